import { APIError, type CollectionBeforeChangeHook } from 'payload'

/** A published version is what licensees accepted and readers were told: it never changes again. */
export const keepPublishedNotice: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && originalDoc?.status === 'published') {
    throw new APIError(req.i18n.language === 'en' ? 'A published notice version cannot be changed. Make a new version.' : '已发布的声明版本不能修改，请新建版本。', 409, null, true)
  }
  return data
}
