import { z } from 'zod'

import { type StoryEvent, webhookEventNames } from '@/domain/licensing/apiWords'
import { WebhookAddressError } from '@/newsroom/licensing/telling/webhookRequest'
import { addEndpoint } from '@/newsroom/licensing/telling/webhooks'
import { database } from '@/queries/database'

import { text, ticks } from '../../fields'
import { licenseeForm, refuseForm, showOnce } from '../../form'
import { requireLicensee } from '../../session'

const page = '/licensees/api'
const isEvent = (word: string): word is StoryEvent => word in webhookEventNames
const schema = z.object({ url: text({ max: 500, missing: '请填写地址。' }), events: ticks(3).transform((words) => words.filter(isEvent)).refine((words) => words.length > 0, '请至少选一个事件。') })

/** Registers a webhook and shows its secret, this once. */
export async function POST(request: Request) {
  const { organisation, account } = await requireLicensee('admin', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  try {
    const { secret } = await addEndpoint(await database(), { organisation: organisation.id, ...form.data, createdBy: account.id })
    return showOnce({ page, secret: secret, message: '推送地址已添加。用下面的密钥校验签名，只显示这一次：' })
  } catch (error) {
    if (error instanceof WebhookAddressError) return refuseForm({ page, status: 422, message: '有些内容需要改一下。', errors: { url: error.message }, typed: form.typed })
    throw error
  }
}
