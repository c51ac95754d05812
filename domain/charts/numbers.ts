import { operatorWord } from '../figures/operatorWords'
import type { ChartRecord } from './records'
import { tickText } from './scales'

const magnitudes = [['万亿', 1e12], ['亿', 1e8], ['万', 1e4]] as const

/** 18.6万人: the part of a unit that belongs to the number. */
export const magnitudeOf = (unit: string): number => magnitudes.find(([word]) => unit.startsWith(word))?.[1] ?? 1

/** The digits as printed, set as on an axis: groups of three from ten thousand on, a real minus sign. */
const grouped = (printed: string): string => printed.replace(/^-/, '−').replace(/\d{5,}(?=\.|$)/, (whole, at: number) => (at > 0 && printed[at - 1] === '.' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',')))

const printedNumber = (text: string): number | null => {
  const plain = text.replaceAll(',', '').replace('−', '-').trim()
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

const isAsPrinted = ({ value, low, high, valueText, unitText }: ChartRecord): boolean => {
  const factor = magnitudeOf(unitText)
  if (value === null) return low === null && high === null
  const printed = printedNumber(valueText)
  return printed !== null && Math.abs(printed * factor - value) <= Math.abs(value) * 1e-9
}

/** How the numbers of a chart are shown: all in one unit, digits as printed where that is the unit they were printed in. */
export type Shown = {
  /** 亿元 */
  unit: string
  value: (value: number) => number
  text: (record: ChartRecord) => string
}

/** The magnitude in which large numbers stay short: from a hundred thousand on 万, from a thousand million on 亿; six digits are shown. */
export function scaleFor(values: readonly number[]): { word: string; factor: number; words: (value: number) => string } {
  const largest = Math.max(0, ...values.map(Math.abs))
  const [word, factor] = magnitudes.find(([, size]) => largest >= size * 10) ?? ['', 1]
  return { word, factor, words: (value) => tickText(Number((value / factor).toPrecision(6))) }
}

export function shownIn(records: readonly ChartRecord[]): Shown {
  const known = records.filter(({ value, low, high }) => value !== null || low !== null || high !== null)
  const [first] = known
  const sameUnit = first !== undefined && known.every(({ unitText }) => unitText === first.unitText)
  const signed = (record: ChartRecord, words: string) => `${operatorWord(record.operator)}${grouped(words)}`
  if (first && sameUnit && known.every(isAsPrinted)) {
    const factor = magnitudeOf(first.unitText)
    // Digits as printed, so that 6.0 keeps its nought; division would not find 134908.4 again.
    return {
      unit: first.unitText, text: (record) => (record.value === null ? '' : signed(record, record.valueText)),
      value: (value) => Number((value / factor).toPrecision(12)),
    }
  }
  const { word, factor, words } = scaleFor(known.flatMap(({ value, low, high }) => [value, low, high].filter((one) => one !== null)))
  return {
    unit: `${word}${first?.indicator.unit ?? ''}`, value: (value) => Number((value / factor).toPrecision(12)),
    text: (record) => {
      if (record.value !== null) return signed(record, words(record.value))
      if (record.low !== null && record.high !== null) return `${words(record.low)}—${words(record.high)}`
      const bound = record.low ?? record.high
      return bound === null ? '' : `${record.low === null ? '至多' : '至少'}${words(bound)}`
    },
  }
}
