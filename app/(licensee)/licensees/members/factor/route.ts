import { z } from 'zod'

import { resetMemberFactor } from '@/newsroom/licensing/people/members'
import { database } from '@/queries/database'

import { id } from '../../fields'
import { licenseeForm, redirectTo, refuseForm } from '../../form'
import { requireLicensee } from '../../session'

const page = '/licensees/members'
const schema = z.object({ id })

export async function POST(request: Request) {
  const { organisation } = await requireLicensee('admin', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const result = await resetMemberFactor(await database(), { organisation: organisation.id, id: form.data.id })
  return result.ok ? redirectTo(`${page}?done=changed`) : refuseForm({ page, status: result.code === 'NO_SUCH_MEMBER' ? 404 : 409, message: result.message })
}
