import { z } from 'zod'

import { acceptNotice } from '@/newsroom/licensing/agreements/acceptNotice'
import { LicensingRefusal } from '@/newsroom/licensing/desk'
import { database } from '@/queries/database'

import { id, text, ticks } from '../../fields'
import { addressOf, licenseeForm, redirectTo, refuseForm } from '../../form'
import { requireLicensee } from '../../session'

const page = '/licensees/terms'
const schema = z.object({ version: id, hash: text({ max: 64, missing: '缺少条文指纹。' }), ticked: ticks(50) })

export async function POST(request: Request) {
  const { account } = await requireLicensee('signatory', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  try {
    await acceptNotice(await database(), { licensee: account, ...form.data, ip: addressOf(request), userAgent: request.headers.get('user-agent') })
  } catch (error) {
    if (error instanceof LicensingRefusal) return refuseForm({ page, status: error.status, message: error.words.zh })
    throw error
  }
  return redirectTo(`${page}?done=notice`)
}
