import { z } from 'zod'

import { requestReset } from '@/newsroom/licensing/people/passwords'
import { database } from '@/queries/database'

import { email } from '../../fields'
import { licenseeForm, redirectTo, refuseTooMany } from '../../form'

const page = '/licensees/forgot'
const schema = z.object({ email })

/** Sends a link for a new password. The answer is the same whether the address is known or not (S8). */
export async function POST(request: Request) {
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const tooMany = await refuseTooMany(request, { door: 'forgot', account: form.data.email, page, typed: form.typed })
  if (tooMany) return tooMany
  await requestReset(await database(), form.data)
  return redirectTo('/licensees/forgot?sent')
}
