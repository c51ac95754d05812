import { redirectTo } from '@/app/(licensee)/licensees/form'
import { EvidenceNotKept, type EvidenceRefusal, maxFormBytes, readEvidence } from '@/newsroom/complaints/evidence'
import { fileComplaint } from '@/newsroom/complaints/fileComplaint'
import { complaintSchema } from '@/newsroom/complaints/input'
import { errorsOf } from '@/newsroom/fieldErrors'
import { isFormToken } from '@/newsroom/caseCodes'
import { database } from '@/queries/database'

import { deskCookie, deskForm, receiptSeconds, refuse } from '../../deskForm'
import { formPath as page, receiptCookie, receiptPath, tooLarge } from '../form'

/** Takes a complaint in, with its files. The same form again is the same case. */
export async function POST(request: Request) {
  const read = await deskForm(request, { page, maxBytes: maxFormBytes, tooLarge, limit: { name: 'complaint', points: 20, seconds: 3600 } })
  if ('answer' in read) return read.answer
  const { form, typed } = read
  const now = new Date().toISOString()
  const text = (name: string) => { const value = form.get(name); return typeof value === 'string' ? value : '' }
  const names = ['kind', 'url', 'eventDay', 'facts', 'name', 'identityKind', 'organisation', 'phone', 'email', 'truth']
  const parsed = complaintSchema(now).safeParse(Object.fromEntries(names.map((name) => [name, text(name)])))
  const token = form.get('token')
  const filesAgain = form.getAll('evidence').some((value) => value instanceof File && value.size > 0)
  if (!parsed.success) return refuse({ page, status: 422, typed, filesAgain, errors: errorsOf(parsed.error), message: '有几处需要改一下，见下面的说明。填过的内容都还在。' })
  if (!isFormToken(token)) return refuse({ page, status: 422, typed: { ...typed, token: [] }, filesAgain, message: '表单不完整，请再提交一次。' })
  const evidence = await readEvidence(form.getAll('evidence'))
  const refuseFile = (refusal: EvidenceRefusal) => refuse({ page, status: refusal.status, typed, filesAgain: true, errors: { evidence: refusal.message }, message: '文件没有通过检查，其余内容都还在。' })
  if ('refusal' in evidence) return refuseFile(evidence.refusal)
  try {
    const { complaint, code } = await fileComplaint({ payload: await database(), input: parsed.data, files: evidence.files, token, now })
    return redirectTo(receiptPath, deskCookie({ name: receiptCookie, value: `${complaint.id}.${code}`, path: receiptPath, maxAge: receiptSeconds }))
  } catch (error) {
    if (error instanceof EvidenceNotKept) return refuseFile(error.refusal)
    throw error
  }
}

/** Whoever comes here by the address alone, after a form was answered here, is led to the form. */
export const GET = () => redirectTo(page)
