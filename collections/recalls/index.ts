import { hasRole, nobody, ownOrganisationOr } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { keepAsWritten, refuseDelete } from '../hooks/appendOnly'

/** A correction or withdrawal of a story, told to one organisation that took the story. It cannot be muted and waits for an acknowledgement. */
export const Recalls = guarded({
  slug: 'recalls',
  labels: { singular: zhEn('更正与撤稿通知', 'Recall'), plural: zhEn('更正与撤稿通知', 'Recalls') },
  admin: { useAsTitle: 'title', defaultColumns: ['organisation', 'kind', 'title', 'at', 'acknowledgedAt', 'escalatedAt'], listSearchableFields: ['title'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: nobody, read: ownOrganisationOr('organisation', 'rights-manager', 'editor', 'chief-editor'), update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-at',
  indexes: [{ fields: ['organisation', 'at'] }, { fields: ['acknowledgedAt', 'at'] }],
  hooks: { beforeChange: [keepAsWritten({ except: ['acknowledgedAt', 'acknowledgedBy', 'note', 'escalatedAt'] })], beforeDelete: [refuseDelete] },
  fields: [
    { name: 'desk', type: 'ui', admin: { components: { Field: '/admin/licensing/RecallDesk#RecallDesk' }, disableListColumn: true } },
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 1, label: zhEn('机构', 'Organisation') },
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true, maxDepth: 0, label: zhEn('稿件', 'Story') },
    { name: 'kind', type: 'select', required: true, index: true, label: zhEn('类别', 'Kind'), options: [option('correction', '更正', 'Correction'), option('kill', '撤稿', 'Kill'), option('moved', '改时', 'Change of time')] },
    { name: 'title', type: 'text', required: true, label: zhEn('标题', 'Title') },
    { name: 'reason', type: 'textarea', label: zhEn('说明', 'Reason') },
    { name: 'heldHashes', type: 'text', hasMany: true, label: zhEn('对方所持版本', 'Versions they hold') },
    instant('at', '发出', 'At', { required: true, index: true }),
    instant('acknowledgedAt', '确认', 'Acknowledged at', { index: true }),
    { name: 'acknowledgedBy', type: 'text', label: zhEn('确认人', 'Acknowledged by') },
    { name: 'note', type: 'textarea', maxLength: 500, label: zhEn('处理说明', 'What they did') },
    instant('escalatedAt', '转人工', 'Escalated at', { index: true }),
  ],
})
