import { z } from 'zod'

import { licenseeForm, redirectTo, refuseForm } from '@/app/(licensee)/licensees/form'
import { LicensingRefusal } from '@/newsroom/licensing/desk'
import { messageSchema } from '@/newsroom/licensing/requestInput'
import { addMessage, readRequest, takeRequestStep } from '@/newsroom/licensing/requests'
import { database } from '@/queries/database'

import { openedRequest, statusPage as page, tooOften } from '../../../form'

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const schema = z.object({ act: z.preprocess(first, z.enum(['message', 'agree', 'withdraw'])), text: z.unknown().optional() })

/** A message of the applicant, their consent to the quote, or the end of the matter. */
export async function POST(request: Request) {
  const refused = await tooOften(request, { name: 'licence-request-write', page, points: 60, seconds: 3600 })
  if (refused) return refused
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const id = await openedRequest()
  if (!id) return refuseForm({ page, status: 403, message: '查询已过期，请重新输入编号和查询码。' })
  const payload = await database()
  const { data, typed } = form
  try {
    const { applicantName, applicant } = await readRequest(payload, id)
    if (data.act === 'message') {
      const message = messageSchema.safeParse(data)
      if (!message.success) return refuseForm({ page, status: 422, typed, errors: { text: message.error.issues[0]?.message ?? '请写留言。' } })
      await addMessage(payload, { id, by: { kind: 'applicant', name: applicant.contact }, text: message.data.text })
    } else await takeRequestStep(payload, { id, step: data.act, by: { kind: 'applicant', name: `${applicantName} ${applicant.contact}` } })
    return redirectTo(page)
  } catch (error) {
    if (error instanceof LicensingRefusal) return refuseForm({ page, status: error.status, typed, message: error.words.zh })
    throw error
  }
}
