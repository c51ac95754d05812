import type { CollectionConfig } from 'payload'

import { anyone, holders, nobody } from '../access'
import { calendarDate, slugField } from '../fields/common'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'
import { keepPublishedKey } from './keepPublishedKey'

const desk = holders('rights-manager')

/** A copyright notice as a thing that lasts; what it says at a time is in its versions. */
export const Notices: CollectionConfig = guarded({
  slug: 'notices',
  labels: { singular: zhEn('版权声明', 'Copyright notice'), plural: zhEn('版权声明', 'Copyright notices') },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'key'], group: zhEn('版权', 'Rights') },
  access: { create: desk, read: anyone, update: desk, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody },
  hooks: { beforeChange: [keepPublishedKey], beforeDelete: [refuseDeleteInUse({ collection: 'notice-versions', field: 'notice' })] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 60, label: zhEn('名称', 'Title') },
    slugField({ name: 'key', label: zhEn('网址片段', 'Key') }),
    calendarDate('nextReview', '下次复核日期', 'Next review', { admin: { position: 'sidebar', description: zhEn('复核后无须改动的，在这里写下次复核的日期；不写则按现行版本的复核日期提醒。', 'When a review found nothing to change, the date of the next one; empty: the date of the version in force.') } }),
  ],
})
