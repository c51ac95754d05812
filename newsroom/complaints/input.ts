import { z } from 'zod'

import { isCalendarDate } from '../../collections/fields/common'
import { complaintKinds } from '../../domain/complaints'
import { shanghaiDate } from '../../domain/text/shanghai'

const line = (most: number) => z.string().transform((text) => text.replace(/\s+/gu, ' ').trim()).pipe(z.string().max(most, `最多 ${most} 个字。`))
const optionalLine = (most: number) => line(most).transform((text) => text || null)
const prose = (least: number, most: number) =>
  z.string().transform((text) => text.replace(/\r\n?/gu, '\n').trim()).pipe(z.string().min(least, `请至少写 ${least} 个字。`).max(most, `最多 ${most} 个字。`))
const address = optionalLine(500).refine((url) => url === null || /^https?:\/\/[^\s"<>]+$/.test(url), '网址要以 http:// 或 https:// 开头。')
const email = optionalLine(200).refine((text) => text === null || /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text), '请写完整的邮箱，如 name@example.com。')
const truth = z.literal('on', '请确认所述属实。')

/** Looked at also when other fields are wrong: everything that is to be put right is said at once. */
const together = (field: string, error: string) => ({ path: [field], error, when: () => true })

/** The complaint form. `now` decides what lies in the future. */
export const complaintSchema = (now: string) => z.object({
  kind: z.enum(complaintKinds, '请选择事由。'),
  url: address,
  eventDay: optionalLine(10)
    .refine((day) => day === null || (isCalendarDate(day) && day >= '1990-01-01'), '日期写成 2026-11-23。')
    .refine((day) => day === null || !isCalendarDate(day) || day <= shanghaiDate(now), '得知日期不能晚于今天。'),
  facts: prose(10, 5000),
  name: line(60).pipe(z.string().min(1, '请写姓名或名称。')),
  identityKind: z.enum(['self', 'agent', 'organisation'], '请选择身份。'),
  organisation: optionalLine(120),
  phone: optionalLine(30).refine((text) => text === null || /^[\d+()\- ]{5,30}$/.test(text), '电话只写数字、空格和 + - ( )。'),
  email,
  truth,
})
  .refine(({ phone, email: mail }) => Boolean(phone ?? mail), together('email', '电话和邮箱至少填一项。'))
  .refine(({ kind, url }) => kind !== 'rights' || Boolean(url), together('url', '权利投诉要写明所涉内容的网址（条例第14条）。'))
  .refine(({ identityKind, organisation }) => (identityKind !== 'agent' && identityKind !== 'organisation') || Boolean(organisation), together('organisation', '请写单位名称或被代理人姓名。'))

export type ComplaintInput = z.infer<ReturnType<typeof complaintSchema>>

/** What a party writes on the page of its case. */
export const messageSchema = z.object({ text: prose(1, 5000) })
export const counterNoticeSchema = z.object({
  name: line(60).pipe(z.string().min(1, '请写姓名或名称。')), contact: line(200).pipe(z.string().min(1, '请写联系方式。')), text: prose(10, 5000), truth,
})
