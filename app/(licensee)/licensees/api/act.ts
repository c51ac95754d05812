import type { Payload } from 'payload'
import { z } from 'zod'

import { database } from '@/queries/database'

import { text } from '../fields'
import { licenseeForm, redirectTo, refuseForm } from '../form'
import { requireLicensee } from '../session'

const page = '/licensees/api'
const schema = z.object({ id: text({ max: 40, missing: '没有指明是哪一项。' }) })

/** A button of the page of tokens and webhooks: does one thing to one row of this organisation. `perform` may say in a sentence why not now. */
export const act = (perform: (payload: Payload, row: { organisation: string; id: string }) => Promise<boolean | string>) => async (request: Request): Promise<Response> => {
  const { organisation } = await requireLicensee('admin', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const isDone = await perform(await database(), { organisation: organisation.id, id: form.data.id })
  if (typeof isDone === 'string') return refuseForm({ page, status: 429, message: isDone })
  return isDone ? redirectTo(page) : refuseForm({ page, status: 404, message: '贵机构没有这一项，或它已经失效。' })
}
