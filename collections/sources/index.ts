import type { CollectionConfig } from 'payload'

import { admins, anyone, holders, nobody, staffField } from '../access'
import { calendarDate } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'

const desk = holders('rights-manager', 'chief-editor')

/** Where stories and figures come from. What may be done with a story is derived from its source. */
export const Sources: CollectionConfig = guarded({
  slug: 'sources',
  labels: { singular: zhEn('来源', 'Source'), plural: zhEn('来源', 'Sources') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'listed', 'url'], listSearchableFields: ['name'], group: zhEn('版权', 'Rights') },
  access: { create: desk, read: anyone, update: desk, delete: admins, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true, maxLength: 80, label: zhEn('名称', 'Name'), admin: { description: zhEn('印在“来源：”之后的文字。', 'As printed after 来源：') } },
    {
      name: 'kind', type: 'select', required: true, label: zhEn('类别', 'Kind'),
      options: [option('own', '本网', 'Own'), option('agency', '通讯社', 'News agency'), option('media', '媒体', 'Media'), option('government', '政府', 'Government'), option('user', '用户投稿', 'User')],
    },
    { name: 'aliases', type: 'text', hasMany: true, label: zhEn('别名', 'Aliases'), admin: { description: zhEn('来稿中可能出现的其他写法。', 'Other spellings found in incoming copy.') } },
    { name: 'url', type: 'text', maxLength: 300, label: zhEn('网址', 'Address'), validate: (value: unknown) => !value || (typeof value === 'string' && /^https?:\/\/[^\s"<>]+$/.test(value)) || '以 http:// 或 https:// 开头。 / Begin with http:// or https://.' },
    { name: 'listed', type: 'checkbox', defaultValue: false, label: zhEn('在稿源名单内', 'On the list of permitted sources'), admin: { description: zhEn('互联网新闻信息稿源单位名单。', 'The regulator’s list of units whose news may be reprinted.') } },
    calendarDate('listEdition', '名单版本日期', 'Edition of the list', { admin: { condition: (data) => Boolean(data['listed']) } }),
    {
      name: 'statistics', type: 'group', label: zhEn('作为数据来源', 'As a source of figures'),
      fields: [
        {
          name: 'type', type: 'select', label: zhEn('资料类型', 'Type'),
          options: [option('bulletin', '统计公报', 'Bulletin'), option('yearbook', '统计年鉴', 'Yearbook'), option('department', '部门数据', 'Department'), option('press-conference', '新闻发布会', 'Press conference'), option('interview', '采访', 'Interview'), option('own-estimate', '本报测算', 'Own estimate')],
        },
        { name: 'authorityRank', type: 'number', min: 1, max: 9, label: zhEn('权威程度（1 最高）', 'Authority (1 is highest)') },
      ],
    },
    { name: 'agreement', type: 'textarea', maxLength: 2000, label: zhEn('转载协议', 'Inbound agreement'), access: { read: staffField }, admin: { description: zhEn('仅内部可见。', 'Seen by staff only.') } },
    calendarDate('checkedAt', '核对日期', 'Checked on'),
  ],
})
