import { type Endpoint, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'

import { isStaff } from '../../collections/access'
import { caseActs } from '../../domain/complaints'
import type { User } from '../../payload-types'
import { actOnCase, linkStory, writeMessage } from './actOnCase'
import { storyOfAddress } from './fileComplaint'
import { CaseRefusal } from './refusal'
import { inGroups } from '../caseCodes'

const words = (most: number) => z.string().trim().max(most)
const actSchema = z.strictObject({
  act: z.enum(caseActs), reason: words(5000).min(2),
  transfer: z.strictObject({ name: words(80).min(1), email: words(200).transform((text) => text || null).nullable().refine((text) => text === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) }).optional(),
})
const messageSchema = z.strictObject({ text: words(5000).min(1), audience: z.enum(['parties', 'complainant', 'notified', 'desk']) })
const storySchema = z.strictObject({ address: words(500).min(1) })

const noStore = { headers: { 'Cache-Control': 'no-store' } }
const language = (req: PayloadRequest) => (req.i18n.language === 'en' ? 'en' : 'zh')

async function bodyOf<Schema extends z.ZodType>(req: PayloadRequest, schema: Schema): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(typeof req.json === 'function' ? await req.json() : null)
  if (parsed.success) return parsed.data
  const isReason = parsed.error.issues.some(({ path }) => path[0] === 'reason' || path[0] === 'text')
  throw new CaseRefusal('INVALID', 422, isReason
    ? { zh: '请写理由（2 至 5000 字）。', en: 'Give a reason (2 to 5000 characters).' }
    : { zh: '请核对所填内容：姓名必填，邮箱要完整。', en: 'Check what you have entered: a name is needed, an e-mail address must be complete.' })
}

const handler = (handle: (asking: { req: PayloadRequest; user: User & { collection: 'users' }; id: string }) => Promise<unknown>): Endpoint['handler'] => async (req) => {
  try {
    const { user } = req
    if (!user || !isStaff(user) || user.collection !== 'users') throw new CaseRefusal('SIGNED_OUT', 401, { zh: '登录已过期，请重新登录。', en: 'You are signed out. Please sign in again.' })
    return Response.json(await handle({ req, user, id: String(req.routeParams?.['id'] ?? '') }), noStore)
  } catch (error) {
    if (error instanceof CaseRefusal) return Response.json({ error: { code: error.code, message: error.words[language(req)] } }, { status: error.status, ...noStore })
    // Restoring goes through the publish gate: what the story lacks is told as the gate tells it.
    if (error instanceof ValidationError) return Response.json({ error: { code: 'STORY_NOT_PUBLISHABLE', message: error.data.errors.map(({ message }) => message).join(' ') } }, { status: 409, ...noStore })
    if (error instanceof SyntaxError) return Response.json({ error: { code: 'INVALID', message: language(req) === 'en' ? 'The request is incomplete.' : '请求不完整，请刷新后再试。' } }, { status: 400, ...noStore })
    throw error
  }
}

const byDesk = (user: User & { collection: 'users' }) => ({ party: 'desk' as const, by: user.name, user })

const act = handler(async ({ req, user, id }) => {
  const { act: wanted, reason, transfer } = await bodyOf(req, actSchema)
  const { complaint, code } = await actOnCase({ payload: req.payload, id, act: wanted, actor: byDesk(user), reason, transfer: transfer ?? null })
  return { state: complaint.state, code: code && inGroups(code) }
})

const message = handler(async ({ req, user, id }) => {
  const { text, audience } = await bodyOf(req, messageSchema)
  const complaint = await writeMessage({ payload: req.payload, id, actor: byDesk(user), text, audience })
  return { state: complaint.state }
})

const story = handler(async ({ req, user, id }) => {
  const { address } = await bodyOf(req, storySchema)
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
