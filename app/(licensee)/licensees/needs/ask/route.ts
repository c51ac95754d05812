import { z } from 'zod'

import { actWords } from '@/domain/licensing/words'
import { isCalendarDate } from '@/domain/text/shanghai'
import { answerWithPage } from '@/server/publicRequest'

import { oneOf, text } from '../../fields'
import { type FormState, licenseeForm } from '../../form'
import { requireLicensee } from '../../session'
import { mostStories, namesIn, territories } from '../asked'

const page = '/licensees/needs'
const acts = Object.keys(actWords) as [string, ...string[]]
const schema = z.object({
  stories: text({ max: 12000, missing: '请写下至少一篇稿件。' }).refine((value) => namesIn(value).length <= mostStories, `一次最多 ${mostStories} 篇。`).refine((value) => namesIn(value).every((name) => name.length <= 300), '有一行太长，每行写一篇。'),
  act: oneOf(acts, '请选择使用方式。'),
  channel: text({ max: 120, missing: '请填写渠道。' }).refine((value) => /^[a-z]+:[^\s:*]+$/i.test(value), '写成 web:news.example 这样的形式。'),
  territory: oneOf(territories, '请选择地域。'),
  on: text({ max: 10, missing: '请选择日期。' }).refine(isCalendarDate, '日期写成 2026-11-23。'),
})

/** A question, answered by its own page: many stories do not fit into an address. */
export async function POST(request: Request) {
  await requireLicensee('viewer', { form: request })
  const form = await licenseeForm(request, { schema, page })
  if ('answer' in form) return form.answer
  return answerWithPage({ path: page, status: 200, state: { typed: form.typed, errors: {}, message: null } satisfies FormState })
}
