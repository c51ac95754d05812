import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'

import { afterCommit } from '../../database/afterCommit'
import { expireTags } from '../../server/invalidation'
import { tagsOfChange } from './tagsOfChange'

type Doc = Record<string, unknown> & { id?: number | string }

const expire = (req: PayloadRequest, tags: string[]) =>
  tags.length === 0 || req.context['skipExpiry'] ? undefined : afterCommit(req, () => expireTags(tags))

/** Pages that read the changed document, in its old or its new state, are gone from every cache before the writer gets its answer. */
export const expireOnChange: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  // A draft saved beside a published story changes nothing that anybody outside can read.
  if (collection.slug === 'articles' && req.context['draftSave']) return doc
  const before = operation === 'create' ? null : ((req.context['publicBefore'] as Doc | null | undefined) ?? (previousDoc as Doc))
  await expire(req, tagsOfChange({ collection: collection.slug, before, after: doc as Doc }))
  return doc
}

export const expireOnDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await expire(req, tagsOfChange({ collection: collection.slug, before: doc as Doc, after: null }))
  return doc
}

export const expireGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await expire(req, [`global:${global.slug}`])
  return doc
}
