import { addresses } from '../addresses'
import { idOf } from '../editorial/idOf'
import type { ChartForm, ChartQuery, ChartRecord } from './records'
import { chartTypes, type ChartSpec, type ChartType } from './types'

/** A stored observation with its indicator, area and source read in. */
export type StoredObservation = {
  id: string
  indicator: unknown
  refArea: unknown
  source?: unknown
  timePeriod: string
  value?: number | null
  valueLow?: number | null
  valueHigh?: number | null
  valueText: string
  unitText?: string | null
  operator: string
  status: string
  missingReason?: string | null
  vintage?: number | null
  validFrom?: string | null
  createdAt: string
  withdrawnAt?: string | null
}

type Fields = Record<string, unknown>
const fieldsOf = (value: unknown): Fields | null => (value && typeof value === 'object' && 'id' in value ? (value as Fields) : null)
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const idsOf = (value: unknown): string[] => listOf(value).map(idOf).filter((id) => id !== null)
const numberOf = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null)

const missingWords: Record<string, string> = { H: '节假日', L: '未收集', M: '不可能有', O: '缺数', Q: '不公布' }

/** An observation as a chart takes it; null when its indicator or area cannot be seen, or when it was withdrawn. */
export function recordOf(observation: StoredObservation, statusLabels: Readonly<Record<string, string>>): ChartRecord | null {
  const [indicator, area, source] = [fieldsOf(observation.indicator), fieldsOf(observation.refArea), fieldsOf(observation.source)]
  if (!indicator || !area || observation.withdrawnAt) return null
  const [code, areaCode] = [textOf(indicator['code']), textOf(area['code'])]
  return {
    id: observation.id,
    indicator: { id: String(indicator['id']), code, name: textOf(indicator['shortName']) || textOf(indicator['name']), unit: textOf(indicator['unit']), statType: textOf(indicator['statType']), parent: idOf(indicator['parent']) },
    area: { id: String(area['id']), code: areaCode, name: textOf(area['name']) },
    period: observation.timePeriod, value: numberOf(observation.value), low: numberOf(observation.valueLow), high: numberOf(observation.valueHigh),
    valueText: observation.valueText, unitText: observation.unitText ?? '', operator: observation.operator,
    status: { code: observation.status, label: statusLabels[observation.status] ?? observation.status }, missing: observation.missingReason ? (missingWords[observation.missingReason] ?? null) : null,
    vintage: observation.vintage ?? 1, validFrom: observation.validFrom ?? observation.createdAt,
    source: source ? { label: textOf(source['name']), href: textOf(source['url']) || null } : null,
    href: addresses.observation({ indicator: code, area: areaCode, period: observation.timePeriod }),
  }
}

/** Which observations a chart may show: all periods, from which `pickVintages` takes its own. */
export const observationsOf = ({ indicators, areas }: Pick<ChartQuery, 'areas' | 'indicators'>) => ({ indicator: { in: indicators }, refArea: { in: areas } })

export const mostObservations = 5000

/** A stored chart, or what stands in its form, as the pure code takes it. Whatever is not there is empty. */
export function formOf(stored: Fields): ChartForm {
  const query = (stored['query'] && typeof stored['query'] === 'object' ? stored['query'] : {}) as Fields
  const period = (value: unknown) => textOf(value).trim() || null
  const [vintages, relation, type] = [query['vintages'], stored['relation'], stored['type']]
  return {
    type: chartTypes.find((one) => one === type) ?? 'bar', title: textOf(stored['title']), subtitle: textOf(stored['subtitle']), altText: textOf(stored['altText']), note: textOf(stored['note']),
    query: {
      indicators: idsOf(query['indicators']), areas: idsOf(query['areas']), from: period(query['from']), to: period(query['to']),
      vintages: vintages === 'first' || vintages === 'both' ? vintages : 'latest', asOf: period(query['asOf']),
    },
    order: stored['order'] === 'value' ? 'value' : 'given', relation: relation === 'disjoint' || relation === 'overlapping' ? relation : null, axisFrom: numberOf(stored['axisFrom']),
    highlight: listOf(stored['highlight']).map(textOf).filter(Boolean),
    annotations: listOf(stored['annotations']).flatMap((one) => {
      const { at, text } = (one ?? {}) as Fields
      return textOf(at) && textOf(text) ? [{ at: textOf(at), text: textOf(text) }] : []
    }),
  }
}

export const specOf = ({ type, highlight, annotations, axisFrom }: ChartForm): ChartSpec => ({ type, highlight, annotations, axisFrom })

/** What the values depend on: when it changes, a snapshot is of something else. */
export const dataKey = ({ query, type, order }: ChartForm): string => JSON.stringify([query, type, order])

/** What a story froze: the records as they were shown. Null when it is none of ours. */
export type ChartSnapshot = { key: string; takenAt: string; records: ChartRecord[] }
export const snapshotOf = (value: unknown): ChartSnapshot | null => {
  const fields = (value ?? {}) as Partial<ChartSnapshot>
  return typeof fields === 'object' && typeof fields.key === 'string' && typeof fields.takenAt === 'string' && Array.isArray(fields.records) ? (fields as ChartSnapshot) : null
}

export const chartTypeWords: Record<ChartType, [zh: string, en: string]> = {
  bar: ['柱图', 'Bars'], 'grouped-bar': ['成组柱图', 'Grouped bars'], line: ['折线图', 'Line'], 'dot-range': ['点图、区间图', 'Dots and ranges'], sparkline: ['微线图', 'Sparklines'],
  'tile-grid': ['方格图（按地区）', 'Tile grid by region'], 'small-multiples': ['小图组', 'Small multiples'],
}
