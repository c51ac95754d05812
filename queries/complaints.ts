import { addresses } from '../domain/addresses'
import { chinaRestDays } from '../domain/calendar/chinaRestDays'
import { actWords, type Deadline, deadlineWords, explainWindow, isOverdue, kindWords, nextActs, procedureWords, standardTerms, stateWords, statusOf } from '../domain/complaints'
import { clauseNumber } from '../domain/rights'
import { shanghaiDate } from '../domain/text/shanghai'
import type { Complaint, ComplaintEntry } from '../payload-types'
import { recordTags } from '../server/publicRequest'
import { database, populated } from './database'
import { noticesInForce } from './rights/noticesInForce'
import type { CaseView, ComplaintDeskView, WindowView } from './views'

/** How the engine counts where a notice does not say otherwise (domain/rights/contactWindow.ts). */
const standardWindow = { days: 30, countFrom: 'event_day_excluded', roll: 'next_working_day' } as const

const plain = { depth: 0, overrideAccess: true } as const

/** How the desk works, by its settings and the notice in force. */
export async function complaintDeskView(): Promise<ComplaintDeskView> {
  recordTags('global:complaint-desk')
  const payload = await database()
  const [settings, { current, terms }] = await Promise.all([payload.findGlobal({ slug: 'complaint-desk', depth: 0, overrideAccess: false }), noticesInForce()])
  const notice = terms.find(({ id }) => id === String(current?.id)) ?? null
  const clause = notice ? clauseNumber(notice, 'contact_window') : null
  const key = current && populated(current.notice)?.key
  return {
    window: notice && { ...standardWindow, ...notice.contactWindow, clause: clause && current && key ? { label: `声明第 ${clause} 条`, href: addresses.clause({ key, no: current.no, clause }) } : null },
    procedure: settings.procedure, contact: settings.contact ?? null,
    days: {
      acknowledge: settings.acknowledgeWorkingDays, decide: settings.decideWorkingDays, forward: settings.forwardWorkingDays, restore: settings.restoreWorkingDays, suit: settings.suitPeriodDays,
    },
  }
}

/** The window for a date; null for what is no date up to today. */
export async function windowView(eventDay: string | undefined, now = new Date().toISOString()): Promise<WindowView | null> {
  if (!eventDay || !/^\d{4}-\d{2}-\d{2}$/.test(eventDay) || eventDay > shanghaiDate(now) || eventDay < '1990-01-01' || Number.isNaN(Date.parse(`${eventDay}T00:00:00Z`))) return null
  if (new Date(`${eventDay}T00:00:00Z`).toISOString().slice(0, 10) !== eventDay) return null
  const { current, terms } = await noticesInForce(now)
  const explained = explainWindow({ eventDay, submittedAt: now, notice: terms.find(({ id }) => id === String(current?.id)) ?? null, calendar: chinaRestDays })
  return { eventDay, lastDay: explained.lastDay, isOver: explained.late === true, sentences: explained.sentences }
}

const parties = { desk: '编辑部', complainant: '投诉人', notified: '对方' } as const

/** A counter-statement reaches the complainant when the procedure passes it on, not when it is written. */
const isPassedOn = (entries: readonly ComplaintEntry[]) => entries.some(({ act }) => act === 'forward_statement' || act === 'restore')

const mayRead = (party: CaseView['party'], entries: readonly ComplaintEntry[]) => ({ act, audience }: ComplaintEntry): boolean =>
  audience === 'parties' || audience === party || (act === 'counter_notice' && party === 'complainant' && isPassedOn(entries))

/** The case of somebody who has shown its code. */
export async function caseView({ complaint: id, party }: { complaint: string; party: CaseView['party'] }, now = new Date().toISOString()): Promise<CaseView | null> {
  const payload = await database()
  const complaint = await payload.findByID({ collection: 'complaints', id, disableErrors: true, ...plain })
  if (!complaint) return null
  const [{ docs: entries }, { docs: files }] = await Promise.all([
    payload.find({ collection: 'complaint-entries', where: { complaint: { equals: id } }, sort: 'no', limit: 2000, pagination: false, ...plain }),
    payload.find({ collection: 'complaint-evidence', where: { and: [{ caseKey: { equals: complaint.submissionKey } }, { party: { equals: party } }] }, sort: 'receivedAt', limit: 200, pagination: false, ...plain }),
  ])
  return present({ complaint, entries, files, party, now })
}

function present({ complaint, entries, files, party, now }: {
  complaint: Complaint; entries: ComplaintEntry[]; files: { originalName: string; receivedAt: string }[]; party: CaseView['party']; now: string
}): CaseView {
  const terms = { ...standardTerms, ...(complaint.terms as Partial<typeof standardTerms> | null) }
  const status = statusOf(entries.map(({ no, act, at }) => ({ no, act, at })), { procedure: complaint.procedure, terms, calendar: chinaRestDays })
  const acts = nextActs(party, { procedure: complaint.procedure, kind: complaint.kind, hasStory: Boolean(complaint.article), status, now }).map(({ act }) => act)
  const stateOf = (deadline: Deadline) => (deadline.metAt ? 'met' as const : isOverdue(deadline, now) ? 'over' as const : 'running' as const)
  return {
    number: complaint.number, party, kind: kindWords[complaint.kind].zh, procedure: procedureWords[complaint.procedure].zh, state: stateWords[status.state].zh, isOpen: status.state !== 'closed',
    submittedAt: complaint.submittedAt, url: complaint.url ?? null, facts: complaint.facts,
    window: party === 'complainant' ? { lastDay: complaint.window?.lastDay ?? null, isLate: complaint.window?.late === true, sentences: (complaint.window?.computation ?? '').split('\n').filter(Boolean) } : null,
    deadlines: status.deadlines.map((deadline) => ({ label: deadlineWords[deadline.name].zh, who: parties[deadline.party], lastDay: deadline.lastDay, state: stateOf(deadline), metAt: deadline.metAt })),
    lines: entries.filter(mayRead(party, entries)).map((entry) => ({
      no: entry.no, at: entry.at, who: entry.party === party ? '您' : parties[entry.party], act: actWords[entry.act].zh, text: entry.reason, law: entry.law ?? null,
    })),
    files: files.map(({ originalName, receivedAt }) => ({ name: originalName, receivedAt })),
    may: acts.filter((act) => act === 'counter_notice' || act === 'report_suit'),
  }
}

/** The title and address of the public story a link "complain about this" names by its short id. */
export async function complainedStory(shortId: string | undefined): Promise<{ title: string; path: string } | null> {
  if (!shortId || !/^[0-9a-z]{7}$/.test(shortId)) return null
  const payload = await database()
  const { docs: [story] } = await payload.find({
    collection: 'articles', where: { shortId: { equals: shortId } }, limit: 1, pagination: false, depth: 0, overrideAccess: false,
    select: { title: true, shortId: true, slug: true, firstPublishedAt: true },
  })
  if (!story?.firstPublishedAt || !story.shortId) return null
  return { title: story.title ?? '', path: addresses.article({ date: shanghaiDate(story.firstPublishedAt), shortId: story.shortId, slug: story.slug ?? null }) }
}

/** For the receipt: the case that was just filed. */
export async function receiptView(id: string): Promise<(Pick<CaseView, 'number' | 'window' | 'deadlines' | 'kind' | 'procedure'> & { secretHash: string }) | null> {
  const payload = await database()
  const complaint = await payload.findByID({ collection: 'complaints', id, disableErrors: true, ...plain })
  const view = complaint && await caseView({ complaint: id, party: 'complainant' })
  return complaint && view ? { number: view.number, window: view.window, deadlines: view.deadlines, kind: view.kind, procedure: view.procedure, secretHash: complaint.secretHash } : null
}
