import { isHanDigit, isHanNumeral, readHan, scale } from './han'

/**
 * A number as printed, without its unit. `mantissa` is the number before its magnitude (18.6 of 18.6万), which a list may share.
 * `more` is 多/余 (1000多家), `about` is 来/许, `percent` the sign that a fraction carries within itself (百分之三 is '%').
 */
export type Numeral = {
  start: number; end: number; value: number | null; low: number | null; high: number | null
  form: 'arabic' | 'han'; mantissa: number; magnitude: number; decimals: boolean; more: boolean; about: boolean
  vague: boolean; bare: boolean; positional: boolean; percent: string | null
}

/** Longer runs of digits are numbers of cards, cases and accounts. */
const longestDigits = 15

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9'
}

/**
 * Reads the numeral at `start` of a folded text; `raw` is the same text unfolded and tells a full-width comma inside a full-width
 * number from one between clauses. Gives null where no numeral stands, and a numeral with `value` null for 概数 and for what is no number.
 */
export function readNumeral(text: string, raw: string, start: number): Numeral | null {
  const fraction = readFraction(text, raw, start)
  if (fraction) return fraction
  return isDigit(text[start]) ? readArabic(text, raw, start) : readHanNumeral(text, start)
}

function readPlain(text: string, raw: string, start: number): { end: number; value: number; decimals: boolean } | null {
  let end = start
  let body = ''
  while (isDigit(text[end])) end++
  body = text.slice(start, end)
  if (body.length === 0) return null
  const spaced = text[end] !== ' ' ? null : /^\d{1,3}(?: \d{3})+(?=[万亿%\u4e00-\u9fff])/.exec(text.slice(start, start + 20))
  if (spaced && !isDigit(text[start - 1]) && !/\d[ ,]$/.test(text.slice(Math.max(0, start - 2), start))) {
    body = spaced[0].replaceAll(' ', '')
    end = start + spaced[0].length
  }
  while (isThousands(text, raw, start, end)) {
    body += text.slice(end + 1, end + 4)
    end += 4
  }
  let decimals = false
  if (text[end] === '.' && isDigit(text[end + 1])) {
    let stop = end + 1
    while (isDigit(text[stop])) stop++
    body += text.slice(end, stop)
    end = stop
    decimals = true
  }
  return { end, value: body.length > longestDigits ? Number.NaN : Number(body), decimals }
}

/** True when a group of exactly three digits follows behind a comma or a thin space and the first group has at most three. */
function isThousands(text: string, raw: string, start: number, at: number): boolean {
  const first = text.slice(start, start + 4).search(/\D/)
  if (first < 1 || first > 3) return false
  const mark = raw[at] ?? ''
  const wide = mark === '\uff0c' && raw.charCodeAt(at - 1) >= 0xff10 && raw.charCodeAt(at + 1) >= 0xff10
  if (mark !== ',' && !wide && !/[\u2009\u202f\u00a0]/.test(mark)) return false
  return isDigit(text[at + 1]) && isDigit(text[at + 2]) && isDigit(text[at + 3]) && !isDigit(text[at + 4])
}

function readArabic(text: string, raw: string, start: number): Numeral | null {
  const plain = readPlain(text, raw, start)
  if (!plain) return null
  const numeral: Numeral = {
    start, end: plain.end, value: plain.value, low: null, high: null, form: 'arabic', mantissa: plain.value, magnitude: 1,
    decimals: plain.decimals, more: false, about: false, vague: false, bare: false, positional: false, percent: null,
  }
  if (Number.isNaN(plain.value) || text[plain.end] === '.' && isDigit(text[plain.end + 1])) {
    let end = plain.end
    while (isDigit(text[end]) || text[end] === '.' && isDigit(text[end + 1])) end++
    return { ...numeral, end, value: null, bare: true }
  }
  readTail(text, numeral)
  const rest = numeral.magnitude > 1 && !numeral.more ? readLowerPart(text, raw, numeral) : null
  if (rest && numeral.value !== null) {
    numeral.value += rest.value
    numeral.end = rest.end
    numeral.more ||= rest.more
  }
  return numeral
}

/** Magnitudes and 多, 余, 来, 几 behind the digits: 20多万, 3.2 亿, 100余. */
function readTail(text: string, numeral: Numeral): void {
  for (let step = 0; step < 6; step++) {
    const gap = text[numeral.end] === ' ' ? 1 : 0
    const char = text[numeral.end + gap] ?? ''
    const next = text[numeral.end + gap + 1] ?? ''
    if (gap === 1 && !'万亿'.includes(char || ' ')) return readEnglishMagnitude(text, numeral)
    if ((char === '多' || char === '余') && !numeral.more && next !== '') {
      numeral.more = true
      numeral.end++
      continue
    }
    if (char === '来' && '个名人家岁天斤万亿里户吨米头只亩位条分'.includes(next || '_')) {
      numeral.about = true
      numeral.end++
      continue
    }
    if (char === '几' && numeral.form === 'arabic') {
      numeral.vague = true
      numeral.value = null
      numeral.end++
      continue
    }
    const factor = magnitudeAt(text, numeral.end + gap)
    if (factor === 0) return
    numeral.magnitude *= factor
    if (numeral.value !== null) numeral.value = scale(numeral.value, factor)
    if (numeral.low !== null) numeral.low = scale(numeral.low, factor)
    if (numeral.high !== null) numeral.high = scale(numeral.high, factor)
    numeral.end += gap + 1
  }
}

function readEnglishMagnitude(text: string, numeral: Numeral): void {
  const match = /^ (thousand|million|billion|trillion)\b/.exec(text.slice(numeral.end, numeral.end + 10))
  if (!match) return
  const factor = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }[match[1] ?? ''] ?? 1
  numeral.magnitude *= factor
  if (numeral.value !== null) numeral.value = scale(numeral.value, factor)
  numeral.end += match[0].length
}

/** Factor of the magnitude at `at`, 0 when there is none: 千 of 千瓦, 百 of 百帕 and 百分点, and 兆 of 兆瓦 belong to the unit. */
function magnitudeAt(text: string, at: number): number {
  const next = text[at + 1] ?? ''
  switch (text[at]) {
    case '万': return 1e4
    case '亿': return 1e8
    case '千': return '米克瓦伏赫帕卡焦升牛乏'.includes(next || '_') ? 0 : 1e3
    case '百': return '帕分强'.includes(next || '_') ? 0 : 100
    case '兆': return /^兆[\d元美港日欧韩台多余]/.test(text.slice(at, at + 2)) ? 1e12 : 0
    default: return 0
  }
}

/** 1万5千, 3亿5000万: a second number below the magnitude of the first adds to it; a year or a month behind it does not. */
function readLowerPart(text: string, raw: string, upper: Numeral): { end: number; value: number; more: boolean } | null {
  const char = text[upper.end]
  const inWords = isHanDigit(char) && /^[一二两三四五六七八九][十百千万]/.test(text.slice(upper.end, upper.end + 2))
  if (!isDigit(char) && !inWords) return null
  const lower = isDigit(char) ? readArabic(text, raw, upper.end) : readHanNumeral(text, upper.end)
  const last = upper.magnitude
  if (!lower || lower.value === null || lower.value >= last || lower.decimals) return null
  if ('年月日时届'.includes(text[lower.end] ?? '_')) return null
  return { end: lower.end, value: lower.value, more: lower.more }
}

function readHanNumeral(text: string, start: number): Numeral | null {
  const han = readHan(text, start)
  if (!han) return null
  const numeral: Numeral = {
    start, end: han.end, value: han.value, low: han.low, high: han.high, form: 'han', mantissa: han.value ?? han.low ?? 0, magnitude: 1,
    decimals: false, more: false, about: false, vague: han.vague, bare: han.bare, positional: han.positional, percent: null,
  }
  readTail(text, numeral)
  return numeral
}

/** 四分之一 is 25 %, 百分之三点二 is 3.2 %, 千分之一点三九 is 1.39 ‰, 万分之五 is 5 ‱; also 百分百. */
function readFraction(text: string, raw: string, start: number): Numeral | null {
  if (text.startsWith('百分百', start)) return fractionOf(start, start + 3, 100, null, null, '%')
  const opens = text[start]
  const half = opens !== '一' && opens !== '半' ? null : /^(?:一半|半数)(?=以上|左右|的|时间|[,，。;；、]|$)/.exec(text.slice(start, start + 4))
  if (half && isHalf(text, start)) {
    return fractionOf(start, start + 2, 50, null, null, '%')
  }
  const slash = text[start + 1] !== '/' ? null : /^(\d)\/(\d{1,2})(?=的|以上|左右|强|弱|多|[,，。;；、])/.exec(text.slice(start, start + 6))
  if (slash && Number(slash[1]) < Number(slash[2]) && !/[\d/]/.test(text[start - 1] ?? '')) {
    return fractionOf(start, start + 2 + (slash[2] ?? '').length, Number(slash[1]) * 100 / Number(slash[2]), null, null, '%')
  }
  const at = text.slice(start, start + 8).indexOf('分之')
  if (at < 1) return null
  const head = text.slice(start, start + at)
  const inWords = readHan(head, 0)
  const denominator = /^\d{1,4}$/.test(head) ? Number(head) : inWords?.end === head.length ? inWords.value : null
  if (!denominator) return null
  const from = start + at + 2
  const upper = isDigit(text[from]) ? readPlain(text, raw, from) : readHan(text, from)
  if (!upper) return null
  const percent = denominator === 1000 ? '‰' : denominator === 10000 ? '‱' : '%'
  const plain = denominator === 100 || percent !== '%'
  const bounds = 'low' in upper ? upper : null
  const times = (value: number | null | undefined) => (value == null ? null : plain ? value : value * 100 / denominator)
  const numeral = fractionOf(start, upper.end, times(upper.value), times(bounds?.low), times(bounds?.high), percent)
  if (plain && (text[numeral.end] === '多' || text[numeral.end] === '余')) {
    numeral.more = true
    numeral.end++
  }
  return numeral
}

/** 一半 counts beside words of quantity (近一半, 一半以上), and is a manner of speaking elsewhere. */
function isHalf(text: string, start: number): boolean {
  return /^以上|^左右/.test(text.slice(start + 2, start + 4))
    || /(?:近|超|约|过|占|不足|不到|接近|减少|下降|缩短|降低|至少|完成|短|少)(?:了|过|近|约|比)?$/.test(text.slice(Math.max(0, start - 5), start))
}

function fractionOf(start: number, end: number, value: number | null, low: number | null, high: number | null, percent: string): Numeral {
  return {
    start, end, value, low, high, form: 'han', mantissa: value ?? low ?? 0, magnitude: 1, decimals: false, more: false, about: false,
    vague: value === null && low === null, bare: false, positional: false, percent,
  }
}

export function startsNumeral(char: string | undefined): boolean {
  return isDigit(char) || isHanNumeral(char) || char === '几' || char === '数' || char === '半'
}
