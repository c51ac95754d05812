import { cookies } from 'next/headers'
import { z } from 'zod'

import { redirectTo } from '@/app/(licensee)/licensees/form'
import { isFormToken } from '@/newsroom/caseCodes'
import { findCase } from '@/newsroom/complaints/actOnCase'
import { EvidenceNotKept, type EvidenceRefusal, maxFormBytes, readEvidence } from '@/newsroom/complaints/evidence'
import { counterNoticeSchema, messageSchema } from '@/newsroom/complaints/input'
import { reportSuit, sendCounterNotice, sendMessage } from '@/newsroom/complaints/party'
import { CaseRefusal } from '@/newsroom/complaints/refusal'
import { openSession } from '@/newsroom/complaints/session'
import { errorsOf } from '@/newsroom/fieldErrors'
import { database } from '@/queries/database'

import { deskForm, refuse } from '../../../deskForm'
import { caseCookie, statusPath, tooLarge } from '../../form'

const actSchema = z.enum(['message', 'counter_notice', 'report_suit'])

/** What a party sends to its case: words, a counter-notice, the report of a suit. */
export async function POST(request: Request) {
  const read = await deskForm(request, { page: statusPath, maxBytes: maxFormBytes, tooLarge, limit: { name: 'complaint message', points: 30, seconds: 3600 } })
  if ('answer' in read) return read.answer
  const { form, typed } = read
  const session = openSession((await cookies()).get(caseCookie)?.value, Date.now())
  if (!session) return refuse({ page: statusPath, status: 403, message: '查询已经过期，请重新填写编号和查询码。' })
  const act = actSchema.safeParse(form.get('act')).data ?? 'message'
  const text = (name: string) => { const value = form.get(name); return typeof value === 'string' ? value : '' }
  const back = (status: number, state: Parameters<typeof refuse>[0] extends infer State ? Partial<State> : never) => refuse({ ...state, page: statusPath, status, typed, act, filesAgain: true })
  const words = { text: text(`text-${act}`), name: text('name'), contact: text('contact'), truth: text('truth') }
  const token = form.get('token')
  const parsed = messageSchema.safeParse(words)
  const counter = act === 'counter_notice' ? counterNoticeSchema.safeParse(words) : null
  const failed = [parsed, counter].find((result) => result && !result.success)
  if (failed?.error) return back(422, { errors: errorsOf(failed.error), message: '有几处需要改一下。填过的内容都还在。' })
  if (!isFormToken(token)) return back(422, { message: '表单不完整，请再提交一次。' })
  const evidence = await readEvidence(form.getAll(`evidence-${act}`))
  const refuseFile = (refusal: EvidenceRefusal) => back(refusal.status, { errors: { evidence: refusal.message }, message: '文件没有通过检查，其余内容都还在。' })
  if ('refusal' in evidence) return refuseFile(evidence.refusal)
  const payload = await database()
  try {
    const from = { payload, complaint: await findCase(payload, session.complaint), party: session.party, files: evidence.files, token }
    if (counter?.data) await sendCounterNotice({ ...from, ...counter.data })
    else if (parsed.data && act === 'report_suit') await reportSuit({ ...from, ...parsed.data })
    else if (parsed.data) await sendMessage({ ...from, ...parsed.data })
  } catch (error) {
    if (error instanceof EvidenceNotKept) return refuseFile(error.refusal)
    if (error instanceof CaseRefusal) return back(error.status, { message: error.words.zh })
    throw error
  }
  return redirectTo(statusPath)
}

/** Whoever comes here by the address alone, after a form was answered here, is led to the form. */
export const GET = () => redirectTo(statusPath)
