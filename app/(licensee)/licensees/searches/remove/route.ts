import { z } from 'zod'

import { removeSearch } from '@/newsroom/licensing/finding/savedSearches'
import { database } from '@/queries/database'

import { licenseeForm, redirectTo, refuseForm } from '../../form'
import { requireLicensee } from '../../session'
import { searchesPage, searchId } from '../shape'

/** Deletes a search of the person, its alerts with it. */
export async function POST(request: Request) {
  const { organisation, account } = await requireLicensee('viewer', { form: request })
  const form = await licenseeForm(request, { schema: z.object({ id: searchId }), page: searchesPage })
  if ('answer' in form) return form.answer
  const isDone = await removeSearch(await database(), { person: { organisation: organisation.id, owner: account.id }, id: form.data.id })
  return isDone ? redirectTo(`${searchesPage}?removed`) : refuseForm({ page: searchesPage, status: 404, message: '你没有存过这个检索。' })
}
