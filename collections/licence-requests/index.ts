import type { Access, CollectionConfig, Where } from 'payload'

import { requestStateWords } from '../../domain/licensing/words'
import { scopeFields } from '../agreements/scope'
import { hasRole, holders, nobody, organisationOf, staffField } from '../access'
import { calendarDate, instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { refuseDelete } from '../hooks/appendOnly'
import { keepRequest } from './keepRequest'

const states = Object.entries(requestStateWords).map(([state, { zh, en }]) => option(state, zh, en))
const anyValue = (): true => true
const fixed = { access: { create: nobody, update: nobody }, admin: { readOnly: true } } as const
const unseen = { access: { create: nobody, read: nobody, update: nobody }, admin: { hidden: true } } as const

/** Members see what their organisation has asked for while signed in; a request sent without an account is between its sender and the desk. */
const ownRequests: Access = ({ req }) => {
  if (hasRole(req.user, 'rights-manager')) return true
  const organisation = organisationOf(req.user)
  const own: Where[] = [{ organisation: { equals: organisation } }, { licensee: { exists: true } }]
  return organisation ? { and: own } : false
}

/** Somebody asks for a licence: the case with its messages and quote, until an agreement is signed. Sent by the public form; its life: `domain/licensing/requestLife`. */
export const LicenceRequests: CollectionConfig = guarded({
  slug: 'licence-requests',
  labels: { singular: zhEn('授权申请', 'Licence request'), plural: zhEn('授权申请', 'Licence requests') },
  admin: { useAsTitle: 'no', defaultColumns: ['no', 'applicantName', 'state', 'createdAt', 'updatedAt'], listSearchableFields: ['no', 'applicantName'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: nobody, read: ownRequests, update: holders('rights-manager'), delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'createdAt'] }],
  hooks: { beforeChange: [keepRequest], beforeDelete: [refuseDelete] },
  fields: [
    { name: 'desk', type: 'ui', admin: { components: { Field: '/admin/licensing/RequestDesk#RequestDesk' }, disableListColumn: true } },
    {
      type: 'collapsible', label: zhEn('申请原文', 'The request as it was sent'), admin: { initCollapsed: true }, fields: [
        { type: 'row', fields: [
          { name: 'no', type: 'text', required: true, unique: true, index: true, maxLength: 40, label: zhEn('编号', 'Number'), ...fixed },
          { name: 'state', type: 'select', defaultValue: 'open', index: true, label: zhEn('状态', 'State'), options: states, validate: anyValue, ...fixed },
        ] },
        { name: 'applicantName', type: 'text', required: true, maxLength: 120, label: zhEn('申请机构', 'Organisation that asks'), ...fixed },
        { name: 'applicant', type: 'group', label: zhEn('联系人', 'Contact'), fields: [
          { type: 'row', fields: [
            { name: 'contact', type: 'text', required: true, maxLength: 60, label: zhEn('姓名', 'Name'), ...fixed }, { name: 'email', type: 'email', required: true, label: zhEn('邮箱', 'E-mail'), ...fixed },
            { name: 'phone', type: 'text', maxLength: 40, label: zhEn('电话', 'Phone'), ...fixed },
          ] },
        ] },
        { name: 'purpose', type: 'textarea', required: true, maxLength: 2000, label: zhEn('用途', 'Purpose'), ...fixed },
        { name: 'articles', type: 'relationship', relationTo: 'articles', hasMany: true, maxDepth: 0, index: true, label: zhEn('稿件', 'Stories'), ...fixed },
        { name: 'noticeVersion', type: 'relationship', relationTo: 'notice-versions', maxDepth: 1, label: zhEn('所依声明版本', 'Notice version'), ...fixed },
        { type: 'row', fields: [calendarDate('firstDay', '希望起始日', 'Wanted from', fixed), calendarDate('lastDay', '希望最后一日', 'Wanted until', fixed)] },
        { name: 'scope', type: 'group', label: zhEn('希望的范围', 'What is asked for'), access: { create: nobody, update: nobody }, fields: scopeFields() },
      ],
    },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', index: true, maxDepth: 1, label: zhEn('关联机构', 'Linked organisation'), admin: { description: zhEn('建立协议前核对；留空时按申请机构名称新建。', 'Check before making the agreement; empty: one is made by the name given.') } },
    { name: 'licensee', type: 'relationship', relationTo: 'licensees', index: true, maxDepth: 0, label: zhEn('提交账号', 'Account'), ...fixed },
    { name: 'quote', type: 'group', label: zhEn('报价（保存后再发出）', 'Quote (save it, then send it)'), access: { read: staffField }, fields: [
      { name: 'priceNote', type: 'text', maxLength: 200, label: zhEn('费用说明', 'Price note') },
      { type: 'row', fields: [calendarDate('validUntil', '报价有效至', 'Valid until'), calendarDate('firstDay', '起始日', 'First day'), calendarDate('lastDay', '最后一日', 'Last day')] },
      { name: 'terms', type: 'textarea', maxLength: 4000, label: zhEn('其他约定', 'Further terms') },
      { name: 'scope', type: 'group', label: zhEn('报价的范围', 'Scope of the quote'), fields: scopeFields() },
    ] },
    { name: 'agreement', type: 'relationship', relationTo: 'agreements', index: true, maxDepth: 0, label: zhEn('协议', 'Agreement'), ...fixed },
    instant('quotedAt', '报价时间', 'Quoted at', fixed),
    { name: 'sent', type: 'json', label: zhEn('已发出的报价', 'The quote as sent'), ...fixed, admin: { hidden: true } },
    { name: 'messages', type: 'json', label: zhEn('往来消息', 'Messages'), ...fixed, admin: { hidden: true } },
    { name: 'log', type: 'json', label: zhEn('经过', 'Log'), access: { create: nobody, read: staffField, update: nobody }, admin: { hidden: true } },
    { name: 'revision', type: 'number', defaultValue: 0, ...unseen },
    { name: 'unsettled', type: 'number', defaultValue: 0, index: true, ...unseen },
    { name: 'secretHash', type: 'text', required: true, maxLength: 64, ...unseen },
    { name: 'token', type: 'text', required: true, unique: true, index: true, maxLength: 64, ...unseen },
  ],
})
