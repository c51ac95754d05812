import { APIError, type CollectionBeforeDeleteHook } from 'payload'

/** A story that was public can be taken back, not made never to have been. */
export const refuseDeletePublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const story = await req.payload.findByID({ collection: 'articles', id, depth: 0, trash: true, disableErrors: true, overrideAccess: true, req })
  if (story?.firstPublishedAt) {
    throw new APIError(req.i18n.language === 'en' ? 'A story that was published can be taken back, not deleted.' : '发布过的稿件可以撤下，不能彻底删除。', 409, null, true)
  }
}
