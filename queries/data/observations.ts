import type { Where } from 'payload'

import { idOf } from '../../domain/editorial/idOf'
import type { Indicator, Observation, Region, Source } from '../../payload-types'
import { findPublic, findPublicByIds, findPublicFields } from '../database'

/**
 * How observations are read. They grow without end, so nothing here reads all of them at once: keys are paged, values are read for keys, and what
 * must be complete (a file to download) is read batch by batch along an index.
 *
 * A vintage that takes the place of none stands for its series and period, so those are the list of what there is; the newest vintage of each says
 * what it is now. A vintage counts from the instant at which it is public (`validFrom`); what is embargoed nobody reads here (access rules).
 */

/** `asOf` is an instant: vintages published later are left out. */
export type ObservationFilter = { indicatorId?: string; areaId?: string; seriesKeys?: readonly string[]; periods?: readonly string[]; asOf?: string | null }

/** Where a list of observations stands, in the order of `newestFirst`. */
export type Position = { timePeriod: string; seriesKey: string; vintage: number }

/** What the desk and the tables of reference change, beside the observations themselves. */
export const referenceTags = ['indicators', 'regions', 'sources']

export const tagsOf = ({ indicatorId }: ObservationFilter): string[] => [indicatorId ? `observations:${indicatorId}` : 'observations', ...referenceTags]

const newestFirst = ['-timePeriod', '-seriesKey', '-vintage']
const batch = 1000

export function whereOf({ indicatorId, areaId, seriesKeys, periods, asOf }: ObservationFilter): Where[] {
  return [
    ...(seriesKeys ? [seriesKeys.length === 1 ? { seriesKey: { equals: seriesKeys[0] } } : { seriesKey: { in: [...seriesKeys] } }] : []),
    ...(indicatorId && !seriesKeys ? [{ indicator: { equals: indicatorId } }] : []),
    ...(areaId && !seriesKeys ? [{ refArea: { equals: areaId } }] : []),
    ...(periods && periods.length > 0 ? [{ timePeriod: { in: [...periods] } }] : []),
    ...(asOf ? [{ validFrom: { less_than_equal: new Date(asOf).toISOString() } }] : []),
  ]
}

const behind = ({ timePeriod, seriesKey, vintage }: Position): Where => ({
  and: [
    { timePeriod: { less_than_equal: timePeriod } },
    { or: [
      { timePeriod: { less_than: timePeriod } },
      { and: [{ timePeriod: { equals: timePeriod } }, { seriesKey: { less_than: seriesKey } }] },
      { and: [{ timePeriod: { equals: timePeriod } }, { seriesKey: { equals: seriesKey } }, { vintage: { less_than: vintage } }] },
    ] },
  ],
})

export const positionOf = (observation: Observation): Position => ({ timePeriod: observation.timePeriod, seriesKey: observation.seriesKey ?? '', vintage: observation.vintage ?? 1 })

/** Observations with all their vintages, the newest period and vintage first, from behind a position on. References are ids (see `withReferences`). */
export async function observationsFrom(filter: ObservationFilter, { after = null, limit }: { after?: Position | null; limit: number }): Promise<Observation[]> {
  const { docs } = await findPublic('observations', { where: { and: [...whereOf(filter), ...(after ? [behind(after)] : [])] }, sort: newestFirst, limit, depth: 0, tags: tagsOf(filter) })
  return docs
}

/** Everything that fits, in the same order, batch by batch. */
export async function allObservations(filter: ObservationFilter): Promise<Observation[]> {
  const all: Observation[] = []
  for (let last: Observation[] | null = null; last === null || last.length === batch;) {
    const end = all.at(-1)
    last = await observationsFrom(filter, { after: end ? positionOf(end) : null, limit: batch })
    all.push(...last)
  }
  return all
}

export const vintageKey = ({ seriesKey, timePeriod }: Pick<Observation, 'seriesKey' | 'timePeriod'>) => `${seriesKey} ${timePeriod}`

type Vintage = Pick<Observation, 'seriesKey' | 'timePeriod' | 'vintage'>

/** The newest vintage of each series and period among those given, in the order in which they stand. */
export function newestOnly<One extends Vintage>(observations: readonly One[]): One[] {
  const newest = new Map<string, One>()
  for (const observation of observations) {
    const known = newest.get(vintageKey(observation))
    if (!known || (observation.vintage ?? 0) > (known.vintage ?? 0)) newest.set(vintageKey(observation), observation)
  }
  return [...newest.values()]
}

/** True once the value must not be quoted any more; `asOf` (an instant) asks about an earlier time. */
export const isWithdrawn = ({ withdrawnAt }: Pick<Observation, 'withdrawnAt'>, asOf: string | null = null): boolean =>
  Boolean(withdrawnAt) && (asOf === null || Date.parse(withdrawnAt ?? '') <= Date.parse(asOf))

export type SeriesPeriod = { seriesKey: string; timePeriod: string }

/** Which series and periods there are, the newest first; `page` counts them too. */
export async function keysOf(filter: ObservationFilter, { limit, page }: { limit: number; page?: number }): Promise<{ keys: SeriesPeriod[]; total: number; pages: number }> {
  const { docs, totalDocs, totalPages } = await findPublicFields('observations', {
    fields: ['seriesKey', 'timePeriod'], where: { and: [...whereOf(filter), { supersedes: { exists: false } }] }, sort: ['-timePeriod', 'seriesKey'], limit, tags: tagsOf(filter), ...(page ? { page } : {}),
  })
  const keys = docs.map(({ seriesKey, timePeriod }) => ({ seriesKey: seriesKey ?? '', timePeriod }))
  return { keys: [...new Map(keys.map((key) => [vintageKey(key), key])).values()], total: totalDocs, pages: totalPages }
}

/** Values without what stands around them, the newest first: `most` of them, or all from a period on. */
export async function courseValues(filter: ObservationFilter, { from = null, most = null }: { from?: string | null; most?: number | null }) {
  const values: Pick<Observation, 'id' | 'seriesKey' | 'status' | 'timePeriod' | 'value' | 'vintage' | 'withdrawnAt'>[] = []
  for (let more = true; more;) {
    const end = values.at(-1)
    const after = end ? [behind({ timePeriod: end.timePeriod, seriesKey: end.seriesKey ?? '', vintage: end.vintage ?? 1 })] : []
    const found: typeof values = (await findPublicFields('observations', {
      fields: ['seriesKey', 'timePeriod', 'vintage', 'value', 'status', 'withdrawnAt'], where: { and: [...whereOf(filter), ...(from ? [{ timePeriod: { greater_than_equal: from } }] : []), ...after] }, sort: newestFirst, limit: most ?? batch, tags: tagsOf(filter),
    })).docs
    values.push(...found)
    more = most === null && found.length === batch
  }
  return values
}

type Newest = SeriesPeriod & { indicator: string }

/** The newest period of each series of an area, read as keys alone, batch by batch. */
export async function newestOfArea(areaId: string): Promise<Newest[]> {
  const newest = new Map<string, Newest>()
  let after: Position | null = null
  for (let more = true; more;) {
    const found: Pick<Observation, 'id' | 'indicator' | 'seriesKey' | 'timePeriod' | 'vintage' | 'withdrawnAt'>[] = (await findPublicFields('observations', {
      fields: ['seriesKey', 'timePeriod', 'indicator', 'vintage', 'withdrawnAt'], where: { and: [{ refArea: { equals: areaId } }, ...(after ? [behind(after)] : [])] }, sort: newestFirst, limit: batch, tags: tagsOf({}),
    })).docs
    for (const one of found) {
      const indicator = idOf(one.indicator)
      if (one.seriesKey && indicator && !isWithdrawn(one) && !newest.has(one.seriesKey)) newest.set(one.seriesKey, { seriesKey: one.seriesKey, timePeriod: one.timePeriod, indicator })
    }
    const end = found.at(-1)
    after = end ? { timePeriod: end.timePeriod, seriesKey: end.seriesKey ?? '', vintage: end.vintage ?? 1 } : null
    more = found.length === batch
  }
  return [...newest.values()]
}

/** All vintages of the given series and periods, by `vintageKey`, the newest first. */
export async function vintagesOf(keys: readonly SeriesPeriod[], { asOf = null, tags }: { asOf?: string | null; tags?: string[] } = {}): Promise<Map<string, Observation[]>> {
  const found = new Map<string, Observation[]>()
  const wanted = new Set(keys.map(vintageKey))
  for (let from = 0; from < keys.length; from += 200) {
    const some = keys.slice(from, from + 200)
    const where = { seriesKeys: [...new Set(some.map(({ seriesKey }) => seriesKey))], periods: [...new Set(some.map(({ timePeriod }) => timePeriod))], asOf }
    for (let end: Observation | undefined, more = true; more;) {
      const { docs } = await findPublic('observations', { where: { and: [...whereOf(where), ...(end ? [behind(positionOf(end))] : [])] }, sort: newestFirst, limit: batch, depth: 0, tags: tags ?? tagsOf({}) })
      for (const one of docs) if (wanted.has(vintageKey(one))) found.set(vintageKey(one), [...(found.get(vintageKey(one)) ?? []), one])
      end = docs.at(-1)
      more = docs.length === batch
    }
  }
  return found
}

/** The newest vintage for each of the given series and periods, by `vintageKey`. */
export async function newestVintages(observations: readonly Pick<Observation, 'seriesKey' | 'timePeriod'>[], tags?: string[]): Promise<Map<string, Observation>> {
  const keys = observations.flatMap(({ seriesKey, timePeriod }) => (typeof seriesKey === 'string' ? [{ seriesKey, timePeriod }] : []))
  const vintages = await vintagesOf(keys, tags ? { tags } : {})
  return new Map([...vintages].flatMap(([key, [newest]]) => (newest ? [[key, newest] as const] : [])))
}

export type Referred = Observation & { indicator: Indicator; refArea: Region }

/** Puts indicator, area and source in the place of their ids, each read once. What has lost its indicator or area is left out. */
export async function withReferences(observations: readonly Observation[]): Promise<Referred[]> {
  const idsIn = (pick: (one: Observation) => unknown) => [...new Set(observations.map((one) => idOf(pick(one))).filter((id) => id !== null))]
  const [indicators, regions, sources] = await Promise.all([
    byId<Indicator>('indicators', idsIn(({ indicator }) => indicator)), byId<Region>('regions', idsIn(({ refArea }) => refArea)), byId<Source>('sources', idsIn(({ source }) => source)),
  ])
  return observations.flatMap((one) => {
    const [indicator, refArea, source] = [indicators.get(idOf(one.indicator) ?? ''), regions.get(idOf(one.refArea) ?? ''), sources.get(idOf(one.source) ?? '')]
    return indicator && refArea ? [{ ...one, indicator, refArea, source: source ?? one.source }] : []
  })
}

async function byId<Doc extends { id: string }>(collection: 'indicators' | 'regions' | 'sources', ids: readonly string[]): Promise<Map<string, Doc>> {
  const docs: { id: string }[] = []
  for (let from = 0; from < ids.length; from += 500) docs.push(...(await findPublicByIds(collection, ids.slice(from, from + 500), { tags: referenceTags })))
  return new Map(docs.map((doc) => [doc.id, doc as Doc]))
}
