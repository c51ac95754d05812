import { deskCookie } from '@/app/(site)/complaints/form'
import { licenseeForm, redirectTo, refuseForm } from '@/app/(licensee)/licensees/form'
import { isFormToken } from '@/newsroom/complaints/secrets'
import { requestSchema } from '@/newsroom/licensing/requestInput'

import { receiptCookie, receiptPage, requestPage as page, tooOften } from '../../form'
import { takeRequest } from '../takeRequest'

const receiptSeconds = 600

/** Takes a request in. The same form again is the same case. */
export async function POST(request: Request) {
  const refused = await tooOften(request, { name: 'licence-request', page, points: 20, seconds: 3600 })
  if (refused) return refused
  const now = new Date().toISOString()
  const form = await licenseeForm(request, { schema: requestSchema(now), page })
  if ('answer' in form) return form.answer
  const { data, typed } = form
  if (data.website) return refuseForm({ page, status: 422, typed, message: '没有提交成功，请再提交一次。' })
  if (!isFormToken(data.token)) return refuseForm({ page, status: 422, typed: { ...typed, token: [] }, message: '表单不完整，请再提交一次。' })
  const filed = await takeRequest(data, null, now)
  if ('problem' in filed) return refuseForm({ page, status: 422, typed, errors: { articles: filed.problem }, message: '有一处需要改一下，填过的内容都还在。' })
  return redirectTo(receiptPage, deskCookie({ name: receiptCookie, value: `${filed.request.id}.${filed.code}`, path: receiptPage, maxAge: receiptSeconds }))
}
