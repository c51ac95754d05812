import { type FormState, isFromHere } from '@/app/(licensee)/licensees/form'
import { siteUrl } from '@/config/environment'
import { CLIENT_ADDRESS } from '@/server/clientAddress'
import { answerWithPage, formState } from '@/server/publicRequest'
import { type Allowance, consume } from '@/server/rateLimit'

/** What the pages of the complaint desk are told beside what was typed. */
export type DeskFormState = FormState & { retryAfter: number | null; filesAgain: boolean; act: string | null }

const nothing: DeskFormState = { typed: {}, errors: {}, message: null, retryAfter: null, filesAgain: false, act: null }

const isDeskFormState = (value: unknown): value is DeskFormState => typeof value === 'object' && value !== null && 'filesAgain' in value && 'typed' in value

export function readDeskForm(): DeskFormState {
  const state = formState()
  return isDeskFormState(state) ? state : nothing
}

/** The page again with a sentence that says what to do, and everything that was typed. */
export const refuse = ({ page, status, ...state }: { page: string; status: number } & Partial<DeskFormState>): Response =>
  answerWithPage({ path: page, status, state: { ...nothing, ...state } satisfies DeskFormState })

const neverGivenBack = new Set(['code', 'website'])

const typedIn = (form: FormData): FormState['typed'] => {
  const typed: FormState['typed'] = {}
  for (const [name, value] of form) if (typeof value === 'string' && !neverGivenBack.has(name)) typed[name] = [...(typed[name] ?? []), value.slice(0, 10_000)]
  return typed
}

/** The bytes of a body, or null when there are more of them than allowed, whatever the header says. */
async function readBounded(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

type Guard = { page: string; maxBytes: number; limit: Allowance & { name: string } }

/** Reads a POST of a complaint page: from our own pages, not too often from one address, of a bearable size, a form indeed. */
export async function deskForm(request: Request, { page, maxBytes, limit }: Guard): Promise<{ form: FormData; typed: FormState['typed'] } | { answer: Response }> {
  if (!isFromHere(request)) return { answer: refuse({ page, status: 403, message: '请从本站的页面提交。' }) }
  const { allowed, retryAfter } = await consume(`${limit.name}:${request.headers.get(CLIENT_ADDRESS) ?? ''}`, limit)
  if (!allowed) return { answer: refuse({ page, status: 429, retryAfter, message: `提交过于频繁，请在 ${Math.ceil(retryAfter / 60)} 分钟后再试。急事请用投诉页上的联系方式。` }) }
  const type = request.headers.get('content-type') ?? ''
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return { answer: refuse({ page, status: 415, message: '提交的不是表单，请在本页填写。' }) }
  const bytes = await readBounded(request, maxBytes)
  if (!bytes) return { answer: refuse({ page, status: 413, filesAgain: true, message: '提交的内容过大：最多 5 个文件，每个不超过 10 MB。请减少文件后重新填写；用浏览器的“后退”可以找回填过的内容。' }) }
  let form: FormData
  try {
    form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch (error) {
    // A body that is cut off or is no form at all.
    if (error instanceof TypeError) return { answer: refuse({ page, status: 400, message: '表单没有传完整，请再提交一次。' }) }
    throw error
  }
  const typed = typedIn(form)
  if (form.get('website')) return { answer: refuse({ page, status: 422, typed, filesAgain: true, message: '没有提交成功，请再提交一次。' }) }
  return { form, typed }
}

const secure = () => (siteUrl().startsWith('https:') ? '; Secure' : '')

/** A cookie of the complaint pages: the browser sends it to `path` alone, and no script reads it. */
export const deskCookie = ({ name, value, path, maxAge }: { name: string; value: string; path: string; maxAge: number }): string =>
  `${name}=${value}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure()}`

export const receiptCookie = 'shuming-receipt'
export const caseCookie = 'shuming-case'
export const receiptPath = '/complaints/receipt'
export const statusPath = '/complaints/status'
/** How long a reader who has shown the code sees the case. */
export const sessionSeconds = 1800
