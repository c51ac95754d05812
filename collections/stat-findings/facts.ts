import type { Payload, PayloadRequest, Where } from 'payload'

import type { IndicatorFacts, RecordFacts } from '../../domain/checks'
import { yearBefore } from '../../domain/checks/periods'
import { idOf } from '../../domain/editorial/idOf'
import type { Indicator, Observation, Region, Source } from '../../payload-types'

/** Who asks: an editor sees what they may see; without a user the facts are those that the public may see. */
export type Asker = { payload: Payload; req?: PayloadRequest; user?: PayloadRequest['user'] }

const most = 2000
const idsOf = (values: readonly unknown[]): string[] => [...new Set(values.map(idOf).filter((id) => id !== null))]

async function observationsWhere({ payload, req, user }: Asker, where: Where): Promise<Observation[]> {
  const { docs } = await payload.find({
    collection: 'observations', where, sort: '-vintage', limit: most, pagination: false, depth: 0, overrideAccess: false, user: user ?? null, ...(req ? { req } : {}),
  })
  return docs
}

async function named<Slug extends 'indicators' | 'regions' | 'sources'>({ payload, req }: Asker, collection: Slug, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { docs } = await payload.find({ collection, where: { id: { in: [...ids] } }, limit: ids.length, pagination: false, depth: 0, overrideAccess: true, ...(req ? { req } : {}) })
  return docs
}

/** The other vintages of the same series and period, the same part of the year before, the newest period where staleness counts, and the peers of a rank. */
async function relatedTo(asker: Asker, cited: readonly Observation[], indicators: readonly Indicator[]): Promise<Observation[]> {
  if (cited.length === 0) return []
  const keys = [...new Set(cited.flatMap(({ seriesKey }) => seriesKey ?? []))]
  const periods = [...new Set(cited.flatMap(({ timePeriod }) => [timePeriod, yearBefore(timePeriod) ?? timePeriod]))]
  const aging = new Set(indicators.filter(({ staleAfter }) => staleAfter).map(({ id }) => id))
  const ranked = cited.filter(({ rank }) => rank?.position)
  const [siblings, newest, peers] = await Promise.all([
    observationsWhere(asker, { and: [{ seriesKey: { in: keys } }, { timePeriod: { in: periods } }] }),
    Promise.all(keys.filter((key) => cited.some((one) => one.seriesKey === key && aging.has(idOf(one.indicator) ?? ''))).map((key) => newestOf(asker, key))),
    Promise.all(ranked.map(({ indicator, timePeriod }) => observationsWhere(asker, { and: [{ indicator: { equals: idOf(indicator) } }, { timePeriod: { equals: timePeriod } }] }))),
  ])
  return [...siblings, ...newest.flat(), ...peers.flat()]
}

async function newestOf({ payload, req, user }: Asker, seriesKey: string): Promise<Observation[]> {
  const { docs } = await payload.find({
    collection: 'observations', where: { seriesKey: { equals: seriesKey } }, sort: ['-timePeriod', '-vintage'], limit: 1, pagination: false, depth: 0, overrideAccess: false, user: user ?? null, ...(req ? { req } : {}),
  })
  return docs
}

export type Facts = { records: RecordFacts[]; indicators: IndicatorFacts[]; areas: RecordFacts['area'][] }

/** What is known of the cited observations and of those that bear on them. A fixed number of indexed queries, however long the story. */
export async function factsFor(asker: Asker, ids: readonly string[]): Promise<Facts> {
  const wanted = [...new Set(ids)].slice(0, most)
  const cited = wanted.length > 0 ? await observationsWhere(asker, { id: { in: wanted } }) : []
  const indicators = await named(asker, 'indicators', idsOf(cited.map(({ indicator }) => indicator)))
  const observations = [...new Map([...cited, ...await relatedTo(asker, cited, indicators)].map((one) => [one.id, one])).values()]
  const [sources, regions] = await Promise.all([named(asker, 'sources', idsOf(observations.map(({ source }) => source))), allRegions(asker)])
  const areas = areasOf(regions)
  return { records: recordsFrom({ observations, sources, areas }), indicators: indicators.map(indicatorFacts), areas: [...areas.values()] }
}

/** For whoever has the observations already. */
export async function recordsOf(asker: Asker, observations: readonly Observation[]): Promise<Facts> {
  const [indicators, sources, regions] = await Promise.all([
    named(asker, 'indicators', idsOf(observations.map(({ indicator }) => indicator))), named(asker, 'sources', idsOf(observations.map(({ source }) => source))), named(asker, 'regions', idsOf(observations.map(({ refArea }) => refArea))),
  ])
  const areas = areasOf(regions)
  return { records: recordsFrom({ observations, sources, areas }), indicators: indicators.map(indicatorFacts), areas: [...areas.values()] }
}

async function allRegions({ payload, req }: Asker): Promise<Region[]> {
  const { docs } = await payload.find({ collection: 'regions', limit: 5000, pagination: false, depth: 0, overrideAccess: true, ...(req ? { req } : {}) })
  return docs
}

function areasOf(regions: readonly Region[]): Map<string, RecordFacts['area']> {
  const codes = new Map(regions.map(({ id, code }) => [id, code]))
  return new Map(regions.map(({ id, code, name, level, parent }) => [id, { code, name: name.replace(/（.*）$/, ''), level: level ?? null, parent: codes.get(idOf(parent) ?? '') ?? null }]))
}

const indicatorFacts = ({ id, name, unit, statType, betterWhen, staleAfter, timeBasis, parent }: Indicator): IndicatorFacts => ({
  id, name, unit: unit ?? null, statType, betterWhen: betterWhen ?? null, staleAfter: staleAfter ?? null, timeBasis: timeBasis ?? null, parent: idOf(parent),
})

type Known = { observations: readonly Observation[]; sources: readonly Source[]; areas: Map<string, RecordFacts['area']> }

function recordsFrom({ observations, sources, areas }: Known): RecordFacts[] {
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  return observations.map((one): RecordFacts => {
    const source = sourceById.get(idOf(one.source) ?? '')
    return {
      id: one.id, indicator: idOf(one.indicator) ?? '', area: areas.get(idOf(one.refArea) ?? '') ?? { code: '', name: '', parent: null, level: null },
      seriesKey: one.seriesKey ?? '', period: one.timePeriod, vintage: one.vintage ?? 1, operator: one.operator, value: one.value ?? null, low: one.valueLow ?? null, high: one.valueHigh ?? null,
      valueText: one.valueText, unitText: one.unitText ?? '', status: one.status,
      rank: one.rank?.position ? { position: one.rank.position, of: one.rank.of ?? null, scope: one.rank.scope ?? null } : null,
      source: source ? { id: source.id, name: source.name, type: source.sourceType ?? null, authority: source.authorityRank ?? null } : null,
      validFrom: one.publishedOn ?? one.validFrom ?? null, revisionType: one.revisionType ?? null, supersedes: idOf(one.supersedes),
      withdrawn: one.withdrawnAt ? { reason: one.withdrawnReason ?? '' } : null, verifiedBy: idOf(one.verifiedBy),
    }
  })
}
