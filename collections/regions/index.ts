import type { CollectionConfig } from 'payload'

import { admins, anyone, holders, nobody } from '../access'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'

/** Administrative divisions with the codes of GB/T 2260. A code is a label, not an identity: divisions split and are renamed. */
export const Regions: CollectionConfig = guarded({
  slug: 'regions',
  labels: { singular: zhEn('地区', 'Region'), plural: zhEn('地区', 'Regions') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'code', 'level', 'parent'], listSearchableFields: ['name', 'code'], group: zhEn('数据', 'Statistics') },
  access: { create: holders('statistics-editor'), read: anyone, update: holders('statistics-editor'), delete: admins, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: 'code',
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 40, label: zhEn('名称', 'Name') },
    { name: 'englishName', type: 'text', maxLength: 80, label: zhEn('英文名', 'English name') },
    {
      name: 'code', type: 'text', required: true, unique: true, index: true, label: zhEn('区划代码', 'Division code'),
      validate: (value: unknown) => (typeof value === 'string' && /^\d{6}$/.test(value)) || '六位数字（GB/T 2260）。 / Six digits (GB/T 2260).',
    },
    {
      name: 'level', type: 'select', required: true, label: zhEn('级别', 'Level'),
      options: [option('country', '国家', 'Country'), option('province', '省级', 'Province'), option('prefecture', '地级', 'Prefecture'), option('county', '县级', 'County')],
    },
    { name: 'parent', type: 'relationship', relationTo: 'regions', maxDepth: 0, label: zhEn('上级地区', 'Parent') },
    { name: 'validFrom', type: 'text', maxLength: 10, label: zhEn('启用于', 'Valid from') },
    { name: 'validTo', type: 'text', maxLength: 10, label: zhEn('停用于', 'Valid to') },
    { name: 'predecessors', type: 'relationship', relationTo: 'regions', hasMany: true, maxDepth: 0, label: zhEn('前身', 'Predecessors') },
  ],
})
