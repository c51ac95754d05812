import type { CollectionAfterChangeHook } from 'payload'

import type { Article } from '../../payload-types'
import { closeTasks } from './closeTasks'

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s/gu, '')

/** The task of correcting our own mistake is done when the story says so in public. */
export const closeCorrected: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const corrections = (doc.corrections ?? []).filter(({ at }) => at)
  if (doc._status !== 'published' || corrections.length === 0) return doc
  const said = new Set(corrections.map(({ text }) => plain(text)))
  await closeTasks(req, { article: doc.id, kind: 'correction', isDone: ({ correction }) => said.has(plain(correction)) })
  return doc
}
