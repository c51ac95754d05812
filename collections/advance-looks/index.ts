import { hasRole, nobody, ownOrganisationOr } from '../access'
import { instant } from '../fields/common'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { keepAsWritten, refuseDelete } from '../hooks/appendOnly'

/** One early look at the full text of an advance: who, when, which words. Written before the text is shown: no row, no text. */
export const AdvanceLooks = guarded({
  slug: 'advance-looks',
  labels: { singular: zhEn('提前阅读', 'Early look'), plural: zhEn('提前阅读', 'Early looks') },
  admin: { useAsTitle: 'title', defaultColumns: ['organisation', 'title', 'no', 'at', 'licensee', 'token'], listSearchableFields: ['title'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: nobody, read: ownOrganisationOr('organisation', 'rights-manager', 'editor', 'chief-editor'), update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-at',
  indexes: [{ fields: ['organisation', 'at'] }, { fields: ['article', 'at'] }],
  hooks: { beforeChange: [keepAsWritten()], beforeDelete: [refuseDelete] },
  fields: [
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 1, label: zhEn('机构', 'Organisation') },
    { name: 'licensee', type: 'relationship', relationTo: 'licensees', index: true, maxDepth: 0, label: zhEn('账号', 'Account') },
    { name: 'token', type: 'relationship', relationTo: 'api-tokens', index: true, maxDepth: 0, label: zhEn('令牌', 'Token') },
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true, maxDepth: 0, label: zhEn('稿件', 'Story') },
    { name: 'advance', type: 'relationship', relationTo: 'advances', required: true, index: true, maxDepth: 0, label: zhEn('提前供稿', 'Advance') },
    { name: 'title', type: 'text', required: true, label: zhEn('标题', 'Title') },
    { name: 'no', type: 'number', required: true, label: zhEn('第几稿', 'No.') },
    { name: 'contentHash', type: 'text', required: true, label: zhEn('内容指纹', 'Content hash') },
    instant('releaseAt', '禁用至', 'Embargoed until', { required: true }),
    instant('at', '时间', 'At', { required: true, index: true }),
    { name: 'ip', type: 'text', label: zhEn('网络地址', 'Address') },
  ],
})
