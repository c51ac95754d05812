import { createLocalReq } from 'payload'

import { redirectTo } from '@/app/(licensee)/licensees/form'
import { noticeInForce } from '@/collections/notice-versions/inForce'
import { adviceOf } from '@/domain/licensing/requestAdvice'
import { isFormToken } from '@/newsroom/caseCodes'
import { errorsOf } from '@/newsroom/fieldErrors'
import { type FiledRequest, fileRequest, type RequestSource } from '@/newsroom/licensing/requests/fileRequest'
import { type RequestInput, requestSchema } from '@/newsroom/licensing/requests/requestInput'
import { database } from '@/queries/database'
import { noticeOfKey } from '@/queries/rights/notices'
import { publicDecision } from '@/queries/rights/rights'
import { formWords } from '@/server/formWords'

import { deskCookie, deskForm, receiptSeconds, refuse } from '../../deskForm'
import { maxBytes, receiptCookie, receiptPage } from '../form'

type Judged = { ids: string[]; /** the notice version that binds the stories, when it is one */ notice: string | null }

/** Why the stories of a request cannot be licensed here, in a sentence; the ids of those that can. */
async function judge(input: RequestInput, now: string): Promise<Judged | { problem: string }> {
  const ids: string[] = []
  const notices = new Set<string | null>()
  for (const article of input.articles) {
    const decisions = await Promise.all(input.acts.map((act) => publicDecision({ article, act, channel: null, territory: input.territory[0] ?? null, on: now })))
    const [first] = decisions
    if (!first) return { problem: `没有这篇公开的稿件：${article.slice(0, 120)}` }
    const advices = decisions.flatMap((decision) => (decision ? [adviceOf(decision)] : []))
    const refusal = advices.find(({ kind }) => kind !== 'ask' && kind !== 'free')
    if (refusal) return { problem: `《${first.article.title}》：${refusal.heading}。${refusal.sentence}` }
    if (advices.every(({ kind }) => kind === 'free')) return { problem: `《${first.article.title}》：${advices[0]?.heading ?? ''}，不必申请。` }
    ids.push(first.article.id)
    notices.add(first.notice)
  }
  return { ids, notice: notices.size === 1 ? ([...notices][0] ?? null) : null }
}

/** Files a request whose stories are ours to license. */
async function takeRequest(input: RequestInput, party: RequestSource['party'], now: string): Promise<FiledRequest | { problem: string }> {
  const judged = await judge(input, now)
  if ('problem' in judged) return judged
  const payload = await database()
  const notice = judged.notice || (input.notice && (await noticeOfKey(input.notice))?.id) || (await noticeInForce(await createLocalReq({}, payload), now))?.id
  return fileRequest(payload, { input, source: { articles: judged.ids, noticeVersion: notice ?? null, party }, now })
}

const someWrong = '有几处需要改一下，见下面的说明。填过的内容都还在。'

/** Whoever asks while signed in asks for their organisation, under the name and address of their account. */
type Member = { account: { id: string; name: string; email: string }; organisation: { id: string; name: string } }

/**
 * Reads the request form, files the request and leads to its receipt; or shows the page again with what is wrong.
 * @param page the page of the form
 */
export async function receiveRequest(request: Request, { page, member }: { page: string; member: Member | null }): Promise<Response> {
  const read = await deskForm(request, { page, maxBytes, limit: { name: 'licence request', points: 20, seconds: 3600 } })
  if ('answer' in read) return read.answer
  const { form, typed } = read
  const now = new Date().toISOString()
  const ofAccount = member ? { applicantName: [member.organisation.name], contact: [member.account.name], email: [member.account.email] } : {}
  const parsed = requestSchema(now).safeParse({ ...formWords(form), ...ofAccount })
  if (!parsed.success) return refuse({ page, status: 422, typed, errors: errorsOf(parsed.error), message: someWrong })
  if (!isFormToken(parsed.data.token)) return refuse({ page, status: 422, typed: { ...typed, token: [] }, message: '表单不完整，请再提交一次。' })
  const filed = await takeRequest(parsed.data, member && { organisation: member.organisation.id, licensee: member.account.id }, now)
  if ('problem' in filed) return refuse({ page, status: 422, typed, errors: { articles: filed.problem }, message: someWrong })
  return redirectTo(receiptPage, deskCookie({ name: receiptCookie, value: `${filed.request.id}.${filed.code}`, path: receiptPage, maxAge: receiptSeconds }))
}
