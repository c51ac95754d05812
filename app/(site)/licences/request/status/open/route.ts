import { deskCookie } from '@/app/(site)/complaints/form'
import { licenseeForm, redirectTo, refuseForm } from '@/app/(licensee)/licensees/form'
import { requestByCode } from '@/newsroom/licensing/fileRequest'
import { codeSchema } from '@/newsroom/licensing/requestInput'
import { sealRequest } from '@/newsroom/licensing/requestSession'
import { database } from '@/queries/database'

import { caseCookie, sessionSeconds, statusPage as page, tooOften } from '../../../form'

/** Opens a case for half an hour to whoever has its number and code. An unknown number and a wrong code look the same. */
export async function POST(request: Request) {
  const refused = await tooOften(request, { name: 'licence-request-code', page, points: 20, seconds: 900 })
  if (refused) return refused
  const form = await licenseeForm(request, { schema: codeSchema, page })
  if ('answer' in form) return form.answer
  const found = await requestByCode(await database(), form.data)
  if (!found) return refuseForm({ page, status: 403, typed: form.typed, message: '编号或查询码不对，请照回执核对。' })
  return redirectTo(page, deskCookie({ name: caseCookie, value: sealRequest({ request: found.id, expires: Date.now() + sessionSeconds * 1000 }), path: page, maxAge: sessionSeconds }))
}
