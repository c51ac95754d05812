import type { CollectionConfig } from 'payload'

import { severities } from '../../domain/checks'
import { queues } from '../../domain/checks/queues'
import { holders, nobody } from '../access'
import { instant } from '../fields/common'
import { guarded } from '../guarded'

/**
 * What the statistics desk looks at: one row for each thing found, refreshed after commits and by the scheduler, so that opening the desk scans nothing.
 * Rows are derived and may be made anew at any time; what a person said of one (dismissed, why, by whom) is kept.
 */
export const StatFindings: CollectionConfig = guarded({
  slug: 'stat-findings',
  admin: { hidden: true },
  access: { create: nobody, read: holders('statistics-editor', 'editor', 'chief-editor'), update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-gravity',
  indexes: [{ fields: ['state', 'queue', 'gravity', 'createdAt'] }, { fields: ['state', 'queue', 'indicator', 'gravity', 'createdAt'] }, { fields: ['queue', 'createdAt'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'queue', type: 'select', required: true, options: [...queues] },
    { name: 'code', type: 'text', required: true },
    { name: 'severity', type: 'select', required: true, options: [...severities] },
    // 3 error, 2 warning, 1 note: one index read backwards gives the gravest first, and of those the newest.
    { name: 'gravity', type: 'number', required: true },
    { name: 'state', type: 'select', required: true, defaultValue: 'open', options: ['open', 'dismissed'] },
    { name: 'article', type: 'relationship', relationTo: 'articles', index: true, maxDepth: 0 },
    { name: 'observation', type: 'relationship', relationTo: 'observations', index: true, maxDepth: 0 },
    { name: 'other', type: 'relationship', relationTo: 'observations', maxDepth: 0 },
    { name: 'indicator', type: 'relationship', relationTo: 'indicators', maxDepth: 0 },
    // What the row is about, in one line: the title of the observation or of the story.
    { name: 'subject', type: 'text', required: true },
    { name: 'words', type: 'text' },
    { name: 'says', type: 'json', required: true },
    { name: 'mend', type: 'json' },
    { name: 'reason', type: 'text' },
    { name: 'closedBy', type: 'text' },
    instant('closedAt', '处理于', 'Closed'),
  ],
})
