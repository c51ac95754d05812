import { APIError, type CollectionBeforeDeleteHook } from 'payload'

/** What readers were told stays readable. */
export const refuseDeletePublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({ collection: 'methodologies', where: { and: [{ id: { equals: id } }, { status: { equals: 'published' } }] }, overrideAccess: true, req })
  if (totalDocs > 0) throw new APIError(req.i18n.language === 'en' ? 'A published methodology cannot be deleted.' : '已发布的统计方法不能删除。', 409, null, true)
}
