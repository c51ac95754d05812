import type { Payload, TypedUser } from 'payload'

import { hasRole, mayPublish } from '../../collections/access'
import { ActNotAllowed, type CaseAct, ruleFor, type Party } from '../../domain/complaints'
import { idOf } from '../../domain/editorial/idOf'
import type { Complaint, ComplaintEntry } from '../../payload-types'
import { addEntry, entriesOf, inTurn, projectLog, statusFrom } from './caseLog'
import { mailForwarded, mailProgress } from './mails'
import { CaseRefusal } from './refusal'
import { hashOf, newCode } from '../caseCodes'
import { restoreStory, withdrawStory } from './story'

const plain = { depth: 0, overrideAccess: true } as const
const attempts = 5

/** Who reads the reason that goes with an act. */
const audiences: Partial<Record<CaseAct, ComplaintEntry['audience']>> = {
  request_take_down: 'desk', request_restore: 'desk',
  // The complainant reads it when the procedure passes it on (queries/complaints.ts).
  counter_notice: 'notified',
}

type Actor = { party: Party; by: string; user?: TypedUser | null }

const notAllowed = (error: ActNotAllowed) => new CaseRefusal(error.code, 409, {
  zh: '这一步现在不能做：案件的状态可能刚刚变了。请刷新后再看。', en: 'This step is not allowed now: the state of the case may just have changed. Reload and look again.',
})

const isDesk = (user: TypedUser | null | undefined) => hasRole(user ?? null, 'rights-manager', 'chief-editor')

/** Who of the newsroom may do what: the desk handles cases, and only who may publish touches a story. */
function refuseUnlessMay(act: CaseAct, { party, user }: Actor, requested: Complaint['requested']): void {
  if (party !== 'desk') return
  const touchesStory = act === 'take_down' || act === 'restore'
  if (touchesStory ? mayPublish(user ?? null) && (isDesk(user) || requested === act) : isDesk(user)) return
  throw new CaseRefusal('FORBIDDEN', 403, touchesStory
    ? { zh: '撤下和恢复稿件由编辑或总编辑执行；请用“请编辑撤下／恢复”。', en: 'Editors and chief editors take stories down and restore them: ask one of them.' }
    : { zh: '你的账号不能处理投诉。', en: 'Your account may not handle complaints.' })
}

export type Transfer = { name: string; email: string | null }
export type Acted = { complaint: Complaint; /** the code for the notified party, this once */ code: string | null }

/**
 * Does one step of the procedure: asks the table of rules, writes the line, and what follows from it. Two people at once: the second is judged
 * by the state that the first has left. A story goes down after its line is written and comes back before (a crash leaves it down, and the
 * sweeper or the desk finishes).
 * @throws CaseRefusal 403, 404, 409, 422
 */
export async function actOnCase({ payload, id, act, actor, reason, transfer = null, submission = null, now = new Date().toISOString(), after }: {
  payload: Payload
  id: string
  act: CaseAct
  actor: Actor
  reason: string
  transfer?: Transfer | null
  /** hash of the form that brought it, so that a form sent twice is one step */
  submission?: string | null
  now?: string
  /** written into the case together with the step, after its line */
  after?: Partial<Complaint>
}): Promise<Acted> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const complaint = await findCase(payload, id)
    const entries = await entriesOf(payload, id)
    if (submission && entries.some((entry) => entry.submission === submission)) return { complaint, code: null }
    const status = statusFrom(complaint, entries)
    refuseUnlessMay(act, actor, status.requested)
    const rule = allowedRule(act, actor.party, complaint, status, now)
    if (act === 'forward' && !transfer) throw new CaseRefusal('TRANSFER_MISSING', 422, { zh: '请写明转送给谁。', en: 'Say to whom it is forwarded.' })
    const article = idOf(complaint.article)
    if (act === 'restore' && article) {
      await refuseWhileOthersHold(payload, { id, article })
      await restoreStory({ payload, article, user: actor.user ?? null })
    }
    const code = act === 'forward' ? newCode() : null
    const isWritten = await addEntry(payload, id, status.lastNo + 1, {
      act, party: actor.party, by: actor.by, user: actor.user?.id ?? null, at: now, reason, law: rule.law, from: status.state, to: rule.to,
      audience: audiences[act] ?? 'parties', submission, ...(transfer ? { transfer } : {}),
    })
    if (!isWritten) continue
    if (code && transfer) {
      const counterparty = { name: transfer.name, email: transfer.email }
      await inTurn(() => payload.update({ collection: 'complaints', id, data: { counterSecretHash: hashOf(code), counterparty }, ...plain }))
    }
    if (after) await inTurn(() => payload.update({ collection: 'complaints', id, data: after, ...plain }))
    const written = await projectLog(payload, id)
    if (act === 'take_down' && article) await takeDown({ payload, complaint: written, article, user: actor.user ?? null })
    // That the case moves on concerns both, also where only one reads the words.
    await mailProgress(payload, written, { act, no: status.lastNo + 1, audience: audiences[act] === 'desk' ? 'desk' : 'parties' })
    if (code && transfer?.email) await mailForwarded(payload, written, { to: transfer.email, code, no: status.lastNo + 1, now })
    return { complaint: written, code }
  }
  throw notAllowed(new ActNotAllowed(act, 'received'))
}

/** A story that two cases have taken down comes back when the last of them lets it; one that was closed with the story down still holds it. */
async function refuseWhileOthersHold(payload: Payload, { id, article }: { id: string; article: string }): Promise<void> {
  const { docs } = await payload.find({
    collection: 'complaints', where: { and: [{ article: { equals: article } }, { storyDown: { equals: true } }, { id: { not_equals: id } }] }, limit: 10, pagination: false, ...plain,
  })
  if (docs.length === 0) return
  const numbers = docs.map(({ number }) => number)
  throw new CaseRefusal('HELD_BY_OTHERS', 409, { zh: `${numbers.join('、')}也撤下了这篇稿件，尚未恢复。`, en: `${numbers.join(', ')} took this story down as well and has not let it back.` })
}

/** The second half of a take-down; the sweeper does it again where a process died before. */
export async function takeDown({ payload, complaint, article, user }: { payload: Payload; complaint: Complaint; article: string; user: TypedUser | null }): Promise<void> {
  await withdrawStory({ payload, article, user, kind: complaint.kind, number: complaint.number })
  await inTurn(() => payload.update({ collection: 'complaints', id: complaint.id, data: { downDone: true }, ...plain }))
}

export async function findCase(payload: Payload, id: string): Promise<Complaint> {
  const found = await payload.findByID({ collection: 'complaints', id, disableErrors: true, ...plain })
  if (!found) throw new CaseRefusal('NOT_FOUND', 404, { zh: '没有这件投诉。', en: 'There is no such complaint.' })
  return found
}

function allowedRule(act: CaseAct, party: Party, complaint: Complaint, status: ReturnType<typeof statusFrom>, now: string) {
  try {
    return ruleFor(act, party, { procedure: complaint.procedure, kind: complaint.kind, hasStory: Boolean(complaint.article), status, now })
  } catch (error) {
    if (error instanceof ActNotAllowed) throw notAllowed(error)
    throw error
  }
}

/** Adds words to the log. Messages meet no rule and change no state; they wait for their number. */
export async function writeMessage({ payload, id, actor, text, audience = 'parties', submission = null, now = new Date().toISOString() }: {
  payload: Payload; id: string; actor: Actor; text: string; audience?: ComplaintEntry['audience']; submission?: string | null; now?: string
}): Promise<Complaint> {
  if (actor.party === 'desk' && !isDesk(actor.user)) throw new CaseRefusal('FORBIDDEN', 403, { zh: '你的账号不能处理投诉。', en: 'Your account may not handle complaints.' })
  for (let attempt = 1; attempt <= attempts * 4; attempt++) {
    const complaint = await findCase(payload, id)
    const entries = await entriesOf(payload, id)
    if (submission && entries.some((entry) => entry.submission === submission)) return complaint
    const no = (entries.at(-1)?.no ?? 0) + 1
    const isWritten = await addEntry(payload, id, no, { act: 'message', party: actor.party, by: actor.by, user: actor.user?.id ?? null, at: now, reason: text, audience, submission })
    if (!isWritten) continue
    if (actor.party === 'desk') await mailProgress(payload, complaint, { act: 'message', no, audience })
    return projectLog(payload, id)
  }
  throw new CaseRefusal('BUSY', 409, { zh: '刚好有人同时写入，请再试一次。', en: 'Somebody wrote at the same moment. Please try again.' })
}

/** Says which story of ours a complaint is about, when its address did not. */
export async function linkStory({ payload, id, actor, article, title }: { payload: Payload; id: string; actor: Actor; article: string; title: string }): Promise<Complaint> {
  if (!isDesk(actor.user)) throw new CaseRefusal('FORBIDDEN', 403, { zh: '你的账号不能处理投诉。', en: 'Your account may not handle complaints.' })
  const complaint = await findCase(payload, id)
  if (complaint.storyDown) throw new CaseRefusal('STORY_DOWN', 409, { zh: '稿件已因本案撤下，不能再换。', en: 'A story is down for this case; it cannot be changed.' })
  await inTurn(() => payload.update({ collection: 'complaints', id, data: { article }, ...plain }))
  return writeMessage({ payload, id, actor, text: `关联稿件：${title}`, audience: 'desk' })
}
