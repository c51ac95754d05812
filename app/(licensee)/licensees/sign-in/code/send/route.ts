import { cookies } from 'next/headers'
import { z } from 'zod'

import { returnPath } from '@/domain/licensing/returnPath'
import { accountOfTicket, finishSignIn } from '@/newsroom/licensing/people/signIn'
import { database } from '@/queries/database'
import { giveBackTry } from '@/server/tries'

import { optionalText, secretText } from '../../../fields'
import { addressOf, licenseeForm, redirectTo, refuseForm, refuseTooMany } from '../../../form'
import { portalCookie, sessionCookie, ticketCookie } from '../../../session'

const page = '/licensees/sign-in/code'
const schema = z.object({ code: secretText({ max: 20, missing: '请输入动态口令。' }), return: optionalText(500) })

/** The second step of signing in: the ticket of the first one and a code give the session. */
export async function POST(request: Request) {
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const ticket = (await cookies()).get(ticketCookie)?.value ?? ''
  const account = accountOfTicket(ticket)
  const over = () => refuseForm({ page: '/licensees/sign-in', status: 401, message: '超过五分钟，请重新输入邮箱和密码。' })
  if (!account) return over()
  const tooMany = await refuseTooMany(request, { door: 'code', account, page, typed: form.typed })
  if (tooMany) return tooMany
  const result = await finishSignIn(await database(), { ticket, code: form.data.code })
  if (result.kind === 'over') return over()
  if (result.kind === 'wrong') return refuseForm({ page, status: 401, message: '口令不对，或已经用过。请等下一个口令再试。', typed: form.typed })
  await giveBackTry({ door: 'code', account, address: addressOf(request) })
  return redirectTo(returnPath(form.data.return),
    portalCookie({ name: sessionCookie, value: result.session.token, maxAge: result.session.lifetime }), portalCookie({ name: ticketCookie, value: '', maxAge: 0 }))
}
