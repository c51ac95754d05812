import { nobody } from '../access'
import { instant } from '../fields/common'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'

/** A new story that a saved search has found, once for each: what an alert tells, and the memory that it has been told. For the alerts alone. */
export const SearchMatches = guarded({
  slug: 'search-matches',
  labels: { singular: zhEn('检索命中', 'Search match'), plural: zhEn('检索命中', 'Search matches') },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 0 },
    // Ids, not references: a story or a search that goes must not wait for its matches.
    { name: 'search', type: 'text', required: true, index: true }, { name: 'article', type: 'text', required: true },
    instant('settledAt', '已告知', 'Told or dropped', { index: true }),
  ],
})
