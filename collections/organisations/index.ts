import { hasRole, holders, nobody, ownOrganisationOr, staffField } from '../access'
import { mostSeats } from '../../domain/licensing/seats'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { endSessionsWhenSuspended } from '../licensees/admit'
import { guarded } from '../guarded'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'

const desk = holders('rights-manager')

const wholeSeats = (value: unknown): true | string =>
  value === null || value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostSeats) || `席位数是 0 至 ${mostSeats} 的整数，或留空。 / A whole number up to ${mostSeats}, or empty.`

/** Who may be licensed: the party of agreements, acceptances and usage. Its people are in `licensees`. */
export const Organisations = guarded({
  slug: 'organisations',
  labels: { singular: zhEn('被授权机构', 'Organisation'), plural: zhEn('被授权机构', 'Organisations') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'status', 'accountManager'], listSearchableFields: ['name', 'nameEn'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: desk, read: ownOrganisationOr('id', 'rights-manager'), update: desk, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody },
  hooks: { afterChange: [endSessionsWhenSuspended], beforeDelete: [refuseDeleteInUse({ collection: 'licensees', field: 'organisation' }), refuseDeleteInUse({ collection: 'agreements', field: 'organisation' }), refuseDeleteInUse({ collection: 'acceptances', field: 'organisation' }), refuseDeleteInUse({ collection: 'invoices', field: 'organisation' })] },
  defaultSort: 'name',
  fields: [
    { name: 'desk', type: 'ui', admin: { components: { Field: '/admin/licensing/OrganisationDesk#OrganisationDesk' }, disableListColumn: true } },
    { name: 'name', type: 'text', required: true, unique: true, index: true, maxLength: 120, label: zhEn('名称', 'Name'), hooks: { beforeValidate: [({ value }: { value?: unknown }) => (typeof value === 'string' ? value.trim() : value)] } },
    { name: 'nameEn', type: 'text', maxLength: 160, label: zhEn('英文名称', 'English name') },
    { type: 'row', fields: [
      { name: 'kind', type: 'select', required: true, defaultValue: 'publisher', label: zhEn('类别', 'Kind'), options: [option('publisher', '出版', 'Publisher'), option('broadcaster', '广播电视', 'Broadcaster'), option('platform', '平台', 'Platform'), option('company', '企业', 'Company'), option('public-body', '机关与公益', 'Public body'), option('other', '其他', 'Other')] },
      { name: 'status', type: 'select', required: true, defaultValue: 'active', index: true, label: zhEn('状态', 'Status'), options: [option('active', '正常', 'Active'), option('suspended', '停用', 'Suspended')], admin: { description: zhEn('停用后，其账号和令牌立即失效。', 'When suspended, its accounts and tokens stop at once.') } },
    ] },
    { name: 'contact', type: 'group', label: zhEn('联系方式', 'Contact'), fields: [
      { name: 'name', type: 'text', maxLength: 60, label: zhEn('联系人', 'Name') }, { name: 'email', type: 'email', label: zhEn('邮箱', 'E-mail') },
      { name: 'phone', type: 'text', maxLength: 40, label: zhEn('电话', 'Phone') }, { name: 'address', type: 'text', maxLength: 200, label: zhEn('地址', 'Address') },
    ] },
    { name: 'requireSecondFactor', type: 'checkbox', defaultValue: false, label: zhEn('必须使用动态口令', 'Second factor required'), admin: { description: zhEn('其账号下次登录后须先启用动态口令。', 'Its people must set one up after their next sign-in.') } },
    { type: 'row', fields: [
      { name: 'seats', type: 'number', min: 0, max: mostSeats, label: zhEn('席位数', 'Seats'), validate: wholeSeats, admin: { placeholder: zhEn('不限', 'No limit'), description: zhEn('最多几位启用的成员，待接受的邀请也占一席；留空为不限。少于在用人数时，现有成员都保留。', 'How many people it may have; an open invitation takes one. Empty is no limit. Below what is used, everybody stays.') } },
    ] },
    // What an administrator of theirs has asked for (newsroom/licensing/people/seats); the part above shows it.
    { name: 'seatsAsked', type: 'group', admin: { hidden: true }, access: { create: nobody, read: staffField, update: nobody }, fields: [
      { name: 'wanted', type: 'number' }, { name: 'note', type: 'textarea', maxLength: 500 }, { name: 'by', type: 'text', maxLength: 60 }, instant('at', '申请时间', 'Asked at'),
    ] },
    { name: 'members', type: 'join', collection: 'licensees', on: 'organisation', defaultLimit: 50, label: zhEn('成员', 'Members'), access: { read: staffField }, admin: { defaultColumns: ['name', 'role', 'email', 'disabled'] } },
    { name: 'agreements', type: 'join', collection: 'agreements', on: 'organisation', defaultLimit: 50, label: zhEn('授权协议', 'Agreements'), access: { read: staffField }, admin: { defaultColumns: ['no', 'status', 'effectiveFrom', 'lastDay'] } },
    { name: 'invoices', type: 'join', collection: 'invoices', on: 'organisation', defaultLimit: 20, label: zhEn('账单', 'Invoices'), access: { read: staffField }, admin: { defaultColumns: ['no', 'total', 'currency', 'dueOn', 'status'] } },
    {
      name: 'accountManager', type: 'relationship', relationTo: 'users', maxDepth: 0, label: zhEn('我方经办人', 'Our account manager'), access: { read: staffField },
      admin: { description: zhEn('版权经理可以填自己；填同事请找管理员。', 'A rights manager may name themself; an administrator names colleagues.') },
    },
    { name: 'notes', type: 'textarea', maxLength: 4000, label: zhEn('内部备注', 'Internal notes'), access: { read: staffField } },
  ],
})
