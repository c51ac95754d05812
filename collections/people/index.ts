import type { CollectionConfig } from 'payload'

import { anyone, holders, nobody } from '../access'
import { slugField } from '../fields/common'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'

const desk = holders('editor', 'chief-editor')

/** Names under stories. Not accounts: nothing here lets anybody sign in, and no address of a colleague can leak through a byline. */
export const People: CollectionConfig = guarded({
  slug: 'people',
  labels: { singular: zhEn('署名人', 'Person'), plural: zhEn('署名人', 'People') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'title', 'slug'], group: zhEn('稿件', 'Stories') },
  access: { create: desk, read: anyone, update: desk, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 40, label: zhEn('姓名', 'Name') },
    { name: 'title', type: 'text', maxLength: 60, label: zhEn('职务', 'Title') },
    { name: 'bio', type: 'textarea', maxLength: 600, label: zhEn('简介', 'About') },
    slugField(),
  ],
})
