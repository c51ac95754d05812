import { hasRole, holders, nobody } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { keepAsWritten, refuseDelete } from '../hooks/appendOnly'

/** What is marked on an advance after it was given: how it ended, and which notices have gone out. */
const marks = ['state', 'heldAt', 'closedAt', 'closedBy', 'reason', 'closing', 'openTold', 'closeTold'] as const

/**
 * A story released in advance to licensees (提前供稿): exactly the words that stood scheduled, with the hour before which nobody may use them. A record
 * of its own that no public door reads; the story itself stays a draft. Made by newsroom/licensing/advances alone; a new wording or hour is a new row.
 */
export const Advances = guarded({
  slug: 'advances',
  labels: { singular: zhEn('提前供稿', 'Advance'), plural: zhEn('提前供稿', 'Advances') },
  admin: {
    useAsTitle: 'title', defaultColumns: ['title', 'no', 'state', 'releaseAt', 'by'], listSearchableFields: ['title', 'number'], group: zhEn('授权', 'Licensing'),
    hidden: ({ user }) => !hasRole(user as never, 'editor', 'chief-editor', 'rights-manager'),
    description: zhEn('公开之前供给被授权方的稿件。在稿件页上办理；供出的文字不可修改。', 'Stories given to licensees before they are public. Released on the page of the story; what was given never changes.'),
  },
  access: { create: nobody, read: holders('editor', 'chief-editor', 'rights-manager'), update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-releasedAt',
  indexes: [{ fields: ['article', 'state'] }, { fields: ['state', 'releaseAt'] }],
  hooks: { beforeChange: [keepAsWritten({ except: marks })], beforeDelete: [refuseDelete] },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true, maxDepth: 0, label: zhEn('稿件', 'Story') },
    { name: 'no', type: 'number', required: true, label: zhEn('第几稿', 'No.') },
    { name: 'title', type: 'text', required: true, label: zhEn('标题', 'Title') },
    { name: 'number', type: 'text', required: true, label: zhEn('稿件编号', 'Number') },
    instant('releaseAt', '禁用至', 'Embargoed until', { required: true, index: true }),
    instant('releasedAt', '供出时间', 'Given at', { required: true, index: true }),
    { name: 'by', type: 'text', required: true, label: zhEn('签发人', 'By') },
    {
      name: 'state', type: 'select', required: true, defaultValue: 'standing', index: true, label: zhEn('状态', 'State'),
      options: [
        option('standing', '禁发期内', 'Standing'), option('released', '已公开', 'Public'), option('superseded', '已有新稿', 'Superseded'), option('moved', '已改时', 'Moved'), option('withdrawn', '已收回', 'Withdrawn'),
      ],
    },
    { name: 'opening', type: 'select', label: zhEn('供出时的通知', 'Notice when given'), options: [option('correction', '更正', 'Correction'), option('moved', '改时', 'Change of time')] },
    { name: 'closing', type: 'select', label: zhEn('结束时的通知', 'Notice at its end'), options: [option('correction', '更正', 'Correction'), option('kill', '收回', 'Withdrawal'), option('moved', '改时', 'Change of time')] },
    instant('heldAt', '暂停', 'Held since', { index: true }),
    instant('closedAt', '结束', 'Ended', { index: true }),
    { name: 'closedBy', type: 'text', label: zhEn('办理人', 'Ended by') },
    { name: 'reason', type: 'textarea', maxLength: 500, label: zhEn('说明', 'Reason') },
    { name: 'contentHash', type: 'text', required: true, index: true, label: zhEn('内容指纹', 'Content hash') },
    { name: 'wordsHash', type: 'text', required: true, admin: { hidden: true } },
    { name: 'content', type: 'json', required: true, label: zhEn('供出的内容', 'What was given'), admin: { hidden: true } },
    { name: 'frame', type: 'json', required: true, label: zhEn('位置与权利', 'Place and rights'), admin: { hidden: true } },
    { name: 'openTold', type: 'checkbox', defaultValue: false, index: true, admin: { hidden: true } },
    { name: 'closeTold', type: 'checkbox', defaultValue: false, index: true, admin: { hidden: true } },
  ],
})
