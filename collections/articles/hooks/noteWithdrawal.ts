import type { CollectionBeforeChangeHook } from 'payload'

import type { Article } from '../../../payload-types'
import { isDraftSave } from './noteDraftSave'
import { nameOfSigner } from './nameOfSigner'

/** A story that leaves the public record gets the instant and the name of who took it out; one that comes back loses the whole entry. */
export const noteWithdrawal: CollectionBeforeChangeHook<Article> = ({ data, originalDoc, req }) => {
  const isPublic = data._status === 'published' && !data.deletedAt
  if (isPublic) return { ...data, withdrawal: { reason: null, note: null, at: null, by: null } }
  const wasPublic = originalDoc?._status === 'published' && !originalDoc.deletedAt
  if (!wasPublic || isDraftSave(req.context)) return data
  return { ...data, withdrawal: { ...data.withdrawal, at: new Date().toISOString(), by: nameOfSigner(req.user) } }
}
