import type { Figure } from '../figures'
import { finding } from './finding'
import { yearBefore } from './periods'
import { printedOf, printNumber, type Quantity, quantityIn, quantityOf } from './quantities'
import { newestOf } from './ranks'
import { betweenFigures, clauseBefore, directionBefore, type Reading, sameSentence } from './sentences'
import type { Bound, Finding, RecordFacts } from './types'
import { isPercent, isPoint } from './units'

const slack = 0.1
const approximateSlack = 0.06

type Range = { low: number; high: number }

/** The growth in per cent that two rounded levels allow. */
export function growthBetween(before: Quantity, now: Quantity): Range | null {
  const [p, q] = [before.step / 2, now.step / 2]
  if (before.value - p <= 0 || now.value - q < 0) return null
  return { low: ((now.value - q) / (before.value + p) - 1) * 100, high: ((now.value + q) / (before.value - p) - 1) * 100 }
}

const differenceBetween = (before: Quantity, now: Quantity): Range => {
  const half = (before.step + now.step) / 2
  return { low: now.value - before.value - half, high: now.value - before.value + half }
}

/** Is the stated change within what the levels allow, given the digits and the words of both? */
function allows({ low, high }: Range, { value, step }: Quantity, operator: Figure['operator'], loose: number): boolean {
  const [from, to] = [value - step / 2, value + step / 2]
  const room = operator === '≈' ? Math.max(loose, Math.abs(value) * approximateSlack) : loose
  if (operator === '>' || operator === '≥') return high + room >= from
  if (operator === '<' || operator === '≤') return low - room <= to
  return to >= low - room && from <= high + room
}

const mid = ({ low, high }: Range) => (low + high) / 2

/** Only a plain comparison with the year before, right behind the level, is held against the levels. */
const yearly = /^[，,、（(]?(?:这?一?数量|总数)?(?:同比|按年|(?:比|较)(?:上年|去年)(?:同期|末|底)?)(?:又|再|共|净|分别)?(增长|增加|上涨|上升|提高|提升|下降|减少|下跌|降低|回落)了?(约|近|超过|超)?$/
/** Money grows in real terms, at comparable prices, or not; what the words leave open is not computed. */
const uncertain = /可比|口径|扣除|实际|不变价|年均|累计|环比|两年|名义|平均/
const realTerms = /生产总值|增加值|GDP|产值|收入|支出|消费|零售|投资|工资/

/** A growth rate, or an increase, behind a cited level against the level of the year before. */
export function checkGrowth(reading: Reading, bound: Bound, records: readonly RecordFacts[]): Finding[] {
  const { read, record, indicator } = bound
  if (!read || !indicator || !['count', 'amount', 'share', 'duration', 'ratio'].includes(indicator.statType) || record.status === 'B' || record.operator !== '=') return []
  const now = quantityOf(record, indicator)
  const before = previousLevel(record, records)
  const earlier = before && quantityOf(before, indicator)
  const next = reading.figures.find((figure) => figure.numeral.start >= read.numeral.end)
  if (!now || !before || !earlier || !next || before.operator !== '=' || !sameSentence(reading, read.numeral.start, next.numeral.start)) return []
  const between = betweenFigures(reading, read, next)
  const verb = yearly.exec(between)
  const claim = quantityIn(next)
  if (!verb || !claim || claim.han || uncertain.test(clauseBefore(reading, next.numeral.end) + between)) return []
  const sign = /^(?:增长|增加|上涨|上升|提高|提升)/.test(verb[1] ?? '') ? 1 : -1
  const said = { ...claim, value: sign * Math.abs(claim.value) }
  return judge({ bound, next, said, now, earlier, before })
}

function previousLevel(record: RecordFacts, records: readonly RecordFacts[]): RecordFacts | null {
  const period = yearBefore(record.period)
  const found = period === null ? [] : records.filter((other) => other.seriesKey === record.seriesKey && other.period === period && !other.withdrawn && other.status !== 'B')
  const ofSource = found.filter((other) => other.source?.id === record.source?.id)
  return newestOf(ofSource.length > 0 ? ofSource : found)[0] ?? null
}

type Case = { bound: Bound; next: Figure; said: Quantity; now: Quantity; earlier: Quantity; before: RecordFacts }

function judge({ bound, next, said, now, earlier, before }: Case): Finding[] {
  const { indicator, record } = bound
  const relative = growthBetween(earlier, now)
  const absolute = differenceBetween(earlier, now)
  const levels = `${before.period}年${printedOf(before)}，${record.period}年${printedOf(record)}`.replace(/(\d{4}-[^年]*)年/g, '$1：')
  const english = `${before.period}: ${printedOf(before)}, ${record.period}: ${printedOf(record)}`
  const report = (code: 'direction' | 'growth' | 'percent-point', expected: string, severity: 'error' | 'warning') => [finding(bound, {
    code, severity, at: next.numeral, others: [before],
    says: { zh: `增长与水平不符：按${levels}，应为${expected}，文中“${next.numeral.text}”。`, en: `The change does not follow from the levels (${english}): expected ${expected}, the text says “${next.numeral.text}”.` },
    mend: { zh: code === 'percent-point' ? '改为“个百分点”。' : '核对增速、基数和口径。', en: code === 'percent-point' ? 'Write 个百分点.' : 'Check the rate, the base and the definition.' },
  })]
  const opposite = (range: Range) => (said.value > 0 ? range.high < 0 : range.low > 0)
  if (isPercent(now.unit)) {
    const points = `${signed(mid(absolute), Math.min(now.step, earlier.step))}个百分点`
    if (isPoint(next.unit)) return allows(absolute, said, next.operator, slack / 2) ? [] : report(opposite(absolute) ? 'direction' : 'growth', points, opposite(absolute) ? 'error' : 'warning')
    if (isPercent(next.unit) && relative && allows(absolute, said, '=', slack / 10) && !allows(relative, said, next.operator, slack * 3)) return report('percent-point', points, 'error')
    return []
  }
  if (isPercent(next.unit)) {
    if (!relative || indicator && realTerms.test(indicator.name)) return []
    return allows(relative, said, next.operator, slack) ? [] : report(opposite(relative) ? 'direction' : 'growth', `${signed(mid(relative), 0.1)}%`, opposite(relative) ? 'error' : 'warning')
  }
  if (next.unit === null || next.unit !== bound.read?.unit) return []
  return allows(absolute, said, next.operator, now.step / 1000) ? [] : report(opposite(absolute) ? 'direction' : 'growth', `${signed(mid(absolute), Math.max(now.step, earlier.step))}${next.unit}`, opposite(absolute) ? 'error' : 'warning')
}

const signed = (value: number, step: number): string => {
  const decimals = step >= 1 || step === 0 ? 0 : Math.ceil(-Math.log10(step) - 1e-9)
  return `${value > 0 ? '+' : ''}${printNumber(value, decimals)}`
}

const rising = /(?:增加|增长|上升|上涨|提高|提升|扩大|扩展|回升)(?:了)?[到至为]$|[增升涨]至$/
const falling = /(?:减少|下降|下跌|降低|回落|缩小|收窄|压缩|缩短|下滑|缩减)[到至为]$|[降减跌缩]至$/
const from = /(?:从|由)(?:[^，。,；;]{0,14})$/
const decline = /[降跌减]幅/

/** 由18.6万人降至20万人: both levels stand in the text, so the verb can be held against them without any record. */
export function checkStatedLevels(reading: Reading): Finding[] {
  return reading.figures.flatMap((first, index): Finding[] => {
    const second = reading.figures[index + 1]
    if (!second || first.unit !== second.unit || !from.test(clauseBefore(reading, first.numeral.start)) || !sameSentence(reading, first.numeral.start, second.numeral.start)) return []
    const between = betweenFigures(reading, first, second).replace(/(?:了|约|近|超过|超)+$/, '')
    const verb = rising.test(between) ? 1 : falling.test(between) ? -1 : 0
    const [a, b] = [quantityIn(first), quantityIn(second)]
    if (verb === 0 || between.length > 16 || !a || !b || first.operator !== '=' || second.operator !== '=') return []
    const [before, after] = [Math.abs(a.value), Math.abs(b.value)]
    const isNegative = (a.value < 0 || b.value < 0) && !decline.test(clauseBefore(reading, first.numeral.start))
    if (isNegative) return []
    const isRank = first.kind === 'rank'
    const change = (after - before) * (isRank ? -1 : 1)
    if (Math.sign(change) === -verb) return [contradicted(reading, first, second, verb)]
    return isRank ? [] : statedRate(reading, { second, index, before: { ...a, value: before }, after: { ...b, value: after } })
  })
}

const bounds = (reading: Reading, start: number, end: number) => reading.bound.filter(({ cited }) => cited.start < end && cited.end > start)

const contradicted = (reading: Reading, first: Figure, second: Figure, verb: number): Finding => finding(bounds(reading, first.numeral.start, second.numeral.end), {
  code: 'direction', severity: 'error', at: { start: first.numeral.start, end: second.numeral.end },
  says: { zh: `方向不符：“${first.numeral.text}”到“${second.numeral.text}”不是${verb > 0 ? '上升' : '下降'}。`, en: `Direction: from “${first.numeral.text}” to “${second.numeral.text}” is no ${verb > 0 ? 'rise' : 'fall'}.` },
  mend: { zh: '核对两个数和动词。', en: 'Check both numbers and the verb.' },
})

/** 由375家增加到473家，增长26.1%: the rate follows from the two levels. */
function statedRate(reading: Reading, { second, index, before, after }: { second: Figure; index: number; before: Quantity; after: Quantity }): Finding[] {
  const third = reading.figures[index + 2]
  if (!third || !isPercent(third.unit) || isPercent(second.unit) || !sameSentence(reading, second.numeral.start, third.numeral.start)) return []
  const between = betweenFigures(reading, second, third)
  const claim = quantityIn(third)
  const direction = directionBefore(reading, third.numeral.start)
  if (!claim || claim.han || !direction || !/^[，,]?(?:累计|总共|共)?(?:增长|增加|上涨|上升|提高|下降|减少|下跌|降低)了?(?:约|近|超过|超)?$/.test(between)) return []
  const range = growthBetween(before, after)
  const said = { ...claim, value: (direction === 'up' ? 1 : -1) * Math.abs(claim.value) }
  if (!range || allows(range, said, third.operator, slack)) return []
  const expected = `${signed(mid(range), 0.1)}%`
  return [finding(bounds(reading, second.numeral.start, third.numeral.end), {
    code: 'growth', severity: 'warning', at: third.numeral,
    says: { zh: `增长与水平不符：按文中两个数，应为${expected}，文中“${third.numeral.text}”。`, en: `The rate does not follow from the two numbers: expected ${expected}, the text says “${third.numeral.text}”.` },
    mend: { zh: '核对增速和两个数。', en: 'Check the rate and both numbers.' },
  })]
}
