import { z } from 'zod'

import { scopeNames, type TokenScope } from '@/domain/licensing/apiWords'
import { createToken, TokenError } from '@/newsroom/licensing/tokens'
import { database } from '@/queries/database'

import { optionalText, text, ticks } from '../../fields'
import { licenseeForm, refuseForm, showOnce } from '../../form'
import { requireLicensee } from '../../session'

const page = '/licensees/api'
const isScope = (word: string): word is TokenScope => word in scopeNames
const schema = z.object({
  name: text({ max: 60, missing: '请给令牌起个名称。' }), days: text({ max: 4, missing: '请填写有效天数。' }).transform(Number), allowedIps: optionalText(500),
  scopes: ticks(Object.keys(scopeNames).length).transform((words) => words.filter(isScope)).refine((words) => words.length > 0, '请至少选一项权限。'),
})

/** Makes a token and shows it, this once. */
export async function POST(request: Request) {
  const { organisation, account } = await requireLicensee('admin', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const { name, scopes, days, allowedIps } = form.data
  try {
    const { token } = await createToken(await database(), { organisation: organisation.id, name, scopes, days, allowedIps: allowedIps.split(/[\s,，、]+/).filter(Boolean), createdBy: account.id })
    return showOnce({ page, secret: token, message: '令牌已生成，只显示这一次，请立即保存：' })
  } catch (error) {
    if (error instanceof TokenError) return refuseForm({ page, status: 422, message: error.message, typed: form.typed })
    throw error
  }
}
