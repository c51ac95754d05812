import { hasRole, nobody, ownOrganisationOr } from '../access'
import { calendarDate } from '../fields/common'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { keepAsWritten, refuseDelete } from '../hooks/appendOnly'

/** Where a licensee says that it used a story: the basis of settlement. */
export const UsageReports = guarded({
  slug: 'usage-reports',
  labels: { singular: zhEn('采用回报', 'Proof of use'), plural: zhEn('采用回报', 'Proofs of use') },
  admin: { useAsTitle: 'title', defaultColumns: ['organisation', 'title', 'channel', 'url', 'usedOn'], listSearchableFields: ['title', 'url'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: nobody, read: ownOrganisationOr('organisation', 'rights-manager'), update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-createdAt',
  hooks: { beforeChange: [keepAsWritten()], beforeDelete: [refuseDelete] },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 1, label: zhEn('机构', 'Organisation') },
    { name: 'licensee', type: 'relationship', relationTo: 'licensees', index: true, maxDepth: 0, label: zhEn('账号', 'Account') },
    { name: 'usage', type: 'relationship', relationTo: 'usage-events', required: true, index: true, maxDepth: 0, label: zhEn('使用记录', 'Usage') },
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true, maxDepth: 0, label: zhEn('稿件', 'Story') },
    { name: 'title', type: 'text', required: true, label: zhEn('标题', 'Title') },
    { name: 'channel', type: 'text', required: true, maxLength: 120, label: zhEn('渠道', 'Channel') },
    { name: 'url', type: 'text', maxLength: 500, label: zhEn('网址', 'Address') },
    calendarDate('usedOn', '刊发日期', 'Used on', { required: true }),
    { name: 'note', type: 'textarea', maxLength: 500, label: zhEn('说明', 'Note') },
  ],
})
