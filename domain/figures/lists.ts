import { scale } from './han'
import type { Clauses } from './clauses'
import type { Source, Token } from './tokens'

const glue = /^(?:[、,，和及与]|以及|\/){1,2}$/

/** True when nothing but list punctuation stands between two tokens: 13人、5人, 三金和两银. */
export function adjoins(source: Source, left: Token, right: Token): boolean {
  const between = source.text.slice(left.end, right.start)
  return between.length <= 3 && glue.test(between)
}

/** Gives numbers of a list the unit and magnitude that only its last or first member carries: 分别为12.3、4.5和6.7亿元. */
export function shareUnits(source: Source, tokens: Token[], clauses: Clauses): void {
  for (let i = tokens.length - 2; i >= 0; i--) {
    const [left, right] = [tokens[i], tokens[i + 1]]
    // 提高3.5个和6个百分点: the first 个 is the beginning of the unit that only the last member writes out.
    const cut = left?.unitWord === '个' && right?.kind === 'rate' && right.unitWord?.startsWith('个')
    if (left && right && cut && adjoins(source, left, right)) inherit(source, left, right)
    if (left && right && left.unit === null && right.unit !== null && mayShare(source, left, right, clauses)) inherit(source, left, right)
  }
  for (let i = 1; i < tokens.length; i++) {
    const [left, right] = [tokens[i - 1], tokens[i]]
    if (left && right && right.unit === null && left.unit !== null && mayShare(source, right, left, clauses)) inherit(source, right, left)
  }
}

function mayShare(source: Source, bare: Token, full: Token, clauses: Clauses): boolean {
  if (bare.ordinal || full.ordinal || bare.range || full.kind === 'bound' || bare.numeral.bare) return false
  const [left, right] = bare.start < full.start ? [bare, full] : [full, bare]
  if (!adjoins(source, left, right)) return false
  if (/^[A-Za-z\u4e00-\u9fff]/.test(source.text.slice(right.end, right.end + 1)) && bare === right) return false
  const sentence = clauses.sentenceStart[left.start] ?? 0
  const lead = source.text.slice(Math.max(sentence, left.start - 60), left.start)
  return /分别|各|依次/.test(lead) || bare.numeral.decimals && full.numeral.decimals && !/[,，]/.test(source.text.slice(left.end, right.start))
}

function inherit(source: Source, bare: Token, full: Token): void {
  bare.unit = full.unit
  bare.unitWord = full.unitWord
  bare.kind = full.kind
  bare.rule = `${full.rule}.shared`
  bare.smallAllowed = full.smallAllowed
  const own = bare.numeral.magnitude > 1 || bare.numeral.mantissa >= 1000 && full.numeral.mantissa < 100
  if (!own && full.numeral.magnitude > 1 && bare.value !== null) {
    bare.value = scale(bare.value, full.numeral.magnitude)
    bare.numeral = { ...bare.numeral, magnitude: full.numeral.magnitude }
  }
  if (full.rule === 'share.tenths' && bare.value !== null && bare.numeral.magnitude === 1 && source.text[bare.end] !== '成') bare.value *= 10
}
