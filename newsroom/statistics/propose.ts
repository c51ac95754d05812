import type { Payload, Where } from 'payload'

import type { FigureProposal, ProposedIndicator } from '../../domain/editorial/figureProposal'
import { clauseAt } from '../../domain/editorial/citations'
import { idOf } from '../../domain/editorial/idOf'
import { extractFigures, type Figure } from '../../domain/figures'
import { fingerprintOf } from '../../domain/figures/fingerprint'
import { type Candidate, type KnownIndicator, type KnownRegion, type KnownValue, matchIndicators, matchRegion } from '../../domain/figures/matching'
import { nudgesOf } from '../../domain/figures/nudges'
import { splitPrinted, timePeriodOf } from '../../domain/figures/printed'
import type { Observation } from '../../payload-types'

export type Story = { text: string; date: string | null; region: string | null }

const around = 24
const longestWords = 60

/** The figures that a story's text names, each with the indicators, the region and the period it may belong to. Reads, writes nothing. */
export async function proposeFigures(payload: Payload, { text, date, region }: Story): Promise<FigureProposal[]> {
  const { figures } = extractFigures(text, { date })
  const quotable = figures.filter(({ numeral }) => numeral.text.length <= longestWords)
  if (quotable.length === 0) return []
  const [indicators, regions] = await Promise.all([knownIndicators(payload), knownRegions(payload)])
  const placed = quotable.map((figure) => ({ figure, area: matchRegion(figure.area, regions, region), timePeriod: timePeriodOf(figure.period) ?? date }))
  const areas = [...new Set(placed.flatMap(({ area }) => area?.id ?? []))]
  const values = [...new Set(quotable.flatMap(({ value }) => (value === null ? [] : [value])))]
  const same = await recorded(payload, areas, { value: { in: values } })
  const matched = placed.map((one) => ({ ...one, candidates: matchIndicators(one.figure, { indicators, values: same, area: one.area?.id ?? null }) }))
  const wanted = [...new Set(matched.flatMap(({ candidates }) => candidates.map(({ indicator }) => indicator.id)))]
  const newest = newestOf(await recorded(payload, areas, { and: [{ indicator: { in: wanted } }, { timePeriod: { in: [...new Set(placed.flatMap(({ timePeriod }) => timePeriod ?? []))] } }] }))
  return matched.map(({ figure, area, timePeriod, candidates }): FigureProposal => {
    const { numeral, value, low, high, operator, kind, role, rule, indicator, period } = figure
    const rank = kind === 'rank' ? { position: value, scope: indicator } : { position: null, scope: null }
    const proposed = candidates.map((candidate) => asProposed(candidate, { figure, newest, area: area?.id ?? null, timePeriod }))
    const [best] = proposed
    const bestIndicator = candidates[0]?.indicator
    return {
      id: fingerprintOf(text, { start: numeral.start, end: numeral.end, indicator }), start: numeral.start, end: numeral.end, words: numeral.text,
      before: text.slice(Math.max(0, numeral.start - around), numeral.start).split('\n').at(-1) ?? '', behind: text.slice(numeral.end, numeral.end + around).split('\n')[0] ?? '',
      value, low, high, operator, ...splitPrinted(numeral.text), kind, role, rule, named: indicator, timePeriod, periodText: period?.text ?? null, region: area && { id: area.id, name: area.name }, rank,
      indicators: proposed,
      nudges: [
        ...(best ? [] : ['no-indicator' as const]), ...(area ? [] : ['no-area' as const]), ...(best?.recorded && !best.recorded.same ? ['conflict' as const] : []),
        ...nudgesOf({ ...figure, quote: clauseAt(text, numeral.start, numeral.end) }, { hasDenominator: bestIndicator?.hasDenominator ?? false }),
      ],
    }
  })
}

type Placed = { figure: Figure; newest: ReadonlyMap<string, KnownValue>; area: string | null; timePeriod: string | null }

function asProposed({ indicator, score }: Candidate, { figure, newest, area, timePeriod }: Placed): ProposedIndicator {
  const known = newest.get(`${indicator.id} ${area} ${timePeriod}`)
  const same = known !== undefined && known.value === figure.value && (known.value !== null || known.valueText === splitPrinted(figure.numeral.text).valueText)
  return { id: indicator.id, name: indicator.name, unit: indicator.unit, score, recorded: known ? { id: known.id, text: `${known.operator === '=' ? '' : known.operator}${known.valueText}${known.unitText}`, same } : null }
}

async function knownIndicators(payload: Payload): Promise<KnownIndicator[]> {
  const { docs } = await payload.find({ collection: 'indicators', where: { supersededBy: { exists: false } }, limit: 3000, pagination: false, depth: 0, overrideAccess: true })
  return docs.map(({ id, code, name, aliases, unit, statType, denominator }) => ({ id, code, name, aliases: aliases ?? [], unit: unit ?? null, statType, hasDenominator: Boolean(denominator) }))
}

async function knownRegions(payload: Payload): Promise<KnownRegion[]> {
  const { docs } = await payload.find({ collection: 'regions', sort: 'code', limit: 5000, pagination: false, depth: 0, overrideAccess: true, select: { name: true, code: true } })
  return docs.map(({ id, code, name }) => ({ id, code, name }))
}

/** Public values of these areas, newest vintage first. */
async function recorded(payload: Payload, areas: readonly string[], where: Where): Promise<KnownValue[]> {
  if (areas.length === 0) return []
  const { docs } = await payload.find({
    collection: 'observations', where: { and: [{ refArea: { in: areas } }, { withdrawnAt: { exists: false } }, where] }, sort: '-vintage', limit: 2000, pagination: false, depth: 0, overrideAccess: false,
  })
  return docs.map(known)
}

const known = ({ id, indicator, refArea, timePeriod, operator, value, valueText, unitText }: Observation): KnownValue =>
  ({ id, indicator: idOf(indicator) ?? '', refArea: idOf(refArea) ?? '', timePeriod, operator, value: value ?? null, valueText, unitText: unitText ?? '' })

function newestOf(values: readonly KnownValue[]): Map<string, KnownValue> {
  const newest = new Map<string, KnownValue>()
  for (const value of values) {
    const key = `${value.indicator} ${value.refArea} ${value.timePeriod}`
    if (!newest.has(key)) newest.set(key, value)
  }
  return newest
}
