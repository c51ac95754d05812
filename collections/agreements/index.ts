import type { Access, CollectionConfig } from 'payload'

import { stateWords } from '../../domain/licensing/words'
import { agreementOfOwnOrganisationOr, hasRole, holders, nobody, staffField } from '../access'
import { calendarDate, instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { keepConcluded } from './hooks/keepConcluded'
import { startAsDraft } from './hooks/startAsDraft'
import { scopeFields } from './scope'

const stateOptions = Object.entries(stateWords).map(([state, { zh, en }]) => option(state, zh, en))
const desk = holders('rights-manager')
/** The panel shows everything but a draft as it was signed, without a save button. */
const draftsOfDesk: Access = ({ req }) => (hasRole(req.user, 'rights-manager') ? { status: { equals: 'draft' } } : false)
/** Fields that only the steps write: any value is right, for a save leaves them out. */
const anyValue = (): true => true
const bySteps = { readOnly: true } as const

/** A licence agreement: who may do what with our own stories, where, until when. Its life: `domain/licensing`. */
export const Agreements: CollectionConfig = guarded({
  slug: 'agreements',
  labels: { singular: zhEn('授权协议', 'Agreement'), plural: zhEn('授权协议', 'Agreements') },
  admin: { useAsTitle: 'no', defaultColumns: ['no', 'organisation', 'status', 'effectiveFrom', 'lastDay'], listSearchableFields: ['no'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: desk, read: agreementOfOwnOrganisationOr('rights-manager'), update: draftsOfDesk, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['organisation', 'status'] }, { fields: ['status', 'lastDay'] }],
  hooks: { beforeValidate: [startAsDraft], beforeChange: [keepConcluded] },
  fields: [
    { name: 'desk', type: 'ui', admin: { components: { Field: '/admin/licensing/AgreementDesk#AgreementDesk' }, disableListColumn: true } },
    { type: 'row', fields: [
      { name: 'no', type: 'text', required: true, unique: true, index: true, maxLength: 60, label: zhEn('编号', 'Number'), validate: anyValue, admin: { ...bySteps, placeholder: zhEn('保存时编号', 'Given when saved') } },
      { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 1, label: zhEn('被授权机构', 'Organisation') },
      {
        name: 'status', type: 'select', required: true, defaultValue: 'draft', index: true, label: zhEn('状态', 'Status'), validate: anyValue, admin: bySteps,
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
    { name: 'documentText', type: 'textarea', label: zhEn('双方签署的文本', 'The text that is signed'), admin: { hidden: true } },
    { name: 'documentHash', type: 'text', maxLength: 64, label: zhEn('文本指纹', 'Document hash'), admin: bySteps },
    { type: 'row', fields: [
      { name: 'renewalOf', type: 'relationship', relationTo: 'agreements', maxDepth: 0, index: true, label: zhEn('续自', 'Renews'), admin: bySteps },
      { name: 'request', type: 'relationship', relationTo: 'licence-requests', maxDepth: 0, index: true, label: zhEn('授权申请', 'Request'), admin: bySteps, access: { read: staffField } },
    ] },
    { name: 'steps', type: 'number', defaultValue: 0, admin: { hidden: true }, access: { read: staffField } },
    { name: 'unsettled', type: 'number', defaultValue: 0, index: true, admin: { hidden: true }, access: { read: staffField } },
    { name: 'log', type: 'json', admin: { hidden: true }, access: { read: staffField }, label: zhEn('经过', 'Log') },
    { name: 'notes', type: 'textarea', maxLength: 4000, label: zhEn('内部备注', 'Internal notes'), access: { read: staffField } },
  ],
})
