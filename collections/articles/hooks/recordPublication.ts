import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { releaseCharts } from '../../charts/freezeCharts'
import { nameOfSigner } from './nameOfSigner'
import { isDraftSave } from './noteDraftSave'
import { picturesIn } from '@/domain/editorial/bodyTree'
import { publicContent } from './stampContent'

type Act = 'publish' | 'unpublish' | 'update'
type Story = Record<string, unknown>

/** What this write does to what the public can read, or null when nothing. */
function actOf({ data, originalDoc, context }: { data: Story; originalDoc: Story | undefined; context: Record<string, unknown> }): Act | null {
  const isPublic = data['_status'] === 'published' && !data['deletedAt']
  const wasPublic = originalDoc?.['_status'] === 'published' && !originalDoc['deletedAt']
  if (isPublic) return originalDoc?.['firstPublishedAt'] ? 'update' : 'publish'
  return wasPublic && !isDraftSave(context) ? 'unpublish' : null
}

/**
 * First step of three: the intent. A row that says what is about to become public, before it does. If the process dies before the story is
 * written the sweeper voids the row; if it dies after, the sweeper completes it (newsroom/sweep.ts).
 */
export const intendPublication: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const act = actOf({ data, originalDoc, context: req.context })
  req.context['publication'] = null
  if (!act) return data
  const shortId = String(data['shortId'] ?? originalDoc?.shortId)
  const previous = await newestRecord(req, shortId)
  const row = await req.payload.create({
    collection: 'snapshots', depth: 0, overrideAccess: true, req,
    data: {
      title: String(data['title'] ?? ''), shortId, no: (previous?.no ?? 0) + 1, act, state: 'intended', at: new Date().toISOString(),
      by: nameOfSigner(req.user), hash: String(data['contentHash']), previousHash: previous?.hash ?? null, content: publicContent(data),
    },
  })
  req.context['publication'] = row.id
  return { ...data, publicationCount: Number(originalDoc?.publicationCount ?? 0) + 1 }
}

/** Third step, after the story itself is written: its pictures become public and the record is marked as true. */
export const recordPublication: CollectionAfterChangeHook = async ({ doc, req }) => {
  const rowId = req.context['publication']
  if (typeof rowId !== 'string') return doc
  if (doc._status === 'published') {
    await releasePictures(req, doc)
    await releaseCharts(req, doc)
  }
  await req.payload.update({ collection: 'snapshots', id: rowId, data: { state: 'recorded' }, depth: 0, overrideAccess: true, req })
  req.context['publication'] = null
  return doc
}

export async function releasePictures(req: PayloadRequest, story: Story): Promise<void> {
  const picture = story['picture'] && typeof story['picture'] === 'object' && 'id' in story['picture'] ? story['picture'].id : story['picture']
  const ids = [...new Set([...(picture ? [String(picture)] : []), ...picturesIn(story['body'])])]
  if (ids.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'media', where: { and: [{ id: { in: ids } }, { released: { not_equals: true } }] }, limit: ids.length, pagination: false, depth: 0, overrideAccess: true, req,
  })
  for (const { id } of docs) await req.payload.update({ collection: 'media', id, data: { released: true }, depth: 0, overrideAccess: true, req })
}

async function newestRecord(req: PayloadRequest, shortId: string) {
  const { docs: [newest] } = await req.payload.find({
    collection: 'snapshots', where: { shortId: { equals: shortId } }, sort: '-no', limit: 1, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return newest ?? null
}
