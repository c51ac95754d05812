import type { UIFieldServerProps } from 'payload'

import { addresses } from '@/domain/addresses'
import { idOf } from '@/domain/editorial/idOf'
import { Draft, Published } from './NoticeTools.client'

/** Above the form of a notice version: a draft takes the printed text in whole, a published one leads to its pages and to the next draft. */
export async function NoticeTools({ data, id, req }: UIFieldServerProps) {
  if (!id || data?.['status'] !== 'published') return <Draft />
  // What stands in the form may be a draft that says it is published: the stored version decides.
  const stored = await req.payload.findByID({ collection: 'notice-versions', id: String(id), depth: 0, disableErrors: true, overrideAccess: true, req })
  if (stored?.status !== 'published') return <Draft />
  const notice = idOf(stored.notice)
  const [named, { docs: [before] }] = await Promise.all([
    req.payload.findByID({ collection: 'notices', id: notice ?? '', depth: 0, disableErrors: true, overrideAccess: true, req }),
    req.payload.find({
      collection: 'notice-versions', depth: 0, limit: 1, pagination: false, sort: '-no', overrideAccess: true, req,
      where: { and: [{ notice: { equals: notice } }, { sealedAt: { exists: true } }, { no: { less_than: stored.no } }] },
    }),
  ])
  const key = named?.key
  const links = key
    ? { page: addresses.noticeVersion({ key, no: stored.no }), log: addresses.noticeLog(key), changes: before ? addresses.noticeDiff({ key, from: before.no, to: stored.no }) : null }
    : null
  return <Published id={String(id)} links={links} />
}
