import type { CollectionConfig } from 'payload'

import { nobody, publishedVersionOrStaff } from '../access'
import { calendarDate, instant, readOnlySidebar } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { checkNotice } from './checkNotice'
import { freeUseGroup } from './freeUseGroup'
import { keepPublishedNotice } from './keepPublishedNotice'
import { draftAgain, emptied, fromToday, nextNumber } from './nextDraft'
import { draftsOfDesk, mayWriteNotices, refuseSealed } from './refuseSealed'
import { sealNotice } from './sealNotice'
import { sealWhenPublished } from './sealPublished'
import { refuseDeletePublished } from './refuseDeletePublished'

/** What a notice said from a date on: typed clauses, verbatim. Once published it never changes; a new version supersedes it. */
export const NoticeVersions: CollectionConfig = guarded({
  slug: 'notice-versions',
  labels: { singular: zhEn('声明版本', 'Notice version'), plural: zhEn('声明版本', 'Notice versions') },
  admin: {
    useAsTitle: 'title', defaultColumns: ['title', 'status', 'effectiveFrom', 'effectiveTo'], group: zhEn('版权', 'Rights'),
    description: zhEn('发布后不可修改，只能由新版本取代。', 'Cannot be changed once published; a new version supersedes it.'),
  },
  access: { create: mayWriteNotices, read: publishedVersionOrStaff, update: draftsOfDesk, delete: draftsOfDesk, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-effectiveFrom',
  indexes: [{ fields: ['notice', 'no'], unique: true }, { fields: ['status', 'effectiveFrom'] }],
  hooks: { beforeOperation: [refuseSealed], beforeChange: [keepPublishedNotice, checkNotice, sealNotice], afterChange: [sealWhenPublished], beforeDelete: [refuseDeletePublished] },
  fields: [
    { name: 'title', type: 'text', label: zhEn('标题', 'Title'), admin: { hidden: true } },
    { name: 'tools', type: 'ui', admin: { components: { Field: '/admin/notices/NoticeTools#NoticeTools' }, disableListColumn: true } },
    { type: 'row', fields: [
      { name: 'notice', type: 'relationship', relationTo: 'notices', required: true, index: true, maxDepth: 1, label: zhEn('声明', 'Notice') },
      { name: 'no', type: 'number', required: true, min: 1, label: zhEn('版次', 'Version'), hooks: { beforeDuplicate: [nextNumber] } },
      { name: 'status', type: 'select', required: true, defaultValue: 'draft', index: true, label: zhEn('状态', 'Status'), hooks: { beforeDuplicate: [draftAgain] }, options: [option('draft', '草稿', 'Draft'), option('published', '已发布', 'Published')] },
    ] },
    { type: 'row', fields: [
      calendarDate('effectiveFrom', '生效日期', 'Effective from', { required: true, hooks: { beforeDuplicate: [fromToday] }, index: true, admin: { description: zhEn('当日零时（北京时间）起。', 'From midnight in Shanghai.') } }),
      calendarDate('effectiveTo', '失效日期', 'Effective to', { hooks: { beforeDuplicate: [emptied] }, admin: { description: zhEn('当日零时起不再适用；通常留空，由新版本取代。', 'Not in force from that midnight on; usually empty.') } }),
      calendarDate('reviewBy', '复核日期', 'Review by', { hooks: { beforeDuplicate: [emptied] }, admin: { description: zhEn('到期前 60、30、7 天和当天提醒版权专员。', 'The rights manager is reminded 60, 30, 7 days before and on the day.') } }),
    ] },
    {
      name: 'appliesTo', type: 'select', defaultValue: 'site', label: zhEn('适用范围', 'Applies to'),
      options: [option('site', '全站（稿件没有另选声明的，都适用）', 'The whole site'), option('named', '只适用于选了本声明的稿件', 'Only stories that name this notice')],
    },
    { name: 'operator', type: 'text', required: true, maxLength: 120, label: zhEn('网站主办者', 'Operator') },
    { name: 'rightsManager', type: 'text', required: true, maxLength: 120, label: zhEn('版权管理者', 'Rights manager') },
    { name: 'creditLine', type: 'text', required: true, maxLength: 80, label: zhEn('署名文字', 'Credit line') },
    { name: 'brandAliases', type: 'text', hasMany: true, required: true, label: zhEn('品牌名称及别名', 'Brand and aliases') },
    { name: 'markerStems', type: 'text', hasMany: true, label: zhEn('自有稿标记', 'Marks of own stories'), admin: { description: zhEn('专稿、消息、报道。', 'Such as 专稿, 消息, 报道.') } },
    { name: 'contactWindow', type: 'group', label: zhEn('联系期限', 'Contact window'), fields: [
      { name: 'days', type: 'number', min: 1, defaultValue: 30, label: zhEn('天数', 'Days') },
      { name: 'countFrom', type: 'select', defaultValue: 'event_day_excluded', label: zhEn('起算', 'Counted from'), options: [option('event_day_excluded', '事由次日起', 'The day after the event'), option('event_day_included', '事由当日起', 'The day of the event')] },
      { name: 'roll', type: 'select', defaultValue: 'next_working_day', label: zhEn('末日遇休假', 'Last day on a holiday'), options: [option('next_working_day', '顺延', 'Next working day'), option('none', '不顺延', 'No roll')] },
    ] },
    {
      name: 'clauses', type: 'array', required: true, minRows: 1, label: zhEn('条款', 'Clauses'), labels: { singular: zhEn('条款', 'Clause'), plural: zhEn('条款', 'Clauses') },
      fields: [
        { type: 'row', fields: [
          { name: 'no', type: 'text', required: true, maxLength: 8, label: zhEn('编号', 'Number'), validate: (value: unknown) => (typeof value === 'string' && /^\d+(\.\d+)*$/.test(value)) || '写成 3 或 3.1。 / Write it as 3 or 3.1.' },
          {
            name: 'kind', type: 'select', required: true, label: zhEn('类型', 'Kind'),
            options: [option('operator_statement', '主办与运营', 'Operator'), option('reserved_by_source_label', '凭来源保留权利', 'Reserved by source label'), option('own_rights_definition', '自有版权的范围', 'Definition of own rights'), option('licensee_duties', '被授权人义务', 'Duties of licensees'), option('unlicensed_prohibition_and_liability', '未经授权的责任', 'Unlicensed use and liability'), option('reprint_disclaimer', '转载声明', 'Reprint disclaimer'), option('contact_window', '联系期限', 'Contact window'), option('free_use_grant', '许可公众使用', 'Frees a use for everybody'), option('other', '其他', 'Other')],
          },
        ] },
        { name: 'text', type: 'textarea', required: true, maxLength: 5000, label: zhEn('条文', 'Text'), admin: { description: zhEn('一字不改。', 'Verbatim.') } },
        { name: 'explanation', type: 'textarea', maxLength: 1000, label: zhEn('通俗解读', 'Plain explanation'), admin: { description: zhEn('给读者看的解释，页面上注明不具约束力。', 'For readers; marked as not binding.') } },
      ],
    },
    freeUseGroup,
    { name: 'hash', type: 'text', index: true, label: zhEn('条文指纹', 'Hash of the text'), admin: readOnlySidebar },
    instant('publishedAt', '发布时间', 'Published at', { admin: readOnlySidebar }),
    { name: 'recordHash', type: 'text', label: zhEn('记录指纹', 'Hash of the record'), admin: readOnlySidebar },
    { name: 'previousHash', type: 'text', label: zhEn('上一版的记录指纹', 'Hash of the record before'), admin: readOnlySidebar },
    instant('sealedAt', '封存时间', 'Sealed at', { index: true, admin: readOnlySidebar }),
  ],
})
