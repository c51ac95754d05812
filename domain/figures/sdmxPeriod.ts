/** Days from one calendar date to another, the last one counted. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1

const firstDay = (point: string): string => {
  const [year = '', part] = point.split('-')
  if (!part) return `${year}-01-01`
  const quarter = /^Q([1-4])$/.exec(part)?.[1]
  if (quarter) return `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`
  const half = /^H([12])$/.exec(part)?.[1]
  if (half) return `${year}-${half === '1' ? '01' : '07'}-01`
  return point.length === 7 ? `${point}-01` : point
}

const lastDay = (point: string): string => {
  const [year = '', part] = point.split('-')
  if (point.length === 10) return point
  const months = !part ? 12 : /^Q/.test(part) ? Number(part.slice(1)) * 3 : /^H/.test(part) ? Number(part.slice(1)) * 6 : Number(part)
  return new Date(Date.UTC(Number(year), months, 0)).toISOString().slice(0, 10)
}

/**
 * A period as SDMX writes it (SDMX 3.0, section 6, 4.2): half-years are S, a span of whole years is a range of years, any other span a range of days.
 * SDMX knows no open end: “2020 on” ends on the day on which it was said (`saidOn`, YYYY-MM-DD).
 */
export function sdmxPeriod(period: string, saidOn: string): string {
  const [from = '', to] = period.split('/')
  if (to === undefined) return from.replace(/-H([12])$/, '-S$1')
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return `${from}-01-01/P${Number(to) - Number(from) + 1}Y`
  const start = firstDay(from)
  return `${start}/P${Math.max(1, daysBetween(start, to === '' ? saidOn : lastDay(to)))}D`
}

/** SDMX CL_FREQ of a period: A, S, Q, M, D; spans have none of their own and are N, that is irregular. */
export function sdmxFrequency(period: string): string {
  if (period.includes('/')) return 'N'
  if (/-Q\d$/.test(period)) return 'Q'
  if (/-H\d$/.test(period)) return 'S'
  return period.length === 4 ? 'A' : period.length === 7 ? 'M' : 'D'
}
