import { z } from 'zod'

import { changePassword } from '@/newsroom/licensing/people/passwords'
import { database } from '@/queries/database'

import { newPassword, notTheSame, samePasswords, secretText } from '../../fields'
import { licenseeForm, redirectTo, refuseForm, refuseTooMany } from '../../form'
import { requireLicensee } from '../../session'

const page = '/licensees/account'
const schema = z.object({ current: secretText({ missing: '请填写现在的密码。' }), ...newPassword }).refine(samePasswords, notTheSame)

export async function POST(request: Request) {
  const licensee = await requireLicensee('viewer', { beforeSecondFactor: true, form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const tooMany = await refuseTooMany(request, { door: 'code', account: licensee.account.id, page })
  if (tooMany) return tooMany
  const isChanged = await changePassword(await database(), { self: licensee, ...form.data })
  return isChanged ? redirectTo(`${page}?done=password`) : refuseForm({ page, status: 422, message: '密码没有改。', errors: { current: '现在的密码不对。' } })
}
