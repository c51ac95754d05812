import { z } from 'zod'

import { acceptAgreement } from '@/newsroom/licensing/agreements/acceptAgreement'
import { offersOf } from '@/newsroom/licensing/agreements/binding'
import { LicensingRefusal } from '@/newsroom/licensing/desk'
import { readStanding } from '@/newsroom/licensing/standing'
import { database } from '@/queries/database'

import { id, text, ticks } from '../../fields'
import { addressOf, licenseeForm, redirectTo, refuseForm } from '../../form'
import { requireLicensee } from '../../session'

const page = '/licensees/terms'
const schema = z.object({ agreement: id, hash: text({ max: 64, missing: '缺少文本指纹。' }), ticked: ticks(50) })

export async function POST(request: Request) {
  const { account, organisation } = await requireLicensee('signatory', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const { agreement, hash, ticked } = form.data
  const payload = await database()
  const standing = await readStanding({ payload, organisation: organisation.id, at: new Date().toISOString() })
  const offer = standing && offersOf(standing).find((each) => each.agreement.id === agreement)
  if (!offer) return refuseForm({ page, status: 404, message: '没有待签署的这份协议，它可能已经接受或撤回。' })
  const missing = offer.heavy.filter((no) => !ticked.includes(no))
  if (missing.length > 0) return refuseForm({ page, status: 422, message: `请逐条勾选已阅读的重要条款：${missing.map((no) => `第 ${no} 条`).join('、')}。` })
  try {
    await acceptAgreement(payload, { agreement, licensee: account, hash, method: 'click', ip: addressOf(request), userAgent: request.headers.get('user-agent'), emphasisedClauses: offer.heavy })
  } catch (error) {
    if (error instanceof LicensingRefusal) return refuseForm({ page, status: error.status, message: error.words.zh })
    throw error
  }
  return redirectTo(`${page}?done=agreement`)
}
