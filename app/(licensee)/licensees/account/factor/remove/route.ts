import { z } from 'zod'

import { removeSecondFactor, verifySecondFactor } from '@/newsroom/licensing/people/secondFactor'
import { database } from '@/queries/database'

import { secretText } from '../../../fields'
import { licenseeForm, redirectTo, refuseForm, refuseTooMany } from '../../../form'
import { requireLicensee } from '../../../session'

const page = '/licensees/account'
const schema = z.object({ code: secretText({ max: 20, missing: '请输入动态口令或备用码。' }) })

export async function POST(request: Request) {
  const { account, organisation } = await requireLicensee('viewer', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  if (organisation.requireSecondFactor) return refuseForm({ page, status: 403, message: '贵机构要求使用动态口令，不能取消。' })
  const tooMany = await refuseTooMany(request, { door: 'code', account: account.id, page })
  if (tooMany) return tooMany
  const payload = await database()
  if (!await verifySecondFactor(payload, { account: account.id, code: form.data.code })) return refuseForm({ page, status: 422, message: '没有取消。', errors: { code: '口令不对，或已经用过。' } })
  await removeSecondFactor(payload, account.id)
  return redirectTo(`${page}?done=removed`)
}
