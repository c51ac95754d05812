import { licenseeForm, redirectTo } from '@/app/(licensee)/licensees/form'
import { z } from 'zod'

import { caseCookie, pageCookie, statusPage as page } from '../../../form'

/** Closes the case on this machine. */
export async function POST(request: Request) {
  const form = await licenseeForm(request, { schema: z.object({}), page })
  return 'answer' in form ? form.answer : redirectTo(page, pageCookie({ name: caseCookie, value: '', path: page, maxAge: 0 }))
}
