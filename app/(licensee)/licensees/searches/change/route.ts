import { z } from 'zod'

import { changeSearch } from '@/newsroom/licensing/finding/savedSearches'
import { database } from '@/queries/database'

import { licenseeForm, redirectTo, refuseForm } from '../../form'
import { requireLicensee } from '../../session'
import { searchesPage, searchId, settings } from '../shape'

/** Sets alert and sharing of a search of the person. */
export async function POST(request: Request) {
  const { organisation, account } = await requireLicensee('viewer', { form: request })
  const form = await licenseeForm(request, { schema: z.object({ id: searchId, ...settings }), page: searchesPage })
  if ('answer' in form) return form.answer
  const isDone = await changeSearch(await database(), { person: { organisation: organisation.id, owner: account.id }, ...form.data })
  return isDone ? redirectTo(`${searchesPage}?changed`) : refuseForm({ page: searchesPage, status: 404, message: '你没有存过这个检索。' })
}
