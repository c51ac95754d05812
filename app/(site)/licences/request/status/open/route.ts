import { redirectTo } from '@/app/(licensee)/licensees/form'
import { requestByCode } from '@/newsroom/licensing/requests/fileRequest'
import { codeSchema } from '@/newsroom/licensing/requests/requestInput'
import { sealRequest } from '@/newsroom/licensing/requests/requestSession'
import { database } from '@/queries/database'
import { formWords } from '@/server/formWords'

import { deskCookie, deskForm, refuse, refuseManyTries, sessionSeconds, wrongCode } from '../../../../deskForm'
import { caseCookie, maxBytes, statusPage as page } from '../../../form'

/** Opens a case for half an hour to whoever has its number and code. Every failure is the same sentence with the same status, and tries are few, from one address and for one number. */
export async function POST(request: Request) {
  const read = await deskForm(request, { page, maxBytes, limit: { name: 'licence request code', points: 20, seconds: 600 } })
  if ('answer' in read) return read.answer
  const { form, typed } = read
  const words = codeSchema.safeParse(formWords(form)).data ?? { no: '', code: '' }
  const tooMany = await refuseManyTries({ page, number: words.no, typed })
  if (tooMany) return tooMany
  const found = await requestByCode(await database(), words)
  if (!found) return refuse({ page, status: 422, typed, message: wrongCode })
  return redirectTo(page, deskCookie({ name: caseCookie, value: sealRequest(found.id, Date.now() + sessionSeconds * 1000), path: page, maxAge: sessionSeconds }))
}
