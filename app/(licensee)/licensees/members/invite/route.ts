import { z } from 'zod'

import { licenseeRoles } from '@/domain/licensing/licenseeRoles'
import { invite } from '@/newsroom/licensing/people/invite'
import { database } from '@/queries/database'

import { email, oneOf } from '../../fields'
import { licenseeForm, redirectTo, refuseForm } from '../../form'
import { requireLicensee } from '../../session'

const page = '/licensees/members'
const schema = z.object({ email, role: oneOf(licenseeRoles, '请选择角色。') })

export async function POST(request: Request) {
  const { account, organisation, role } = await requireLicensee('admin', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const result = await invite(await database(), { ...form.data, organisation, by: { kind: 'member', name: account.name, organisation: organisation.id, role } })
  return result.ok ? redirectTo(`${page}?done=invited`) : refuseForm({ page, status: result.code === 'NOT_ALLOWED' ? 403 : 409, message: result.message, typed: form.typed })
}
