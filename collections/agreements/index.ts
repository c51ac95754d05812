import type { CollectionConfig } from 'payload'

import { stateWords } from '../../domain/licensing/words'
import { agreementOfOwnOrganisationOr, hasRole, holders, nobody, staffField } from '../access'
import { calendarDate, instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { scopeFields } from './scope'

const stateOptions = Object.entries(stateWords).map(([state, { zh, en }]) => option(state, zh, en))
const desk = holders('rights-manager')

/** A licence agreement: who may do what with our own stories, where, until when. Its life: `domain/licensing`. */
export const Agreements: CollectionConfig = guarded({
  slug: 'agreements',
  labels: { singular: zhEn('授权协议', 'Agreement'), plural: zhEn('授权协议', 'Agreements') },
  admin: { useAsTitle: 'no', defaultColumns: ['no', 'organisation', 'status', 'effectiveFrom', 'lastDay'], listSearchableFields: ['no'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: desk, read: agreementOfOwnOrganisationOr('rights-manager'), update: desk, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['organisation', 'status'] }, { fields: ['status', 'lastDay'] }],
  fields: [
    { type: 'row', fields: [
      { name: 'no', type: 'text', required: true, unique: true, index: true, maxLength: 60, label: zhEn('编号', 'Number') },
      { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 1, label: zhEn('被授权机构', 'Organisation') },
      {
        name: 'status', type: 'select', required: true, defaultValue: 'draft', index: true, label: zhEn('状态', 'Status'),
        options: stateOptions,
      },
    ] },
    { name: 'noticeVersion', type: 'relationship', relationTo: 'notice-versions', required: true, index: true, maxDepth: 1, label: zhEn('所依声明版本', 'Notice version') },
    { type: 'row', fields: [
      calendarDate('effectiveFrom', '起始日', 'First day', { required: true, admin: { description: zhEn('当日零时（北京时间）起。', 'From midnight in Shanghai.') } }),
      calendarDate('lastDay', '最后一日', 'Last day', { admin: { description: zhEn('含当日，至二十四时；留空为无固定期限。', 'Inclusive, until 24:00; empty is open-ended.') } }),
    ] },
    { name: 'scope', type: 'group', label: zhEn('授权范围', 'Scope'), fields: scopeFields() },
    { name: 'priceNote', type: 'text', maxLength: 200, label: zhEn('费用说明', 'Price note') },
    { name: 'terms', type: 'textarea', maxLength: 8000, label: zhEn('其他约定', 'Further terms') },
    { type: 'row', fields: [
      instant('offeredAt', '发出时间', 'Offered at', { admin: { readOnly: true } }), instant('acceptedAt', '接受时间', 'Accepted at', { admin: { readOnly: true } }),
      instant('signedAt', '会签时间', 'Countersigned at', { admin: { readOnly: true } }), instant('suspendedAt', '中止时间', 'Suspended at', { admin: { readOnly: true } }), instant('terminatedAt', '终止时间', 'Terminated at', { admin: { readOnly: true } }),
    ] },
    { name: 'documentHash', type: 'text', maxLength: 64, label: zhEn('文本指纹', 'Document hash'), admin: { readOnly: true } },
    { name: 'notes', type: 'textarea', maxLength: 4000, label: zhEn('内部备注', 'Internal notes'), access: { read: staffField } },
  ],
})
