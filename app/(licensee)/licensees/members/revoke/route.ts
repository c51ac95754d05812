import { z } from 'zod'

import { revokeInvitation } from '@/newsroom/licensing/people/invite'
import { database } from '@/queries/database'

import { id } from '../../fields'
import { licenseeForm, redirectTo, refuseForm } from '../../form'
import { requireLicensee } from '../../session'

const page = '/licensees/members'

export async function POST(request: Request) {
  const { organisation } = await requireLicensee('admin', { form: request })
  const form = await licenseeForm(request, { schema: z.object({ id }), page })
  if ('answer' in form) return form.answer
  const isRevoked = await revokeInvitation(await database(), { id: form.data.id, organisation: organisation.id })
  return isRevoked ? redirectTo(`${page}?done=revoked`) : refuseForm({ page, status: 404, message: '没有这份邀请，或它已经用过。' })
}
