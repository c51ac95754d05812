import { redirectTo } from '@/app/(licensee)/licensees/form'
import { openCase } from '@/newsroom/complaints/party'
import { sealSession } from '@/newsroom/complaints/secrets'
import { database } from '@/queries/database'
import { consume } from '@/server/rateLimit'

import { caseCookie, deskCookie, deskForm, refuse, sessionSeconds, statusPath } from '../../form'

const wrong = '编号或查询码不对。'

/** Shows a case to who has its number and code. Every failure is the same sentence with the same status, and tries are few, from one address and for one number. */
export async function POST(request: Request) {
  const read = await deskForm(request, { page: statusPath, maxBytes: 16 * 1024, limit: { name: 'complaint status', points: 20, seconds: 600 } })
  if ('answer' in read) return read.answer
  const { form, typed } = read
  const [number, code] = [form.get('number'), form.get('code')]
  const words = typeof number === 'string' && typeof code === 'string' && number.length <= 100 && code.length <= 100 ? { number, code } : { number: '', code: '' }
  const { allowed, retryAfter } = await consume(`complaint number:${words.number.normalize('NFKC').replace(/\D/g, '')}`, { points: 60, seconds: 3600 })
  if (!allowed) return refuse({ page: statusPath, status: 429, typed, retryAfter, message: '对这个编号的查询过于频繁，请稍后再试。' })
  const opened = await openCase({ payload: await database(), ...words })
  if (!opened) return refuse({ page: statusPath, status: 422, typed, message: wrong })
  const session = sealSession({ ...opened, expires: Date.now() + sessionSeconds * 1000 })
  return redirectTo(statusPath, deskCookie({ name: caseCookie, value: session, path: statusPath, maxAge: sessionSeconds }))
}
