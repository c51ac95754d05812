import { createLocalReq, type Payload } from 'payload'

import { toNoticeVersion, noticeInForce } from '../../collections/notice-versions/inForce'
import { nextNumber } from '../../database/counter'
import { shortIdFromSegment } from '../../domain/addresses'
import { chinaRestDays } from '../../domain/calendar/chinaRestDays'
import { complaintNumber, explainWindow, procedureFor } from '../../domain/complaints'
import { shanghaiDate } from '../../domain/text/shanghai'
import type { Complaint } from '../../payload-types'
import { addEntry, inTurn, projectLog } from './caseLog'
import { type EvidenceFile, isTaken, keepEvidence } from './evidence'
import type { ComplaintInput } from './input'
import { mailReceipt } from './mails'
import { codeOfForm, hashOf } from '../caseCodes'

const plain = { depth: 0, overrideAccess: true } as const

/** The public story that an address of ours names, also when it has been taken down; null for anything else. */
export async function storyOfAddress(payload: Payload, url: string): Promise<{ id: string; title: string } | null> {
  const shortId = shortIdFromSegment(url.replace(/[?#].*$/, '').split('/').at(-1) ?? '')
  if (!shortId) return null
  const { docs: [story] } = await payload.find({
    collection: 'articles', where: { and: [{ shortId: { equals: shortId } }, { firstPublishedAt: { exists: true } }] }, limit: 1, pagination: false, select: { title: true }, ...plain,
  })
  return story ? { id: story.id, title: story.title ?? '' } : null
}

export type Filed = { complaint: Complaint; code: string; isNew: boolean }

/**
 * Takes a complaint in. Sent twice, it is one case with one number and one code. In order, so that a process may die between any two steps: files,
 * the case, its first line, what that amounts to; the sweeper or the same form sent again completes what is missing.
 */
export async function fileComplaint({ payload, input, files, token, now = new Date().toISOString() }: {
  payload: Payload
  input: ComplaintInput
  files: readonly EvidenceFile[]
  token: string
  now?: string
}): Promise<Filed> {
  const submissionKey = hashOf(`complaint:${token}`)
  const code = codeOfForm(token)
  const known = await findFiled(payload, submissionKey)
  if (known) return { complaint: await openLog(payload, known), code, isNew: false }
  await keepEvidence({ payload, caseKey: submissionKey, submission: token, party: 'complainant', files, now })
  try {
    const data = await caseData({ payload, input, submissionKey, code, now })
    const complaint = await inTurn(() => payload.create({ collection: 'complaints', data, ...plain }))
    const opened = await openLog(payload, complaint)
    await mailReceipt(payload, opened)
    return { complaint: opened, code, isNew: true }
  } catch (error) {
    const first = isTaken(error, 'submissionKey') ? await findFiled(payload, submissionKey) : null
    if (!first) throw error
    return { complaint: await openLog(payload, first), code, isNew: false }
  }
}

async function caseData({ payload, input, submissionKey, code, now }: { payload: Payload; input: ComplaintInput; submissionKey: string; code: string; now: string }) {
  const req = await createLocalReq({}, payload)
  const [settings, version, story] = await Promise.all([
    payload.findGlobal({ slug: 'complaint-desk', ...plain }), noticeInForce(req, now), input.url ? storyOfAddress(payload, input.url) : null,
  ])
  const window = explainWindow({ eventDay: input.eventDay, submittedAt: now, notice: version && toNoticeVersion(version), calendar: chinaRestDays })
  const { acknowledgeWorkingDays, decideWorkingDays, forwardWorkingDays, restoreWorkingDays, suitPeriodDays } = settings
  const year = Number(shanghaiDate(now).slice(0, 4))
  return {
    number: complaintNumber({ year, no: await nextNumber(payload, `complaints:${year}`) }), submissionKey, secretHash: hashOf(code),
    kind: input.kind, procedure: procedureFor(input.kind, settings.procedure), article: story?.id ?? null, url: input.url, facts: input.facts,
    complainant: { name: input.name, identityKind: input.identityKind, organisation: input.organisation, phone: input.phone, email: input.email },
    eventAt: input.eventDay, submittedAt: now,
    window: { lastDay: window.lastDay, late: window.late === true, clause: window.clause, noticeVersion: version?.id ?? null, computation: window.sentences.join('\n'), computationEn: window.sentencesEn.join('\n') },
    terms: { acknowledgeWorkingDays, decideWorkingDays, forwardWorkingDays, restoreWorkingDays, suitPeriodDays }, state: 'received' as const, lastNo: 0,
  }
}

async function findFiled(payload: Payload, submissionKey: string): Promise<Complaint | null> {
  const { docs: [found] } = await payload.find({ collection: 'complaints', where: { submissionKey: { equals: submissionKey } }, limit: 1, pagination: false, ...plain })
  return found ?? null
}

/** Writes the first line of a case that has none yet. */
export async function openLog(payload: Payload, complaint: Complaint): Promise<Complaint> {
  if (complaint.lastNo > 0) return complaint
  await addEntry(payload, complaint.id, 1, {
    act: 'file', party: 'complainant', by: complaint.complainant.name, at: complaint.submittedAt, reason: '提交投诉。', to: 'received', audience: 'parties',
  })
  return projectLog(payload, complaint.id)
}
