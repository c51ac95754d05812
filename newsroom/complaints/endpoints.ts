import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { caseActs } from '../../domain/complaints'
import { actOnCase, linkStory, writeMessage } from './actOnCase'
import { storyOfAddress } from './fileComplaint'
import { CaseRefusal } from './refusal'
import { inGroups } from '../caseCodes'
import { answering, bodyOf, type DeskUser, staffOf } from '../deskEndpoint'

const words = (most: number) => z.string().trim().max(most)
const actSchema = z.strictObject({
  act: z.enum(caseActs), reason: words(5000).min(2),
  transfer: z.strictObject({ name: words(80).min(1), email: words(200).transform((text) => text || null).nullable().refine((text) => text === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) }).optional(),
})
const messageSchema = z.strictObject({ text: words(5000).min(1), audience: z.enum(['parties', 'complainant', 'notified', 'desk']) })
const storySchema = z.strictObject({ address: words(500).min(1) })

/** What is written by hand is explained; the rest of a body is our own page's. */
const explain = (error: z.ZodError) => {
  const isReason = error.issues.some(({ path }) => path[0] === 'reason' || path[0] === 'text')
  return new CaseRefusal('INVALID', 422, isReason
    ? { zh: '请写理由（2 至 5000 字）。', en: 'Give a reason (2 to 5000 characters).' }
    : { zh: '请核对所填内容：姓名必填，邮箱要完整。', en: 'Check what you have entered: a name is needed, an e-mail address must be complete.' })
}

type Asking = { req: PayloadRequest; user: DeskUser; id: string }
const handler = (handle: (asking: Asking) => Promise<unknown>) => answering(async (req) => handle({ req, user: staffOf(req), id: String(req.routeParams?.['id'] ?? '') }))

const byDesk = (user: DeskUser) => ({ party: 'desk' as const, by: user.name, user })

const act = handler(async ({ req, user, id }) => {
  const { act: wanted, reason, transfer } = await bodyOf(req, actSchema, explain)
  const { complaint, code } = await actOnCase({ payload: req.payload, id, act: wanted, actor: byDesk(user), reason, transfer: transfer ?? null })
  return { state: complaint.state, code: code && inGroups(code) }
})

const message = handler(async ({ req, user, id }) => {
  const { text, audience } = await bodyOf(req, messageSchema, explain)
  const complaint = await writeMessage({ payload: req.payload, id, actor: byDesk(user), text, audience })
  return { state: complaint.state }
})

const story = handler(async ({ req, user, id }) => {
  const { address } = await bodyOf(req, storySchema, explain)
  const found = await storyOfAddress(req.payload, address)
  if (!found) throw new CaseRefusal('NO_STORY', 422, { zh: '这个网址不是本网发布过的稿件。', en: 'That address is no published story of ours.' })
  const complaint = await linkStory({ payload: req.payload, id, actor: byDesk(user), article: found.id, title: found.title })
  return { state: complaint.state }
})

/** What the desk does to a case, from the panel. */
export const complaintEndpoints: Endpoint[] = [
  { path: '/complaint-desk/:id/act', method: 'post', handler: act },
  { path: '/complaint-desk/:id/message', method: 'post', handler: message },
  { path: '/complaint-desk/:id/story', method: 'post', handler: story },
]
