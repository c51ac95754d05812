import { frequencyOf } from '../records'
import type { ChartType } from '../types'
import type { Lint, Rule } from './types'

const bars = new Set<ChartType>(['bar', 'grouped-bar'])
const courses = new Set<ChartType>(['line', 'small-multiples', 'sparkline'])
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]
const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、')

const refuse = (code: string, path: string, zh: string, en: string): Lint => ({ code, severity: 'refuse', path, zh, en })
const warn = (code: string, path: string, zh: string, en: string): Lint => ({ code, severity: 'warn', path, zh, en })

/** Nothing to draw. */
const hasData: Rule = ({ data }) =>
  data.series.some(({ points }) => points.some((point) => point && (point.value ?? point.low ?? point.high) !== null))
    ? [] : [refuse('NO_DATA', 'query', '按这些指标、地区和时期没有查到数值。请改选。', 'No value was found for these indicators, areas and periods.')]

/** A length says how much; two units on one scale say nothing. Sparklines have a scale each. */
const oneUnit: Rule = ({ form, records }) => {
  const units = unique(records.map(({ indicator }) => indicator.unit))
  return units.length < 2 || form.type === 'sparkline' ? [] : [refuse(
    'MIXED_UNITS', 'query', `单位不同（${units.map((unit) => unit || '无单位').join('、')}），不能画在一根轴上。请分成几张图，或改用微线图。`,
    `Different units (${units.map((unit) => unit || 'none').join(', ')}) cannot share a scale. Make several charts, or sparklines.`,
  )]
}

/** 占比 and 增长率 are both %, and mean different things. */
const oneMeasure: Rule = ({ form, records }) => {
  const apart = new Set(['growth-rate', 'index', 'rank', 'share', 'ratio'])
  const types = unique(records.map(({ indicator }) => indicator.statType))
  const units = unique(records.map(({ indicator }) => indicator.unit))
  return types.length < 2 || units.length > 1 || form.type === 'sparkline' || !types.some((type) => apart.has(type)) ? [] : [refuse(
    'MIXED_MEASURES', 'query', '占比、增长率、指数、位次不是同一种量，单位相同也不能画在一起。', 'Shares, growth rates, indices and ranks are different measures, even in the same unit.',
  )]
}

/** A year is no quarter. */
const oneFrequency: Rule = ({ data }) => {
  if (data.axis !== 'period') return []
  return unique(data.categories.map(({ key }) => frequencyOf(key))).length < 2 ? [] : [refuse(
    'MIXED_PERIODS', 'query.from', '年、季、月或时间段混在一根时间轴上。请只留一种时期。', 'Years, quarters, months or spans are mixed on one axis of time.',
  )]
}

/** Bars measure from zero. */
const fromZero: Rule = ({ form }) => (bars.has(form.type) && form.axisFrom !== null && form.axisFrom !== 0 ? [refuse(
  'BROKEN_BASELINE', 'axisFrom', '柱的长短就是数的大小，必须从 0 画起。要看细小差别，请改用折线或点图。', 'The length of a bar is its value, so it begins at 0. Use a line or dots to show small differences.',
)] : [])

/** One point has no course. */
const enoughPoints: Rule = ({ form, data }) => {
  if (!courses.has(form.type)) return []
  const lone = data.series.filter(({ points }) => points.filter((point) => point?.value !== null && point !== null).length === 1)
  return lone.length === 0 ? [] : [refuse(
    'SINGLE_POINT', 'query', `${data.series.length > 1 ? listed(lone.map(({ label }) => label)) : '这条线'}只有一个时期有数，一个点连不成线。请加时期，或改用柱图。`,
    'A line needs at least two periods with values.',
  )]
}

/** A rank is better when it is smaller. */
const noRankBars: Rule = ({ form, records }) => (bars.has(form.type) && records.some(({ indicator }) => indicator.statType === 'rank') ? [refuse(
  'RANK_AS_BAR', 'type', '位次画成柱，名次越差柱越长，读者会看反。请用表格或点图。', 'Ranks as bars read the wrong way round: the worse, the longer.',
)] : [])

/** More series than colours and marks can tell apart. */
const fewSeries: Rule = ({ form, data: { series } }) => {
  if (series.length <= 4 || form.type === 'small-multiples' || form.type === 'sparkline' || form.type === 'tile-grid') return []
  if (form.type === 'line' && series.length <= 8) {
    return [warn('MANY_SERIES', 'query', `有 ${series.length} 条线，读者分不清。请突出其中一两条，或改用小图组。`, `${series.length} lines are hard to tell apart. Highlight one, or use small multiples.`)]
  }
  return [refuse('TOO_MANY_SERIES', 'query', `有 ${series.length} 组，颜色和形状最多只分得清 4 组（折线 8 条）。请改用小图组。`, `${series.length} series: no more than 4 can be told apart (8 lines). Use small multiples.`)]
}

const fewBars: Rule = ({ form, data }) => {
  const limit = data.axis === 'period' ? 40 : 30
  return !bars.has(form.type) || data.categories.length <= limit ? [] : [warn(
    'MANY_BARS', 'query', `有 ${data.categories.length} 根柱，手机上很长。${data.axis === 'period' ? '请改用折线。' : '请只留要说的几个，其余放进表格。'}`, `${data.categories.length} bars are a long way on a phone.`,
  )]
}

/** Bars stand at even steps, whatever time lies between. */
const evenPeriods: Rule = ({ form, data }) => {
  if (!bars.has(form.type) || data.axis !== 'period') return []
  const times = data.categories.flatMap(({ at }) => (at === null ? [] : [at]))
  const steps = times.slice(1).map((at, index) => at - (times[index] ?? at))
  return steps.length < 2 || Math.max(...steps) <= Math.min(...steps) * 1.2 ? [] : [warn(
    'UNEVEN_PERIODS', 'type', '各时期间隔不等，柱却等距，快慢会看错。请用折线，它按时间远近画。', 'The periods are unevenly spaced but bars are not. A line keeps the distance.',
  )]
}

const singleGroup: Rule = ({ form, data }) => (form.type === 'grouped-bar' && data.series.length < 2
  ? [warn('ONE_GROUP', 'type', '只有一组数，用普通柱图就够了。', 'There is one series: a plain bar chart will do.')] : [])

const oneIndicatorOnGrid: Rule = ({ form, records }) => (form.type === 'tile-grid' && unique(records.map(({ indicator }) => indicator.id)).length > 1
  ? [refuse('GRID_INDICATORS', 'query', '方格图一次只画一个指标。', 'A tile grid shows one indicator.')] : [])

export const dataRules: readonly Rule[] = [
  hasData, oneUnit, oneMeasure, oneFrequency, fromZero, enoughPoints, noRankBars, fewSeries, fewBars, evenPeriods, singleGroup, oneIndicatorOnGrid,
]
