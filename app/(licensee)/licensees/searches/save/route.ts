import { z } from 'zod'

import { saveSearch, searchesPerPerson } from '@/newsroom/licensing/finding/savedSearches'
import { database } from '@/queries/database'

import { optionalText, text } from '../../fields'
import { licenseeForm, redirectTo, refuseForm } from '../../form'
import { requireLicensee } from '../../session'
import { newSearchPage, searchesPage, settings } from '../shape'

const schema = z.object({
  name: text({ max: 40, missing: '请给检索起个名称。' }), ...settings, q: optionalText(100), section: optionalText(60), series: optionalText(60), act: optionalText(40), channel: optionalText(120), territory: optionalText(10),
})

/** Keeps a search of the person under a name. */
export async function POST(request: Request) {
  const { organisation, account } = await requireLicensee('viewer', { form: request })
  const form = await licenseeForm(request, { schema, page: newSearchPage })
  if ('answer' in form) return form.answer
  const saved = await saveSearch(await database(), { person: { organisation: organisation.id, owner: account.id }, search: form.data })
  return saved ? redirectTo(`${searchesPage}?saved`) : refuseForm({ page: newSearchPage, status: 422, message: `每人最多存 ${searchesPerPerson} 个检索，请先删去不用的。`, typed: form.typed })
}
