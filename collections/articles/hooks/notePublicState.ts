import type { CollectionBeforeChangeHook } from 'payload'

/**
 * What the public read of this story until now. Payload hands hooks the newest draft as the document before; a story moved to another section
 * in a draft would otherwise stay in the cached list of the old one.
 */
export const notePublicState: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const wasEverPublic = !req.context['draftSave'] && originalDoc?.firstPublishedAt
  const publicBefore = wasEverPublic
    ? await req.payload.findByID({ collection: 'articles', id: originalDoc.id, draft: false, trash: true, depth: 0, disableErrors: true, overrideAccess: true, req })
    : null
  // Only now: an operation inside the request gives it a new context object.
  req.context['publicBefore'] = publicBefore
  return data
}
