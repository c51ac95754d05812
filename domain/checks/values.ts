import type { Figure, Operator } from '../figures'
import { finding } from './finding'
import { agrees, inStepsOf, inWords, printedOf, type Quantity, quantityIn, quantityOf, trailingStep } from './quantities'
import { directionBefore, type Reading } from './sentences'
import type { Bound, Finding } from './types'
import { isPercent, isPoint, unitKind } from './units'

const approximate = 0.05
const farOff = 0.1
const interchangeable = new Set(['establishments', 'households'])
/** Names of indicators that measure a decline by a positive number. */
const measuresDecline = /降|减|跌|缩|亏|逆差|负/

/** Value, magnitude, unit and direction of one cited figure against its record. What cannot be compared is passed over. */
export function checkValue(reading: Reading, bound: Bound): Finding[] {
  const { read, record, indicator } = bound
  if (!read || read.kind === 'rank' || record.rank || indicator?.statType === 'rank') return []
  const truth = quantityOf(record, indicator)
  if (!truth) return []
  const unit = unitFinding(bound, read, truth)
  if (unit) return [unit]
  const said = quantityIn(read)
  if (!said) return rangeFinding(bound, read, truth)
  const [left, right] = [unitKind(said.unit), unitKind(truth.unit)]
  const scale = left && right && left.kind === right.kind ? left.size / right.size : 1
  const scaled = { ...said, value: said.value * scale, step: said.step * scale }
  const direction = directionFinding(reading, bound, truth)
  if (direction) return [direction]
  const value = compare(bound, read, { said: scaled, truth, scale })
  return value ? [value] : []
}

function unitFinding(bound: Bound, { unit, numeral }: Figure, truth: Quantity): Finding | null {
  const [said, known] = [unitKind(unit), unitKind(truth.unit)]
  if (!said || !known || said.kind === known.kind) return null
  const printed = printedOf(bound.record)
  if (isPercent(unit) && isPoint(truth.unit) || isPoint(unit) && isPercent(truth.unit)) {
    return finding(bound, {
      code: 'percent-point', severity: 'error', at: numeral,
      says: { zh: `文中写“${numeral.text}”，记录是${printed}：百分数和百分点不是一回事。`, en: `The text says “${numeral.text}”, the record ${printed}: per cent and percentage points differ.` },
      mend: { zh: `改为“${printed}”。`, en: `Write “${printed}”.` },
    })
  }
  // 家 and 户 change places in ordinary writing; people, money, measures and person-times do not.
  if (interchangeable.has(said.kind) && interchangeable.has(known.kind)) return null
  return finding(bound, {
    code: 'unit', severity: 'error', at: numeral,
    says: { zh: `单位不符：文中“${numeral.text}”，记录${printed}。`, en: `Unit: the text says “${numeral.text}”, the record ${printed}.` },
    mend: { zh: `核对单位，应为“${truth.unit ?? ''}”。`, en: `Check the unit; the record says “${truth.unit ?? ''}”.` },
  })
}

function rangeFinding(bound: Bound, { low, high, numeral }: Figure, truth: Quantity): Finding[] {
  const { record } = bound
  if (low === null || high === null || record.low !== null || record.high !== null) return []
  const size = Math.abs(truth.value)
  const [from, to] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))]
  if (size >= from - truth.step && size <= to + truth.step) return []
  return [finding(bound, {
    code: 'value', severity: 'error', at: numeral,
    says: { zh: `记录是${printedOf(record)}，不在文中“${numeral.text}”的范围内。`, en: `The record, ${printedOf(record)}, is outside “${numeral.text}”.` },
    mend: { zh: '改为记录的数，或换绑观测值。', en: 'Use the recorded value, or bind another record.' },
  })]
}

function directionFinding(reading: Reading, bound: Bound, truth: Quantity): Finding | null {
  const { read, indicator, record } = bound
  if (!read || truth.value === 0 || measuresDecline.test(indicator?.name ?? '')) return null
  const isChange = indicator?.statType === 'growth-rate' || isPoint(truth.unit)
  const word = isChange ? directionBefore(reading, read.numeral.start) : null
  if (!word || (word === 'up') === truth.value > 0) return null
  return finding(bound, {
    code: 'direction', severity: 'error', at: read.numeral,
    says: { zh: `方向不符：文中写${word === 'up' ? '增长' : '下降'}，记录是${printedOf(record)}（${truth.value > 0 ? '上升' : '下降'}）。`, en: `Direction: the text says ${word}, the record ${printedOf(record)}.` },
    mend: { zh: `改写方向词，或核对记录的正负。`, en: 'Change the verb, or check the sign of the record.' },
  })
}

type Pair = { said: Quantity; truth: Quantity; scale: number }

function compare(bound: Bound, read: Figure, pair: Pair): Finding | null {
  const { said, truth } = pair
  const [a, b] = [Math.abs(said.value), Math.abs(truth.value)]
  if (fits(read.operator, bound.record.operator, { a, b, said, truth })) return operatorFinding(bound, read, pair)
  const ratio = a > 0 && b > 0 ? a / b : 1
  const power = 10 ** Math.round(Math.log10(ratio))
  if (power !== 1 && agrees(a / power, b, Math.max(said.step / power, truth.step) / 2)) return magnitudeFinding(bound, read, pair)
  // Cut off instead of rounded: less than one step away, on the lower side.
  if (read.operator === '=' && !said.han && b - a > 0 && b - a < said.step) return roundingFinding(bound, read, pair)
  if (read.operator === '=' && trailingStep(a / said.step) > 1 && agrees(a, b, trailingStep(a / said.step) * said.step / 2)) {
    return finding(bound, {
      code: 'operator', severity: 'warning', at: read.numeral,
      says: { zh: `文中“${read.numeral.text}”是约数，记录是${printedOf(bound.record)}。`, en: `“${read.numeral.text}” is a round number; the record says ${printedOf(bound.record)}.` },
      mend: { zh: '写准数，或加“约”。', en: 'Give the exact number, or say 约.' },
    })
  }
  return valueFinding(bound, read, pair)
}

type Sizes = { a: number; b: number; said: Quantity; truth: Quantity }

/** Is what the text says compatible with the record, as far as its words bind it? */
function fits(said: Operator, recorded: Operator, { a, b, said: text, truth }: Sizes): boolean {
  const half = Math.max(text.step, truth.step) / 2
  if (agrees(a, b, half)) return true
  switch (said) {
    case '≈': return agrees(a, b, Math.max(trailingStep(a / text.step) * text.step / 2, b * approximate))
    case '≥': case '>': return b >= a && b < a * 10 && recorded !== '≤' && recorded !== '<'
    case '≤': case '<': return b <= a && b > a / 10 && recorded !== '≥' && recorded !== '>'
    default: return false
  }
}

/** The number agrees; does its bound? 超过473家 against exactly 473, 70% against 70%左右. */
function operatorFinding(bound: Bound, read: Figure, { said, truth }: Pair): Finding | null {
  const { record } = bound
  const [a, b] = [Math.abs(said.value), Math.abs(truth.value)]
  const isStrict = (read.operator === '>' || read.operator === '<') && record.operator === '=' && truth.step > 0 && agrees(a, b, 0) && said.step <= truth.step
  if (isStrict) {
    return finding(bound, {
      code: 'operator', severity: 'warning', at: read.numeral,
      says: { zh: `记录正好是${printedOf(record)}，文中写“${read.qualifiers[0] ?? read.operator}”。`, en: `The record is exactly ${printedOf(record)}; the text says ${read.operator}.` },
      mend: { zh: '去掉限定词，或改为“达到”。', en: 'Drop the qualifier.' },
    })
  }
  if (read.operator !== '=' || record.operator === '=') return null
  return finding(bound, {
    code: 'operator', severity: 'warning', at: read.numeral,
    says: { zh: `记录是${printedOf(record)}（${boundWords[record.operator].zh}），文中写成了确数。`, en: `The record is ${boundWords[record.operator].en}: ${printedOf(record)}; the text states it plainly.` },
    mend: { zh: `补上${boundWords[record.operator].zh}。`, en: `Say ${boundWords[record.operator].en}.` },
  })
}

const boundWords: Record<Operator, { zh: string; en: string }> = {
  '=': { zh: '确数', en: 'exact' }, '≈': { zh: '“约”“左右”', en: 'approximate' }, '≥': { zh: '“以上”“不低于”', en: 'at least' }, '>': { zh: '“超过”', en: 'more than' },
  '≤': { zh: '“以下”“不超过”', en: 'at most' }, '<': { zh: '“不足”', en: 'less than' },
}

const shouldBe = ({ said, truth, scale }: Pair): string => inWords(Math.abs(inStepsOf(truth.value, said)) / scale)

const magnitudeFinding = (bound: Bound, read: Figure, pair: Pair): Finding => finding(bound, {
  code: 'magnitude', severity: 'error', at: read.numeral,
  says: { zh: `数量级不符：文中“${read.numeral.text}”，记录${printedOf(bound.record)}。`, en: `Magnitude: the text says “${read.numeral.text}”, the record ${printedOf(bound.record)}.` },
  mend: { zh: `核对万、亿和小数点，应为${inWords(Math.abs(pair.truth.value) / pair.scale)}${read.unit ?? ''}。`, en: `Check 万, 亿 and the decimal point; expected ${inWords(Math.abs(pair.truth.value) / pair.scale)}${read.unit ?? ''}.` },
})

const roundingFinding = (bound: Bound, read: Figure, pair: Pair): Finding => finding(bound, {
  code: 'rounding', severity: 'warning', at: read.numeral,
  says: { zh: `舍入：记录${printedOf(bound.record)}，四舍五入应为${shouldBe(pair)}${read.unit ?? ''}，文中是“${read.numeral.text}”。`, en: `Rounding: the record, ${printedOf(bound.record)}, rounds to ${shouldBe(pair)}${read.unit ?? ''}, not “${read.numeral.text}”.` },
  mend: { zh: `改为${shouldBe(pair)}${read.unit ?? ''}，或写“超过”。`, en: `Write ${shouldBe(pair)}${read.unit ?? ''}, or say 超过.` },
})

function valueFinding(bound: Bound, read: Figure, pair: Pair): Finding {
  const [a, b] = [Math.abs(pair.said.value), Math.abs(pair.truth.value)]
  const isLoose = (read.operator === '≈' || bound.record.operator !== '=' || pair.said.han) && agrees(a, b, b * farOff)
  return finding(bound, {
    code: 'value', severity: isLoose ? 'warning' : 'error', at: read.numeral,
    says: { zh: `数值不符：文中“${read.qualifiers.includes('约') ? '约' : ''}${read.numeral.text}”，记录${printedOf(bound.record)}。`, en: `Value: the text says “${read.numeral.text}”, the record ${printedOf(bound.record)}.` },
    mend: { zh: `改为${shouldBe({ ...pair, said: { ...pair.said, step: Math.min(pair.said.step, pair.truth.step || pair.said.step) } })}${read.unit ?? ''}，或换绑观测值。`, en: 'Use the recorded value, or bind another record.' },
  })
}
