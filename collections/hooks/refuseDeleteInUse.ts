import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug } from 'payload'

/** A record that others refer to cannot be deleted from under them. */
export const refuseDeleteInUse = ({ collection, field }: { collection: CollectionSlug; field: string }): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { totalDocs } = await req.payload.count({ collection, where: { [field]: { equals: id } }, overrideAccess: true, req })
    if (totalDocs > 0) {
      throw new APIError(req.i18n.language === 'en' ? `Still in use ${totalDocs} times; cannot be deleted.` : `仍有 ${totalDocs} 处在使用，不能删除。`, 409, null, true)
    }
  }
