import type { ArrayField, TextField, TextFieldSingleValidation } from 'payload'

import { listingOn, sourceRecord } from '../../domain/editorial/storyRecords'
import { shanghaiDate } from '../../domain/text/shanghai'
import { staffField } from '../access'
import { calendarDate, isCalendarDate } from '../fields/common'
import { option, zhEn } from '../fields/labels'

const internal = { read: staffField }

const startOf = (siblingData: unknown): unknown => (typeof siblingData === 'object' && siblingData !== null && 'from' in siblingData ? siblingData.from : null)

/** The last day of an agreement: empty, or a date not before its first. */
const lastDay: TextFieldSingleValidation = (value: unknown, { siblingData }: { siblingData: unknown }) => {
  if (value === undefined || value === null || value === '') return true
  if (!isCalendarDate(value)) return '写成 2024-10-23。 / Write it as 2024-10-23.'
  const start = startOf(siblingData)
  return typeof start !== 'string' || value >= start || '终止日期早于起始日期。 / It ends before it begins.'
}

/** Whether and since which edition the source stands on the regulator's list. Editions are added, not overwritten: a reprint is judged by its own day. */
export const listings: ArrayField = {
  name: 'listings', type: 'array', label: zhEn('稿源单位名单', 'List of permitted sources'), labels: { singular: zhEn('名单记录', 'Listing'), plural: zhEn('名单记录', 'Listings') },
  admin: { initCollapsed: false, description: zhEn('主管部门《互联网新闻信息稿源单位名单》各版中有没有这家单位。每出新版加一行，旧行保留：转载按发布当日有效的版本判断。', 'Whether each edition of the regulator’s list names this unit. Add a row for a new edition and keep the old ones: a reprint is judged by the edition of its day.') },
  fields: [
    { type: 'row', fields: [
      calendarDate('edition', '名单版本日期', 'Edition of', { required: true }),
      { name: 'status', type: 'select', required: true, defaultValue: 'on', label: zhEn('是否在名单', 'Status'), options: [option('on', '在名单内', 'On the list'), option('off', '不在名单内', 'Not on the list')] },
      calendarDate('checkedAt', '核对日期', 'Checked on'),
    ] },
    { name: 'note', type: 'text', maxLength: 200, access: internal, label: zhEn('备注', 'Note') },
  ],
}

/** What the source allows us to reprint. Seen by staff only; a licence with us never passes a reprint on, whatever stands here. */
export const agreements: ArrayField = {
  name: 'agreements', type: 'array', access: internal, label: zhEn('转载协议', 'Inbound agreements'), labels: { singular: zhEn('协议', 'Agreement'), plural: zhEn('协议', 'Agreements') },
  admin: { description: zhEn('对方许可本网转载的协议，仅内部可见。', 'What the source allows us; seen by staff only.') },
  fields: [
    { type: 'row', fields: [
      { name: 'no', type: 'text', required: true, maxLength: 60, label: zhEn('协议编号', 'Number') },
      calendarDate('from', '自', 'From', { required: true }),
      calendarDate('to', '至', 'To', { validate: lastDay, admin: { description: zhEn('含当日；长期有效则留空。', 'That day included; empty for no end.') } }),
    ] },
    { name: 'sublicensable', type: 'checkbox', defaultValue: false, label: zhEn('可转授权', 'May be sublicensed'), admin: { description: zhEn('只供查阅：本网的授权从不包含转载稿。', 'For information: our licences never cover reprints.') } },
    { name: 'terms', type: 'textarea', maxLength: 2000, label: zhEn('约定', 'Terms') },
  ],
}

/** The list's column: where the source stands today. Not stored. */
export const listedNow: TextField = {
  name: 'listedNow', type: 'text', virtual: true, access: internal, label: zhEn('稿源名单', 'On the list'), admin: { hidden: true },
  hooks: {
    afterRead: [({ data, req }) => {
      const listing = listingOn(sourceRecord({ ...data }), shanghaiDate(new Date().toISOString()))
      const isEnglish = req.i18n?.language === 'en'
      if (!listing) return isEnglish ? 'no record' : '无记录'
      return listing.isOn ? (isEnglish ? `on (${listing.edition})` : `在（${listing.edition} 版）`) : (isEnglish ? `off (${listing.edition})` : `不在（${listing.edition} 版）`)
    }],
  },
}
