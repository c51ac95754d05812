import { z } from 'zod'

import { confirmEnrolment } from '@/newsroom/licensing/people/secondFactor'
import { database } from '@/queries/database'
import { answerWithPage } from '@/server/publicRequest'

import { secretText } from '../../../fields'
import { type FormState, licenseeForm, refuseForm, refuseTooMany } from '../../../form'
import { requireLicensee } from '../../../session'

const page = '/licensees/account'
const schema = z.object({ code: secretText({ max: 20, missing: '请输入六位数字。' }) })

/** The answer is the page with the recovery codes: they are in no address and are not kept. */
export async function POST(request: Request) {
  const { account } = await requireLicensee('viewer', { beforeSecondFactor: true, form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const tooMany = await refuseTooMany(request, { door: 'code', account: account.id, page })
  if (tooMany) return tooMany
  const recoveryCodes = await confirmEnrolment(await database(), { id: account.id, code: form.data.code })
  if (!recoveryCodes) return refuseForm({ page, status: 422, message: '还没有启用。', errors: { code: '数字不对，请看验证器现在显示的六位。' } })
  return answerWithPage({ path: page, status: 200, state: { typed: { recoveryCodes }, errors: {}, message: null } satisfies FormState })
}
