import { z } from 'zod'

import { channelKinds, editWords, mediaWords, actWords } from '../../../domain/licensing/words'
import { isCalendarDate, shanghaiDate } from '../../../domain/text/shanghai'

/** The form as it arrives: each field as the list of what was sent under its name. */
const first = (value: unknown) => (Array.isArray(value) ? value[0] : value) ?? ''
const line = (least: number, most: number, missing: string) =>
  z.preprocess(first, z.string().transform((text) => text.replace(/\s+/gu, ' ').trim()).pipe(z.string().min(least, missing).max(most, `最多 ${most} 个字。`)))
const several = <const Values extends readonly [string, ...string[]]>(values: Values, missing: string) =>
  z.preprocess((value) => value ?? [], z.array(z.enum(values, missing)).min(1, missing).max(20).transform((given) => [...new Set(given)]))
const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as [Key, ...Key[]]
const day = z.preprocess(first, z.string().trim().refine((text) => text === '' || isCalendarDate(text), '日期写成 2026-11-23。'))

const mostStories = 50

/** What an applicant fills in. `now` decides what lies in the past. */
export const requestSchema = (now: string) => z.object({
  articles: z.preprocess(first, z.string().max(12_000).transform((text) => [...new Set(text.split(/\s+/u).filter(Boolean))])).pipe(z.array(z.string().max(500, '网址太长。')).max(mostStories, `一次最多 ${mostStories} 篇。`)),
  applicantName: line(2, 120, '请写机构名称。个人申请写姓名。'),
  contact: line(1, 60, '请写联系人姓名。'),
  email: z.preprocess(first, z.string().trim().toLowerCase().max(200, '最多 200 个字。').pipe(z.email('请写完整的邮箱，如 name@example.com。'))),
  phone: line(0, 40, '').refine((text) => text === '' || /^[\d+()\- ]{5,40}$/.test(text), '电话只写数字、空格和 + - ( )。'),
  purpose: z.preprocess(first, z.string().transform((text) => text.replace(/\r\n?/gu, '\n').trim()).pipe(z.string().min(10, '请至少写 10 个字：用在哪里、怎样用。').max(2000, '最多 2000 个字。'))),
  acts: several(keysOf(actWords), '请至少选一种使用方式。'),
  media: several(keysOf(mediaWords), '请至少选一种内容。'),
  channelKind: z.preprocess(first, z.enum(keysOf(channelKinds), '请选择渠道。')),
  channelName: line(0, 100, '').refine((text) => !/[:*]/.test(text), '渠道名称里不要写冒号和星号。').transform((text) => text.replace(/\s+/gu, '')),
  territory: z.preprocess((value) => value ?? [], z.array(z.string().regex(/^([A-Z]{2}|WORLD)$/, '地域写两位代码。')).min(1, '请至少选一处地域。').max(20).transform((given) => [...new Set(given)])),
  edit: z.preprocess(first, z.enum(keysOf(editWords), '请选择改动程度。')),
  exclusive: z.preprocess((value) => first(value) === 'on', z.boolean()),
  firstDay: day.refine((text) => text !== '', '请写起始日。').refine((text) => !isCalendarDate(text) || text >= shanghaiDate(now), '起始日不能早于今天。'),
  lastDay: day,
  /** key of the notice that was being read */
  notice: line(0, 80, ''),
  token: z.preprocess(first, z.string()),
}).superRefine((input, context) => {
  if (input.lastDay && isCalendarDate(input.lastDay) && input.lastDay < input.firstDay) context.addIssue({ code: 'custom', path: ['lastDay'], message: '最后一日早于起始日。' })
})

export type RequestInput = z.infer<ReturnType<typeof requestSchema>>

export const messageSchema = z.object({ text: z.preprocess(first, z.string().transform((text) => text.replace(/\r\n?/gu, '\n').trim()).pipe(z.string().min(1, '请写留言。').max(4000, '最多 4000 个字。'))) })
export const codeSchema = z.object({ no: z.preprocess(first, z.string().trim().min(1, '请写申请编号。').max(40, '编号没有这么长。')), code: z.preprocess(first, z.string().trim().min(1, '请写查询码。').max(80, '查询码没有这么长。')) })
