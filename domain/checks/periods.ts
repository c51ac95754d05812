/** Periods of records as stretches of days, and their neighbours. Pure calendar arithmetic on text. */

export type Stretch = { from: string; to: string }

const two = (value: number) => String(value).padStart(2, '0')
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The first and last day of 2024, 2024-Q3, 2024-H1, 2024-09 or 2024-10-23. */
function stretchOfPoint(point: string): Stretch | null {
  const found = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/.exec(point)
  if (!found) return null
  const year = Number(found[1])
  const months = (from: number, to: number): Stretch => ({ from: `${year}-${two(from)}-01`, to: `${year}-${two(to)}-${two(lastDay(year, to))}` })
  if (found[2]) return months(Number(found[2]) * 3 - 2, Number(found[2]) * 3)
  if (found[3]) return months(Number(found[3]) * 6 - 5, Number(found[3]) * 6)
  if (found[5]) return { from: point, to: point }
  return found[4] ? months(Number(found[4]), Number(found[4])) : months(1, 12)
}

/** Null for an open period (2020/) and for what is no period. */
export function stretchOf(period: string): Stretch | null {
  const [first = '', last] = period.split('/')
  const from = stretchOfPoint(first)
  if (last === undefined) return from
  const to = stretchOfPoint(last)
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null
}

export const apart = (a: Stretch, b: Stretch): boolean => a.to < b.from || b.to < a.from
export const same = (a: Stretch, b: Stretch): boolean => a.from === b.from && a.to === b.to

/** Can what a source says of one period verify what another says of the other? The same period, or one that holds the other: 2024 and 2024-10-23. */
export function samePeriod(a: string, b: string): boolean {
  const [left, right] = [stretchOf(a), stretchOf(b)]
  return a === b || left !== null && right !== null && (left.from <= right.from && right.to <= left.to || right.from <= left.from && left.to <= right.to)
}

/** The same part of the year before: 2024-09 → 2023-09. Null for a day and for an open period. */
export function yearBefore(period: string): string | null {
  if (period.split('/').some((part) => !/^\d{4}(-(Q[1-4]|H[12]|\d{2}))?$/.test(part))) return null
  return period.split('/').map((part) => `${Number(part.slice(0, 4)) - 1}${part.slice(4)}`).join('/')
}

/** A date plus an ISO 8601 duration (P1Y, P18M, P2W, P10D, P1Y6M), as YYYY-MM-DD; null where either cannot be read. */
export function addDuration(date: string, duration: string): string | null {
  const parts = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(duration)
  const start = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  if (!parts || !start) return null
  const [years, months, weeks, days] = [1, 2, 3, 4].map((at) => Number(parts[at] ?? 0)) as [number, number, number, number]
  const month = Number(start[1]) * 12 + Number(start[2]) - 1 + years * 12 + months
  const [year, monthOfYear] = [Math.floor(month / 12), month % 12 + 1]
  const day = Math.min(Number(start[3]), lastDay(year, monthOfYear))
  return new Date(Date.UTC(year, monthOfYear - 1, day + weeks * 7 + days)).toISOString().slice(0, 10)
}
