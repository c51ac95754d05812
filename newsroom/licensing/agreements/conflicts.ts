import type { Payload } from 'payload'

import { type Conflict, conflictsOf } from '../../../domain/licensing/exclusivity'
import type { Agreement } from '../../../payload-types'
import { grantOf } from './agreementRecord'

const pageSize = 200

/** Agreements of others, offered or in force, that this one cannot stand beside. Reads them page by page: there is no number above which one is overlooked. */
export async function conflictsOfAgreement(payload: Payload, agreement: Agreement, at: string): Promise<Conflict[]> {
  const found: Conflict[] = []
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'agreements', where: { status: { in: ['offered', 'accepted', 'active', 'suspended', 'terminated'] } }, sort: 'id', limit: pageSize, page, depth: 1, overrideAccess: true,
    })
    const others = docs.map((other) => grantOf(other, typeof other.organisation === 'object' ? other.organisation.name : ''))
    found.push(...conflictsOf({ grant: grantOf(agreement, ''), others, at }))
    if (!hasNextPage) return found
  }
}
