import { z } from 'zod'

import { mostSeats } from '@/domain/licensing/seats'
import { askForSeats } from '@/newsroom/licensing/people/seats'
import { database } from '@/queries/database'

import { optionalText, text } from '../../fields'
import { licenseeForm, redirectTo, refuseForm } from '../../form'
import { requireLicensee } from '../../session'

const page = '/licensees/members'
const wanted = text({ max: 40, missing: '请填写需要的席位数。' }).refine((typed) => /^[1-9]\d{0,4}$/.test(typed) && Number(typed) <= mostSeats, `请填写 1 至 ${mostSeats} 的整数。`).transform(Number)
const schema = z.object({ wanted, note: optionalText(500) })

export async function POST(request: Request) {
  const { account, organisation } = await requireLicensee('admin', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const isAsked = await askForSeats(await database(), { organisation, wanted: form.data.wanted, note: form.data.note, by: account.name })
  return isAsked ? redirectTo(`${page}?done=asked`) : refuseForm({ page, status: 422, errors: { wanted: '现有席位已经不少于这个数。' }, message: '现有席位已经够用，没有交出申请。', typed: form.typed })
}
