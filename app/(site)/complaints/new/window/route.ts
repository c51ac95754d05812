import { redirectTo } from '@/app/(licensee)/licensees/form'
import { maxFormBytes } from '@/newsroom/complaints/evidence'

import { deskForm, refuse } from '../../../deskForm'
import { formPath as page, tooLarge } from '../../form'

/** Counts the window for the day in the form, and gives the form back with everything that was typed. Nothing is filed. */
export async function POST(request: Request) {
  const read = await deskForm(request, { page, maxBytes: maxFormBytes, tooLarge, limit: { name: 'complaint window', points: 60, seconds: 3600 } })
  if ('answer' in read) return read.answer
  const filesAgain = read.form.getAll('evidence').some((value) => value instanceof File && value.size > 0)
  return refuse({ page, status: 200, typed: read.typed, filesAgain })
}

/** Whoever comes here by the address alone, after a form was answered here, is led to the form. */
export const GET = () => redirectTo(page)
