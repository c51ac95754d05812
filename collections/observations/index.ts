import type { Access, CollectionConfig } from 'payload'

import { nobody } from '../access'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { observationFields } from './fields'
import { keepPublishedValue, refuseLockedFields } from './keepPublishedValue'
import { mayRecord } from './mayRecord'
import { publicObservations } from './publicObservations'
import { refuseDelete } from './refuseDelete'
import { startVintage } from './startVintage'
import { closePrevious } from './vintages'

const desk: Access = ({ req }) => mayRecord(req.user)

/**
 * One value of one indicator for one area and period, as one source gave it (SDMX: an observation). Append-only: a later value is a new
 * vintage, so that a story keeps the number it quoted; a wrong one is withdrawn with a reason and stays on record.
 */
export const Observations: CollectionConfig = guarded({
  slug: 'observations',
  labels: { singular: zhEn('观测值', 'Observation'), plural: zhEn('观测值', 'Observations') },
  admin: {
    useAsTitle: 'title', defaultColumns: ['title', 'valueText', 'unitText', 'status', 'source', 'vintage'],
    listSearchableFields: ['title', 'seriesKey'], group: zhEn('数据', 'Statistics'),
    description: zhEn('已录入的数值不可改；有了新数，请新建一条，旧稿里的数不会变。', 'A recorded value cannot be changed; add a new one and old stories keep theirs.'),
  },
  // Deleting is never allowed; whoever may record is told why and which stories cite it.
  access: { create: desk, read: publicObservations, update: desk, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['seriesKey', 'timePeriod', 'vintage'], unique: true }, { fields: ['indicator', 'timePeriod', 'seriesKey', 'vintage'] }, { fields: ['refArea', 'timePeriod', 'seriesKey', 'vintage'] }],
  hooks: { beforeOperation: [refuseLockedFields], beforeValidate: [startVintage], beforeChange: [keepPublishedValue], afterChange: [closePrevious], beforeDelete: [refuseDelete] },
  fields: observationFields,
})
