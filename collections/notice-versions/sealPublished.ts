import { createLocalReq, type CollectionAfterChangeHook, type Payload, type PayloadRequest, type Where } from 'payload'

import { idOf } from '../../domain/editorial/idOf'
import type { NoticeVersion } from '../../payload-types'
import { hashOfClauses } from './sealNotice'
import { sha256 } from './sha256'
import { recordOf } from './terms'

const unsealed: Where = { and: [{ status: { equals: 'published' } }, { sealedAt: { exists: false } }] }

/**
 * The last step of a publication: chains the version to the one before and closes it. From then on the database itself refuses every change
 * (database/guards.ts), and only then does the public see it. SQLite writes a version in several statements, so that it must be whole before
 * it is closed; what a killed process left is finished at start-up, or goes back to draft where its text is not whole. Doing it twice is
 * doing it once.
 */
export async function sealPublished(req: PayloadRequest, only: Where = {}): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'notice-versions', where: { and: [unsealed, only] }, sort: 'no', limit: 1000, pagination: false, depth: 0, overrideAccess: true, req,
  })
  for (const version of docs) await sealOne(req, version)
  return docs.length
}

async function sealOne(req: PayloadRequest, version: NoticeVersion): Promise<void> {
  const notice = await req.payload.findByID({ collection: 'notices', id: idOf(version.notice) ?? '', depth: 0, disableErrors: true, overrideAccess: true, req })
  const stillOpen: Where = { and: [{ id: { equals: version.id } }, unsealed] }
  const write = (data: Partial<NoticeVersion>) => req.payload.db.updateOne({ collection: 'notice-versions', where: stillOpen, data, req, returning: false })
  if (!notice || hashOfClauses(version.clauses) !== version.hash) {
    req.payload.logger.error({ msg: `notice version ${version.title ?? version.id} was cut off while it was published and is a draft again` })
    await write({ status: 'draft' })
    return
  }
  const { docs: [previous] } = await req.payload.find({
    collection: 'notice-versions', depth: 0, limit: 1, pagination: false, sort: '-no', overrideAccess: true, req,
    where: { and: [{ notice: { equals: notice.id } }, { sealedAt: { exists: true } }, { no: { less_than: version.no } }] },
  })
  const previousHash = previous?.recordHash ?? null
  await write({ previousHash, recordHash: sha256(recordOf({ version, key: notice.key, previousHash })), sealedAt: new Date().toISOString() })
}

/** Closes the version that has just been published, with any of the same notice that waits before it. */
export const sealWhenPublished: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.status !== 'published' || doc.sealedAt) return doc
  await sealPublished(req, { notice: { equals: idOf(doc.notice) } })
  const { sealedAt, recordHash, previousHash } = await req.payload.findByID({ collection: 'notice-versions', id: doc.id, depth: 0, overrideAccess: true, req })
  return { ...doc, sealedAt, recordHash, previousHash }
}

/** At start-up: finishes what a killed process left. */
export const finishNotices = async (payload: Payload): Promise<number> => sealPublished(await createLocalReq({}, payload))
