import type { CollectionConfig } from 'payload'

import { nobody } from '../access'
import { guarded } from '../guarded'

/** Running numbers, and marks of what has been used (database/counter.ts). Nobody reads or writes them through any door. */
export const Counters: CollectionConfig = guarded({
  slug: 'counters',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'value', type: 'number', required: true, defaultValue: 0 },
  ],
})
