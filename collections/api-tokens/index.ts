import { hasRole, nobody, ownOrganisationAs } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'

/** A key of an organisation to the licensees' API. Only its hash is kept; what it may do is never more than its organisation may. */
export const ApiTokens = guarded({
  slug: 'api-tokens',
  labels: { singular: zhEn('接口令牌', 'API token'), plural: zhEn('接口令牌', 'API tokens') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'organisation', 'prefix', 'expiresAt', 'lastUsedAt', 'revokedAt'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: nobody, read: ownOrganisationAs('admin', 'organisation', 'rights-manager'), update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  fields: [
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 1, label: zhEn('机构', 'Organisation') },
    { name: 'name', type: 'text', required: true, maxLength: 60, label: zhEn('名称', 'Name') },
    { name: 'prefix', type: 'text', required: true, index: true, label: zhEn('前缀', 'Prefix') },
    { name: 'hash', type: 'text', required: true, unique: true, index: true, access: { read: nobody }, admin: { hidden: true } },
    { name: 'scopes', type: 'select', hasMany: true, required: true, label: zhEn('权限', 'Scopes'), options: [option('search', '检索', 'Search'), option('download', '下载', 'Download'), option('usage', '用量', 'Usage'), option('webhooks', '推送', 'Webhooks'), option('invoices', '账单', 'Invoices')] },
    { name: 'allowedIps', type: 'text', hasMany: true, label: zhEn('允许的网络地址', 'Allowed addresses') },
    { name: 'createdBy', type: 'relationship', relationTo: 'licensees', maxDepth: 0, label: zhEn('创建人', 'Created by') },
    instant('expiresAt', '到期', 'Expires at', { required: true }), instant('lastUsedAt', '最近使用', 'Last used'), instant('revokedAt', '作废', 'Revoked at'),
  ],
})
