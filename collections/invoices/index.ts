import type { Access, CollectionConfig, Where } from 'payload'

import { currencies } from '../../domain/licensing/money'
import { invoiceStateWords, invoiceStates } from '../../domain/licensing/invoiceLife'
import { isLicenseeRole, reachesRole } from '../../domain/licensing/licenseeRoles'
import { hasRole, holders, nobody, organisationOf, staffField } from '../access'
import { calendarDate, instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { keepIssued, refuseDeleteIssued } from './hooks/keepIssued'
import { prepareInvoice } from './hooks/prepareInvoice'

const desk = holders('rights-manager')
/** What an organisation owes is for who speaks for it: signatories and administrators; never a draft. */
const speakersOrDesk: Access = ({ req }) => {
  if (hasRole(req.user, 'rights-manager')) return true
  const organisation = organisationOf(req.user)
  const role = req.user?.collection === 'licensees' ? req.user.role : null
  if (!organisation || !isLicenseeRole(role) || !reachesRole(role, 'signatory')) return false
  const issuedToThem: Where[] = [{ organisation: { equals: organisation } }, { issuedAt: { exists: true } }]
  return { and: issuedToThem }
}
/** The panel shows what is closed without a save button; an issued one without a file may still be given it. */
const open: Where[] = [{ status: { equals: 'draft' } }, { file: { exists: false } }]
const openToDesk: Access = ({ req }) => (hasRole(req.user, 'rights-manager') ? { or: open } : false)
const drafts: Access = ({ req }) => (hasRole(req.user, 'rights-manager') ? { status: { equals: 'draft' } } : false)
const anyValue = (): true => true
const bySteps = { readOnly: true } as const
const amount = (name: string, zh: string, en: string, admin: object = {}) =>
  ({ name, type: 'text', required: true, maxLength: 20, label: zhEn(zh, en), admin: { placeholder: '12000.00', ...admin } }) as const

/** What an organisation is asked to pay, with its state. Amounts are decimal text (domain/licensing/money); the life: domain/licensing/invoiceLife. */
export const Invoices: CollectionConfig = guarded({
  slug: 'invoices',
  labels: { singular: zhEn('账单', 'Invoice'), plural: zhEn('账单', 'Invoices') },
  admin: { useAsTitle: 'no', defaultColumns: ['no', 'organisation', 'total', 'currency', 'dueOn', 'status'], listSearchableFields: ['no', 'subject'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: desk, read: speakersOrDesk, update: openToDesk, delete: drafts, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['organisation', 'issuedAt'] }, { fields: ['status', 'dueOn'] }],
  hooks: { beforeValidate: [prepareInvoice], beforeChange: [keepIssued], beforeDelete: [refuseDeleteIssued] },
  fields: [
    { name: 'desk', type: 'ui', admin: { components: { Field: '/admin/licensing/InvoiceDesk#InvoiceDesk' }, disableListColumn: true } },
    { type: 'row', fields: [
      { name: 'no', type: 'text', required: true, unique: true, index: true, maxLength: 60, label: zhEn('账单号', 'Number'), validate: anyValue, admin: { placeholder: zhEn('留空则保存时编号', 'Given when saved if empty') } },
      { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 1, label: zhEn('被授权机构', 'Organisation') },
      { name: 'status', type: 'select', defaultValue: 'draft', index: true, label: zhEn('状态', 'Status'), validate: anyValue, admin: bySteps, options: invoiceStates.map((state) => option(state, invoiceStateWords[state].zh, invoiceStateWords[state].en)) },
    ] },
    { type: 'row', fields: [
      { name: 'currency', type: 'select', required: true, defaultValue: 'CNY', label: zhEn('币种', 'Currency'), options: Object.keys(currencies).map((code) => option(code, code, code)) },
      amount('net', '金额（不含税）', 'Net'), amount('tax', '税额', 'Tax', { placeholder: '0.00' }),
      { ...amount('total', '价税合计', 'Total', bySteps), validate: anyValue },
    ] },
    { type: 'row', fields: [
      calendarDate('issuedOn', '开票日', 'Issue date', { required: true }), calendarDate('dueOn', '付款期限', 'Due date', { required: true, admin: { description: zhEn('含当日；次日起为逾期（北京时间）。', 'Inclusive; overdue from the next day in Shanghai.') } }),
    ] },
    { name: 'subject', type: 'text', required: true, maxLength: 200, label: zhEn('事由', 'What for') },
    { name: 'agreements', type: 'relationship', relationTo: 'agreements', hasMany: true, maxRows: 20, maxDepth: 1, index: true, label: zhEn('所依协议', 'Agreements'), filterOptions: ({ data }) => (data?.organisation ? { organisation: { equals: data.organisation } } : true) },
    { type: 'row', fields: [calendarDate('periodFrom', '计费期自', 'Period from'), calendarDate('periodTo', '计费期至', 'Period to', { admin: { description: zhEn('含当日。', 'Inclusive.') } })] },
    { name: 'file', type: 'upload', relationTo: 'invoice-files', maxDepth: 1, label: zhEn('账单文件（PDF）', 'File (PDF)'), access: { read: staffField }, admin: { description: zhEn('只有本机构的签署人和管理员能在门户下载；开出后仍可补传一次。', 'Only signatories and administrators of the organisation can fetch it; it can still be added once after issuing.') } },
    { type: 'row', fields: [
      instant('issuedAt', '开出时间', 'Issued at', { index: true, admin: bySteps }), calendarDate('paidOn', '到账日期', 'Paid on', { admin: bySteps }), instant('cancelledAt', '作废时间', 'Cancelled at', { admin: bySteps }),
    ] },
    { name: 'cancelReason', type: 'textarea', maxLength: 1000, label: zhEn('作废理由', 'Why it was cancelled'), admin: bySteps },
    { name: 'basis', type: 'json', label: zhEn('用量依据', 'Basis'), admin: { hidden: true } },
    instant('overdueToldAt', '逾期提醒', 'Told of being overdue', { admin: { hidden: true }, access: { read: staffField } }),
    { name: 'steps', type: 'number', defaultValue: 0, admin: { hidden: true }, access: { read: staffField } },
    { name: 'unsettled', type: 'number', defaultValue: 0, index: true, admin: { hidden: true }, access: { read: staffField } },
    { name: 'log', type: 'json', admin: { hidden: true }, access: { read: staffField } },
    { name: 'notes', type: 'textarea', maxLength: 4000, label: zhEn('内部备注', 'Internal notes'), access: { read: staffField } },
  ],
})
