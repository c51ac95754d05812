import { hasRole, nobody, ownOrganisationOr } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { keepAsWritten, refuseDelete } from '../hooks/appendOnly'

/**
 * One taking of one version of one story under one agreement. Written by the system with the grant: no row, no bytes. `slot` is unique: the
 * n-th use of an agreement in a period claims slot n, so that a volume limit holds however many ask at once, on either database. `useKey` is unique
 * too: one use (agreement, period, version, act, channel) counts once, however often it is fetched again; see newsroom/licensing/taking/claim.ts.
 */
export const UsageEvents = guarded({
  slug: 'usage-events',
  labels: { singular: zhEn('使用记录', 'Usage'), plural: zhEn('使用记录', 'Usage') },
  admin: { useAsTitle: 'title', defaultColumns: ['organisation', 'title', 'format', 'act', 'at', 'embargoedUntil'], listSearchableFields: ['title'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: nobody, read: ownOrganisationOr('organisation', 'rights-manager'), update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-at',
  indexes: [{ fields: ['organisation', 'at'] }, { fields: ['article', 'at'] }, { fields: ['agreement', 'period', 'counted'] }, { fields: ['organisation', 'article'] }],
  hooks: { beforeChange: [keepAsWritten()], beforeDelete: [refuseDelete] },
  fields: [
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 1, label: zhEn('机构', 'Organisation') },
    { name: 'licensee', type: 'relationship', relationTo: 'licensees', index: true, maxDepth: 0, label: zhEn('账号', 'Account') },
    { name: 'token', type: 'relationship', relationTo: 'api-tokens', index: true, maxDepth: 0, label: zhEn('令牌', 'Token') },
    { name: 'agreement', type: 'relationship', relationTo: 'agreements', required: true, index: true, maxDepth: 0, label: zhEn('协议', 'Agreement') },
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true, maxDepth: 0, label: zhEn('稿件', 'Story') },
    { name: 'title', type: 'text', required: true, label: zhEn('标题', 'Title') },
    { name: 'revision', type: 'number', label: zhEn('版本', 'Version') },
    { name: 'contentHash', type: 'text', required: true, index: true, label: zhEn('内容指纹', 'Content hash') },
    { name: 'act', type: 'text', required: true, label: zhEn('使用方式', 'Act') },
    { name: 'channel', type: 'text', label: zhEn('渠道', 'Channel') },
    { name: 'territory', type: 'text', label: zhEn('地域', 'Territory') },
    { name: 'format', type: 'select', required: true, label: zhEn('格式', 'Format'), options: [option('html', 'HTML', 'HTML'), option('text', '文本', 'Text'), option('docx', 'DOCX', 'DOCX'), option('ninjs', 'ninjs', 'ninjs'), option('newsml', 'NewsML-G2', 'NewsML-G2'), option('picture', '图片', 'Picture'), option('zip', '打包', 'Zip')] },
    { name: 'components', type: 'text', hasMany: true, label: zhEn('所取部分', 'Components') },
    { name: 'excluded', type: 'text', hasMany: true, label: zhEn('未含部分', 'Left out') },
    { name: 'decision', type: 'json', required: true, label: zhEn('判定', 'Decision') },
    { name: 'period', type: 'text', required: true, index: true, label: zhEn('计量周期', 'Period') },
    { name: 'counted', type: 'checkbox', required: true, defaultValue: true, label: zhEn('计入数量', 'Counts'), admin: { description: zhEn('同一周期内再次取用同一版本、同一用途，不重复计数。', 'The same version for the same use again in a period does not count twice.') } },
    { name: 'useKey', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'slot', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    instant('at', '时间', 'At', { required: true, index: true }),
    instant('embargoedUntil', '禁用至', 'Embargoed until', { index: true, admin: { description: zhEn('公开之前取用的，记下当时的禁用时间。', 'Of what was taken before it was public: the hour as it stood then.') } }),
    { name: 'ip', type: 'text', label: zhEn('网络地址', 'Address') },
  ],
})
