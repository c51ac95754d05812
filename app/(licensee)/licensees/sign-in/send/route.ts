import { z } from 'zod'

import { returnPath } from '@/domain/licensing/returnPath'
import { signIn } from '@/newsroom/licensing/people/signIn'
import { database } from '@/queries/database'
import { giveBackTry } from '@/server/tries'

import { email, optionalText, secretText } from '../../fields'
import { addressOf, licenseeForm, redirectTo, refuseForm, refuseTooMany } from '../../form'
import { portalCookie, sessionCookie, ticketCookie } from '../../session'

const page = '/licensees/sign-in'
const schema = z.object({ email, password: secretText({ missing: '请填写密码。' }), return: optionalText(500) })

/** Signs a licensee in. Every failure looks the same, whether the account exists or not (S8). */
export async function POST(request: Request) {
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const { data, typed } = form
  const attempt = { door: 'login', account: data.email } as const
  const tooMany = await refuseTooMany(request, { ...attempt, page, typed })
  if (tooMany) return tooMany
  const result = await signIn(await database(), data)
  if (result.kind === 'refused') return refuseForm({ page, status: 401, message: '邮箱或密码不对。', typed })
  await giveBackTry({ ...attempt, address: addressOf(request) })
  const next = returnPath(data.return)
  if (result.kind === 'code') return redirectTo(`/licensees/sign-in/code?return=${encodeURIComponent(next)}`, portalCookie({ name: ticketCookie, value: result.ticket, maxAge: result.lifetime }))
  return redirectTo(next, portalCookie({ name: sessionCookie, value: result.session.token, maxAge: result.session.lifetime }))
}
