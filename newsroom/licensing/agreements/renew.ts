import type { Payload } from 'payload'

import { addDays, shanghaiDate } from '../../../domain/text/shanghai'
import { idOf } from '../../../domain/editorial/idOf'
import type { Agreement } from '../../../payload-types'
import { readAgreement } from './agreementRecord'
import { inTurn } from '../../inTurn'
import { LicensingRefusal } from '../desk'

const renewable = new Set<Agreement['status']>(['active', 'suspended', 'expired', 'terminated'])

const underWay: Agreement['status'][] = ['draft', 'offered', 'accepted', 'active', 'suspended']

/** The agreements that renew these and have not ended, each under the id of the one it renews; of several the one that is furthest on. */
export async function renewalsOf(payload: Payload, ids: readonly string[]): Promise<Map<string, Agreement>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({ collection: 'agreements', where: { and: [{ renewalOf: { in: [...ids] } }, { status: { in: underWay } }] }, limit: 0, pagination: false, depth: 0, overrideAccess: true })
  const furthestLast = docs.sort((a, b) => underWay.indexOf(a.status) - underWay.indexOf(b.status))
  return new Map(furthestLast.map((renewal) => [idOf(renewal.renewalOf) ?? '', renewal]))
}

/** Whether a renewal is signed by both sides, so that nobody need be reminded of the end. */
export const isConcluded = (renewal: Pick<Agreement, 'status'> | undefined): boolean => renewal?.status === 'active' || renewal?.status === 'suspended'

type Renewal = { id: string; noticeVersion: string | null; now?: string }

/**
 * A new draft with the terms of an old agreement, to begin the day after its last one, under the notice version in force. One that renews it
 * already, however far it has come, is given back instead of a second one.
 */
export const renewAgreement = async (payload: Payload, renewal: Renewal): Promise<Agreement> => (await inTurn(payload, `renew:${renewal.id}`, () => draftRenewal(payload, renewal))).result

async function draftRenewal(payload: Payload, { id, noticeVersion, now = new Date().toISOString() }: Renewal): Promise<Agreement> {
  const old = await readAgreement(payload, id)
  if (!renewable.has(old.status)) throw new LicensingRefusal('WRONG_STATE', { zh: '尚未生效的协议无需续约，请直接修改草稿。', en: 'It has not been in force: edit the draft instead.' })
  const known = (await renewalsOf(payload, [id])).get(id)
  if (known) return known
  const today = shanghaiDate(now)
  const after = old.lastDay ? addDays(old.lastDay, 1) : today
  const effectiveFrom = after > today ? after : today
  const lengthDays = old.lastDay ? Math.round((Date.parse(old.lastDay) - Date.parse(old.effectiveFrom)) / 86_400_000) : null
  return payload.create({
    collection: 'agreements', depth: 0, overrideAccess: true,
    data: {
      no: '', status: 'draft', organisation: idOf(old.organisation) ?? '', noticeVersion: noticeVersion ?? idOf(old.noticeVersion) ?? '', effectiveFrom,
      lastDay: lengthDays === null ? null : addDays(effectiveFrom, lengthDays), scope: old.scope, priceNote: old.priceNote ?? null, terms: old.terms ?? null, renewalOf: id,
    },
  })
}
