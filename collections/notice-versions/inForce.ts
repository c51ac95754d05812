import type { PayloadRequest } from 'payload'

import { noticeInForce as inForceAmong, parseInstant } from '../../domain/rights'
import { idOf } from '../../domain/editorial/idOf'
import type { NoticeVersion } from '../../payload-types'
import { sha256 } from './sha256'
import { freeUseOf, recordOf, toNoticeVersion } from './terms'

/** What pages need of this folder. */
export { freeUseOf, recordOf, sha256, toNoticeVersion }

/**
 * The published notice version that binds the public at an instant. Reads without populating: Payload's loader puts the unsettled promise of
 * a transaction back as `{}`, and what waits for the commit would wait for ever.
 * @param named id of the notice that a story names; null is the site's own
 */
export async function noticeInForce(req: PayloadRequest, at: string, named: string | null = null): Promise<NoticeVersion | null> {
  const { docs } = await req.payload.find({
    collection: 'notice-versions', depth: 0, limit: 1000, pagination: false, overrideAccess: true, req,
    where: { and: [{ status: { equals: 'published' } }, ...(named ? [{ notice: { equals: named } }] : [])] },
  })
  // Unpopulated, a version's key is the id of its notice.
  const found = inForceAmong(docs.map(toNoticeVersion), parseInstant(at, 'at'), named)
  return docs.find(({ id }) => idOf(id) === found?.id) ?? null
}
