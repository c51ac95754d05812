import type { CollectionBeforeChangeHook } from 'payload'

/**
 * While Payload restores a version it fills no missing field from the stored document, and says so in the context of the request. Our hooks write
 * to other collections in the same request, with a few fields each; there nothing is being restored.
 */
export const endRestore: CollectionBeforeChangeHook = ({ data, req }) => {
  if (req.context['isRestoringVersion']) req.context['isRestoringVersion'] = false
  return data
}
