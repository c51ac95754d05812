import type { Figure } from './types'

export type KnownIndicator = { id: string; code: string; name: string; aliases: readonly string[]; unit: string | null; statType: string; hasDenominator: boolean }
export type KnownRegion = { id: string; code: string; name: string }
/** The newest vintage of a series and period. */
export type KnownValue = { id: string; indicator: string; refArea: string; timePeriod: string; operator: string; value: number | null; valueText: string; unitText: string }

export type Candidate = { indicator: KnownIndicator; score: number; value: KnownValue | null }

const kindsOf: Record<Figure['kind'], readonly string[]> = {
  count: ['count', 'amount', 'standard'], amount: ['amount', 'count'], share: ['share', 'ratio'], rate: ['growth-rate', 'ratio', 'share'], rank: ['rank', 'claim'], ratio: ['ratio', 'share'],
  duration: ['duration', 'standard'], index: ['index'], bound: ['claim', 'rank', 'share'],
}

const folded = (name: string) => name.replace(/[“”"'‘’《》「」（）()\s]/gu, '').replaceAll('级', '').replace(/^(?:全市|全省|全国|全县|全区|我市|我省|其中|来全市|来全省|来)/u, '')

const bigramsOf = (text: string) => new Set([...text].slice(0, -1).map((letter, at) => letter + ([...text][at + 1] ?? '')))

/** How alike two names are: the share of their pairs of characters that both have (Sørensen–Dice). */
function likeness(a: string, b: string): number {
  const [left, right] = [bigramsOf(a), bigramsOf(b)]
  if (left.size + right.size === 0) return a === b ? 1 : 0
  return (2 * [...left].filter((pair) => right.has(pair)).length) / (left.size + right.size)
}

/** What speaks for an indicator by its names: the same name, one within the clause, or much of it. */
function nameScore(figure: Figure, { name, aliases }: KnownIndicator): number {
  const [said, clause] = [folded(figure.indicator ?? ''), folded(figure.quote)]
  return Math.max(...[name, ...aliases].map(folded).filter((known) => known.length > 1).map((known) => {
    if (said === known) return 1
    if (said.length > 1 && (said.endsWith(known) || known.endsWith(said))) return 0.6 + 0.3 * (Math.min(said.length, known.length) / Math.max(said.length, known.length))
    if (clause.includes(known)) return 0.7
    return 0.75 * Math.max(likeness(said, known), said.length > 1 && known.includes(said) ? 0.5 : 0)
  }), 0)
}

const sameUnit = (figure: Figure, unit: string | null) => !figure.unit || !unit || figure.unit === unit
const least = 0.35

/**
 * The indicators that a figure may be a value of, best first. Names decide; another kind or unit speaks against; a recorded value of the area that is the
 * same speaks for. What scores below 0.35 is not worth an editor's look.
 */
export function matchIndicators(figure: Figure, { indicators, values, area }: { indicators: readonly KnownIndicator[]; values: readonly KnownValue[]; area: string | null }): Candidate[] {
  return indicators.flatMap((indicator): Candidate[] => {
    const named = nameScore(figure, indicator)
    if (named === 0) return []
    const own = values.filter((value) => value.indicator === indicator.id && value.refArea === area)
    const same = own.find((value) => value.value !== null && value.value === figure.value)
    const isKind = (kindsOf[figure.kind]).includes(indicator.statType)
    const score = Math.min(1, named * (isKind ? 1 : 0.5) * (sameUnit(figure, indicator.unit) ? 1 : 0.6) + (same ? 0.25 : 0))
    return score >= least ? [{ indicator, score, value: same ?? null }] : []
  }).sort((a, b) => b.score - a.score).slice(0, 5)
}

const bare = (name: string) => name.replace(/（.*?）|\(.*?\)/gu, '')
const short = (name: string) => bare(name).replace(/(?:特别行政区|自治区|自治州|自治县|省|市|县|区)$/u, '')

/** The region that the text names: by its whole name or, where only one has it, its name without 省 or 市; else the story's own. */
export function matchRegion(area: string | null, regions: readonly KnownRegion[], own: string | null): KnownRegion | null {
  const exact = area ? regions.find(({ name }) => name === area || bare(name) === area) : undefined
  if (exact) return exact
  const alike = area ? regions.filter(({ name }) => short(name).length > 1 && short(name) === short(area)) : []
  return (alike.length === 1 ? alike[0] : undefined) ?? regions.find(({ id }) => id === own) ?? null
}
