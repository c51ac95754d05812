import type { CollectionConfig } from 'payload'

import { admins, anyone, holders, nobody } from '../access'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'
import { checkRegion, partialDate } from './validity'

/** Administrative divisions with the codes of GB/T 2260. A code is a label, not an identity: divisions split and are renamed. */
export const Regions: CollectionConfig = guarded({
  slug: 'regions',
  labels: { singular: zhEn('地区', 'Region'), plural: zhEn('地区', 'Regions') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'code', 'level', 'parent'], listSearchableFields: ['name', 'code'], group: zhEn('数据', 'Statistics') },
  access: { create: holders('statistics-editor'), read: anyone, update: holders('statistics-editor'), delete: admins, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: 'code',
  hooks: { beforeChange: [checkRegion], beforeDelete: [refuseDeleteInUse({ collection: 'observations', field: 'refArea' }), refuseDeleteInUse({ collection: 'articles', field: 'regions' })] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 40, label: zhEn('名称', 'Name') },
    { name: 'englishName', type: 'text', maxLength: 80, label: zhEn('英文名', 'English name') },
    {
      name: 'code', type: 'text', required: true, unique: true, index: true, label: zhEn('区划代码', 'Division code'),
      validate: (value: unknown) => (typeof value === 'string' && /^\d{6}$/.test(value)) || '六位数字（GB/T 2260）。 / Six digits (GB/T 2260).',
    },
    {
      name: 'level', type: 'select', required: true, label: zhEn('级别', 'Level'),
      options: [option('country', '国家', 'Country'), option('province', '省级', 'Province'), option('prefecture', '地级', 'Prefecture'), option('county', '县级', 'County'), option('group', '地区组', 'Group')],
    },
    { name: 'parent', type: 'relationship', relationTo: 'regions', maxDepth: 0, label: zhEn('上级地区', 'Parent') },
    { type: 'row', fields: [partialDate('validFrom', '启用于', 'Valid from'), partialDate('validTo', '停用于', 'Valid to')] },
    { name: 'predecessors', type: 'relationship', relationTo: 'regions', hasMany: true, maxDepth: 1, label: zhEn('前身', 'Predecessors'), admin: { description: zhEn('撤并、更名之前的地区；它们的数据在地区页上一并列出。', 'What this division was before.') } },
    { name: 'isGroup', type: 'checkbox', defaultValue: false, label: zhEn('由若干地区合成', 'A group of regions'), admin: { description: zhEn('如中部地区、京津冀：没有自己的区划代码，用 9 开头的六位数。', 'Such as a group of provinces; its code begins with 9.') } },
    { name: 'members', type: 'relationship', relationTo: 'regions', hasMany: true, maxDepth: 1, label: zhEn('包括', 'Members'), admin: { condition: (data) => Boolean(data['isGroup']) } },
  ],
})
