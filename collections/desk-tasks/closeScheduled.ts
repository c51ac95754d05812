import type { CollectionAfterChangeHook } from 'payload'

import type { Article } from '../../payload-types'
import { closeTasks } from './closeTasks'

/** That a scheduled publication was refused needs nobody's eyes any more once the story is out. */
export const closeScheduled: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  if (doc._status === 'published') await closeTasks(req, { article: doc.id, kind: 'schedule' })
  return doc
}
