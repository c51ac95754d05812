import { z } from 'zod'

import { offersOf } from '@/newsroom/licensing/agreements/binding'
import { LicensingRefusal } from '@/newsroom/licensing/desk'
import { readStanding } from '@/newsroom/licensing/standing'
import { takeStep } from '@/newsroom/licensing/agreements/takeStep'
import { database } from '@/queries/database'

import { id, text } from '../../fields'
import { licenseeForm, redirectTo, refuseForm } from '../../form'
import { requireLicensee } from '../../session'

const page = '/licensees/terms'
const schema = z.object({ agreement: id, reason: text({ max: 1000, missing: '请写明不接受的理由。' }) })

/** A signatory says no to an offered agreement, and why: it is a draft again. */
export async function POST(request: Request) {
  const { account, organisation } = await requireLicensee('signatory', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const { agreement, reason } = form.data
  const payload = await database()
  const standing = await readStanding({ payload, organisation: organisation.id, at: new Date().toISOString() })
  if (!standing || !offersOf(standing).some((each) => each.agreement.id === agreement)) return refuseForm({ page, status: 404, message: '没有待签署的这份协议，它可能已经接受或撤回。' })
  try {
    await takeStep(payload, { id: agreement, step: 'decline', actor: { kind: 'signatory', name: `${account.name}（${account.email}）` }, reason })
  } catch (error) {
    if (error instanceof LicensingRefusal) return refuseForm({ page, status: error.status, message: error.words.zh })
    throw error
  }
  return redirectTo(`${page}?done=declined`)
}
