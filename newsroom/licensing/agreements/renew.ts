import type { Payload } from 'payload'

import { addDays, shanghaiDate } from '../../../domain/text/shanghai'
import { idOf } from '../../../domain/editorial/idOf'
import type { Agreement } from '../../../payload-types'
import { readAgreement } from './agreementRecord'
import { LicensingRefusal } from '../desk'

const renewable = new Set<Agreement['status']>(['active', 'suspended', 'expired', 'terminated'])

/**
 * A new draft with the terms of an old agreement, to begin the day after its last one, under the notice version in force. A draft that
 * renews it already is given back instead of a second one.
 */
export async function renewAgreement(payload: Payload, { id, noticeVersion, now = new Date().toISOString() }: { id: string; noticeVersion: string | null; now?: string }): Promise<Agreement> {
  const old = await readAgreement(payload, id)
  if (!renewable.has(old.status)) throw new LicensingRefusal('WRONG_STATE', { zh: '尚未生效的协议无需续约，请直接修改草稿。', en: 'It has not been in force: edit the draft instead.' })
  const { docs: [known] } = await payload.find({ collection: 'agreements', where: { and: [{ renewalOf: { equals: id } }, { status: { equals: 'draft' } }] }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
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
