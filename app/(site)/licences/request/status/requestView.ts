import type { Payload } from 'payload'

import type { RequestView } from '@/components/licensing/RequestCase'
import { addresses } from '@/domain/addresses'
import { idOf } from '@/domain/editorial/idOf'
import { scopeInWords } from '@/domain/licensing/scopeInWords'
import { shanghaiDate } from '@/domain/text/shanghai'
import { readAgreement } from '@/newsroom/licensing/agreements/agreementRecord'
import { certificateOf } from '@/newsroom/licensing/agreements/certificate'
import { requestLog, requestMessages, stateOf } from '@/newsroom/licensing/requests/requestRecord'
import { sentQuote } from '@/newsroom/licensing/requests/requests'
import type { LicenceRequest } from '@/payload-types'
import { findPublicByIds } from '@/queries/database'
import { articleHref } from '@/queries/present/card'

const term = (firstDay: string | null | undefined, lastDay: string | null | undefined) => ({ label: '期限', text: `${firstDay ?? ''} 至 ${lastDay || '无固定期限'}` })

/** A request as its applicant may see it: no note, no log, no id of ours. */
export async function requestView(payload: Payload, request: LicenceRequest, now: string): Promise<RequestView> {
  const quote = sentQuote(request)
  const stories = await findPublicByIds('articles', (request.articles ?? []).map((article) => idOf(article) ?? ''))
  return {
    no: request.no, state: stateOf(request), sentAt: request.createdAt, applicantName: request.applicantName, purpose: request.purpose,
    stories: stories.map((story) => ({ title: story.title ?? '', href: articleHref(story) })),
    scope: [term(request.firstDay, request.lastDay), ...scopeInWords(request.scope)],
    quote: quote && {
      price: quote.priceNote, validUntil: quote.validUntil, terms: quote.terms, lines: [term(quote.firstDay, quote.lastDay), ...scopeInWords(quote.scope)],
      isOver: quote.validUntil !== null && shanghaiDate(now) > quote.validUntil,
    },
    messages: requestMessages(request).map(({ from, author, text, at }) => ({ isOurs: from === 'desk', author, text, at })),
    reason: stateOf(request) === 'declined' ? (requestLog(request).findLast(({ step }) => step === 'decline')?.reason ?? null) : null,
    agreement: await agreementView(payload, request),
  }
}

async function agreementView(payload: Payload, request: LicenceRequest): Promise<RequestView['agreement']> {
  const id = idOf(request.agreement)
  const agreement = id && (await readAgreement(payload, id))
  if (!agreement || agreement.status === 'draft') return null
  const certificate = await certificateOf(payload, agreement.id)
  return { no: agreement.no, isActive: Boolean(agreement.signedAt), certificate: certificate && addresses.verification(certificate.number) }
}
