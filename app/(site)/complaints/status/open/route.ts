import { redirectTo } from '@/app/(licensee)/licensees/form'
import { openCase } from '@/newsroom/complaints/party'
import { sealSession } from '@/newsroom/complaints/session'
import { database } from '@/queries/database'

import { deskCookie, deskForm, refuse, refuseManyTries, sessionSeconds, wrongCode } from '../../../deskForm'
import { caseCookie, statusPath } from '../../form'

/** Shows a case to who has its number and code. Every failure is the same sentence with the same status, and tries are few, from one address and for one number. */
export async function POST(request: Request) {
  const read = await deskForm(request, { page: statusPath, maxBytes: 16 * 1024, limit: { name: 'complaint status', points: 20, seconds: 600 } })
  if ('answer' in read) return read.answer
  const { form, typed } = read
  const [number, code] = [form.get('number'), form.get('code')]
  const words = typeof number === 'string' && typeof code === 'string' && number.length <= 100 && code.length <= 100 ? { number, code } : { number: '', code: '' }
  const tooMany = await refuseManyTries({ page: statusPath, number: words.number, typed })
  if (tooMany) return tooMany
  const opened = await openCase({ payload: await database(), ...words })
  if (!opened) return refuse({ page: statusPath, status: 422, typed, message: wrongCode })
  const session = sealSession(opened, Date.now() + sessionSeconds * 1000)
  return redirectTo(statusPath, deskCookie({ name: caseCookie, value: session, path: statusPath, maxAge: sessionSeconds }))
}

/** Whoever comes here by the address alone, after a form was answered here, is led to the form. */
export const GET = () => redirectTo(statusPath)
