import type { PayloadRequest } from 'payload'

import { noticeInForce as inForceAmong, parseInstant } from '../../domain/rights'
import { idOf } from '../../domain/editorial/idOf'
import type { NoticeVersion } from '../../payload-types'
import { toNoticeVersion } from './terms'

export { toNoticeVersion }

/**
 * The published notice version that binds the public at an instant, its notice populated.
 * @param named id of the notice that a story names; null is the site's own
 */
export async function noticeInForce(req: PayloadRequest, at: string, named: string | null = null): Promise<NoticeVersion | null> {
  const { docs } = await req.payload.find({
    collection: 'notice-versions', depth: 1, limit: 1000, pagination: false, overrideAccess: true, req,
    where: { and: [{ status: { equals: 'published' } }, ...(named ? [{ notice: { equals: named } }] : [])] },
  })
  const key = named && docs.map(toNoticeVersion)[0]?.noticeKey
  if (named && !key) return null
  const found = inForceAmong(docs.map(toNoticeVersion), parseInstant(at, 'at'), key)
  return docs.find(({ id }) => idOf(id) === found?.id) ?? null
}
