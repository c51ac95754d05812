import type { CollectionConfig } from 'payload'

import { hasRole, holders, nobody } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'
import { logDateChange } from './logDateChange'
import { moveEmbargo, moveEmbargoBack } from './moveEmbargo'

const desk = holders('statistics-editor')
const system = { create: nobody, update: nobody }

/** A publication of figures with its date: what the release calendar shows, and what keeps figures under embargo until then. */
export const Releases: CollectionConfig = guarded({
  slug: 'releases',
  labels: { singular: zhEn('发布日程', 'Release'), plural: zhEn('发布日程', 'Releases') },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'status', 'scheduledAt', 'embargoUntil'], listSearchableFields: ['title'], group: zhEn('数据', 'Statistics') },
  access: {
    create: desk, read: ({ req }) => hasRole(req.user, 'statistics-editor') || { isListed: { equals: true } },
    update: desk, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody,
  },
  defaultSort: '-scheduledAt',
  hooks: {
    beforeChange: [logDateChange, moveEmbargoBack], afterChange: [moveEmbargo],
    beforeDelete: [refuseDeleteInUse({ collection: 'observations', field: 'release' })],
  },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 100, label: zhEn('发布内容', 'Title') },
    { name: 'summary', type: 'textarea', maxLength: 400, label: zhEn('说明', 'Summary') },
    { name: 'indicators', type: 'relationship', relationTo: 'indicators', hasMany: true, maxDepth: 1, label: zhEn('涉及指标', 'Indicators') },
    { name: 'source', type: 'relationship', relationTo: 'sources', maxDepth: 1, label: zhEn('发布单位或文件', 'Published by') },
    { name: 'url', type: 'text', maxLength: 300, label: zhEn('原文网址', 'Address'), validate: (value: unknown) => !value || (typeof value === 'string' && /^https?:\/\/[^\s"<>]+$/.test(value)) || '以 http:// 或 https:// 开头。 / Begin with http:// or https://.' },
    {
      name: 'status', type: 'select', required: true, defaultValue: 'provisional', label: zhEn('状态', 'Status'), admin: { position: 'sidebar' },
      options: [option('provisional', '暂定', 'Provisional'), option('confirmed', '确定', 'Confirmed'), option('published', '已发布', 'Published'), option('postponed', '推迟', 'Postponed'), option('cancelled', '取消', 'Cancelled')],
    },
    instant('scheduledAt', '预定时间', 'Scheduled for', { required: true, index: true, admin: { position: 'sidebar' } }),
    {
      name: 'changeReason', type: 'text', maxLength: 200, label: zhEn('改期或取消的原因', 'Reason of the change'),
      admin: { position: 'sidebar', description: zhEn('改动已公布的时间、推迟或取消时必填，公开。', 'Required when an announced date changes; public.') },
    },
    instant('embargoUntil', '解禁时间', 'Embargo until', {
      index: true, access: { read: ({ req }) => hasRole(req.user, 'statistics-editor') },
      admin: { position: 'sidebar', description: zhEn('此前，属于本次发布的观测值只有数据编辑能看到；到时下一个请求就能看到。', 'Until then only statistics editors see the observations of this release; at that time the next request does.') },
    }),
    { name: 'isListed', type: 'checkbox', defaultValue: true, index: true, label: zhEn('列入公开日程', 'In the public calendar'), admin: { position: 'sidebar' } },
    {
      name: 'dateChanges', type: 'array', label: zhEn('改期记录', 'Changes of date'), access: system, admin: { readOnly: true, description: zhEn('自动记录，不可删改。', 'Recorded by itself, never changed.') },
      labels: { singular: zhEn('改期', 'Change'), plural: zhEn('改期', 'Changes') },
      fields: [{ type: 'row', fields: [
        instant('at', '记录于', 'Recorded'), instant('from', '原定', 'From'), instant('to', '改为', 'To'), { name: 'status', type: 'text', label: zhEn('状态', 'Status') }, { name: 'reason', type: 'text', label: zhEn('原因', 'Reason') },
      ] }],
    },
  ],
})
