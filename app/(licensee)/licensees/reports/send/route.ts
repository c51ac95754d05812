import { z } from 'zod'

import { isCalendarDate, shanghaiDate } from '@/domain/text/shanghai'
import { reportUse } from '@/newsroom/licensing/reports'
import { database } from '@/queries/database'

import { optionalText, text } from '../../fields'
import { licenseeForm, redirectTo, refuseForm } from '../../form'
import { requireLicensee } from '../../session'

const page = '/licensees/reports'
const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

const schema = z.object({
  usage: text({ max: 40, missing: '请选择稿件。' }), channel: text({ max: 120, missing: '请填写刊发渠道。' }), url: optionalText(500).refine((url) => url === '' || isWebAddress(url), '网址以 http:// 或 https:// 开头。'),
  usedOn: text({ max: 10, missing: '请填写刊发日期。' }).refine(isCalendarDate, '日期写成 2026-11-23。').refine((day) => !isCalendarDate(day) || day <= shanghaiDate(new Date().toISOString()), '刊发日期不能在今天之后。'), note: optionalText(500),
})

/** Keeps a proof of use for a story that this organisation took. */
export async function POST(request: Request) {
  const { organisation, account } = await requireLicensee('downloader', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  const { usage, channel, url, usedOn, note } = form.data
  const report = await reportUse(await database(), { organisation: organisation.id, licensee: account.id, usage, channel, url: url || null, usedOn, note: note || null })
  return report ? redirectTo(`${page}?sent`) : refuseForm({ page, status: 404, message: '贵机构没有取用过这篇稿件。', typed: form.typed })
}
