import type { Payload } from 'payload'

import { mayMoveRequest } from '../../../domain/licensing/requestLife'
import { idOf } from '../../../domain/editorial/idOf'
import type { Agreement } from '../../../payload-types'
import { stateOf, writeRequestStep } from './requestRecord'
import { settleRequest } from './settleRequest'

/** The case that an agreement came from is done when the agreement is signed. */
export async function closeRequestOf(payload: Payload, agreement: Agreement): Promise<void> {
  const id = idOf(agreement.request)
  const request = id && (await payload.findByID({ collection: 'licence-requests', id, depth: 0, disableErrors: true, overrideAccess: true }))
  if (!request || !agreement.signedAt) return
  const move = mayMoveRequest({ state: stateOf(request), step: 'countersign', actor: 'system', at: agreement.signedAt })
  if (move.ok && await writeRequestStep(payload, request, { at: agreement.signedAt, step: 'countersign', by: '系统' }, { state: move.to })) await settleRequest(payload, id)
}
