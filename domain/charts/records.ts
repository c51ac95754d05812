import type { ChartType } from './types'

/** One vintage of one observation, as a chart needs it. */
export type ChartRecord = {
  id: string
  indicator: { id: string; code: string; name: string; unit: string; statType: string; parent: string | null }
  area: { id: string; code: string; name: string }
  period: string
  /** in the indicator's unit; null when there is none */
  value: number | null
  low: number | null
  high: number | null
  /** as printed: 18.6 万人 */
  valueText: string
  unitText: string
  operator: string
  status: { code: string; label: string }
  missing: string | null
  vintage: number
  /** from when it was known to us, ISO 8601 */
  validFrom: string
  source: { label: string; href: string | null } | null
  href: string | null
}

/** What is asked of the observations. Areas and indicators are drawn in the order given. */
export type ChartQuery = {
  /** ids */
  indicators: string[]
  /** ids */
  areas: string[]
  /** first and last period, both included; `2015`, `2024-Q3`; open where null */
  from: string | null
  to: string | null
  /** what is shown of a value that was revised */
  vintages: 'both' | 'first' | 'latest'
  /** nothing recorded after this instant (ISO 8601) */
  asOf: string | null
}

export type ChartOrder = 'given' | 'value'

/** Whether things counted in one chart exclude each other. Nobody but the editor knows: one firm can stand on three lists. */
export type Relation = 'disjoint' | 'overlapping'

/** A chart as its editor made it. */
export type ChartForm = {
  type: ChartType
  title: string
  subtitle: string
  altText: string
  note: string
  query: ChartQuery
  order: ChartOrder
  relation: Relation | null
  axisFrom: number | null
  highlight: string[]
  annotations: { at: string; text: string }[]
}

/** What is not the final word on a value: preliminary, estimated, forecast, imputed, experimental, unreliable, not yet verified. */
const provisional = new Set(['E', 'F', 'G', 'I', 'P', 'U', 'V'])
/** Measured in another way than before: a break in the series, a definition that differs. */
const broken = new Set(['B', 'D'])
export const isProvisional = (status: string): boolean => provisional.has(status)
export const isBreak = (status: string): boolean => broken.has(status)

/** `2024` < `2024-H1` < `2024-Q3` < `2024-09`…: by their first day. */
export function startOf(period: string): string {
  const [from = ''] = period.split('/')
  const [year = '', part = '01', day = '01'] = from.split('-')
  const month = part.startsWith('Q') ? String(Number(part.slice(1)) * 3 - 2).padStart(2, '0') : part.startsWith('H') ? (part === 'H2' ? '07' : '01') : part
  return `${year}-${month}-${day}`
}

/** Years as a number, for an axis of time; null for a span (2020/2023), which is no point in time. */
export function timeOf(period: string): number | null {
  if (period.includes('/') || !/^\d{4}/.test(period)) return null
  const [year = '0', month = '1', day = '1'] = startOf(period).split('-')
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372
}

/** How long a period is: years and quarters on one axis are no series. */
export function frequencyOf(period: string): 'day' | 'half' | 'month' | 'quarter' | 'span' | 'year' {
  if (period.includes('/')) return 'span'
  const [, part, day] = period.split('-')
  if (day) return 'day'
  if (!part) return 'year'
  return part.startsWith('Q') ? 'quarter' : part.startsWith('H') ? 'half' : 'month'
}

const within = (period: string, { from, to }: ChartQuery): boolean => {
  const start = startOf(period)
  return (!from || start >= startOf(from)) && (!to || start <= startOf(to) || period.startsWith(to))
}

export type Picked = ChartRecord & { edition: 'first' | 'latest' }

/** The vintages that a chart shows, of those it may know of: the latest, the first, or both. */
export function pickVintages(records: readonly ChartRecord[], query: ChartQuery): Picked[] {
  const known = records.filter(({ period, validFrom }) => within(period, query) && (!query.asOf || validFrom <= query.asOf))
  const groups = new Map<string, ChartRecord[]>()
  for (const record of known) {
    const key = `${record.indicator.id} ${record.area.id} ${record.period}`
    groups.set(key, [...(groups.get(key) ?? []), record])
  }
  return [...groups.values()].flatMap((group): Picked[] => {
    const sorted = [...group].sort((a, b) => a.vintage - b.vintage)
    const [first, latest] = [sorted[0], sorted.at(-1)]
    if (!first || !latest) return []
    switch (query.vintages) {
      case 'first': return [{ ...first, edition: 'first' }]
      case 'latest': return [{ ...latest, edition: 'latest' }]
      case 'both': return [{ ...first, edition: 'first' }, { ...latest, edition: 'latest' }]
    }
  })
}
