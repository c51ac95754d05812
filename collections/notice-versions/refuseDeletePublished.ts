import { APIError, type CollectionBeforeDeleteHook } from 'payload'

export const refuseDeletePublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const version = await req.payload.findByID({ collection: 'notice-versions', id, depth: 0, disableErrors: true, overrideAccess: true, req })
  if (version?.status === 'published') {
    throw new APIError(req.i18n.language === 'en' ? 'A published notice version cannot be deleted.' : '已发布的声明版本不能删除。', 409, null, true)
  }
}
