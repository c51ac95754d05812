import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { hasRole } from '../../collections/access'
import { noticeInForce } from '../../collections/notice-versions/inForce'
import { certificateSheet } from '../../delivery/certificateSheet'
import { agreementSteps } from '../../domain/licensing/agreementLife'
import { readCertificateNumber } from '../../domain/licensing/certificateNumber'
import { invoiceSteps } from '../../domain/licensing/invoiceLife'
import { licenseeRoles } from '../../domain/licensing/licenseeRoles'
import { stepWords } from '../../domain/licensing/words'
import type { User } from '../../payload-types'
import { verificationByNumber } from '../../queries/licensing/certificates'
import { answering, bodyOf, type DeskUser, staffOf } from '../deskEndpoint'
import { readAgreement } from './agreements/agreementRecord'
import { LicensingRefusal } from './desk'
import { invite } from './people/invite'
import { takeInvoiceStep } from './invoices/invoices'
import { renewAgreement } from './agreements/renew'
import { addMessage, draftAgreementFor, takeRequestStep } from './requests/requests'
import { answerSeats } from './people/seats'
import { takeStep, writeStep } from './agreements/takeStep'
import { noteCall } from './telling/recalls'

const words = (length: number) => z.string().trim().max(length)

const stepSchema = z.strictObject({
  step: z.enum(Object.keys(stepWords) as [keyof typeof stepWords, ...(keyof typeof stepWords)[]]),
  reason: words(1000).nullish(), day: words(10).nullish(), override: words(1000).nullish(),
})
const textSchema = z.strictObject({ text: words(4000).min(1) })
const callSchema = z.strictObject({ text: words(500).min(1) })
const invitationSchema = z.strictObject({ email: z.string().trim().toLowerCase().max(200).pipe(z.email()), role: z.enum(licenseeRoles) })
const seatsSchema = z.strictObject({ answer: z.enum(['grant', 'decline']), reason: words(500).nullish() })
const invoiceSchema = z.strictObject({ step: z.enum(invoiceSteps), day: words(10).nullish(), reason: words(1000).nullish() })
const requestStepSchema = z.strictObject({ step: z.enum(['quote', 'decline']), reason: words(1000).nullish() })

function deskUser(req: PayloadRequest): DeskUser {
  const user = staffOf(req)
  if (!hasRole(user, 'rights-manager')) throw new Forbidden(req.t)
  return user
}

/** An invitation is typed by hand: what is wrong with its address is said as such. */
const explainEmail = (error: z.ZodError) =>
  (error.issues.every(({ path }) => path[0] === 'email') ? new LicensingRefusal('EMAIL', { zh: '请写完整的邮箱，如 name@example.com。', en: 'Give a complete e-mail address.' }, 422) : null)

const idOfRoute = (req: PayloadRequest): string => {
  const id: unknown = req.routeParams?.['id']
  if (typeof id !== 'string' || !/^[0-9a-f-]{24,36}$/.test(id)) throw new LicensingRefusal('NOT_FOUND', { zh: '没有这份记录。', en: 'There is no such record.' }, 404)
  return id
}

const nameOf = ({ name, email }: User) => `${name}（${email}）`

const step = answering(async (req) => {
  const user = deskUser(req)
  const { step: wanted, reason, day, override } = await bodyOf(req, stepSchema)
  if (override && !hasRole(user)) throw new LicensingRefusal('OVERRIDE', { zh: '只有管理员可以在冲突时放行。', en: 'Only an administrator may let a conflict pass.' }, 403)
  if (agreementSteps[wanted].by !== 'desk') throw new LicensingRefusal('NOT_YOURS', { zh: '这一步不由我方操作。', en: 'This step is not for us to take.' }, 403)
  const { id, status } = await takeStep(req.payload, { id: idOfRoute(req), step: wanted, actor: { kind: 'desk', name: nameOf(user) }, reason: reason ?? null, day: day ?? null, override: override ?? null })
  return { id, status }
})

const note = answering(async (req) => {
  const user = deskUser(req)
  const { text } = await bodyOf(req, textSchema)
  const agreement = await readAgreement(req.payload, idOfRoute(req))
  await writeStep(req.payload, agreement, { at: new Date().toISOString(), step: 'note', by: nameOf(user), reason: text })
  return { id: agreement.id }
})

const renew = answering(async (req) => {
  deskUser(req)
  const notice = await noticeInForce(req, new Date().toISOString())
  const { id, no } = await renewAgreement(req.payload, { id: idOfRoute(req), noticeVersion: notice?.id ?? null })
  return { id, no }
})

const message = answering(async (req) => {
  const user = deskUser(req)
  const { text } = await bodyOf(req, textSchema)
  await addMessage(req.payload, { id: idOfRoute(req), by: { kind: 'desk', name: user.name }, text })
  return { ok: true }
})

const requestStep = answering(async (req) => {
  const user = deskUser(req)
  const { step: wanted, reason } = await bodyOf(req, requestStepSchema)
  const { state } = await takeRequestStep(req.payload, { id: idOfRoute(req), step: wanted, by: { kind: 'desk', name: user.name }, reason: reason ?? null })
  return { state }
})

const requestAgreement = answering(async (req) => {
  const user = deskUser(req)
  const { id, no } = await draftAgreementFor(req.payload, { id: idOfRoute(req), by: { kind: 'desk', name: user.name }, noticeVersion: await noticeInForce(req, new Date().toISOString()) })
  return { id, no }
})

const invitation = answering(async (req) => {
  const user = deskUser(req)
  const { email, role } = await bodyOf(req, invitationSchema, explainEmail)
  const organisation = await req.payload.findByID({ collection: 'organisations', id: idOfRoute(req), depth: 0, disableErrors: true, overrideAccess: true })
  if (!organisation) throw new LicensingRefusal('NOT_FOUND', { zh: '没有这家机构。', en: 'There is no such organisation.' }, 404)
  if (organisation.status !== 'active') throw new LicensingRefusal('PARTY_SUSPENDED', { zh: '被授权机构已停用。', en: 'The organisation is suspended.' })
  const result = await invite(req.payload, { organisation: { id: organisation.id, name: organisation.name }, email, role, by: { kind: 'desk', name: user.name } })
  if (!result.ok) throw new LicensingRefusal(result.code, result.code === 'NO_SEAT' ? { zh: '席位已满（含待接受的邀请）。请先在下方增加席位并保存。', en: 'No free seat, open invitations included. Raise the seats below and save first.' } : { zh: result.message, en: 'That address belongs to a member of this organisation already.' })
  return { ok: true }
})

const invoiceStep = answering(async (req) => {
  const user = deskUser(req)
  const { step: wanted, day, reason } = await bodyOf(req, invoiceSchema)
  const { status } = await takeInvoiceStep(req.payload, { id: idOfRoute(req), step: wanted, by: nameOf(user), day: day ?? null, reason: reason ?? null })
  return { status }
})

/** What the organisation said when the desk telephoned about a notice that it had not acknowledged in time. */
const recallCall = answering(async (req) => {
  const user = deskUser(req)
  const { text } = await bodyOf(req, callSchema)
  await noteCall(req.payload, { id: idOfRoute(req), by: `版权部门 ${user.name}`, note: text })
  return { ok: true }
})

/** Answers what the organisation's administrator has asked for. */
const seats = answering(async (req) => {
  deskUser(req)
  const { answer, reason } = await bodyOf(req, seatsSchema)
  return { ok: await answerSeats(req.payload, { organisation: idOfRoute(req), isGranted: answer === 'grant', reason: reason ?? '' }) }
})

/** The sheet of a certificate, for the desk to print. */
const sheet: Endpoint['handler'] = async (req) => {
  if (!hasRole(req.user, 'rights-manager')) throw new Forbidden(req.t)
  const number = readCertificateNumber(String(req.routeParams?.['number'] ?? ''))
  const verification = number.ok ? await verificationByNumber(req.payload, number.number, new Date().toISOString()) : null
  if (!verification) throw new NotFound(req.t)
  return new Response(certificateSheet(verification), { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' } })
}

/** What the licensing desk does from the panel. */
export const licensingEndpoints: Endpoint[] = [
  { path: '/licensing/agreements/:id/steps', method: 'post', handler: step },
  { path: '/licensing/agreements/:id/notes', method: 'post', handler: note },
  { path: '/licensing/agreements/:id/renew', method: 'post', handler: renew },
  { path: '/licensing/organisations/:id/invitations', method: 'post', handler: invitation },
  { path: '/licensing/organisations/:id/seats', method: 'post', handler: seats },
  { path: '/licensing/invoices/:id/steps', method: 'post', handler: invoiceStep },
  { path: '/licensing/recalls/:id/call', method: 'post', handler: recallCall },
  { path: '/licensing/certificates/:number', method: 'get', handler: sheet },
  { path: '/licensing/requests/:id/messages', method: 'post', handler: message },
  { path: '/licensing/requests/:id/steps', method: 'post', handler: requestStep },
  { path: '/licensing/requests/:id/agreement', method: 'post', handler: requestAgreement },
]
