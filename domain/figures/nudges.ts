import type { Figure } from './types'

/** What a careful reader will ask of a figure and the text does not say. */
export const nudges = {
  'no-denominator': { zh: '占比没有说明分母：占什么的比重？', en: 'A share without its denominator: a share of what?' },
  'no-base-year': { zh: '增长率没有说明基期：与哪一年比？', en: 'A growth rate without its base: compared with which year?' },
  'no-population': { zh: '位次没有说明总体：在几个里排第几？', en: 'A rank without its population: among how many?' },
  'no-as-of': { zh: '没有截止日期：是哪一天的数？', en: 'No as-of date: a figure of which day?' },
  'no-indicator': { zh: '没有对应的指标：按 n 新建，或按 e 另选。', en: 'No indicator found: n makes one, e chooses one.' },
  'no-area': { zh: '没有对应的地区：按 e 选择。', en: 'No region found: e chooses one.' },
  conflict: { zh: '同一指标、地区和时期已记有另一个数。', en: 'Another value is on record for this indicator, region and period.' },
} as const
export type Nudge = keyof typeof nudges

const basis = /较|比|同比|环比|以.{0,6}为基/u
const outOf = /(?:\d+|[一二三四五六七八九十百]+)个?(?:省|市|县|区|城市|地市|省辖市|国家|企业)中/u

/** The nudges that the words themselves give; `hasDenominator`: the indicator says what the share is of. */
export function nudgesOf(figure: Figure, { hasDenominator = false, asOf = null }: { hasDenominator?: boolean; asOf?: string | null } = {}): Nudge[] {
  const { kind, quote, period } = figure
  const isClosed = period !== null && period.to !== null
  return [
    ...(kind === 'share' && !hasDenominator && !/占.{1,24}(?:比重|比例|的)/u.test(quote) ? ['no-denominator' as const] : []),
    ...(kind === 'rate' && !/同比|环比/u.test(quote) && !(isClosed && basis.test(quote)) ? ['no-base-year' as const] : []),
    ...(kind === 'rank' && !outOf.test(quote) ? ['no-population' as const] : []),
    ...(!isClosed && !asOf && kind !== 'duration' ? ['no-as-of' as const] : []),
  ]
}
