import { createLocalReq, type Payload } from 'payload'

import { releasePictures } from '../collections/articles/hooks/recordPublication'
import { releaseCharts } from '../collections/charts/freezeCharts'
import { tagsOfChange } from '../collections/hooks/tagsOfChange'
import type { Article, Snapshot } from '../payload-types'
import { expireTags } from '../server/invalidation'

/** An act takes well under a second; one still unfinished after this long has lost its process. */
const patienceMs = 30_000

export type SweepResult = { completed: number; voided: number }

/**
 * Finishes or voids what a killed process left between two steps of a publication. The intent says what was to become public; the story says
 * whether it did. Safe to run at any time and by several processes: every step is the same when done twice.
 */
export async function sweepPublications(payload: Payload, { now = Date.now(), patience = patienceMs } = {}): Promise<SweepResult> {
  const { docs } = await payload.find({
    collection: 'snapshots', where: { and: [{ state: { equals: 'intended' } }, { at: { less_than: new Date(now - patience).toISOString() } }] },
    sort: 'at', limit: 500, pagination: false, depth: 0, overrideAccess: true,
  })
  const result: SweepResult = { completed: 0, voided: 0 }
  for (const intent of docs) {
    const { docs: [article] } = await payload.find({ collection: 'articles', where: { shortId: { equals: intent.shortId } }, trash: true, limit: 1, pagination: false, depth: 0, overrideAccess: true })
    if (article && hasHappened(intent, article)) {
      await complete(payload, intent, article)
      result.completed += 1
    } else {
      await payload.update({ collection: 'snapshots', id: intent.id, data: { state: 'void' }, depth: 0, overrideAccess: true })
      result.voided += 1
    }
  }
  return result
}

const hasHappened = (intent: Snapshot, article: Article): boolean => {
  const isPublic = article._status === 'published' && !article.deletedAt
  return intent.act === 'unpublish' ? !isPublic : isPublic && article.contentHash === intent.hash
}

async function complete(payload: Payload, intent: Snapshot, article: Article): Promise<void> {
  const req = await createLocalReq({}, payload)
  if (article._status === 'published') {
    await releasePictures(req, { ...article })
    await releaseCharts(req, { ...article })
  }
  await addMissingVersion(payload, article)
  await payload.update({ collection: 'snapshots', id: intent.id, data: { state: 'recorded' }, depth: 0, overrideAccess: true })
  const { id, ...fields } = article
  const state = { ...fields, id, _status: 'published' }
  await expireTags(tagsOfChange({ collection: 'articles', before: state, after: state }))
}

/** Killed after the story was written and before its version was: the panel would show the old draft as the newest. */
async function addMissingVersion(payload: Payload, article: Article): Promise<void> {
  const { docs: [newest] } = await payload.findVersions({ collection: 'articles', where: { parent: { equals: article.id } }, sort: '-updatedAt', limit: 1, pagination: false, depth: 0, overrideAccess: true, trash: true })
  if (newest && newest.version._status === article._status && newest.version.revision === article.revision) return
  if (newest && new Date(newest.version.updatedAt) > new Date(article.updatedAt)) return
  const { id, ...version } = article
  await payload.db.createVersion({ collectionSlug: 'articles', parent: id, versionData: version as never, autosave: false, createdAt: article.createdAt, updatedAt: article.updatedAt })
}
