import { formatPeriod } from '../text/period'
import { shownIn, type Shown } from './numbers'
import { isBreak, isProvisional, startOf, timeOf, type ChartForm, type ChartRecord, type Picked } from './records'
import type { ChartCategory, ChartData, ChartPoint, ChartSeries } from './types'

type Dimension = 'area' | 'edition' | 'indicator' | 'period'
const editionLabels = { first: '首次公布数', latest: '最新数' }

/** Years stand bare on an axis, as readers know them for years. */
const periodLabel = (period: string): string => (/^\d{4}$/.test(period) ? period : formatPeriod(period))
const shortArea = (name: string): string => (name.length > 2 ? name.replace(/(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|省|市|县|区)$/u, '') : name)

const keyOf: Record<Dimension, (record: Picked) => string> = {
  area: ({ area }) => area.code, indicator: ({ indicator }) => indicator.code, period: ({ period }) => period, edition: ({ edition }) => edition,
}
const labelOf: Record<Dimension, (record: Picked) => string> = {
  area: ({ area }) => area.name, indicator: ({ indicator }) => indicator.name, period: ({ period }) => periodLabel(period), edition: ({ edition }) => editionLabels[edition],
}

/** Which dimension runs along the axis, and which tell the series apart. */
function arrange(form: Pick<ChartForm, 'type'>, count: Record<Dimension, number>): Exclude<Dimension, 'edition'> {
  switch (form.type) {
    case 'line':
    case 'sparkline':
    case 'small-multiples':
      return 'period'
    case 'tile-grid':
      return 'area'
    case 'bar':
    case 'grouped-bar':
    case 'dot-range':
      if (count.area > 1 && count.period <= Math.max(4, form.type === 'dot-range' ? 4 : 0) && count.area >= count.period) return 'area'
      if (count.indicator > 1 && count.period <= (form.type === 'dot-range' ? 4 : 1)) return 'indicator'
      return count.period > 1 ? 'period' : count.area > 1 ? 'area' : 'indicator'
  }
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]

/** Years missing from a yearly series are places without a value, not places left out. Censuses keep their distance. */
function withMissingYears(periods: readonly string[]): string[] {
  const years = periods.map(Number)
  if (periods.length < 3 || !periods.every((period) => /^\d{4}$/.test(period))) return [...periods]
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? year)).sort((a, b) => a - b)
  const [low, high] = [Math.min(...years), Math.max(...years)]
  if (steps[Math.floor(steps.length / 2)] !== 1 || high - low > 120) return [...periods]
  return Array.from({ length: high - low + 1 }, (_, index) => String(low + index))
}

function pointOf(record: Picked, shown: Shown, ownUnit: boolean): ChartPoint {
  const { value, low, high } = record
  const convert = (one: number | null) => (one === null ? null : shown.value(one))
  const text = shown.text(record)
  const hasValue = value !== null || low !== null || high !== null
  return {
    value: convert(value), low: convert(low), high: convert(high), text: ownUnit && text ? `${text}${shown.unit}` : text, provisional: hasValue && isProvisional(record.status.code),
    approximate: record.operator === '≈', breakBefore: isBreak(record.status.code), missing: hasValue ? null : (record.missing ?? '无数据'), status: record.status, href: record.href,
  }
}

/** Records as a chart of the given type shows them. Indicators and areas stand in the order of the query, or by value when asked for. */
export function buildChart({ form, records }: { form: Pick<ChartForm, 'order' | 'query' | 'type'>; records: readonly Picked[] }): ChartData {
  const ranks = { indicator: form.query.indicators, area: form.query.areas }
  const rank = (list: readonly string[], id: string) => (list.includes(id) ? list.indexOf(id) : list.length)
  const ordered = [...records].sort((a, b) =>
    rank(ranks.indicator, a.indicator.id) - rank(ranks.indicator, b.indicator.id)
    || rank(ranks.area, a.area.id) - rank(ranks.area, b.area.id)
    || (startOf(a.period) < startOf(b.period) ? -1 : startOf(a.period) > startOf(b.period) ? 1 : a.edition < b.edition ? -1 : 1))
  const dimensions: Dimension[] = ['indicator', 'area', 'period', 'edition']
  const count = Object.fromEntries(dimensions.map((one) => [one, unique(ordered.map(keyOf[one])).length])) as Record<Dimension, number>
  const axis = arrange(form, count)
  const last = [...ordered].sort((a, b) => (startOf(a.period) < startOf(b.period) ? -1 : 1)).at(-1)?.period
  // A grid has one value a square: the newest.
  const used = form.type === 'tile-grid' ? ordered.filter(({ period, indicator }) => period === last && indicator.id === ordered[0]?.indicator.id) : ordered
  const inSeries = dimensions.filter((one) => one !== axis && count[one] > 1 && form.type !== 'tile-grid')
  const ownUnits = form.type === 'sparkline' && unique(used.map(({ indicator }) => indicator.unit)).length > 1
  const shownAll = shownIn(used)
  const categories = categoriesOf(axis, used)
  const seriesKey = (record: Picked) => inSeries.map((one) => keyOf[one](record)).join(' ') || 'all'
  const series = unique(used.map(seriesKey)).map((key): ChartSeries => {
    const own = used.filter((record) => seriesKey(record) === key)
    const [sample] = own
    const shown = ownUnits ? shownIn(own) : shownAll
    const byCategory = new Map(own.map((record) => [keyOf[axis](record), pointOf(record, shown, ownUnits)]))
    return {
      key, label: sample ? inSeries.map((one) => labelOf[one](sample)).join(' ') || sample.indicator.name : '',
      points: categories.map((category) => byCategory.get(category.key) ?? null),
    }
  })
  const data: ChartData = { axis, categories, series, unit: ownUnits ? '' : shownAll.unit }
  return form.order === 'value' && axis !== 'period' ? sortedByValue(data) : data
}

function categoriesOf(axis: Exclude<Dimension, 'edition'>, records: readonly Picked[]): ChartCategory[] {
  const samples = new Map(records.map((record) => [keyOf[axis](record), record]))
  if (axis === 'period') {
    const periods = unique(records.map(({ period }) => period)).sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
    return withMissingYears(periods).map((period) => ({ key: period, label: periodLabel(period), short: periodLabel(period), at: timeOf(period) }))
  }
  return unique(records.map(keyOf[axis])).map((key) => {
    const sample = samples.get(key)
    const label = sample ? labelOf[axis](sample) : key
    return { key, label, short: axis === 'area' ? shortArea(label) : label, at: null }
  })
}

/** Largest first by the first series; what has no value comes last. */
function sortedByValue(data: ChartData): ChartData {
  const valueAt = (index: number) => data.series[0]?.points[index]?.value ?? data.series[0]?.points[index]?.high ?? -Infinity
  const order = data.categories.map((_, index) => index).sort((a, b) => valueAt(b) - valueAt(a))
  const pick = <T>(list: readonly T[]): T[] => order.flatMap((index) => { const one = list[index]; return one === undefined ? [] : [one] })
  return { ...data, categories: pick(data.categories), series: data.series.map((one) => ({ ...one, points: pick(one.points) })) }
}

/** Where the values come from, each source once. */
export const sourcesOf = (records: readonly ChartRecord[]): { label: string; href: string | null }[] =>
  [...new Map(records.flatMap(({ source }) => (source ? [[source.label, source] as const] : []))).values()]
