import type { Payload } from 'payload'

import { readComplaintNumber } from '../../domain/complaints'
import type { Complaint } from '../../payload-types'
import { actOnCase, writeMessage } from './actOnCase'
import { type EvidenceFile, keepEvidence } from './evidence'
import { CaseRefusal } from './refusal'
import { hashOf, isCode } from '../caseCodes'
import type { PartySession } from './session'

const plain = { depth: 0, overrideAccess: true } as const

/**
 * Whose code this is. A wrong number, a wrong code and a code of another case give the same null after the same work.
 */
export async function openCase({ payload, number, code }: { payload: Payload; number: string; code: string }): Promise<PartySession | null> {
  const { docs: [complaint] } = await payload.find({
    collection: 'complaints', where: { number: { equals: readComplaintNumber(number) ?? '' } }, limit: 1, pagination: false, ...plain,
  })
  const isComplainant = isCode(code, complaint?.secretHash)
  const isNotified = isCode(code, complaint?.counterSecretHash)
  if (!complaint) return null
  return isComplainant ? { complaint: complaint.id, party: 'complainant' } : isNotified ? { complaint: complaint.id, party: 'notified' } : null
}

type FromParty = { payload: Payload; complaint: Complaint; party: 'complainant' | 'notified'; files: readonly EvidenceFile[]; token: string; now?: string }

const nameOf = (complaint: Complaint, party: FromParty['party']) => (party === 'complainant' ? complaint.complainant.name : (complaint.counterparty?.name ?? '对方'))

/** All files of a case together; more than that is a parcel, not evidence. */
const mostFilesOfCase = 40

async function withFiles({ payload, complaint, party, files, token, now = new Date().toISOString() }: FromParty): Promise<string> {
  if (complaint.state === 'closed') throw new CaseRefusal('CLOSED', 409, { zh: '这件投诉已经办结。有新的情况请另行提交。', en: 'This case is closed. Please file a new complaint.' })
  const { totalDocs } = files.length > 0 ? await payload.count({ collection: 'complaint-evidence', where: { caseKey: { equals: complaint.submissionKey } }, overrideAccess: true }) : { totalDocs: 0 }
  if (totalDocs + files.length > mostFilesOfCase) {
    throw new CaseRefusal('TOO_MANY_FILES', 422, { zh: `一件投诉最多 ${mostFilesOfCase} 个文件，现已有 ${totalDocs} 个。`, en: `A case takes ${mostFilesOfCase} files at most; it has ${totalDocs}.` })
  }
  await keepEvidence({ payload, caseKey: complaint.submissionKey, submission: `${complaint.id}:${token}`, party, files, now })
  return files.length > 0 ? `\n（附件：${files.map(({ name }) => name).join('、')}）` : ''
}

/** Words of a party. One form sent twice is one message. */
export async function sendMessage(from: FromParty & { text: string }): Promise<void> {
  const { payload, complaint, party, text, token } = from
  const attached = await withFiles(from)
  await writeMessage({
    payload, id: complaint.id, actor: { party, by: nameOf(complaint, party) }, text: text + attached, submission: hashOf(`${complaint.id}:${token}`),
    audience: party, ...(from.now ? { now: from.now } : {}),
  })
}

/** The statement of art. 16 of the regulation and art. 1196 of the Civil Code. Only who was notified can make it, and only once. */
export async function sendCounterNotice(from: FromParty & { name: string; contact: string; text: string }): Promise<void> {
  const { payload, complaint, name, contact, text, token, now = new Date().toISOString() } = from
  const attached = await withFiles(from)
  await actOnCase({
    payload, id: complaint.id, act: 'counter_notice', actor: { party: 'notified', by: name }, reason: text + attached, submission: hashOf(`${complaint.id}:${token}`), now,
    after: { counterNotice: { name, contact, at: now, statement: text } },
  })
}

/** 民法典 art. 1196: the complainant says that a suit or a complaint to an authority has been made. */
export async function reportSuit(from: FromParty & { text: string }): Promise<void> {
  const { payload, complaint, text, token, now } = from
  const attached = await withFiles(from)
  await actOnCase({ payload, id: complaint.id, act: 'report_suit', actor: { party: 'complainant', by: complaint.complainant.name }, reason: text + attached, submission: hashOf(`${complaint.id}:${token}`), ...(now ? { now } : {}) })
}
