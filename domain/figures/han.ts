/** Value of a run of Chinese numerals. `bare` marks a magnitude without a multiplier (百, 千万), `vague` a value the text leaves open (十几, 数百). */
export type HanNumber = { end: number; value: number | null; low: number | null; high: number | null; bare: boolean; vague: boolean; positional: boolean }

const digits: Record<string, number> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}
const small: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const large: Record<string, number> = { 万: 1e4, 亿: 1e8, 兆: 1e12 }
const longestRun = 24

export function isHanDigit(char: string | undefined): boolean {
  return char !== undefined && char in digits
}

export function isHanNumeral(char: string | undefined): boolean {
  return char !== undefined && (char in digits || char in small || char === '万' || char === '亿' || char === '廿' || char === '卅')
}

/** Reads the Chinese numeral at `start` of a folded text (三百二十七, 十二点六亿, 三四百, 数十万); null when the run is none. */
export function readHan(text: string, start: number): HanNumber | null {
  let end = start
  let vague = false
  if ((text[start] === '几' || text[start] === '数') && (text[start + 1] ?? '') in small || /^[几数][万亿]/.test(text.slice(start, start + 2))) {
    vague = true
    end++
  }
  const from = end
  while (end - start < longestRun && isHanNumeral(text[end]) && !isUnitPrefix(text, end, end > from)) end++
  if (end === from || isHanNumeral(text[end]) && end - start >= longestRun) return null
  if (text[end] === '几' && '十百千万亿'.includes(text[end - 1] ?? '')) {
    vague = true
    end++
    while (text[end] === '万' || text[end] === '亿') end++
  }
  const run = text.slice(from, end).replace(/几/g, '')
  if (vague) return { end, value: null, low: null, high: null, bare: false, vague: true, positional: false }
  // 九五折 is 9.5 折: two digits that no other word reads together.
  if (run.length === 2 && text[end] === '折' && isHanDigit(run[0]) && isHanDigit(run[1])) {
    return { end, value: (digits[run.charAt(0)] ?? 0) + (digits[run.charAt(1)] ?? 0) / 10, low: null, high: null, bare: false, vague: false, positional: false }
  }
  const decimal = readDecimals(text, end, run)
  if (decimal) return { ...decimal, low: null, high: null, bare: false, vague: false, positional: false }
  const pair = approximatePair(run)
  if (pair) {
    const low = evaluate(pair.low)
    const high = evaluate(pair.high)
    return low === null || high === null ? null : { end, value: null, low, high, bare: false, vague: false, positional: false }
  }
  const positional = run.length > 1 && [...run].every((char) => char in digits)
  const value = positional ? positionalValue(run) : evaluate(run)
  return value === null ? null : { end, value, low: null, high: null, bare: /^[百千万亿]/.test(run), vague: false, positional }
}

/** 千 and 百 that open a unit (千瓦, 百帕) or a fraction (百分之) are no magnitudes of the number before them. */
function isUnitPrefix(text: string, at: number, inside: boolean): boolean {
  const char = text[at]
  const next = text[at + 1] ?? ''
  if (char === '千') return '米克瓦伏赫帕卡焦升牛乏'.includes(next) && next !== ''
  if (char === '百') return next === '帕' || inside && next === '分' && text[at + 2] === '之'
  return false
}

function readDecimals(text: string, at: number, run: string): { end: number; value: number } | null {
  if (text[at] !== '点' || !isHanDigit(text[at + 1])) return null
  let end = at + 1
  let fraction = ''
  while (isHanDigit(text[end]) && fraction.length < 12) fraction += String(digits[text[end++] ?? ''])
  if (text[end] === '十') return null
  const whole = evaluate(run)
  if (whole === null || /[万亿]/.test(run)) return null
  let value = Number(`${whole}.${fraction}`)
  while (end < text.length && '百千万亿'.includes(text[end] ?? ' ') && !isUnitPrefix(text, end, false)) {
    value = scale(value, (small[text[end] ?? ''] ?? large[text[end] ?? ''] ?? 1))
    end++
  }
  return { end, value }
}

/** Multiplies without the noise of binary fractions: 18.6 × 10000 is 186000. */
export function scale(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15))
}

function approximatePair(run: string): { low: string; high: string } | null {
  let found = -1
  for (let i = 0; i + 1 < run.length; i++) {
    const [a, b] = [digits[run[i] ?? ''], digits[run[i + 1] ?? '']]
    if (!a || !b) continue
    if (found >= 0 || !(b === a + 1 || (a === 3 && b === 5))) return null
    found = i
  }
  return found < 0 ? null : { low: run.slice(0, found + 1) + run.slice(found + 2), high: run.slice(0, found) + run.slice(found + 1) }
}

/** 二〇二四 and 一〇八; two or three digits without a zero (五六七) name something and count nothing. */
function positionalValue(run: string): number | null {
  if (!/[〇零]/.test(run.slice(1)) && run.length !== 4) return null
  return Number([...run].map((char) => digits[char]).join(''))
}

function evaluate(run: string): number | null {
  if (run === '') return null
  let total = 0
  let section = 0
  let pending: number | null = null
  let unit = 1
  let zero = false
  for (const char of run) {
    if (char === '廿' || char === '卅') {
      section += char === '廿' ? 20 : 30
      unit = 10
    } else if (char in digits) {
      const digit = digits[char] ?? 0
      if (pending !== null && pending !== 0) return null
      if (digit === 0) zero = true
      pending = digit
    } else if (char in small) {
      unit = small[char] ?? 1
      section += (pending ?? 1) * unit
      pending = null
      zero = false
    } else {
      const factor = large[char] ?? 1
      section += pending ?? 0
      if (factor === 1e8) {
        total = (total + section || 1) * factor
      } else {
        total += (section || 1) * factor
      }
      section = 0
      pending = null
      unit = factor
      zero = false
    }
  }
  // 两万五 is 25000 and 一百二 is 120: a last digit without 零 counts in the next lower unit.
  const last = pending === null ? 0 : unit >= 100 && !zero ? pending * unit / 10 : pending
  return total + section + last
}
