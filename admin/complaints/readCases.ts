import type { PayloadRequest, TypedUser, Where } from 'payload'

import { hasRole, mayPublish } from '@/collections/access'
import { addresses } from '@/domain/addresses'
import { type CaseRule, chooseLanguage, type ComplaintKind, type Deadline, deadlineWords, isOverdue, kindWords, nextActs, nextDeadline, stateWords } from '@/domain/complaints'
import { idOf } from '@/domain/editorial/idOf'
import { shanghaiDate } from '@/domain/text/shanghai'
import { entriesOf, statusFrom } from '@/newsroom/complaints/caseLog'
import type { Complaint, ComplaintEntry, ComplaintEvidence } from '@/payload-types'

export const isDesk = (user: TypedUser | null) => hasRole(user, 'rights-manager', 'chief-editor')

export type CaseRow = { id: string; number: string; kind: string; state: string; submittedAt: string; dueAt: string | null; /** what is due then */ dueName: string; isOverdue: boolean; isLate: boolean; requested: Complaint['requested']; story: string | null; /** the story's public address, also while it is down */ path: string | null }

const mostRows = 300
const ended: Complaint['state'][] = ['closed']
const shows: Record<CaseFilter, Where> = { open: { state: { not_in: ended } }, closed: { state: { in: ended } }, all: {} }
export type CaseFilter = 'all' | 'closed' | 'open'

type StoryLine = { title: string; path: string | null }

async function storyLines(req: PayloadRequest, complaints: readonly Pick<Complaint, 'article'>[]): Promise<Map<string, StoryLine>> {
  const ids = complaints.flatMap(({ article }) => idOf(article) ?? [])
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({ collection: 'articles', where: { id: { in: ids } }, select: { title: true, shortId: true, slug: true, firstPublishedAt: true }, limit: ids.length, pagination: false, draft: true, depth: 0, req, overrideAccess: true })
  return new Map(docs.map(({ id, title, shortId, slug, firstPublishedAt }) => [String(id), {
    title: title ?? '', path: shortId && firstPublishedAt ? addresses.article({ date: shanghaiDate(firstPublishedAt), shortId, slug: slug ?? null }) : null,
  }]))
}

function dueName({ deadlines }: Complaint, language: string): string {
  const next = nextDeadline({ deadlines: (deadlines ?? []) as Deadline[] })
  return next ? chooseLanguage(deadlineWords[next.name], language) : ''
}

const rowOf = (complaint: Complaint, stories: Map<string, StoryLine>, now: string, language: string): CaseRow => ({
  id: complaint.id, number: complaint.number, kind: chooseLanguage(kindWords[complaint.kind], language), state: chooseLanguage(stateWords[complaint.state], language), submittedAt: complaint.submittedAt,
  dueAt: complaint.dueAt ?? null, isOverdue: Boolean(complaint.dueAt) && isOverdue({ dueAt: complaint.dueAt ?? '' }, now), isLate: complaint.window?.late === true, requested: complaint.requested ?? null,
  story: stories.get(idOf(complaint.article) ?? '')?.title ?? null, path: stories.get(idOf(complaint.article) ?? '')?.path ?? null, dueName: dueName(complaint, language),
})

/** Overdue first, then by what is due next; cases without a date last, the newest of them first. */
const byUrgency = (a: CaseRow, b: CaseRow) => (a.dueAt && b.dueAt ? (a.dueAt < b.dueAt ? -1 : 1) : a.dueAt ? -1 : b.dueAt ? 1 : a.submittedAt < b.submittedAt ? 1 : -1)

/**
 * The desk's list. Somebody who may publish but is not of the desk sees only the cases in which the desk asks for a story to be taken down or
 * restored, and of those the number, the kind and the story.
 */
export async function readCases({ req, user, filter, now }: { req: PayloadRequest; user: TypedUser; filter: CaseFilter; now: string }): Promise<CaseRow[]> {
  const asked: Where = { requested: { in: ['take_down', 'restore'] } }
  const { docs } = isDesk(user)
    ? await req.payload.find({ collection: 'complaints', where: shows[filter], sort: 'dueAt', limit: mostRows, pagination: false, depth: 0, req, user, overrideAccess: false })
    : await req.payload.find({ collection: 'complaints', where: asked, sort: 'dueAt', limit: mostRows, pagination: false, depth: 0, req, overrideAccess: true })
  const stories = await storyLines(req, docs)
  return docs.map((complaint) => rowOf(complaint, stories, now, req.i18n.language)).sort(byUrgency)
}

export type CaseCounts = { open: number; overdue: number; requested: number }

/** For the dashboard: what is open and overdue for the desk, what waits for somebody who may publish. */
export async function countCases({ req, user, now }: { req: PayloadRequest; user: TypedUser; now: string }): Promise<CaseCounts | null> {
  const { payload } = req
  if (!isDesk(user) && !mayPublish(user)) return null
  const count = async (where: Where) => (await payload.count({ collection: 'complaints', where, req, overrideAccess: true })).totalDocs
  const [open, overdue, requested] = await Promise.all([
    isDesk(user) ? count(shows.open) : 0, isDesk(user) ? count({ and: [shows.open, { dueAt: { less_than_equal: now } }] }) : 0, mayPublish(user) ? count({ requested: { in: ['take_down', 'restore'] } }) : 0,
  ])
  return { open, overdue, requested }
}

export type CaseFile = {
  row: CaseRow
  /** null for somebody who is not of the desk: nothing of the parties is shown */
  complaint: Complaint | null
  kind: ComplaintKind
  article: string | null
  deadlines: Deadline[]
  entries: ComplaintEntry[]
  evidence: ComplaintEvidence[]
  acts: CaseRule[]
}

/** One case as this user may see it; null when they may not or there is none. */
export async function readCase({ req, user, id, now }: { req: PayloadRequest; user: TypedUser; id: string; now: string }): Promise<CaseFile | null> {
  const { payload } = req
  const complaint = await payload.findByID({ collection: 'complaints', id, depth: 0, disableErrors: true, req, overrideAccess: true })
  if (!complaint || !(isDesk(user) || (mayPublish(user) && complaint.requested))) return null
  const entries = await entriesOf(payload, id)
  const status = statusFrom(complaint, entries)
  const touchesStory = (act: string) => act === 'take_down' || act === 'restore'
  const acts = nextActs('desk', { procedure: complaint.procedure, kind: complaint.kind, hasStory: Boolean(complaint.article), status, now })
    .filter(({ act }) => (touchesStory(act) ? mayPublish(user) && (isDesk(user) || status.requested === act) : isDesk(user)))
    // Who may do it need not ask for it; what is asked for already is not asked again.
    .filter(({ act }) => !(act === 'request_take_down' || act === 'request_restore') || (!mayPublish(user) && status.requested === null))
  const { docs: evidence } = isDesk(user)
    ? await payload.find({ collection: 'complaint-evidence', where: { caseKey: { equals: complaint.submissionKey } }, sort: 'receivedAt', limit: 200, pagination: false, depth: 0, req, overrideAccess: true })
    : { docs: [] }
  return {
    row: rowOf({ ...complaint, state: status.state }, await storyLines(req, [complaint]), now, req.i18n.language), kind: complaint.kind, article: idOf(complaint.article), acts, deadlines: status.deadlines, evidence,
    complaint: isDesk(user) ? complaint : null, entries: isDesk(user) ? entries : entries.filter(({ act }) => act === 'request_take_down' || act === 'request_restore'),
  }
}
