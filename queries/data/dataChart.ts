import { buildChart, type ChartData, type ChartType, type Picked, recordOf, sourcesOf } from '../../domain/charts'
import { idOf } from '../../domain/editorial/idOf'
import { operatorWord } from '../../domain/figures/operatorWords'
import { statusLabels } from '../../domain/figures/statusLabels'
import { formatPeriod } from '../../domain/text/period'
import type { Indicator } from '../../payload-types'
import type { ChartView } from './dataViews'
import type { Referred } from './observations'

const picked = (one: Referred): Picked[] => {
  const record = recordOf(one, statusLabels)
  return record ? [{ ...record, edition: 'latest' }] : []
}

const hasNumber = ({ value }: Referred) => typeof value === 'number'
const asPrinted = (one: Referred) => `${operatorWord(one.operator)}${one.valueText}${one.unitText ?? ''}`

/** First and last as printed; in the unit of the chart where each was printed in another, for 99365519人 and 9785万人 cannot be compared by looking. */
function endsInWords([first, last]: readonly [Referred, Referred], data: ChartData): [string, string] {
  if (first.unitText === last.unitText) return [asPrinted(first), asPrinted(last)]
  const points = data.series[0]?.points ?? []
  const inChart = (one: Referred) => {
    const point = points[data.categories.findIndex(({ key }) => key === one.timePeriod)]
    return point ? `${point.text}${data.unit}` : asPrinted(one)
  }
  return [inChart(first), inChart(last)]
}

/** What the chart shows, in one line: rise, fall or neither of a single area; of several areas who is highest, or how many there are. */
function findingOf({ indicator, values, type, data }: { indicator: Indicator; values: readonly Referred[]; type: ChartType; data: ChartData }): string {
  const known = values.filter(hasNumber)
  const areas = new Set(known.map(({ refArea }) => refArea.code))
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return indicator.name
  if (type === 'bar') {
    const [highest] = [...known].sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    return `${formatPeriod(last.timePeriod)}${indicator.name}：${areas.size} 个地区中${highest?.refArea.name}最高`
  }
  if (areas.size > 1) return `${indicator.name}：${areas.size} 个地区的变化`
  const [from, to] = [first.value ?? 0, last.value ?? 0]
  const span = `${last.refArea.name}${indicator.name}：${formatPeriod(first.timePeriod)}至${formatPeriod(last.timePeriod)}`
  const [before, after] = endsInWords([first, last], data)
  return to === from ? `${span}保持在${after}` : `${span}由${before}${to > from ? '增至' : '降至'}${after}`
}

/** Areas beside each other: one that holds others of them is left out, for it is always the largest. */
export function withoutWholes(values: readonly Referred[]): Referred[] {
  const parents = new Set(values.map(({ refArea }) => idOf(refArea.parent)))
  const isAboveAll = ({ refArea }: Referred) => refArea.level === 'country' && values.filter((one) => one.refArea.level === 'country').length === 1
  return values.length < 2 ? [...values] : values.filter((one) => !parents.has(one.refArea.id) && !isAboveAll(one))
}

const mostSources = 3

/** Each source once; where there are many, the newest, the last of them with how many there are: `甲、乙等5份资料`. */
function fewSources(records: readonly Picked[]): ChartView['sources'] {
  const all = sourcesOf([...records].sort((a, b) => (a.period < b.period ? 1 : -1)))
  if (all.length <= mostSources) return all
  return all.slice(0, mostSources - 1).map((source, index) => (index === mostSources - 2 ? { ...source, label: `${source.label}等${all.length}份资料` } : source))
}

/**
 * Current values of one indicator as a chart: lines when an area has several periods, bars when several areas have one. Null when there is nothing to
 * compare: one value alone is set large, not drawn. `values` stand oldest first.
 */
export function chartOf({ indicator, values, note = null }: { indicator: Indicator; values: readonly Referred[]; note?: string | null }): ChartView | null {
  const known = values.filter(hasNumber)
  const [periods, areas] = [new Set(known.map(({ timePeriod }) => timePeriod)), [...new Set(values.map(({ refArea }) => refArea.id))]]
  const type: ChartType | null = periods.size > 1 ? 'line' : known.length > 1 ? 'bar' : null
  if (!type) return null
  const records = (type === 'bar' ? known : values).flatMap(picked)
  const data = buildChart({ form: { type, order: type === 'bar' ? 'value' : 'given', query: { indicators: [indicator.id], areas, from: null, to: null, vintages: 'latest', asOf: null } }, records })
  const title = findingOf({ indicator, values, type, data })
  const where = areas.length === 1 ? values[0]?.refArea.name : `${areas.length} 个地区`
  const when = periods.size === 1 ? formatPeriod(known[0]?.timePeriod ?? '') : null
  return {
    title, subtitle: [indicator.name, where, when].filter(Boolean).join('，'), note, data, spec: { type, highlight: [], annotations: [], axisFrom: null }, sources: fewSources(records),
    alt: `${type === 'bar' ? '条形图' : '折线图'}：${title}。数值见图下的表。`,
  }
}
