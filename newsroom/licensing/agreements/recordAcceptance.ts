import type { Payload } from 'payload'

import { acceptanceKey } from '../../../collections/acceptances'
import { createOnce } from '../../../collections/createOnce'
import type { Licensee } from '../../../payload-types'

export type AcceptanceEvidence = {
  organisation: string
  licensee: Pick<Licensee, 'id' | 'name' | 'email'>
  noticeVersion: string
  /** left out when a version of the notice is accepted, and not an agreement */
  agreement?: { id: string; offeredAt: string | null }
  /** of the text that was before the signatory's eyes */
  hash: string
  at: string
  method: 'click' | 'e-sign'
  ip: string | null
  userAgent: string | null
  emphasisedClauses: readonly string[]
}

/**
 * Keeps the evidence that a party accepted a text, once: for a version of the notice once for the organisation, for an agreement once for each
 * offer, however often the form is sent.
 * @returns false when it was there already
 */
export async function recordAcceptance(payload: Payload, { licensee, agreement, userAgent, emphasisedClauses, ...evidence }: AcceptanceEvidence): Promise<boolean> {
  const key = acceptanceKey({ organisation: evidence.organisation, noticeVersion: evidence.noticeVersion, ...(agreement ? { agreement: agreement.id, offeredAt: agreement.offeredAt } : {}) })
  const data = {
    ...evidence, key, licensee: licensee.id, signer: `${licensee.name} <${licensee.email}>`, ...(agreement ? { agreement: agreement.id } : {}),
    userAgent: userAgent?.slice(0, 400) ?? null, emphasisedClauses: [...emphasisedClauses],
  }
  return (await createOnce(payload, { collection: 'acceptances', data })) !== null
}
