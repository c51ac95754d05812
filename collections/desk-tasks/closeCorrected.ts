import type { CollectionAfterChangeHook } from 'payload'

import { afterCommit } from '../../database/afterCommit'
import type { Article } from '../../payload-types'

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s/gu, '')

/** The task of correcting our own mistake is done when the story says so in public. */
export const closeCorrected: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const corrections = (doc.corrections ?? []).filter(({ at }) => at)
  if (doc._status !== 'published' || corrections.length === 0) return doc
  const said = new Set(corrections.map(({ text }) => plain(text)))
  const user = req.user
  await afterCommit(req, async () => {
    const { docs } = await req.payload.find({
      collection: 'desk-tasks', where: { and: [{ article: { equals: doc.id } }, { kind: { equals: 'correction' } }, { state: { equals: 'open' } }] }, limit: 200, pagination: false, depth: 0, overrideAccess: true,
    })
    for (const task of docs.filter(({ correction }) => said.has(plain(correction)))) {
      await req.payload.update({ collection: 'desk-tasks', id: task.id, data: { state: 'done' }, depth: 0, overrideAccess: true, ...(user ? { user } : {}) })
    }
  })
  return doc
}
