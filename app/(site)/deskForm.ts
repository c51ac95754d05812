import { type FormState, isFromHere } from '@/app/(licensee)/licensees/form'
import { siteUrl } from '@/config/environment'
import { readBounded } from '@/server/boundedBody'
import { CLIENT_ADDRESS } from '@/server/clientAddress'
import { formWords } from '@/server/formWords'
import { answerWithPage, formState, respondWith } from '@/server/publicRequest'
import { type Allowance, consume } from '@/server/rateLimit'

/** What the pages of the desks (complaints, licences) are told beside what was typed. */
export type DeskFormState = FormState & { retryAfter: number | null; filesAgain: boolean; act: string | null }

const nothing: DeskFormState = { typed: {}, errors: {}, message: null, retryAfter: null, filesAgain: false, act: null }

const isDeskFormState = (value: unknown): value is DeskFormState => typeof value === 'object' && value !== null && 'filesAgain' in value && 'typed' in value

/** For the page of a form: what it answers. Says when to come back where it was refused for coming too often. */
export function readDeskForm(): DeskFormState {
  const state = formState()
  const read = isDeskFormState(state) ? state : nothing
  if (read.retryAfter !== null) respondWith({ headers: { 'retry-after': String(read.retryAfter) } })
  return read
}

/** The page again with a sentence that says what to do, and everything that was typed. */
export const refuse = ({ page, status, ...state }: { page: string; status: number } & Partial<DeskFormState>): Response =>
  answerWithPage({ path: page, status, state: { ...nothing, ...state } satisfies DeskFormState })

const neverGivenBack = new Set(['code', 'website'])

const typedIn = (form: FormData): FormState['typed'] =>
  Object.fromEntries(Object.entries(formWords(form, (name) => !neverGivenBack.has(name))).map(([name, values]) => [name, values.map((value) => value.slice(0, 10_000))]))

export type DeskForm = { form: FormData; typed: FormState['typed'] }
type Guard = { page: string; maxBytes: number; tooLarge?: string; limit: Allowance & { name: string } }

/** Reads a POST of a desk's page: from our own pages, not too often from one address, of a bearable size, a form indeed, by a person. */
export async function deskForm(request: Request, { page, maxBytes, tooLarge = '提交的内容过大，请减少后再试。', limit }: Guard): Promise<DeskForm | { answer: Response }> {
  if (!isFromHere(request)) return { answer: refuse({ page, status: 403, message: '请从本站的页面提交。' }) }
  const { allowed, retryAfter } = await consume(`${limit.name}:${request.headers.get(CLIENT_ADDRESS) ?? ''}`, limit)
  if (!allowed) return { answer: refuse({ page, status: 429, retryAfter, message: `提交过于频繁，请在 ${Math.ceil(retryAfter / 60)} 分钟后再试。急事请用“投诉与更正”页上的联系方式。` }) }
  const type = request.headers.get('content-type') ?? ''
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return { answer: refuse({ page, status: 415, message: '提交的不是表单，请在本页填写。' }) }
  const bytes = await readBounded(request, maxBytes)
  if (!bytes) return { answer: refuse({ page, status: 413, filesAgain: true, message: tooLarge }) }
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

/** Tries to open one case by its code, from whatever address, in an hour. */
const triesOfOneCase: Allowance = { points: 60, seconds: 3600 }

/** Counts a try at the code of one case. Null when it may go on; otherwise the page again. */
export async function refuseManyTries({ page, number, typed }: { page: string; number: string; typed: FormState['typed'] }): Promise<Response | null> {
  const { allowed, retryAfter } = await consume(`case ${page}:${number.normalize('NFKC').replace(/\D/g, '')}`, triesOfOneCase)
  return allowed ? null : refuse({ page, status: 429, typed, retryAfter, message: '对这个编号的查询过于频繁，请稍后再试。' })
}

/** What everybody is told who does not open a case, whatever was wrong. */
export const wrongCode = '编号或查询码不对。'

const secure = () => (siteUrl().startsWith('https:') ? '; Secure' : '')

/** A cookie of a desk's pages: the browser sends it to `path` alone, and no script reads it. */
export const deskCookie = ({ name, value, path, maxAge }: { name: string; value: string; path: string; maxAge: number }): string =>
  `${name}=${value}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure()}`

/** How long a reader who has shown the code sees the case. */
export const sessionSeconds = 1800
/** How long a receipt with its code can be shown. */
export const receiptSeconds = 600
