import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type PayloadRequest, type Where } from 'payload'

import { afterCommit } from '../../database/afterCommit'
import { idOf } from '../../domain/editorial/idOf'
import { expireTags } from '../../server/invalidation'

const instantOf = (value: unknown): string | null => (value ? new Date(String(value)).toISOString() : null)

/** The observations of a release that are not public yet. */
const waiting = (release: unknown, now: string): Where => ({ and: [{ release: { equals: release } }, { validFrom: { greater_than: now } }] })

/** The pages that show what a release lets out. */
async function expirePagesOf(req: PayloadRequest, where: Where): Promise<void> {
  const { docs } = await req.payload.find({ collection: 'observations', where, limit: 2000, pagination: false, depth: 0, select: { indicator: true }, overrideAccess: true, req })
  const indicators = [...new Set(docs.map(({ indicator }) => idOf(indicator)))]
  if (docs.length > 0) await afterCommit(req, () => expireTags(['observations', ...indicators.map((id) => `observations:${id}`)]))
}

const move = (req: PayloadRequest, release: unknown, to: string, now: string) =>
  req.payload.db.updateMany({ collection: 'observations', where: waiting(release, now), data: { validFrom: to }, req, returning: false })

/** A later embargo holds the figures back before the release says so; one that is over cannot come back, because readers have seen the figures. */
export const moveEmbargoBack: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !('embargoUntil' in data)) return data
  const now = new Date().toISOString()
  const [before, after] = [instantOf(originalDoc?.['embargoUntil']), instantOf(data['embargoUntil'])]
  if (after === before || !after || after <= now) return data
  const seen = await req.payload.count({ collection: 'observations', where: { and: [{ release: { equals: originalDoc?.['id'] } }, { validFrom: { less_than_equal: now } }] }, overrideAccess: true, req })
  if (seen.totalDocs > 0) {
    throw new APIError(req.i18n.language === 'en' ? 'Figures of this release are public already; an embargo cannot come back.' : '这次发布的数值已有公开的，不能再设解禁时间。', 409, null, true)
  }
  if (before && after > before) await move(req, originalDoc?.['id'], after, now)
  return data
}

/** An earlier embargo, or none any more, lets the figures out once the release says so. */
export const moveEmbargo: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const [before, after] = [instantOf(previousDoc?.['embargoUntil']), instantOf(doc['embargoUntil'])]
  if (operation !== 'update' || before === after) return doc
  const now = new Date().toISOString()
  await expirePagesOf(req, waiting(doc['id'], now))
  await move(req, doc['id'], after && after > now ? after : now, now)
  return doc
}
