import type { CollectionConfig } from 'payload'

import { anyone, holders, nobody } from '../access'
import { slugField } from '../fields/common'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'

const desk = holders('rights-manager')

/** A copyright notice as a thing that lasts; what it says at a time is in its versions. */
export const Notices: CollectionConfig = guarded({
  slug: 'notices',
  labels: { singular: zhEn('版权声明', 'Copyright notice'), plural: zhEn('版权声明', 'Copyright notices') },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'key'], group: zhEn('版权', 'Rights') },
  access: { create: desk, read: anyone, update: desk, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody },
  hooks: { beforeDelete: [refuseDeleteInUse({ collection: 'notice-versions', field: 'notice' })] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 60, label: zhEn('名称', 'Title') },
    slugField({ name: 'key', label: zhEn('网址片段', 'Key') }),
  ],
})
