import { deskCookie } from '@/app/(site)/complaints/form'
import { licenseeForm, redirectTo } from '@/app/(licensee)/licensees/form'
import { z } from 'zod'

import { caseCookie, statusPage as page } from '../../../form'

/** Closes the case on this machine. */
export async function POST(request: Request) {
  const form = await licenseeForm(request, { schema: z.object({}), page })
  return 'answer' in form ? form.answer : redirectTo(page, deskCookie({ name: caseCookie, value: '', path: page, maxAge: 0 }))
}
