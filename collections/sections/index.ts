import type { CollectionConfig } from 'payload'

import { anyone, holders, nobody } from '../access'
import { orderField, slugField } from '../fields/common'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'

const desk = holders('chief-editor')

export const Sections: CollectionConfig = guarded({
  slug: 'sections',
  labels: { singular: zhEn('栏目', 'Section'), plural: zhEn('栏目', 'Sections') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug', 'order', 'inNavigation'], group: zhEn('编排', 'Placement') },
  access: { create: desk, read: anyone, update: desk, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: 'order',
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 20, label: zhEn('名称', 'Name') },
    { name: 'englishName', type: 'text', maxLength: 60, label: zhEn('英文名', 'English name') },
    { name: 'description', type: 'textarea', maxLength: 300, label: zhEn('简介', 'Description'), admin: { description: zhEn('显示在栏目页标题之下。', 'Shown under the title of the section page.') } },
    slugField(), orderField,
    { name: 'inNavigation', type: 'checkbox', defaultValue: true, label: zhEn('放进导航', 'In the navigation'), admin: { position: 'sidebar' } },
  ],
})
