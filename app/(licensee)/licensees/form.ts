import type { z } from 'zod'

import { trustedOrigins } from '@/config/environment'
import { errorsOf } from '@/newsroom/fieldErrors'
import { readBounded } from '@/server/boundedBody'
import { formWords } from '@/server/formWords'
import { answerWithPage, formState } from '@/server/publicRequest'
import { type Door, takeTry } from '@/server/tries'

/** What the page that answers a form is told: what was typed, what is wrong with each field, and a sentence for the whole. */
export type FormState = { typed: Record<string, string[]>; errors: Record<string, string>; message: string | null }

const noState: FormState = { typed: {}, errors: {}, message: null }
const isFormState = (value: unknown): value is FormState => typeof value === 'object' && value !== null && 'typed' in value && 'errors' in value && 'message' in value

/** For the page of a form: what it answers; empty when the page was asked for by its address. */
export function readFormState(): FormState {
  const state = formState()
  return isFormState(state) ? state : noState
}

/** The first thing typed into a field, for its `defaultValue`. */
export const typed = (state: FormState, name: string): string => state.typed[name]?.[0] ?? ''

/** Back to a page by GET, so that reloading does not send the form again. */
export const redirectTo = (path: string, ...cookies: string[]): Response => {
  const headers = new Headers({ location: path, 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** The page of a form again, with a sentence that says what to do. `secret` fields are never given back. */
export const refuseForm = ({ page, status, headers = {}, message = null, errors = {}, typed: given = {} }: { page: string; status: number; headers?: Record<string, string> } & Partial<FormState>): Response =>
  answerWithPage({ path: page, status, headers, state: { typed: given, errors, message } satisfies FormState })

/** The page of a form with a secret that is shown this once. */
export const showOnce = ({ page, secret, message }: { page: string; secret: string; message: string }): Response =>
  answerWithPage({ path: page, status: 201, state: { typed: { shownOnce: [secret] }, errors: {}, message } satisfies FormState })

const maxBytes = 64 * 1024
const secretFields = new Set(['password', 'passwordAgain', 'current', 'code'])

/** What stands for bytes that are no UTF-8: a program has sent another encoding, and nobody could read what was kept. */
const unread = '\uFFFD'

/** A form of our own pages: browsers name the origin of every POST. */
export const isFromHere = (request: Request) => trustedOrigins().includes(request.headers.get('origin') ?? '')

async function readFields(request: Request): Promise<Record<string, string[]> | null> {
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(request.headers.get('content-type') ?? '')) return null
  const bytes = await readBounded(request, maxBytes)
  if (!bytes) return null
  const form = await new Response(bytes, { headers: { 'content-type': request.headers.get('content-type') ?? '' } }).formData().catch(() => null)
  return form && formWords(form)
}

const withoutSecrets = (fields: Record<string, string[]>) => Object.fromEntries(Object.entries(fields).filter(([name]) => !secretFields.has(name)))

/** What a form says that nobody is signed in for: kept on the page that asks to sign in, so that it can be sent again. Secrets are not. */
export async function typedIn(request: Request): Promise<FormState['typed']> {
  return isFromHere(request) ? withoutSecrets(await readFields(request.clone()) ?? {}) : {}
}

/**
 * Reads a POST of the portal: from our own pages, of a bearable size, in the shape of `schema`. The schema sees each field as a list of what was
 * sent under its name (`fields.one` takes a single text).
 * @param page the page of the form, which is shown again with what was typed when something is wrong
 */
export async function licenseeForm<Schema extends z.ZodType>(request: Request, { schema, page }: { schema: Schema; page: string }): Promise<{ data: z.output<Schema>; typed: FormState['typed'] } | { answer: Response }> {
  if (!isFromHere(request)) return { answer: refuseForm({ page, status: 403, message: '请从本站的页面提交。' }) }
  const fields = await readFields(request)
  if (!fields) return { answer: refuseForm({ page, status: 413, message: '提交的内容过大，或不是表单。' }) }
  if (Object.values(fields).flat().some((value) => value.includes(unread))) return { answer: refuseForm({ page, status: 400, message: '有些字不是 UTF-8 编码，无法读出，什么也没有保存。' }) }
  const given = withoutSecrets(fields)
  const parsed = schema.safeParse(fields)
  if (parsed.success) return { data: parsed.data, typed: given }
  return { answer: refuseForm({ page, status: 422, message: '有些内容需要改一下。', errors: errorsOf(parsed.error), typed: given }) }
}

/** The address a form comes from, as our front saw it (server/clientAddress). */
export const addressOf = (request: Request): string => request.headers.get('x-client-address') ?? 'unknown'

/**
 * Counts a try at a door. Null when it may go on; otherwise the page again with 429 and Retry-After.
 * @param page the page of the form
 */
export async function refuseTooMany(request: Request, { door, account, page, typed: given }: { door: Door; account: string; page: string; typed?: FormState['typed'] }): Promise<Response | null> {
  const { allowed, retryAfter } = await takeTry({ door, address: addressOf(request), account })
  if (allowed) return null
  return refuseForm({ page, status: 429, headers: { 'retry-after': String(retryAfter) }, message: `尝试次数过多，请 ${Math.ceil(retryAfter / 60)} 分钟后再试。`, ...(given ? { typed: given } : {}) })
}
