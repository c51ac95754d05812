import type { Payload } from 'payload'

import { isOpenForMessages, mayMoveRequest, type RequestActor, type RequestStep } from '../../../domain/licensing/requestLife'
import { idOf } from '../../../domain/editorial/idOf'
import { shanghaiDate } from '../../../domain/text/shanghai'
import type { Agreement, LicenceRequest, NoticeVersion } from '../../../payload-types'
import { readAgreement } from '../agreements/agreementRecord'
import { LicensingRefusal } from '../desk'
import { requestLog, requestMessages, stateOf, writeRequestStep } from './requestRecord'
import { settleRequest } from './settleRequest'

/** The quote as the applicant sees and accepts it: what the desk had saved when it was sent. */
export type SentQuote = {
  priceNote: string
  validUntil: string | null
  firstDay: string
  lastDay: string | null
  terms: string | null
  scope: LicenceRequest['scope']
  at: string
}

export const sentQuote = (request: Pick<LicenceRequest, 'sent'>): SentQuote | null => (request.sent && typeof request.sent === 'object' && !Array.isArray(request.sent) ? (request.sent as SentQuote) : null)

const mostMessages = 200
const notFound = () => new LicensingRefusal('NOT_FOUND', { zh: '没有这件申请。', en: 'There is no such request.' }, 404)
const taken = () => new LicensingRefusal('TAKEN', { zh: '刚好有人同时操作了这件申请，请刷新后再试。', en: 'Somebody acted on this request at the same moment. Reload and try again.' })

/** The request as it is stored, or null. */
export const findRequest = (payload: Payload, id: string): Promise<LicenceRequest | null> =>
  payload.findByID({ collection: 'licence-requests', id, depth: 0, disableErrors: true, overrideAccess: true })

/** @throws LicensingRefusal when there is none. */
export async function readRequest(payload: Payload, id: string): Promise<LicenceRequest> {
  const request = await findRequest(payload, id)
  if (!request) throw notFound()
  return request
}

export type By = { kind: RequestActor; name: string }

/** Adds one message of one side; messages are never changed. */
export async function addMessage(payload: Payload, { id, by, text, now = new Date().toISOString() }: { id: string; by: By; text: string; now?: string }): Promise<LicenceRequest> {
  const request = await readRequest(payload, id)
  if (!isOpenForMessages(stateOf(request))) throw new LicensingRefusal('CLOSED', { zh: '申请已经办结，不能再留言。', en: 'The request is closed.' })
  const messages = requestMessages(request)
  if (messages.length >= mostMessages) throw new LicensingRefusal('FULL', { zh: '留言太多，请改用电话或邮件联系。', en: 'Too many messages.' })
  const from = by.kind === 'desk' ? 'desk' : 'applicant'
  const written = await writeRequestStep(payload, request, { at: now, step: `message-${from}`, by: by.name }, { messages: [...messages, { from, author: by.name, text: text.trim(), at: now }] })
  if (!written) throw taken()
  await settleRequest(payload, id)
  return readRequest(payload, id)
}

/** The quote as it is saved, complete enough to be sent. */
function quoteOf(request: LicenceRequest, at: string): SentQuote {
  const { quote } = request
  if (!quote?.priceNote?.trim() || !quote.firstDay) throw new LicensingRefusal('QUOTE_INCOMPLETE', { zh: '请先填写并保存费用说明和起始日，再发出报价。', en: 'Save the price note and the first day before you send the quote.' })
  if (quote.validUntil && quote.validUntil < shanghaiDate(at)) throw new LicensingRefusal('QUOTE_OVER', { zh: '报价的有效期已过。', en: 'The quote is no longer valid.' })
  return { priceNote: quote.priceNote.trim(), validUntil: quote.validUntil || null, firstDay: quote.firstDay, lastDay: quote.lastDay || null, terms: quote.terms?.trim() || null, scope: quote.scope, at }
}

/** Takes one step of a request for one side. */
export async function takeRequestStep(payload: Payload, { id, step, by, reason, now = new Date().toISOString() }: { id: string; step: RequestStep; by: By; reason?: string | null; now?: string }): Promise<LicenceRequest> {
  const request = await readRequest(payload, id)
  const move = mayMoveRequest({ state: stateOf(request), step, actor: by.kind, at: now, quoteValidUntil: sentQuote(request)?.validUntil ?? null, reason: reason ?? null })
  if (!move.ok) throw new LicensingRefusal(move.code, move)
  const also: Record<string, string | SentQuote> = step === 'quote' ? { sent: quoteOf(request, now), quotedAt: now } : {}
  const written = await writeRequestStep(payload, request, { at: now, step, by: by.name, ...(reason?.trim() ? { reason: reason.trim() } : {}) }, { state: move.to, ...also })
  if (!written) throw taken()
  await settleRequest(payload, id)
  return readRequest(payload, id)
}

/** Two people who press the button at once do not make two agreements; a process that died after pressing is forgotten after this long. */
const claimMs = 60_000

/** Turns an accepted quote into a draft agreement, once, and gives the one that is there. */
export async function draftAgreementFor(payload: Payload, { id, by, noticeVersion, now = new Date().toISOString() }: { id: string; by: By; noticeVersion: NoticeVersion | null; now?: string }): Promise<Agreement> {
  const request = await readRequest(payload, id)
  const known = idOf(request.agreement)
  if (known) return readAgreement(payload, known)
  const quote = sentQuote(request)
  if (stateOf(request) !== 'agreed' || !quote) throw new LicensingRefusal('WRONG_STATE', { zh: '申请人同意报价后才能建立协议。', en: 'The applicant has not agreed to the quote yet.' })
  const { docs: [made] } = await payload.find({ collection: 'agreements', where: { request: { equals: id } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  const claim = requestLog(request).findLast(({ step }) => step === 'draft')
  if (!made && claim && Date.parse(now) - Date.parse(claim.at) < claimMs) throw taken()
  const version = idOf(request.noticeVersion) ?? noticeVersion?.id
  if (!version) throw new LicensingRefusal('NO_NOTICE', { zh: '没有生效的声明版本，不能建立协议。', en: 'No notice is in force.' })
  if (!made && !await writeRequestStep(payload, request, { at: now, step: 'draft', by: by.name })) throw taken()
  const organisation = await organisationFor(payload, request)
  const agreement = made ?? await payload.create({
    collection: 'agreements', depth: 0, overrideAccess: true,
    data: { no: '', status: 'draft', organisation, noticeVersion: version, effectiveFrom: quote.firstDay, lastDay: quote.lastDay, scope: quote.scope, priceNote: quote.priceNote, terms: quote.terms, request: id },
  })
  const claimed = await readRequest(payload, id)
  if (!await writeRequestStep(payload, claimed, { at: now, step: 'drafted', by: by.name }, { agreement: agreement.id, organisation })) throw taken()
  await settleRequest(payload, id)
  return agreement
}

async function organisationFor(payload: Payload, request: LicenceRequest): Promise<string> {
  const linked = idOf(request.organisation)
  if (linked) return linked
  const { docs: [known] } = await payload.find({ collection: 'organisations', where: { name: { equals: request.applicantName } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  if (known) return known.id
  const { contact, email, phone } = request.applicant
  const created = await payload.create({
    collection: 'organisations', depth: 0, overrideAccess: true, data: { name: request.applicantName, kind: 'other', status: 'active', contact: { name: contact, email, phone: phone ?? null } },
  })
  return created.id
}
