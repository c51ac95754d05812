import type { Payload } from 'payload'

import { idOf } from '../../../domain/editorial/idOf'
import { mayMove } from '../../../domain/licensing/agreementLife'
import type { Agreement, Licensee } from '../../../payload-types'
import { readAgreement } from './agreementRecord'
import { LicensingRefusal } from '../desk'
import { recordAcceptance } from './recordAcceptance'
import { takeStep } from './takeStep'

export type AcceptedBy = {
  agreement: string
  licensee: Licensee
  /** hash of the text that the signatory had before their eyes */
  hash: string
  method: 'click' | 'e-sign'
  ip: string | null
  userAgent: string | null
  /** numbers of the heavy clauses that the screen pointed out (民法典 496) */
  emphasisedClauses: readonly string[]
  now?: string
}

/**
 * A signatory accepts an offered agreement: the evidence first, then the step. A process that dies in between leaves evidence that the clock
 * turns into the step.
 * @throws LicensingRefusal when it is not theirs to accept, or not this text.
 */
export async function acceptAgreement(payload: Payload, { agreement: id, licensee, hash, method, ip, userAgent, emphasisedClauses, now = new Date().toISOString() }: AcceptedBy): Promise<Agreement> {
  const agreement = await readAgreement(payload, id)
  const organisation = idOf(licensee.organisation)
  if (licensee.disabled || organisation === null || organisation !== idOf(agreement.organisation) || agreement.status === 'draft') {
    throw new LicensingRefusal('NOT_FOUND', { zh: '没有这份协议。', en: 'There is no such agreement.' }, 404)
  }
  if (licensee.role !== 'signatory' && licensee.role !== 'admin') throw new LicensingRefusal('NOT_SIGNATORY', { zh: '只有签署人可以接受协议。', en: 'Only a signatory may accept.' }, 403)
  const move = mayMove({ agreement, step: 'accept', actor: 'signatory', at: now })
  if (!move.ok) throw new LicensingRefusal(move.code, move)
  if (hash !== agreement.documentHash) throw new LicensingRefusal('TEXT_CHANGED', { zh: '协议文本已更新，请重新阅读后再接受。', en: 'The text has changed. Read it again before you accept.' })
  await recordAcceptance(payload, {
    organisation, licensee, noticeVersion: idOf(agreement.noticeVersion) ?? '', agreement: { id, offeredAt: agreement.offeredAt ?? null }, hash, at: now, method, ip, userAgent, emphasisedClauses,
  })
  return takeStep(payload, { id, step: 'accept', actor: { kind: 'signatory', name: `${licensee.name}（${licensee.email}）` }, now })
}
