import { z } from 'zod'

import { lookAtSearch } from '@/newsroom/licensing/finding/savedSearches'
import { database } from '@/queries/database'

import { licenseeForm, redirectTo, refuseForm } from '../../form'
import { requireLicensee } from '../../session'
import { hrefOfSaved } from '../hrefOfSaved'
import { searchesPage, searchId } from '../shape'

/** Opens a search of the person: what it finds from now on is new. */
export async function POST(request: Request) {
  const { organisation, account } = await requireLicensee('viewer', { form: request })
  const form = await licenseeForm(request, { schema: z.object({ id: searchId }), page: searchesPage })
  if ('answer' in form) return form.answer
  const search = await lookAtSearch(await database(), { person: { organisation: organisation.id, owner: account.id }, id: form.data.id })
  return search ? redirectTo(hrefOfSaved(search)) : refuseForm({ page: searchesPage, status: 404, message: '你没有存过这个检索。' })
}
