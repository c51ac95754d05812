import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { hasRole, roles } from '../../collections/access'
import { isCalendarDate } from '../../collections/fields/common'
import { bylineRoles } from '../../domain/editorial/genres'
import { shanghaiDate } from '../../domain/text/shanghai'
import { ImportError } from '../../importing/importError'
import { MAX_DOCX_BYTES } from '../../importing/readSourceFile'
import { createFromImport, previewImport, type UnderstoodSource } from './importSource'
import { offerNoticeDraft } from './importNotice'
import { type BylineRole, type Corrections, ImportRefused } from './importTypes'

/** What the panel sends beside the file: multipart form data with `file` or `text`, and `date`, `corrections` (JSON) where they apply. */
const largestBody = MAX_DOCX_BYTES + 1_000_000

const id = z.string().max(64)
const words = (length: number) => z.string().trim().max(length)
const optional = (length: number) => words(length).transform((text) => text || null).nullable()

const correctionsSchema = z.strictObject({
  title: words(120).min(1), kicker: optional(60), subtitle: optional(120),
  originalTitle: optional(200), originalAuthor: optional(60), originalUrl: optional(500).refine((url) => url === null || /^https?:\/\/[^\s"<>]+$/.test(url)),
  dateline: optional(80),
  byline: z.array(z.strictObject({ role: z.enum(Object.keys(bylineRoles) as [BylineRole, ...BylineRole[]]), name: words(40).min(1) })).max(50),
  editors: z.array(id).max(20), source: id.nullable(), otherSources: z.array(id).max(20), series: id.nullable(), section: id.nullable(),
  event: z.strictObject({ name: optional(120), date: optional(10).refine((date) => date === null || isCalendarDate(date)), place: optional(60) }),
  leaveOut: z.array(z.number().int().nonnegative()).max(10_000), clausesAreStory: z.boolean(),
}).partial()

const fieldWords: Record<string, { zh: string; en: string }> = {
  title: { zh: '主题（1 至 120 字）', en: 'headline (1 to 120 characters)' }, kicker: { zh: '引题（60 字以内）', en: 'kicker (60 characters)' },
  subtitle: { zh: '副题（120 字以内）', en: 'sub-headline (120 characters)' }, originalTitle: { zh: '原标题（200 字以内）', en: 'original title (200 characters)' },
  originalAuthor: { zh: '原作者（60 字以内）', en: 'original author (60 characters)' }, originalUrl: { zh: '原文网址（以 http:// 或 https:// 开头）', en: 'original address (http:// or https://)' },
  dateline: { zh: '电头（80 字以内）', en: 'dateline (80 characters)' }, byline: { zh: '署名（每个姓名 1 至 40 字）', en: 'byline (names of 1 to 40 characters)' },
  event: { zh: '事件（日期写成 2024-10-23）', en: 'event (write the date as 2024-10-23)' },
}

function refuseUnlessWriter(req: PayloadRequest) {
  if (!req.user || req.user.collection !== 'users') {
    throw new ImportRefused({ code: 'SIGNED_OUT', status: 401, zh: '登录已过期。请在另一个标签页重新登录，再回来继续；这里的内容不会丢。', en: 'You are signed out. Sign in again in another tab and come back: nothing here is lost.' })
  }
  if (!hasRole(req.user, ...roles)) throw new ImportRefused({ code: 'FORBIDDEN', status: 403, zh: '你的账号不能建稿。', en: 'Your account may not create stories.' })
  return req.user
}

const tooLarge = () => new ImportError('TOO_LARGE', { detail: 'the request' })
const malformed = (zh: string, en: string) => new ImportRefused({ code: 'MALFORMED', zh, en })

async function formOf(req: PayloadRequest): Promise<FormData> {
  if (Number(req.headers.get('content-length') ?? 0) > largestBody) throw tooLarge()
  const form = req.formData && /^multipart\/form-data/i.test(req.headers.get('content-type') ?? '') ? await req.formData() : null
  if (!form) throw malformed('请求不完整，请刷新页面后再试。', 'The request is incomplete: reload the page and try again.')
  return form
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

async function understand(req: PayloadRequest, form: FormData): Promise<UnderstoodSource> {
  const file = form.get('file')
  const date = textOf(form, 'date')
  if (date && !isCalendarDate(date)) throw malformed('日期写成 2024-10-23。', 'Write the date as 2024-10-23.')
  const bytes = new Uint8Array(file instanceof Blob ? await file.arrayBuffer() : Buffer.from(textOf(form, 'text'), 'utf8'))
  if (bytes.length > MAX_DOCX_BYTES) throw tooLarge()
  return previewImport({
    payload: req.payload, bytes, fileName: file instanceof File ? file.name : '粘贴的文字.txt',
    ...(file instanceof File && file.type ? { contentType: file.type } : {}), ...(date ? { date } : {}),
  })
}

function correctionsOf(form: FormData): Corrections {
  const json = textOf(form, 'corrections') || '{}'
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw malformed('请求不完整，请刷新页面后再试。', 'The request is incomplete: reload the page and try again.')
  }
  const parsed = correctionsSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const field = String(parsed.error.issues[0]?.path[0] ?? '')
  const { zh, en } = fieldWords[field] ?? { zh: field, en: field }
  throw new ImportRefused({ code: 'CORRECTION_INVALID', zh: `请核对：${zh}。`, en: `Please check: ${en}.` })
}

const noStore = { headers: { 'Cache-Control': 'no-store' } }

/** Answers refusals in the panel's language, with a status that fits; anything else is Payload's to answer. */
const answering = (handle: (req: PayloadRequest) => Promise<unknown>): Endpoint['handler'] => async (req) => {
  const refuse = (status: number, code: string, { zh, en }: { zh: string; en: string }) =>
    Response.json({ error: { code, message: req.i18n.language === 'en' ? en : zh } }, { status, ...noStore })
  try {
    return Response.json(await handle(req), noStore)
  } catch (error) {
    if (error instanceof ImportRefused) return refuse(error.status, error.code, error.words)
    if (error instanceof ImportError) return refuse(error.code === 'TOO_LARGE' ? 413 : 422, error.code, { zh: error.messageZh, en: error.messageEn })
    if (error instanceof Forbidden) return refuse(403, 'FORBIDDEN', { zh: '你的账号没有这项权限。', en: 'Your account may not do this.' })
    throw error
  }
}

const preview = answering(async (req) => {
  refuseUnlessWriter(req)
  return { preview: (await understand(req, await formOf(req))).preview }
})

const create = answering(async (req) => {
  const user = refuseUnlessWriter(req)
  const form = await formOf(req)
  const corrections = correctionsOf(form)
  const { article, existing, warnings } = await createFromImport({ payload: req.payload, user, understood: await understand(req, form), corrections })
  return { id: String(article.id), number: article.number, existing, warnings }
})

const notice = answering(async (req) => {
  const user = refuseUnlessWriter(req)
  const { preview: { notice: found } } = await understand(req, await formOf(req))
  const { version, existing } = await offerNoticeDraft({ payload: req.payload, user, clauses: found.clauses, on: shanghaiDate(new Date().toISOString()) })
  return { id: String(version.id), title: version.title, status: version.status, existing }
})

/** The panel's import, for staff only: what is understood, the draft, and on request the notice as a draft. */
export const importEndpoints: Endpoint[] = [
  { path: '/import/preview', method: 'post', handler: preview },
  { path: '/import/create', method: 'post', handler: create },
  { path: '/import/notice', method: 'post', handler: notice },
]
