import type { PayloadRequest, TypedUser, Where } from 'payload'

import { hasRole } from '@/collections/access'
import type { Severity } from '@/domain/checks'
import { gravityOf, type Queue, queues } from '@/domain/checks/queues'
import { idOf } from '@/domain/editorial/idOf'
import { writtenIn } from '@/domain/text/writtenIn'
import type { StatFinding } from '@/payload-types'

export const mayReadDesk = (user: TypedUser | null) => hasRole(user, 'statistics-editor', 'editor', 'chief-editor')
export const mayActAtDesk = (user: TypedUser | null) => hasRole(user, 'statistics-editor')

export type DeskRow = {
  id: string; queue: Queue; code: string; severity: Severity; subject: string; words: string; says: string; mend: string; found: string
  href: string; article: string | null; observation: string | null; canVerify: boolean; dismissed: { by: string; reason: string } | null; isLate: boolean; tag: string | null
}
export type Filter = { queue: Queue; severity: Severity | null; indicator: string | null; state: 'dismissed' | 'open'; page: number }
export type QueuePage = { rows: DeskRow[]; total: number; pages: number }

const pageSize = 25
const waiting: Where = { status: { in: ['provisional', 'confirmed', 'postponed'] } }

/** How many wait in each queue: seven counts, each answered by an index. */
export async function countQueues(req: PayloadRequest): Promise<Record<Queue, number>> {
  const { payload } = req
  const counts = await Promise.all(queues.map(async (queue) => {
    const { totalDocs } = queue === 'waiting'
      ? await payload.count({ collection: 'releases', where: waiting, overrideAccess: true, req })
      : await payload.count({ collection: 'stat-findings', where: { and: [{ state: { equals: 'open' } }, { queue: { equals: queue } }] }, overrideAccess: true, req })
    return [queue, totalDocs] as const
  }))
  return Object.fromEntries(counts) as Record<Queue, number>
}

/** Sentences that a new vintage has broken, and corrections to write: the desk's tasks beside its findings. */
export const countOpenTasks = async ({ payload }: PayloadRequest): Promise<number> =>
  (await payload.count({ collection: 'desk-tasks', where: { state: { equals: 'open' } }, overrideAccess: true })).totalDocs

/** One page of one queue: errors first, then what was found last. */
export async function readQueue({ req, filter, now }: { req: PayloadRequest; filter: Filter; now: string }): Promise<QueuePage> {
  if (filter.queue === 'waiting') return readReleases({ req, page: filter.page, now })
  const { payload, i18n } = req
  const where: Where = { and: [
    { state: { equals: filter.state } }, { queue: { equals: filter.queue } },
    ...(filter.indicator ? [{ indicator: { equals: filter.indicator } }] : []), ...(filter.severity ? [{ gravity: { equals: gravityOf(filter.severity) } }] : []),
  ] }
  const { docs, totalDocs, totalPages } = await payload.find({ collection: 'stat-findings', where, sort: ['-gravity', '-createdAt'], limit: pageSize, page: filter.page, depth: 0, overrideAccess: true, req })
  const unverified = await unverifiedAmong(req, docs)
  return { total: totalDocs, pages: totalPages, rows: docs.map((row) => rowOf(row, { language: i18n.language === 'en' ? 'en' : 'zh', now, unverified })) }
}

async function unverifiedAmong({ payload }: PayloadRequest, rows: readonly StatFinding[]): Promise<Set<string>> {
  const ids = rows.flatMap(({ observation }) => idOf(observation) ?? [])
  if (ids.length === 0) return new Set()
  const { docs } = await payload.find({ collection: 'observations', where: { and: [{ id: { in: ids } }, { status: { equals: 'V' } }, { verifiedBy: { exists: false } }] }, limit: ids.length, pagination: false, depth: 0, overrideAccess: true, select: {} })
  return new Set(docs.map(({ id }) => id))
}

const said = (words: unknown, language: 'en' | 'zh'): string => (words as Record<string, string> | null)?.[language] ?? ''

function rowOf(row: StatFinding, { language, now, unverified }: { language: 'en' | 'zh'; now: string; unverified: Set<string> }): DeskRow {
  const [article, observation] = [idOf(row.article), idOf(row.observation)]
  return {
    id: row.id, queue: row.queue, code: row.code, severity: row.severity, subject: row.subject, words: row.words ?? '', says: said(row.says, language), mend: said(row.mend, language), found: writtenIn(language).short(row.createdAt, now),
    href: article ? `/admin/collections/articles/${article}` : `/admin/collections/observations/${observation}`, article, observation, canVerify: observation !== null && unverified.has(observation),
    dismissed: row.state === 'dismissed' ? { by: row.closedBy ?? '', reason: row.reason ?? '' } : null, isLate: false, tag: null,
  }
}

/** Releases of the calendar that are not out yet: overdue ones first, for they are the oldest. */
async function readReleases({ req, page, now }: { req: PayloadRequest; page: number; now: string }): Promise<QueuePage> {
  const { list, short } = writtenIn(req.i18n.language)
  const { docs, totalDocs, totalPages } = await req.payload.find({ collection: 'releases', where: waiting, sort: 'scheduledAt', limit: pageSize, page, depth: 1, overrideAccess: true, req })
  return {
    total: totalDocs, pages: totalPages,
    rows: docs.map(({ id, title, scheduledAt, status, indicators, summary }) => ({
      id, queue: 'waiting', code: 'release', severity: 'note', subject: title, words: '', says: list((indicators ?? []).flatMap((one) => (typeof one === 'object' ? [one.name] : []))), mend: summary ?? '', found: short(scheduledAt, now),
      href: `/admin/collections/releases/${id}`, article: null, observation: null, canVerify: false, dismissed: null, isLate: scheduledAt < now, tag: status,
    })),
  }
}

/** For the dashboard; null for whoever has no business there. */
export const deskCounts = async ({ req, user }: { req: PayloadRequest; user: TypedUser | null }): Promise<Record<Queue, number> | null> => (mayReadDesk(user) ? countQueues(req) : null)
