import type { CollectionConfig } from 'payload'

import { admins, anyone, holders, nobody } from '../access'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { agreements, listedNow, listings } from './registry'
import { asStatistics } from './statistics'

const desk = holders('rights-manager', 'chief-editor')

/** Where stories and figures come from. What may be done with a story is derived from its source. */
export const Sources: CollectionConfig = guarded({
  slug: 'sources',
  labels: { singular: zhEn('来源', 'Source'), plural: zhEn('来源', 'Sources') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'listedNow', 'url'], listSearchableFields: ['name'], group: zhEn('版权', 'Rights') },
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
    asStatistics,
    listings, agreements, listedNow,
  ],
})
