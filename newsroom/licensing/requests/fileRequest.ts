import type { Payload } from 'payload'

import { nextNumber } from '../../../database/counter'
import { shanghaiDate } from '../../../domain/text/shanghai'
import type { LicenceRequest } from '../../../payload-types'
import { codeOfForm, hashOf, isCode } from '../../caseCodes'
import type { RequestInput } from './requestInput'
import { settleRequest } from './settleRequest'

export type FiledRequest = { request: LicenceRequest; code: string; isNew: boolean }
export type RequestSource = { articles: readonly string[]; noticeVersion: string | null; party: { organisation: string; licensee: string } | null }

const byToken = async (payload: Payload, token: string): Promise<LicenceRequest | null> =>
  (await payload.find({ collection: 'licence-requests', where: { token: { equals: token } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })).docs[0] ?? null

/** Takes a request in. The same form sent again is the same case with the same code; no database holds the code. */
export async function fileRequest(payload: Payload, { input, source, now = new Date().toISOString() }: { input: RequestInput; source: RequestSource; now?: string }): Promise<FiledRequest> {
  const token = hashOf(`licence-request:${input.token}`)
  const code = codeOfForm(input.token)
  const known = await byToken(payload, token)
  if (known) return { request: known, code, isNew: false }
  const year = shanghaiDate(now).slice(0, 4)
  const channels = [input.channelName ? `${input.channelKind}:${input.channelName}` : `${input.channelKind}:*`]
  const scope = { acts: input.acts, media: input.media, channels, territory: input.territory, languages: ['zh'], collections: ['*'], edit: input.edit, exclusive: input.exclusive }
  const [firstDay, lastDay] = [input.firstDay, input.lastDay || null]
  try {
    const request = await payload.create({
      collection: 'licence-requests', depth: 0, overrideAccess: true,
      data: {
        no: `SQ-${year}-${String(await nextNumber(payload, `licence-request:${year}`)).padStart(4, '0')}`, state: 'open', applicantName: input.applicantName,
        applicant: { contact: input.contact, email: input.email, phone: input.phone || null }, purpose: input.purpose, articles: [...source.articles], noticeVersion: source.noticeVersion,
        firstDay, lastDay, scope, quote: { firstDay, lastDay, scope }, organisation: source.party?.organisation ?? null, licensee: source.party?.licensee ?? null,
        revision: 1, unsettled: 1, messages: [], log: [{ no: 1, at: now, step: 'send', by: input.applicantName }], secretHash: hashOf(code), token,
      },
    })
    await settleRequest(payload, request.id)
    return { request, code, isNew: true }
  } catch (error) {
    // Sent twice in the same moment: the unique token lets one through.
    const first = await byToken(payload, token)
    if (!first) throw error
    return { request: first, code, isNew: false }
  }
}

/** The request that number and code belong to, or null; takes as long for a wrong code as for a right one. */
export async function requestByCode(payload: Payload, { no, code }: { no: string; code: string }): Promise<LicenceRequest | null> {
  const folded = no.normalize('NFKC').toUpperCase().replace(/\s/gu, '')
  const { docs: [request] } = await payload.find({ collection: 'licence-requests', where: { no: { equals: folded } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  return isCode(code, request?.secretHash) && request ? request : null
}
