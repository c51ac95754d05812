import { z } from 'zod'

import { rotateToken, TokenError } from '@/newsroom/licensing/tokens'
import { database } from '@/queries/database'

import { text } from '../../fields'
import { licenseeForm, refuseForm, showOnce } from '../../form'
import { requireLicensee } from '../../session'

const page = '/licensees/api'
const schema = z.object({ id: text({ max: 40, missing: '没有指明是哪一项。' }) })

/** Replaces a token; the old one works for one more day. The new one is shown this once. */
export async function POST(request: Request) {
  const { organisation, account } = await requireLicensee('admin', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  try {
    const fresh = await rotateToken(await database(), { organisation: organisation.id, id: form.data.id, createdBy: account.id })
    return fresh
      ? showOnce({ page, secret: fresh.token, message: '新令牌只显示这一次，请立即保存；旧令牌一天后失效：' })
      : refuseForm({ page, status: 404, message: '贵机构没有这个令牌，或它已经失效。' })
  } catch (error) {
    if (error instanceof TokenError) return refuseForm({ page, status: 422, message: error.message })
    throw error
  }
}
