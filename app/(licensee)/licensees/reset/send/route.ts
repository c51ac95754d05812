import { z } from 'zod'

import { resetPassword } from '@/newsroom/licensing/people/passwords'
import { database } from '@/queries/database'

import { newPassword, notTheSame, samePasswords, text } from '../../fields'
import { licenseeForm, redirectTo, refuseForm, refuseTooMany } from '../../form'

const page = '/licensees/reset'
const schema = z.object({ token: text({ max: 100, missing: '地址不完整。' }), ...newPassword }).refine(samePasswords, notTheSame)

export async function POST(request: Request) {
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const tooMany = await refuseTooMany(request, { door: 'reset', account: form.data.token, page, typed: form.typed })
  if (tooMany) return tooMany
  if (!await resetPassword(await database(), form.data)) return refuseForm({ page, status: 410, message: '这个地址已失效：可能用过，或已超过一小时。' })
  return redirectTo('/licensees/sign-in?reset')
}
