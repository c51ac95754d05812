import type { Period } from './types'

/** `18.6万人` → the digits as printed and the unit with its magnitude; a rank loses its 第; words without digits are the value themselves. */
export function splitPrinted(numeral: string): { valueText: string; unitText: string } {
  const digits = /^(?:第|前|约|近|超)?(?<digits>[-−]?[\d０-９][\d０-９.,，．]*(?:\s*[-—–~～至到]\s*[\d０-９][\d０-９.．]*)?)(?:多|余)?(?<unit>.*)$/u.exec(numeral.trim())
  if (digits?.groups) return { valueText: digits.groups['digits'] ?? numeral, unitText: (digits.groups['unit'] ?? '').trim().slice(0, 20) }
  const han = /^(?:第|前)?(?<digits>[〇零一二两三四五六七八九十百千万亿半]+)(?<unit>.*)$/u.exec(numeral.trim())
  return han?.groups ? { valueText: han.groups['digits'] ?? numeral, unitText: (han.groups['unit'] ?? '').slice(0, 20) } : { valueText: numeral, unitText: '' }
}

const months = /^(\d{4})-(\d{2})$/

/** A period of the text in the writing of observations (2024, 2024-Q3, 2024-H1, 2024-09, 2020/2023, 2020/); null when it is open on both sides. */
export function timePeriodOf(period: Period | null): string | null {
  if (!period?.from) return period?.to ?? null
  const { from, to } = period
  if (to === null) return `${from}/`
  if (from === to) return from
  const [first, last] = [months.exec(from), months.exec(to)]
  if (first && last && first[1] === last[1]) {
    const [begin, end] = [Number(first[2]), Number(last[2])]
    if (begin === 1 && end === 12) return first[1] ?? from
    if (begin % 3 === 1 && end === begin + 2) return `${first[1]}-Q${(end / 3).toFixed(0)}`
    if ((begin === 1 && end === 6) || (begin === 7 && end === 12)) return `${first[1]}-H${end / 6}`
  }
  return `${from}/${to}`
}
