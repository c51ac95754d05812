import { z } from 'zod'

import { beginEnrolment } from '@/newsroom/licensing/people/secondFactor'
import { database } from '@/queries/database'

import { licenseeForm, redirectTo, refuseForm } from '../../../form'
import { requireLicensee } from '../../../session'

const page = '/licensees/account'

export async function POST(request: Request) {
  const { account } = await requireLicensee('viewer', { beforeSecondFactor: true, form: request })
  const form = await licenseeForm(request, { schema: z.object({}), page })
  if ('answer' in form) return form.answer
  if (account.totpEnabledAt) return refuseForm({ page, status: 409, message: '动态口令已经启用。' })
  await beginEnrolment(await database(), account.id)
  return redirectTo(page)
}
