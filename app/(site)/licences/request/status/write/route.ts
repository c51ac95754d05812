import { z } from 'zod'

import { redirectTo } from '@/app/(licensee)/licensees/form'
import { LicensingRefusal } from '@/newsroom/licensing/desk'
import { messageSchema } from '@/newsroom/licensing/requests/requestInput'
import { addMessage, readRequest, takeRequestStep } from '@/newsroom/licensing/requests/requests'
import { database } from '@/queries/database'
import { formWords } from '@/server/formWords'

import { deskForm, refuse } from '../../../../deskForm'
import { maxBytes, openedRequest, statusPage as page } from '../../../form'

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const schema = z.object({ act: z.preprocess(first, z.enum(['message', 'agree', 'withdraw'])), text: z.unknown().optional() })

/** A message of the applicant, their consent to the quote, or the end of the matter. */
export async function POST(request: Request) {
  const read = await deskForm(request, { page, maxBytes, limit: { name: 'licence request message', points: 60, seconds: 3600 } })
  if ('answer' in read) return read.answer
  const id = await openedRequest()
  if (!id) return refuse({ page, status: 403, message: '查询已过期，请重新输入编号和查询码。' })
  const { typed } = read
  const { data } = schema.safeParse(formWords(read.form))
  if (!data) return refuse({ page, status: 422, typed, message: '表单不完整，请再提交一次。' })
  const payload = await database()
  try {
    const { applicantName, applicant } = await readRequest(payload, id)
    if (data.act === 'message') {
      const message = messageSchema.safeParse(data)
      if (!message.success) return refuse({ page, status: 422, typed, errors: { text: message.error.issues[0]?.message ?? '请写留言。' } })
      await addMessage(payload, { id, by: { kind: 'applicant', name: applicant.contact }, text: message.data.text })
    } else await takeRequestStep(payload, { id, step: data.act, by: { kind: 'applicant', name: `${applicantName} ${applicant.contact}` } })
    return redirectTo(page)
  } catch (error) {
    if (error instanceof LicensingRefusal) return refuse({ page, status: error.status, typed, message: error.words.zh })
    throw error
  }
}
