import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, Payload, PayloadRequest, Where } from 'payload'

import { afterCommit } from '../../../database/afterCommit'
import { addDuration } from '../../../domain/checks'
import { formatPeriod } from '../../../domain/text/period'
import { shanghaiDate } from '../../../domain/text/shanghai'
import type { Article, Observation } from '../../../payload-types'
import { keepFindings, type NewFinding } from './findings'
import { newForDays, refreshObservations, refreshStory } from './refresh'

const overlapMs = 2 * 60_000
const staleEveryMs = 60 * 60_000
const page = 200
const dayMs = 86_400_000

/** A failure here never undoes what was written: it is logged, and the scheduler does it again. */
async function afterwards(req: PayloadRequest, what: string, task: () => Promise<void>): Promise<void> {
  const { context } = req
  await afterCommit(req, async () => {
    try {
      await task()
    } catch (error) {
      req.payload.logger.error({ msg: `the statistics desk has not seen ${what} yet; the scheduler will`, err: error })
    }
  })
  req.context = context
}

const checkStoryAfterwards: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  // Every keystroke of a draft is too often: the scheduler looks at drafts once a minute.
  if (!req.context['deferChecks'] && (doc._status === 'published' || doc.deletedAt)) await afterwards(req, `story ${doc.id}`, () => refreshStory(req.payload, doc.id))
  return doc
}
const forgetStory: CollectionAfterDeleteHook<Article> = async ({ doc, req }) => {
  await afterwards(req, `the end of story ${doc.id}`, () => refreshStory(req.payload, doc.id))
  return doc
}
const checkObservationAfterwards: CollectionAfterChangeHook<Observation> = async ({ doc, req }) => {
  // The rows of an import are looked at together when it is done.
  if (!doc.dataImport && !req.context['deferChecks']) await afterwards(req, `observation ${doc.id}`, () => refreshObservations(req.payload, [doc.id]))
  return doc
}

/** Collections do not know the newsroom: these give them what follows at the desk. */
export const withStoryChecks = (articles: CollectionConfig): CollectionConfig => ({
  ...articles, hooks: { ...articles.hooks, afterChange: [...(articles.hooks?.afterChange ?? []), checkStoryAfterwards], afterDelete: [...(articles.hooks?.afterDelete ?? []), forgetStory] },
})
export const withObservationChecks = (observations: CollectionConfig): CollectionConfig =>
  ({ ...observations, hooks: { ...observations.hooks, afterChange: [...(observations.hooks?.afterChange ?? []), checkObservationAfterwards] } })

/** What the commits did not do: drafts, imports, ended embargoes, what a killed process left, and what only time makes stale. Safe to repeat. */
export async function keepDesk(payload: Payload, { now = Date.now() } = {}): Promise<void> {
  const seen = await mark(payload, 'statistics-desk:seen')
  const since = new Date(Math.max(0, Math.min(seen, now) - overlapMs)).toISOString()
  await observationsSince(payload, since, now)
  await storiesSince(payload, since)
  await dropOldNews(payload, now)
  await setMark(payload, 'statistics-desk:seen', now)
  if (Math.abs(now - await mark(payload, 'statistics-desk:stale')) < staleEveryMs) return
  await refreshStale(payload, now)
  await setMark(payload, 'statistics-desk:stale', now)
}

async function mark(payload: Payload, key: string): Promise<number> {
  const { docs: [row] } = await payload.find({ collection: 'counters', where: { key: { equals: key } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  return row?.value ?? 0
}

async function setMark(payload: Payload, key: string, value: number): Promise<void> {
  const { docs: [row] } = await payload.find({ collection: 'counters', where: { key: { equals: key } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  if (row) await payload.update({ collection: 'counters', id: row.id, data: { value }, depth: 0, overrideAccess: true })
  else await payload.create({ collection: 'counters', data: { key, value }, depth: 0, overrideAccess: true })
}

async function observationsSince(payload: Payload, since: string, now: number): Promise<void> {
  const imports = await payload.find({ collection: 'data-imports', where: { and: [{ state: { equals: 'done' } }, { updatedAt: { greater_than_equal: since } }] }, limit: page, pagination: false, depth: 0, overrideAccess: true, select: {} })
  const reasons: Where[] = [
    { updatedAt: { greater_than_equal: since } },
    { and: [{ validFrom: { greater_than_equal: since } }, { validFrom: { less_than_equal: new Date(now).toISOString() } }] },
    ...(imports.docs.length > 0 ? [{ dataImport: { in: imports.docs.map(({ id }) => id) } }] : []),
  ]
  for (const where of reasons) {
    for (let number = 1; ; number++) {
      const { docs, hasNextPage } = await payload.find({ collection: 'observations', where, sort: 'createdAt', limit: page, page: number, depth: 0, overrideAccess: true, select: {} })
      await refreshObservations(payload, docs.map(({ id }) => id), now)
      if (!hasNextPage) break
    }
  }
}

async function storiesSince(payload: Payload, since: string): Promise<void> {
  const seen = new Set<string>()
  for (const draft of [false, true]) {
    for (let number = 1; ; number++) {
      const { docs, hasNextPage } = await payload.find({ collection: 'articles', where: { updatedAt: { greater_than_equal: since } }, draft, sort: 'createdAt', limit: page, page: number, depth: 0, overrideAccess: true, select: {} })
      for (const { id } of docs) if (!seen.has(id)) await refreshStory(payload, id)
      for (const { id } of docs) seen.add(id)
      if (!hasNextPage) break
    }
  }
}

const dropOldNews = (payload: Payload, now: number) => payload.delete({
  collection: 'stat-findings', where: { and: [{ queue: { equals: 'new' } }, { createdAt: { less_than: new Date(now - newForDays * dayMs).toISOString() } }] }, depth: 0, overrideAccess: true,
})

/** The newest value of each series of the indicators that grow stale, a page of rows at a time. */
async function refreshStale(payload: Payload, now: number): Promise<void> {
  const { docs: indicators } = await payload.find({ collection: 'indicators', where: { staleAfter: { exists: true } }, limit: 1000, pagination: false, depth: 0, overrideAccess: true })
  for (const { id, name, staleAfter } of indicators) {
    if (!staleAfter) continue
    const newest = await newestOfSeries(payload, id)
    const found = [...newest.values()].flatMap((one): NewFinding[] => {
      const from = (one.publishedOn ?? one.validFrom ?? one.createdAt).slice(0, 10)
      const until = addDuration(from, staleAfter)
      if (!until || until >= shanghaiDate(new Date(now).toISOString()) || one.withdrawnAt) return []
      return [{
        key: `stale:${one.id}`, queue: 'stale', code: 'stale', severity: 'warning', observation: one.id, indicator: id, subject: one.title ?? name, words: `${one.valueText}${one.unitText ?? ''}`,
        says: { zh: `最新的数是${formatPeriod(one.timePeriod)}的，${from}发布，${until}以后应有新数。`, en: `The newest value is of ${one.timePeriod}, published on ${from}; a newer one has been due since ${until}.` },
        mend: { zh: '查来源有没有新数，录入新的一期。', en: 'Look for a newer value and record it.' },
      }]
    })
    await keepFindings(payload, { of: { and: [{ state: { in: ['open', 'dismissed'] } }, { queue: { equals: 'stale' } }, { indicator: { equals: id } }, { article: { exists: false } }] }, found })
  }
}

async function newestOfSeries(payload: Payload, indicator: string): Promise<Map<string, Observation>> {
  const newest = new Map<string, Observation>()
  for (let number = 1; ; number++) {
    const { docs, hasNextPage } = await payload.find({ collection: 'observations', where: { indicator: { equals: indicator } }, sort: 'timePeriod', limit: 1000, page: number, depth: 0, overrideAccess: false, user: null })
    for (const one of docs) {
      const known = newest.get(one.seriesKey ?? '')
      if (!known || one.timePeriod > known.timePeriod || one.timePeriod === known.timePeriod && (one.vintage ?? 0) > (known.vintage ?? 0)) newest.set(one.seriesKey ?? '', one)
    }
    if (!hasNextPage) return newest
  }
}
