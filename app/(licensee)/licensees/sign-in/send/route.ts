import { z } from 'zod'

import { returnPath } from '@/domain/licensing/returnPath'
import { signIn } from '@/newsroom/licensing/signIn'
import { database } from '@/queries/database'

import { email, optionalText, secretText } from '../../fields'
import { licenseeForm, redirectTo, refuseForm } from '../../form'
import { portalCookie, sessionCookie } from '../../session'

const page = '/licensees/sign-in'
const schema = z.object({ email, password: secretText({ missing: '请填写密码。' }), return: optionalText(500) })

/** Signs a licensee in. Every failure looks the same, whether the account exists or not. */
export async function POST(request: Request) {
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const { token, lifetime } = await signIn(await database(), form.data) ?? {}
  if (!token) return refuseForm({ page, status: 401, message: '邮箱或密码不对。', typed: form.typed })
  return redirectTo(returnPath(form.data.return), portalCookie({ name: sessionCookie, value: token, maxAge: lifetime ?? 0 }))
}
