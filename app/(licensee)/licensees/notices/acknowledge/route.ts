import { z } from 'zod'

import { acknowledge } from '@/newsroom/licensing/telling/recalls'
import { database } from '@/queries/database'

import { optionalText, text } from '../../fields'
import { licenseeForm, redirectTo, refuseForm } from '../../form'
import { requireLicensee } from '../../session'

const page = '/licensees/notices'
const schema = z.object({ notice: text({ max: 40, missing: '没有指明通知。' }), note: optionalText(500) })

/** Says that a correction or withdrawal was read and acted upon. */
export async function POST(request: Request) {
  const { organisation, account } = await requireLicensee('viewer', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const isKnown = await acknowledge(await database(), { organisation: organisation.id, id: form.data.notice, by: account.name, note: form.data.note || null })
  return isKnown ? redirectTo(page) : refuseForm({ page, status: 404, message: '贵机构没有这条通知。' })
}
