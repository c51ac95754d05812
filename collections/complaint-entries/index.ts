import type { CollectionConfig } from 'payload'

import { actWords, caseActs, caseStates, stateWords } from '../../domain/complaints'
import { holders, nobody } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { keepAsWritten, refuseDelete } from '../hooks/appendOnly'

const acts = ['file', 'message', ...caseActs] as const

/** The log of complaints: messages, transfers and decisions with who, when and why. It only grows: no role, hook or job changes or removes a line. */
export const ComplaintEntries: CollectionConfig = guarded({
  slug: 'complaint-entries',
  labels: { singular: zhEn('投诉记录', 'Complaint entry'), plural: zhEn('投诉记录', 'Complaint entries') },
  admin: { hidden: true },
  access: { create: nobody, read: holders('rights-manager', 'chief-editor'), update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: 'no',
  hooks: { beforeChange: [keepAsWritten()], beforeDelete: [refuseDelete] },
  fields: [
    { name: 'complaint', type: 'relationship', relationTo: 'complaints', required: true, index: true, maxDepth: 0, label: zhEn('投诉', 'Complaint') },
    { name: 'no', type: 'number', required: true, label: zhEn('序号', 'No') },
    // One line a number: two people who act at once cannot both be the next.
    { name: 'slot', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'submission', type: 'text', index: true, access: { read: nobody }, admin: { hidden: true } },
    { name: 'act', type: 'select', required: true, index: true, label: zhEn('事项', 'Act'), options: acts.map((act) => option(act, actWords[act].zh, actWords[act].en)) },
    { name: 'party', type: 'select', required: true, label: zhEn('由谁', 'Party'), options: [option('desk', '编辑部', 'The newsroom'), option('complainant', '投诉人', 'The complainant'), option('notified', '对方', 'The notified party')] },
    { name: 'by', type: 'text', required: true, maxLength: 120, label: zhEn('经办人', 'By') },
    { name: 'user', type: 'relationship', relationTo: 'users', maxDepth: 0, label: zhEn('账号', 'Account') },
    instant('at', '时间', 'At', { required: true, index: true }),
    { name: 'reason', type: 'textarea', required: true, maxLength: 8000, label: zhEn('内容或理由', 'Words or reason') },
    { name: 'law', type: 'text', maxLength: 120, label: zhEn('依据', 'Law') },
    { name: 'from', type: 'select', label: zhEn('原状态', 'From'), options: caseStates.map((state) => option(state, stateWords[state].zh, stateWords[state].en)) },
    { name: 'to', type: 'select', label: zhEn('新状态', 'To'), options: caseStates.map((state) => option(state, stateWords[state].zh, stateWords[state].en)) },
    {
      name: 'transfer', type: 'group', label: zhEn('转送', 'Transfer'),
      fields: [{ name: 'name', type: 'text', maxLength: 80, label: zhEn('收件人', 'To') }, { name: 'email', type: 'text', maxLength: 200, label: zhEn('邮箱', 'E-mail') }],
    },
    {
      name: 'audience', type: 'select', required: true, defaultValue: 'parties', label: zhEn('谁能看到', 'Read by'),
      options: [option('parties', '双方', 'Both parties'), option('complainant', '投诉人', 'The complainant'), option('notified', '对方', 'The notified party'), option('desk', '仅编辑部', 'The newsroom alone')],
    },
  ],
})
