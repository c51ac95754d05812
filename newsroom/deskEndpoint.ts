import { type Endpoint, Forbidden, type PayloadRequest, ValidationError } from 'payload'
import type { z } from 'zod'

import { isStaff } from '../collections/access'
import type { User } from '../payload-types'
import { DeskRefusal } from './deskRefusal'

export type DeskUser = User & { collection: 'users' }

const largestBody = 40_000
const noStore = { headers: { 'Cache-Control': 'no-store' } }

const malformed = () => new DeskRefusal('MALFORMED', { zh: '请求不完整，请刷新页面后再试。', en: 'The request is incomplete: reload the page and try again.' }, 400)

/** Who acts for the newsroom. @throws DeskRefusal for nobody and for licensees. */
export function staffOf({ user }: PayloadRequest): DeskUser {
  if (!user || !isStaff(user) || user.collection !== 'users') throw new DeskRefusal('SIGNED_OUT', { zh: '登录已过期，请重新登录。', en: 'You are signed out. Sign in again.' }, 401)
  return user
}

/** The body in the shape that is asked for. `explain` may say what is wrong with it in better words. */
export async function bodyOf<Schema extends z.ZodType>(req: PayloadRequest, schema: Schema, explain: (error: z.ZodError) => DeskRefusal | null = () => null): Promise<z.infer<Schema>> {
  if (Number(req.headers.get('content-length') ?? 0) > largestBody) throw malformed()
  const text = req.text ? await req.text() : ''
  if (text.length > largestBody) throw malformed()
  const parsed = schema.safeParse(jsonOf(text))
  if (!parsed.success) throw explain(parsed.error) ?? malformed()
  return parsed.data
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text || '{}')
  } catch (error) {
    if (error instanceof SyntaxError) throw malformed()
    throw error
  }
}

/** Answers refusals in the panel's language, each with its reasons; anything else is Payload's to answer. */
export const answering = (handle: (req: PayloadRequest) => Promise<unknown>): Endpoint['handler'] => async (req) => {
  const isEnglish = req.i18n.language === 'en'
  const refuse = (status: number, code: string, message: string, reasons: string[] = []) => Response.json({ error: { code, message, reasons } }, { status, ...noStore })
  try {
    return Response.json(await handle(req), noStore)
  } catch (error) {
    const say = ({ zh, en }: { zh: string; en: string }) => (isEnglish ? en : zh)
    if (error instanceof DeskRefusal) return refuse(error.status, error.code, say(error.words), error.reasons.map(say))
    if (error instanceof Forbidden) return refuse(403, 'FORBIDDEN', isEnglish ? 'Your account may not do this.' : '你的账号没有这项权限。')
    // A story that comes back goes through the publish gate: what it lacks is told as the gate tells it.
    if (error instanceof ValidationError) return refuse(409, 'STORY_NOT_PUBLISHABLE', error.data.errors.map(({ message }) => message).join(' '))
    throw error
  }
}
