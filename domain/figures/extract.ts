import { findAreas, type AreaFinder } from './areas'
import { storyEnd } from './boilerplate'
import { findClaims, trimStart } from './claims'
import { paragraphEnds, splitClauses, type Clauses } from './clauses'
import { blockNames } from './exclusions'
import { fold } from './folding'
import { findIndicator, sharedSubjects } from './indicators'
import { judge, type Verdict } from './judging'
import { adjoins, shareUnits } from './lists'
import { findPeriods, type FoundPeriod } from './periods'
import { readOperator, readSign } from './qualifiers'
import { findRole } from './roles'
import { readTokens, type Source, type Token } from './tokens'
import type { Extraction, ExtractionOptions, Figure, Operator, Period } from './types'

/**
 * Reads the figures and the claims without a value from a Chinese news text, in the shape of the contract `portal figures`. Pure and
 * deterministic, linear in the length of the text. Offsets are UTF-16 code units of `text`; the notice below a story is left out.
 * What it gives are proposals with the rule that found them; an editor confirms them.
 */
export function extractFigures(text: string, options: ExtractionOptions = {}): Extraction {
  const folded = fold(text)
  const blocked = new Uint8Array(folded.length + 1)
  const source: Source = { raw: text, text: folded, blocked, end: storyEnd(folded) }
  const clauses = splitClauses(folded)
  blockNames(folded, blocked)
  const periods = findPeriods(folded, text, options.date ?? null, blocked)
  const tokens = readTokens(source)
  shareUnits(source, tokens, clauses)
  const figures = buildFigures(source, tokens, { clauses, periods, areaAt: findAreas(source, clauses, options.area ?? null) })
  return { figures, claims: findClaims(source, clauses, figures) }
}

type Context = { clauses: Clauses; periods: FoundPeriod[]; areaAt: AreaFinder }

function buildFigures(source: Source, tokens: Token[], { clauses, periods, areaAt }: Context): Figure[] {
  const figures: Figure[] = []
  const verdicts = judgeAll(source, tokens, clauses)
  const periodAt = periodFinder(source.text, clauses, periods)
  let previous: { end: number; sign: number; kind: string | null } | null = null
  let indicator: { sentence: number; name: string | null } = { sentence: -1, name: null }
  let before = 0
  tokens.forEach((token, index) => {
    const verdict = verdicts[index]
    if (!verdict) return
    const sign = token.negative ? -1 : isSigned(verdict) ? readSign(source, token, clauses, previous) : 1
    previous = { end: token.end, sign: token.negative ? 1 : sign, kind: token.kind }
    const sentence = clauses.sentenceStart[token.start] ?? 0
    const carried = indicator.sentence === sentence ? indicator.name : null
    const name = findIndicator({ source, token, kind: verdict.kind, clauses, periods, before, previous: carried })
    before = token.end
    if (name) indicator = { sentence, name }
    const period = periodAt(token.start)
    const figure = assemble({ source, token, verdict, clauses, sign, indicator: name, period, area: areaAt(token.start) })
    const subjects = sharedSubjects(source, token, clauses)
    if (subjects.length === 0) figures.push(figure)
    else for (const subject of subjects) figures.push({ ...figure, indicator: subject })
  })
  return figures.sort((a, b) => a.numeral.start - b.numeral.start)
}

function isSigned({ kind }: Verdict): boolean {
  return kind !== 'rank' && kind !== 'bound'
}

/** A list member that is a figure makes its neighbours countable, so the second pass judges 一人 beside 三人 again. */
function judgeAll(source: Source, tokens: Token[], clauses: Clauses): (Verdict | null)[] {
  const verdicts = tokens.map((token) => judge(source, token, clauses, false))
  return tokens.map((token, index) => {
    if (verdicts[index]) return verdicts[index] ?? null
    const [left, right] = [tokens[index - 1], tokens[index + 1]]
    const behind = left !== undefined && verdicts[index - 1] !== null && adjoins(source, left, token)
    const before = right !== undefined && verdicts[index + 1] !== null && adjoins(source, token, right)
    return behind || before ? judge(source, token, clauses, true) : null
  })
}

type Parts = {
  source: Source; token: Token; verdict: Verdict; clauses: Clauses; sign: 1 | -1
  indicator: string | null; period: Period | null; area: string | null
}

function assemble({ source, token, verdict, clauses, sign, indicator, period, area }: Parts): Figure {
  const { raw } = source
  const start = verdict.start ?? token.start
  const end = verdict.end ?? token.end
  const read = readOperator(source, token, clauses)
  const operator: Operator = verdict.kind === 'bound' && read.operator === '=' ? '≤' : read.operator
  const factor = token.negative ? -1 : sign
  const signed = (value: number | null) => (value === null ? null : value * factor + 0)
  const [low, high] = token.range ? bounds(signedBounds(token, sign)) : [null, null]
  const value = token.range ? null : signed(token.value)
  const quoteStart = Math.min(start, trimStart(raw, clauses.clauseStart[token.start] ?? 0))
  const quoteEnd = Math.max(end, Math.min(clauses.clauseEnd[end] ?? end, source.end))
  return {
    start: quoteStart, end: quoteEnd, quote: raw.slice(quoteStart, quoteEnd),
    numeral: { start, end, text: raw.slice(start, end) },
    value,
    low: verdict.kind === 'bound' && (operator === '≥' || operator === '>') ? value : low,
    high: verdict.kind === 'bound' && (operator === '≤' || operator === '<') ? value : high,
    unit: verdict.unit, operator, kind: verdict.kind, indicator, period, area,
    qualifiers: [...read.words, ...statedBy(source, token, clauses)], role: findRole(source, token, clauses), rule: verdict.rule,
  }
}

function signedBounds(token: Token, sign: 1 | -1): [number | null, number | null] {
  if (token.low === null || token.high === null || sign > 0) return [token.low, token.high]
  return token.low < 0 ? [token.low, token.high] : [-token.high, -token.low]
}

function bounds([low, high]: [number | null, number | null]): [number | null, number | null] {
  return low !== null && high !== null && low > high ? [high, low] : [low, high]
}

const states = /达到?|累计|共计|共|合计|同比|环比|年均|日均|月均|按年|按月|分别|均|预计|仅|首次|连续|实际增长|名义增长|增长|下降|减少|增加|上涨|下跌/g

function statedBy({ text }: Source, token: Token, clauses: Clauses): string[] {
  const from = Math.max(clauses.clauseStart[token.start] ?? 0, token.start - 16)
  return [...new Set(text.slice(from, token.start).match(states) ?? [])]
}

/**
 * The last period named before an offset in its sentence, else the first one behind it in its clause, else the one that opened an earlier sentence
 * of the paragraph. What something is held against is nobody's period.
 */
function periodFinder(text: string, clauses: Clauses, periods: FoundPeriod[]): (at: number) => Period | null {
  const dated = periods.filter((found) => found.dated && !found.isBase)
  const paragraphEnd = paragraphEnds(text)
  let cursor = 0
  let heading: { period: Period; until: number } | null = null
  return (at) => {
    for (let next = dated[cursor]; next && next.start < at; next = dated[++cursor]) if (next.isHeading) heading = { period: next.period, until: paragraphEnd(next.end) }
    const before = dated[cursor - 1]
    if (before && before.start >= (clauses.sentenceStart[at] ?? 0)) return before.period
    const behind = dated[cursor]
    if (behind && behind.start < (clauses.clauseEnd[at] ?? at)) return behind.period
    return heading && at < heading.until ? heading.period : null
  }
}
