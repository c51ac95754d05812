import { APIError, type Access, type CollectionBeforeOperationHook, type Where } from 'payload'

import { hasRole, holders } from '../access'

const open: Where = { status: { not_equals: 'published' } }

export const mayWriteNotices = holders('rights-manager')

/** The desk writes drafts; what is published is shown read-only. */
export const draftsOfDesk: Access = (args) => (mayWriteNotices(args) ? open : false)

const sentences = {
  update: { zh: '已发布的声明版本不能修改，请起草新版本。', en: 'A published notice version cannot be changed. Draft a new version.' },
  delete: { zh: '已发布的声明版本不能删除。', en: 'A published notice version cannot be deleted.' },
}

/** The desk is told why, not merely that it may not: over the wire this comes before the access rules. */
export const refuseSealed: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const id = 'id' in args && typeof args.id === 'string' ? args.id : null
  if ((operation !== 'update' && operation !== 'delete') || overrideAccess || !id || !hasRole(req.user, 'rights-manager')) return args
  const version = await req.payload.findByID({ collection: 'notice-versions', id, depth: 0, disableErrors: true, overrideAccess: true, req })
  if (version?.status === 'published') throw new APIError(sentences[operation][req.i18n.language === 'en' ? 'en' : 'zh'], 409, null, true)
  return args
}
