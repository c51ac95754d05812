import type { CollectionConfig } from 'payload'

import { anyone, holders, nobody } from '../access'
import { slugField } from '../fields/common'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'

const desk = holders('editor', 'chief-editor')

export const Topics: CollectionConfig = guarded({
  slug: 'topics',
  labels: { singular: zhEn('话题', 'Topic'), plural: zhEn('话题', 'Topics') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug'], group: zhEn('编排', 'Placement') },
  access: { create: desk, read: anyone, update: desk, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 30, label: zhEn('名称', 'Name') },
    { name: 'description', type: 'textarea', maxLength: 300, label: zhEn('简介', 'Description') },
    slugField(),
  ],
})
