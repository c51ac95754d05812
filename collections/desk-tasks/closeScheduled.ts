import type { CollectionAfterChangeHook } from 'payload'

import { afterCommit } from '../../database/afterCommit'
import type { Article } from '../../payload-types'

/** That a scheduled publication was refused needs nobody's eyes any more once the story is out. */
export const closeScheduled: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc
  const user = req.user
  await afterCommit(req, async () => {
    const { docs } = await req.payload.find({
      collection: 'desk-tasks', where: { and: [{ article: { equals: doc.id } }, { kind: { equals: 'schedule' } }, { state: { equals: 'open' } }] }, limit: 200, pagination: false, depth: 0, overrideAccess: true,
    })
    for (const { id } of docs) await req.payload.update({ collection: 'desk-tasks', id, data: { state: 'done' }, depth: 0, overrideAccess: true, ...(user ? { user } : {}) })
  })
  return doc
}
