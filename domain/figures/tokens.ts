import { isHanDigit, isHanNumeral, scale } from './han'
import { isDigit, readNumeral, startsNumeral, type Numeral } from './numerals'
import type { FigureKind } from './types'
import { matchUnit, type UnitMatch } from './units'

/** A numeral with its unit, still to be judged. `unit` is as printed, without magnitude; null where none follows. */
export type Token = {
  start: number; end: number; numeral: Numeral
  value: number | null; low: number | null; high: number | null
  unit: string | null; unitWord: string | null; kind: FigureKind | null; smallAllowed: boolean
  negative: boolean; more: boolean; ordinal: boolean; range: boolean; rule: string
}

export type Source = { raw: string; text: string; blocked: Uint8Array; end: number }

const prefixes = /(?:US\$|HK\$|NT\$|A\$|C\$|S\$|R\$|\$|¥|¥|€|£|₩|₽|₹|RMB|USD|CNY|HKD|EUR|GBP) ?$/

/** Reads every numeral of the story with its unit, in order, once. */
export function readTokens(source: Source): Token[] {
  const { text, blocked } = source
  const tokens: Token[] = []
  for (let at = 0; at < source.end;) {
    if (blocked[at] === 1 || !startsNumeral(text[at]) && text[at] !== '首') {
      at++
      continue
    }
    const token = text.startsWith('首位', at) ? firstPlace(source, at) : readToken(source, at)
    if (!token) {
      at = skipFailed(source, at)
      continue
    }
    const ranged = readRange(source, token) ?? token
    tokens.push(ranged)
    at = Math.max(ranged.end, at + 1)
  }
  return tokens
}

/** 首位 is rank 1, but not in 放在首位. */
function firstPlace({ text }: Source, at: number): Token | null {
  const lead = text.slice(Math.max(0, at - 7), at)
  if (!/[居列排于为占保前第全][^,，。;；]{0,6}$/.test(lead) || /[放摆置作][在于为][^,，。;；]{0,4}$/.test(lead)) return null
  if (!/^(?:$|[,，。;；、))”!！\s]|的(?!女|男|获|中国|华人))/.test(text.slice(at + 2, at + 4))) return null
  const numeral: Numeral = {
    start: at, end: at + 2, value: 1, low: null, high: null, form: 'han', mantissa: 1, magnitude: 1, decimals: false, more: false, about: false,
    vague: false, bare: false, positional: false, percent: null,
  }
  return {
    start: at, end: at + 2, numeral, value: 1, low: null, high: null, unit: '位', unitWord: '首位', kind: 'rank', smallAllowed: true,
    negative: false, more: false, ordinal: false, range: false, rule: 'rank.first',
  }
}

function skipFailed({ text }: Source, at: number): number {
  if (!isDigit(text[at])) {
    // A run too long to be a number is left in one step, so that the reading stays linear.
    let end = at
    while (isHanNumeral(text[end])) end++
    return end - at > 20 ? end : at + 1
  }
  let end = at
  while (isDigit(text[end]) || text[end] === '.' && isDigit(text[end + 1])) end++
  return end
}

/** Words that end in 数 do not open 数十: 人数十万. */
const endsInCount = /[指次人倍总系函参岁基分件户字点票多少整无招单例天]数$/

function readToken(source: Source, at: number): Token | null {
  const { text, raw, blocked } = source
  const before = text.slice(Math.max(0, at - 6), at)
  if (text[at] === '数' && endsInCount.test(before.slice(-1) + '数')) return null
  const afterHan = text.charCodeAt(at - 1) >= 0x3000
  const prefix = afterHan ? '' : prefixes.exec(before)?.[0] ?? ''
  const named = !afterHan && isDigit(text[at]) && prefix === '' && /[A-Za-z][-.]?$/.test(before)
  if (named && !/(?:GDP|CPI|PPI|PMI|LPR|ICU|SUV|MPV|M[sSLlWwb]?)$/.test(before)) return null
  if ((text[at] === '零' || text[at] === '〇') && !isHanDigit(text[at + 1]) && text[at + 1] !== '点') return null
  const numeral = readNumeral(text, raw, at)
  if (!numeral || numeral.value === null && numeral.low === null && !numeral.vague) return null
  for (let i = at; i < numeral.end; i++) if (blocked[i] === 1) return null
  const ordinal = /第 ?$/.test(before)
  const minus = !ordinal && isMinus(source, at)
  const frost = before.includes('零下') && /零下(?:摄氏|约|近)?$/.test(before)
  const signed = frost ? before.length - before.lastIndexOf('零下') : minus ? 1 : prefix.length
  const token: Token = {
    start: at - signed, end: numeral.end, numeral, value: numeral.value, low: numeral.low, high: numeral.high, unit: null, unitWord: null, kind: null,
    smallAllowed: false, negative: minus || frost, more: numeral.more, ordinal, range: numeral.low !== null, rule: '',
  }
  attachUnit(source, token, prefix.trim())
  return token
}

function isMinus({ text }: Source, at: number): boolean {
  if (text[at - 1] === '负') return !/[胜主]/.test(text[at - 2] ?? '')
  return text[at - 1] === '-' && !/[\dA-Za-z%℃—~-]/.test(text[at - 2] ?? '')
}

const nounUnits = /^(?:高校|院校|学校|医院|企业|公司|机构|单位|社区|城市|国家|乡镇|村镇|部门|家庭|省份)$/

function attachUnit(source: Source, token: Token, prefix: string): void {
  const { text, raw, blocked } = source
  const { numeral } = token
  if (numeral.percent) return setUnit(token, numeral.percent, numeral.percent, 'share', numeral.end, 'share.fraction')
  if (attachSpecial(source, token)) return
  const gap = text[numeral.end] === ' ' && text[numeral.end + 1] !== ' ' ? 1 : 0
  const at = numeral.end + gap
  const small = numeral.form === 'han' && (numeral.value ?? numeral.high ?? 0) < 11 && numeral.magnitude === 1
  let match: UnitMatch | null = blocked[at] === 1 && blocked[at - 1] === 1 ? null : matchUnit(text, at, small)
  if (match && gap === 1 && numeral.form === 'han') match = null
  // 611万高校毕业生 counts persons and 110亿企业年金 money: behind a magnitude such a noun opens a longer one.
  const goesOn = match !== null && /^[\u4e00-\u9fff]/.test(text.slice(match.end, match.end + 1))
  if (match && numeral.magnitude >= 1e4 && nounUnits.test(match.word) && goesOn) match = null
  if (!match) {
    if (prefix !== '') setUnit(token, prefix, prefix, 'amount', numeral.end, 'amount.currency_sign')
    return
  }
  const word = match.word
  const kind = word === '%' || word === '‰' || word === '‱' ? 'share' : match.group.kind
  const rule = `${kind}.${kind === 'count' ? 'classifier' : 'unit'}`
  setUnit(token, raw.slice(match.end - word.length, match.end), word, kind, match.end, rule)
  token.smallAllowed = match.group.small
  // 85折 is 8.5 折.
  if (word === '折' && numeral.form === 'arabic' && token.value !== null && token.value >= 10 && token.value < 100) token.value /= 10
  readHalfAndMore(text, token)
}

function setUnit(token: Token, unit: string, word: string, kind: FigureKind, end: number, rule: string): void {
  Object.assign(token, { unit, unitWord: word, kind, end, rule, smallAllowed: true })
}

/** 3年多 and 100元余 are more than they say, 两年半 is 2.5 年. */
function readHalfAndMore(text: string, token: Token): void {
  const rest = text.slice(token.end, token.end + 3)
  // 9秒81, 19米95: what follows the unit is its decimals.
  const open = /^[秒米]$/.test(token.unitWord ?? '') && !token.numeral.decimals
  const hundredths = open ? /^\d{1,3}(?![\d.年月日个家名人])/.exec(rest) : null
  if (hundredths && token.value !== null) {
    token.value = Number(`${token.value}.${hundredths[0]}`)
    token.end += hundredths[0].length
  } else if (/^半(?![径数价导成年月天])/.test(rest) && token.kind === 'duration' && token.value !== null) {
    token.value += 0.5
    token.end++
  } else if (/^[多余](?![样元种方次家个为数年名位党万亿少])/.test(rest) && !token.more) {
    token.more = true
    token.end++
  }
}

/** Units that change the value: 成, 番, 强, 个半月, 个多小时. */
function attachSpecial({ text, raw }: Source, token: Token): boolean {
  const { numeral } = token
  const at = numeral.end
  const rest = text.slice(at, at + 8)
  const tenths = rest.startsWith('成') && numeral.magnitude === 1 && (numeral.value ?? numeral.high ?? 99) <= 10
  if (tenths && !/^成(?:立|员|功|果|都|长|套|品|熟|绩|交|就|型|不变|群|语|分|批)/.test(rest)) {
    const extra = /^成(?:([一二三四五六七八九\d])(?![\d十百千万亿成个家人名年])|(半))/.exec(rest)
    const added = !extra ? 0 : extra[2] ? 5 : isHanDigit(extra[1]) ? '零一二三四五六七八九'.indexOf(extra[1] ?? '') : Number(extra[1])
    token.value = token.value === null ? null : scale(token.value, 10) + added
    token.low = token.low === null ? null : token.low * 10
    token.high = token.high === null ? null : token.high * 10
    setUnit(token, '%', '%', 'share', at + (extra ? 2 : 1), 'share.tenths')
    if (/^[多余]/.test(text.slice(token.end, token.end + 1))) Object.assign(token, { more: true, end: token.end + 1 })
    return true
  }
  const turn = !rest.startsWith('番') ? null : /翻(?:了|上|近|约|超|逾){0,3}$/.exec(text.slice(Math.max(0, numeral.start - 5), numeral.start))
  if (rest.startsWith('番') && turn) {
    token.value = numeral.value === null ? null : 2 ** numeral.value
    token.start = numeral.start - turn[0].length
    setUnit(token, '倍', '番', 'ratio', at + 1, 'ratio.doubling')
    return true
  }
  const strong = rest.startsWith('强') && /^强(?!化|劲|制|大|度|力|烈|调|震|降|对|风|者(?!赛)|健|盛|行|项|基)/.test(rest)
  const rounded = /^(?:[一二三四五六七八九]?[十百千]|[八四]|十六|三十二|六十四)$/
  if (strong && (numeral.form === 'arabic' || rounded.test(text.slice(numeral.start, at)))) {
    setUnit(token, '名', '强', 'bound', at + 1, 'bound.top_list')
    return true
  }
  const minuteAndHalf = /^分半钟?/.exec(rest)
  if (minuteAndHalf && token.value !== null) {
    token.value += 0.5
    setUnit(token, '分钟', '分钟', 'duration', at + minuteAndHalf[0].length, 'duration.unit')
    return true
  }
  if (!rest.startsWith('个')) return false
  const hundredMillions = /^个([万亿])(?![\u4e00-\u9fff]*[户人])/.exec(rest)
  if (hundredMillions && token.value !== null) {
    token.value = scale(token.value, hundredMillions[1] === '亿' ? 1e8 : 1e4)
    token.numeral = { ...numeral, magnitude: 1e8 }
    token.end = at + 2
    return true
  }
  const half = /^个半(月|小时|钟头|世纪|星期)/.exec(rest)
  const more = /^个[多余](月|小时|钟头|世纪|星期|季度|百分点)/.exec(rest)
  const found = half ?? more
  if (found && numeral.value !== null) {
    if (half) token.value = numeral.value + 0.5
    else token.more = true
    const end = at + found[0].length
    const kind = found[1] === '百分点' ? 'rate' : 'duration'
    setUnit(token, raw.charAt(at) + raw.slice(at + 2, end), `个${found[1]}`, kind, end, `${kind}.unit`)
    return true
  }
  return false
}

/** 5、6个人 and 七、八天: two neighbouring digits before one unit are a vague number, unless the list keeps them apart with 分别. */
function pairLink(text: string, first: Token): RegExpExecArray | null {
  if (first.unit !== null || !Number.isInteger(first.value) || (first.value ?? 0) > 9 || first.numeral.magnitude > 1) return null
  const link = /^、()/.exec(text.slice(first.end, first.end + 1))
  const next = text[first.end + 1] ?? ''
  const second = isDigit(next) ? Number(next) : '零一二三四五六七八九'.indexOf(next)
  const plain = second === (first.value ?? 0) + 1 && !/[\d.十百千万]/.test(text[first.end + 2] ?? '')
  return link && plain && !/分别|各|[\d、]$/.test(text.slice(Math.max(0, first.start - 12), first.start)) ? link : null
}

/** 30%—35%, 20至30人, 6000元到8000元: one figure with low and high; 从…到… is a change and stays two. */
function readRange(source: Source, first: Token): Token | null {
  const { text, blocked } = source
  if (first.ordinal || first.range || first.kind === 'bound') return null
  if (!' -—~至到、'.includes(text[first.end] ?? '_')) return null
  const link = pairLink(text, first) ?? /^ ?(?:[-—~]{1,2}|至|到) ?(零下|-)?/.exec(text.slice(first.end, first.end + 6))
  if (!link) return null
  const at = first.end + link[0].length
  if (!startsNumeral(text[at]) || blocked[at] === 1) return null
  const second = readToken(source, at)
  if (!second || second.unit === null || second.range && second.low === null || second.value === null || first.value === null) return null
  const alike = first.unitWord === second.unitWord || first.kind === second.kind && /^[℃度]/.test(first.unit ?? '')
  if (first.unit !== null && !alike) return null
  const change = /[从由自](?:[^\d,，。]{0,12}的)?(?:不足|约|近)?$/.test(text.slice(Math.max(0, first.start - 14), first.start))
  if (change && first.unit !== null) return null
  if (second.unitWord === '级' && first.unit === null && first.numeral.decimals && !second.numeral.decimals) return null
  const a = (first.negative ? -1 : 1) * firstValue(first, second)
  const frost = first.negative && first.unit === null && text.startsWith('零下', first.start)
  const b = (link[1] || second.negative || frost ? -1 : 1) * second.value
  return {
    ...second, start: first.start, numeral: first.numeral, value: null, low: Math.min(a, b), high: Math.max(a, b),
    negative: false, range: true, more: first.more || second.more,
  }
}

/** The first number of a range with the magnitude or the 成 that only the second one prints: 30—35万吨, 二至三成; 8000至1万元 stays. */
function firstValue(first: Token, second: Token): number {
  const value = first.value ?? 0
  if (first.unit !== null) return value
  if (second.rule === 'share.tenths') return value * 10
  const { magnitude, mantissa } = second.numeral
  const shares = first.numeral.magnitude === 1 && magnitude > 1 && first.numeral.mantissa < Math.max(mantissa, 1) * 10
  return shares ? scale(value, magnitude) : value
}
