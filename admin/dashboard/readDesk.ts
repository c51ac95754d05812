import type { PayloadRequest, TypedUser } from 'payload'

import { type CaseCounts, countCases } from '@/admin/complaints/readCases'
import { hasRole } from '@/collections/access'
import { problemsOfStories } from '@/collections/articles/storyRecords'
import { addresses } from '@/domain/addresses'
import type { Problem } from '@/domain/editorial/publishable'
import { shanghaiDate, startOfShanghaiDay } from '@/domain/text/shanghai'
import { type NoticeReview, noticeReviews } from '@/newsroom/noticeReviews'

export type DraftRow = { id: string; title: string; number: string; savedAt: string; isPublic: boolean; isWithdrawn: boolean; missing: Problem[] }
export type PublishedRow = { id: string; title: string; at: string; href: string }
export type ScheduledRow = { id: string; title: string; at: string; type: 'publish' | 'unpublish' }

export type Desk = {
  drafts: DraftRow[]
  draftTotal: number
  published: PublishedRow[]
  unverified: number
  /** the oldest open tasks about figures, and how many there are */
  tasks: { total: number; rows: { id: string; text: string }[] }
  observations: number
  /** Versions in force, that of the site first; what is in force is public. */
  notices: NoticeReview[]
  scheduled: ScheduledRow[]
  /** scheduled acts that were refused at their time, as open tasks that say why */
  refused: { id: string; text: string }[]
  /** Accounts of the newsroom; null for everybody but administrators. */
  accounts: number | null
  /** Complaints; null for everybody who neither handles them nor takes stories down. */
  complaints: CaseCounts | null
}

const draftRows = 14
const rows = 20
const taskRows = 3

/**
 * What the dashboard shows, read with the rights of whoever looks: one query a part, none a row.
 * @param now ISO instant; "today" is that day in Shanghai
 */
export async function readDesk({ req, user, now }: { req: PayloadRequest; user: TypedUser; now: string }): Promise<Desk> {
  const { payload } = req
  const asUser = { req, user, overrideAccess: false, depth: 0 } as const
  const today = startOfShanghaiDay(shanghaiDate(now))
  const [drafts, published, unverified, observations, notices, jobs, accounts, complaints, tasks, refused] = await Promise.all([
    payload.find({
      ...asUser, collection: 'articles', draft: true, where: { _status: { equals: 'draft' } }, sort: '-updatedAt', limit: draftRows,
      select: {
        title: true, number: true, updatedAt: true, body: true, source: true, section: true, responsibleEditors: true, rights: true,
        originalTitle: true, originalAuthor: true, originalUrl: true, firstPublishedAt: true, publishedAt: true, otherSources: true, picture: true,
        titleChangeConfirmed: true, listingException: true, withdrawal: true,
      },
    }),
    payload.find({
      ...asUser, collection: 'articles', where: { and: [{ _status: { equals: 'published' } }, { firstPublishedAt: { greater_than_equal: today } }] },
      sort: '-firstPublishedAt', limit: rows, pagination: false, select: { title: true, firstPublishedAt: true, shortId: true, slug: true },
    }),
    payload.count({ req, user, overrideAccess: false, collection: 'observations', where: { status: { equals: 'V' } } }),
    payload.count({ req, user, overrideAccess: false, collection: 'observations' }),
    noticeReviews(payload, now),
    // The queue is closed to everybody; what it holds about stories is shown to those who may schedule, their titles with their own rights.
    hasRole(user, 'editor', 'chief-editor')
      ? payload.find({
        req, overrideAccess: true, depth: 0, collection: 'payload-jobs', limit: rows, pagination: false, sort: 'waitUntil', select: { input: true, waitUntil: true },
        where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }, { waitUntil: { greater_than: now } }] },
      })
      : null,
    hasRole(user) ? payload.count({ req, user, overrideAccess: false, collection: 'users' }) : null,
    countCases({ req, user, now }),
    payload.find({ ...asUser, collection: 'desk-tasks', where: { and: [{ state: { equals: 'open' } }, { kind: { not_equals: 'schedule' } }] }, sort: 'createdAt', limit: taskRows, select: { text: true } }),
    payload.find({ ...asUser, collection: 'desk-tasks', where: { and: [{ state: { equals: 'open' } }, { kind: { equals: 'schedule' } }] }, sort: '-createdAt', limit: rows, pagination: false, select: { text: true } }),
  ])
  const problems = await problemsOfStories({ payload, req }, drafts.docs, now)
  return {
    drafts: drafts.docs.map((draft, index) => ({
      id: String(draft.id), title: draft.title ?? '', number: draft.number ?? '', savedAt: draft.updatedAt, isPublic: Boolean(draft.firstPublishedAt), isWithdrawn: Boolean(draft.withdrawal?.at), missing: problems[index] ?? [],
    })),
    draftTotal: drafts.totalDocs,
    published: published.docs.flatMap(({ id, title, firstPublishedAt, shortId, slug }) =>
      firstPublishedAt && shortId
        ? [{ id: String(id), title: title ?? '', at: firstPublishedAt, href: addresses.article({ date: shanghaiDate(firstPublishedAt), shortId, slug: slug ?? null }) }] : []),
    unverified: unverified.totalDocs,
    tasks: { total: tasks.totalDocs, rows: tasks.docs.map(({ id, text }) => ({ id: String(id), text })) },
    observations: observations.totalDocs,
    notices,
    refused: refused.docs.map(({ id, text }) => ({ id: String(id), text })),
    scheduled: await titled({ req, user, jobs: jobs?.docs ?? [] }),
    accounts: accounts?.totalDocs ?? null,
    complaints,
  }
}

type Job = { id: string | number; input?: unknown; waitUntil?: string | null }
type ScheduleInput = { type?: 'publish' | 'unpublish'; doc?: { relationTo?: string; value?: string | number } }

async function titled({ req, user, jobs }: { req: PayloadRequest; user: TypedUser; jobs: Job[] }): Promise<ScheduledRow[]> {
  const planned = jobs.flatMap(({ input, waitUntil }) => {
    const { type = 'publish', doc } = (input ?? {}) as ScheduleInput
    return waitUntil && doc?.relationTo === 'articles' && doc.value !== undefined ? [{ id: String(doc.value), at: waitUntil, type }] : []
  })
  if (planned.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'articles', draft: true, where: { id: { in: planned.map(({ id }) => id) } }, limit: planned.length, pagination: false, depth: 0,
    select: { title: true }, req, user, overrideAccess: false,
  })
  const titles = new Map(docs.map(({ id, title }) => [String(id), title ?? '']))
  return planned.map((row) => ({ ...row, title: titles.get(row.id) ?? '' }))
}
