import { z } from 'zod'

import { join } from '@/newsroom/licensing/people/invite'
import { database } from '@/queries/database'

import { newPassword, notTheSame, samePasswords, text } from '../../fields'
import { licenseeForm, redirectTo, refuseForm, refuseTooMany } from '../../form'

const page = '/licensees/invitation'
const schema = z.object({ token: text({ max: 100, missing: '地址不完整。' }), name: text({ max: 60, missing: '请填写姓名。' }), ...newPassword }).refine(samePasswords, notTheSame)

export async function POST(request: Request) {
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const tooMany = await refuseTooMany(request, { door: 'reset', account: form.data.token, page, typed: form.typed })
  if (tooMany) return tooMany
  const result = await join(await database(), form.data)
  if (!result.ok) return refuseForm({ page, status: result.code === 'EMAIL_TAKEN' ? 409 : 410, message: result.message })
  return redirectTo('/licensees/sign-in?joined')
}
