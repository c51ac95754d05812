import { APIError, type CollectionBeforeChangeHook } from 'payload'

/** The key is part of the permanent address of every version and clause: once one is public, it stays. */
export const keepPublishedKey: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !('key' in data) || data['key'] === originalDoc?.key) return data
  const { totalDocs } = await req.payload.count({
    collection: 'notice-versions', where: { and: [{ notice: { equals: originalDoc?.id } }, { status: { equals: 'published' } }] }, overrideAccess: true, req,
  })
  if (totalDocs > 0) {
    throw new APIError(req.i18n.language === 'en' ? 'The key is part of the addresses of published versions and cannot be changed.' : '已有发布的版本，网址片段是其固定地址的一部分，不能修改。', 409, null, true)
  }
  return data
}
