import { redirectTo } from '@/app/(licensee)/licensees/form'
import { isFormToken } from '@/newsroom/caseCodes'
import { errorsOf } from '@/newsroom/fieldErrors'
import { requestSchema } from '@/newsroom/licensing/requestInput'

import { deskCookie, deskForm, receiptSeconds, refuse, wordsOf } from '../../../deskForm'
import { maxBytes, receiptCookie, receiptPage, requestPage as page } from '../../form'
import { takeRequest } from '../takeRequest'

const someWrong = '有几处需要改一下，见下面的说明。填过的内容都还在。'

/** Takes a request in. The same form again is the same case. */
export async function POST(request: Request) {
  const read = await deskForm(request, { page, maxBytes, limit: { name: 'licence request', points: 20, seconds: 3600 } })
  if ('answer' in read) return read.answer
  const { form, typed } = read
  const now = new Date().toISOString()
  const parsed = requestSchema(now).safeParse(wordsOf(form))
  if (!parsed.success) return refuse({ page, status: 422, typed, errors: errorsOf(parsed.error), message: someWrong })
  if (!isFormToken(parsed.data.token)) return refuse({ page, status: 422, typed: { ...typed, token: [] }, message: '表单不完整，请再提交一次。' })
  const filed = await takeRequest(parsed.data, null, now)
  if ('problem' in filed) return refuse({ page, status: 422, typed, errors: { articles: filed.problem }, message: someWrong })
  return redirectTo(receiptPage, deskCookie({ name: receiptCookie, value: `${filed.request.id}.${filed.code}`, path: receiptPage, maxAge: receiptSeconds }))
}
