import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { isStaff } from '../../collections/access'
import type { User } from '../../payload-types'

/** Why the desk of figures refuses, in a sentence for whoever asked. `data` tells the panel what it needs to go on. */
export class FigureRefusal extends Error {
  readonly code: string
  readonly status: number
  readonly words: { zh: string; en: string }
  readonly data: Record<string, unknown>
  constructor(code: string, status: number, words: { zh: string; en: string }, data: Record<string, unknown> = {}) {
    super(words.en)
    this.code = code
    this.status = status
    this.words = words
    this.data = data
  }
}

export type Staff = User & { collection: 'users' }
type Asking = { req: PayloadRequest; user: Staff; id: string }

const noStore = { headers: { 'Cache-Control': 'private, no-store' } }
const language = (req: PayloadRequest) => (req.i18n.language === 'en' ? 'en' : 'zh')
const mostBytes = 1_000_000

/** An endpoint for the newsroom: staff only, refusals as sentences, never cached. */
export const forNewsroom = (handle: (asking: Asking) => Promise<unknown>) => async (req: PayloadRequest): Promise<Response> => {
  const { user } = req
  try {
    if (!user || !isStaff(user) || user.collection !== 'users') throw new FigureRefusal('SIGNED_OUT', 401, { zh: '登录已过期，请重新登录。', en: 'You are signed out. Please sign in again.' })
    return Response.json(await handle({ req, user, id: String(req.routeParams?.['id'] ?? '') }), noStore)
  } catch (error) {
    if (!(error instanceof FigureRefusal)) throw error
    return Response.json({ error: { code: error.code, message: error.words[language(req)], ...error.data } }, { status: error.status, ...noStore })
  }
}

/** The body of a request as the schema wants it; size and form are checked before anything else. */
export async function readBody<Schema extends z.ZodType>(req: PayloadRequest, schema: Schema): Promise<z.infer<Schema>> {
  if (Number(req.headers.get('content-length') ?? 0) > mostBytes) throw new FigureRefusal('TOO_LARGE', 413, { zh: '正文太长。', en: 'The text is too long.' })
  const given: unknown = typeof req.json === 'function' ? await req.json().catch(() => null) : null
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new FigureRefusal('INVALID', 422, { zh: `填写不完整：${parsed.error.issues.map(({ path }) => path.join('.')).join('、')}。`, en: `Incomplete: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}.` })
}
