import type { CollectionConfig } from 'payload'

import { anyone, holders, nobody } from '../access'
import { slugField } from '../fields/common'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'

const desk = holders('editor', 'chief-editor')

export const Series: CollectionConfig = guarded({
  slug: 'series',
  labels: { singular: zhEn('系列报道', 'Series'), plural: zhEn('系列报道', 'Series') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug'], group: zhEn('编排', 'Placement') },
  access: { create: desk, read: anyone, update: desk, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60, label: zhEn('名称', 'Name') },
    { name: 'description', type: 'textarea', maxLength: 600, label: zhEn('编者按', 'Introduction') },
    slugField(),
  ],
})
