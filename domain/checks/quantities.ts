import type { Figure } from '../figures'
import { fold } from '../figures/folding'
import type { IndicatorFacts, RecordFacts } from './types'

/** A value with the step of its last printed digit: 18.6万 is 186000 by steps of 1000. `han`: written in Chinese numerals. */
export type Quantity = { value: number; step: number; unit: string | null; han: boolean }

const magnitudes: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4 }
const magnitudePattern = '万亿|千万|百万|十万|亿|万'
const tolerance = 1e-9

/** The largest power of ten that divides a whole number: 3000 → 1000. */
export function trailingStep(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1
  let step = 1
  while (Math.abs(value) % (step * 10) === 0) step *= 10
  return step
}

const nearestPowerOfTen = (ratio: number): number => 10 ** Math.round(Math.log10(ratio))

/** What a figure of the text says, with the step of its last digit. Null where the text gives no single value. */
export function quantityIn(figure: Figure): Quantity | null {
  if (figure.value === null) return null
  const numbers = [...fold(figure.numeral.text).matchAll(/\d[\d,]*(?:\.(\d+))?/g)]
  const number = numbers[0]
  if (!number) return { value: figure.value, step: trailingStep(figure.value), unit: figure.unit, han: true }
  // 3亿5000万 has two numbers: its last digit is not worth a guess.
  if (numbers.length > 1) return null
  const plain = Number(number[0].replaceAll(',', ''))
  const magnitude = plain > 0 && figure.value !== 0 ? nearestPowerOfTen(Math.abs(figure.value) / plain) : 1
  if (plain > 0 && Math.abs(plain * magnitude - Math.abs(figure.value)) > Math.abs(figure.value) * tolerance) return null
  return { value: figure.value, step: magnitude * 10 ** -(number[1]?.length ?? 0), unit: figure.unit, han: false }
}

/** 亿元 → 1e8 and 元. */
export function splitUnit(unit: string): { factor: number; unit: string } {
  const found = new RegExp(`^(${magnitudePattern})(.*)$`, 'u').exec(unit.trim())
  return found ? { factor: magnitudes[found[1] ?? ''] ?? 1, unit: found[2] ?? '' } : { factor: 1, unit: unit.trim() }
}

/**
 * What a record says. The words as printed and the stored number must agree, else the record itself is in doubt and nothing is held against it;
 * a stored number with more digits than printed is the finer truth.
 */
export function quantityOf(record: RecordFacts, indicator: IndicatorFacts | null): Quantity | null {
  if (record.value === null) return null
  const printed = /^[第约近超]?([-−]?\d[\d,]*)(?:\.(\d+))?(.*)$/u.exec(fold(record.valueText).trim())
  const base = splitUnit(indicator?.unit ?? '')
  const stored = record.value * base.factor
  if (!printed) return { value: stored, step: 0, unit: base.unit || splitUnit(record.unitText).unit || null, han: false }
  const { factor, unit } = splitUnit(`${printed[3] ?? ''}${record.unitText}`)
  const whole = (printed[1] ?? '').replaceAll(',', '').replace('−', '-')
  const value = Number(`${whole}.${printed[2] ?? '0'}`) * factor
  const step = factor * 10 ** -(printed[2]?.length ?? 0)
  const known = { step, unit: unit || base.unit || null, han: false }
  const near = (truth: number) => Math.abs(Math.abs(truth) - Math.abs(value)) <= step / 2 + Math.abs(value) * tolerance
  for (const truth of [stored, record.value]) {
    if (!near(truth)) continue
    const isSame = Math.abs(Math.abs(truth) - Math.abs(value)) <= Math.abs(value) * tolerance
    return { ...known, value: truth, step: isSame ? step : 0 }
  }
  return null
}

export const agrees = (a: number, b: number, within: number): boolean => Math.abs(a - b) <= within + Math.max(Math.abs(a), Math.abs(b)) * tolerance

/** 27.35% or 3500.2亿元, without the noise of binary fractions. */
export const printNumber = (value: number, decimals = 2): string => String(Number(value.toFixed(decimals)))

export const printedOf = ({ valueText, unitText, operator }: RecordFacts): string => `${operator === '=' ? '' : operator}${valueText}${unitText}`

/** A value in the magnitude that the text used, rounded to its digits: what the text should have said. */
export function inStepsOf(value: number, { step }: Quantity): number {
  const rounded = Math.round(Math.abs(value) / step) * step
  return Number((Math.sign(value) * rounded).toPrecision(14))
}

/** 186000 人 as a newspaper writes it: 18.6万. */
export function inWords(value: number): string {
  const size = Math.abs(value)
  const factor = size >= 1e12 ? 1e12 : size >= 1e8 ? 1e8 : size >= 1e4 ? 1e4 : 1
  const name = { 1e12: '万亿', 1e8: '亿', 1e4: '万', 1: '' }[factor] ?? ''
  return `${Number((value / factor).toPrecision(12))}${name}`
}
