const magnitudes: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 百万: 6, 千万: 7, 亿: 8, 億: 8, 万亿: 12 }
const operators: [pattern: RegExp, operator: string][] = [[/^[约近≈~]/, '≈'], [/^(?:≥|>=|不低于|不少于)/, '≥'], [/^(?:≤|<=|不超过|不高于)/, '≤'], [/^(?:>|超过?)/, '>'], [/^</, '<']]
const numberPattern = /^([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[-−]?\.\d+)(?:\s*(万亿|千万|百万|[万萬亿億千百十]))?(.*)$/u

export type PrintedNumber = { operator: string; digits: string; value: number; unit: string }

/** Moves the decimal point exactly: ('18.6', 4) is 186000, where 18.6 * 10000 need not be. */
function shifted(digits: string, places: number): number {
  return Number(`${digits}e${places}`)
}

/**
 * A number as a table has it: `473`, `1,234.5`, `18.6万`, `约70%`, full width as well. `unit` (from another column) may carry the magnitude: `亿元`.
 * `digits` stay as printed (6.0), `value` is in the base unit, `unit` is what is printed behind the digits.
 * @returns null when it is no number
 */
export function printedNumber(text: string, unit = ''): PrintedNumber | null {
  const plain = text.normalize('NFKC').trim()
  const [mark, operator] = operators.flatMap(([pattern, sign]) => { const found = pattern.exec(plain); return found ? [[found[0], sign] as const] : [] })[0] ?? ['', '=']
  const found = numberPattern.exec(plain.slice(mark.length).trim())
  if (!found) return null
  const [, printed = '', magnitude = '', rest = ''] = found
  const given = unit.normalize('NFKC').trim()
  const ownUnit = rest.replace(/(?:左右|上下)$/u, '').trim()
  if (ownUnit && given && ownUnit !== given) return null
  if (/\d/.test(ownUnit)) return null
  const behind = /^(万亿|[万萬亿億])/u.exec(given)?.[0] ?? ''
  const places = (magnitudes[magnitude] ?? 0) + (magnitude ? 0 : (magnitudes[behind] ?? 0))
  const digits = printed.replace('−', '-')
  return { operator: /(?:左右|上下)$/u.test(rest) ? '≈' : operator, digits, value: shifted(digits.replaceAll(',', ''), places), unit: magnitude ? `${magnitude}${ownUnit || given}` : (given || ownUnit) }
}
