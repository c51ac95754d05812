const half: Record<string, string> = { H1: '上半年', H2: '下半年' }
const quarter: Record<string, string> = { Q1: '一季度', Q2: '二季度', Q3: '三季度', Q4: '四季度' }

function point(part: string): string {
  const [year = '', second, third] = part.split('-')
  if (!second) return `${year}年`
  if (quarter[second]) return `${year}年${quarter[second]}`
  if (half[second]) return `${year}年${half[second]}`
  return third ? `${year}年${Number(second)}月${Number(third)}日` : `${year}年${Number(second)}月`
}

/**
 * A time period as a reader says it. Takes SDMX-like periods: `2024` 2024年, `2024-Q3` 2024年三季度, `2024-10-23` 2024年10月23日,
 * `2020/2023` 2020—2023年, open-ended `2020/` 2020年以来. Anything else comes back as it is.
 */
export function formatPeriod(period: string): string {
  if (!/^\d{4}/.test(period)) return period
  const [from = '', to] = period.split('/')
  if (to === undefined) return point(from)
  if (to === '') return `${point(from)}以来`
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? `${from}—${to}年` : `${point(from)}至${point(to)}`
}

export type Freq = 'A' | 'D' | 'H' | 'I' | 'M' | 'Q'

/** How often a period of this kind comes round (SDMX frequency): year, half, quarter, month, day; I for spans of years and open ends. */
export function freqOf(period: string): Freq {
  if (period.includes('/')) return 'I'
  const [, second, third] = period.split('-')
  if (!second) return 'A'
  if (third) return 'D'
  return second.startsWith('Q') ? 'Q' : second.startsWith('H') ? 'H' : 'M'
}
