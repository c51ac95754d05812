import type { CollectionConfig } from 'payload'

import { hasRole, holders, nobody, publishedOrStaff, roles, staff } from '../access'
import { listCharts, requireSoundCharts } from '../charts/freezeCharts'
import { closeCorrected } from '../desk-tasks/closeCorrected'
import { closeScheduled } from '../desk-tasks/closeScheduled'
import { indexCitations, unindexCitations } from '../figure-citations/derive'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { contentTab } from './fields/content'
import { forWriters } from './fields/forWriters'
import { placementTab } from './fields/placement'
import { recordTab } from './fields/record'
import { rightsTab } from './fields/rights'
import { sidebar } from './fields/sidebar'
import { assignIdentity } from './hooks/assignIdentity'
import { deriveRights } from './hooks/deriveRights'
import { fixAddress } from './hooks/fixAddress'
import { holdFigureErrors } from './hooks/holdFigureErrors'
import { keepCorrections } from './hooks/keepCorrections'
import { noteDraftSave } from './hooks/noteDraftSave'
import { noteWithdrawal } from './hooks/noteWithdrawal'
import { intendPublication, recordPublication } from './hooks/recordPublication'
import { notePublicState } from './hooks/notePublicState'
import { refuseChangedSinceScheduled } from './hooks/refuseChangedSinceScheduled'
import { refuseDeletePublished } from './hooks/refuseDeletePublished'
import { refuseRestoreByOthers } from './hooks/refuseRestoreByOthers'
import { refuseStaleWrite } from './hooks/refuseStaleWrite'
import { requirePublishable } from './hooks/requirePublishable'
import { stampContent } from './hooks/stampContent'
import { stampStatements } from './hooks/stampStatements'
import { previewPath } from './previewPath'

/** Stories. Everybody in the newsroom writes; editors publish; the public reads what is published. */
export const Articles: CollectionConfig = guarded({
  slug: 'articles',
  labels: { singular: zhEn('稿件', 'Story'), plural: zhEn('稿件', 'Stories') },
  trash: true,
  versions: {
    maxPerDoc: 200,
    drafts: { autosave: { interval: 800, showSaveDraftButton: true }, schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 5 } },
  },
  // With autosave Payload releases the lock at every save, so it would promise what it does not hold (payload#11604): stale writes are refused instead.
  lockDocuments: false,
  admin: {
    useAsTitle: 'title', defaultColumns: ['title', '_status', 'section', 'source', 'number', 'updatedAt'],
    components: { edit: { beforeDocumentControls: ['/admin/journal/KeystrokeJournal.client#KeystrokeJournal'] } },
    listSearchableFields: ['title', 'number', 'shortId'], group: zhEn('稿件', 'Stories'),
    livePreview: {
      url: ({ data, req }) => previewPath({ id: String(data['id'] ?? ''), req }),
      breakpoints: [
        { name: 'phone', label: '手机 Phone 390', width: 390, height: 844 }, { name: 'tablet', label: '平板 Tablet 768', width: 768, height: 1024 },
        { name: 'desktop', label: '桌面 Desktop 1440', width: 1440, height: 900 },
      ],
    },
    preview: (data, { req }) => previewPath({ id: String(data['id'] ?? ''), req }),
  },
  access: {
    create: holders(...roles), read: publishedOrStaff, update: holders('reporter', 'editor', 'chief-editor', 'rights-manager'),
    delete: ({ req }) => hasRole(req.user, 'editor', 'chief-editor'), readVersions: staff, unlock: nobody, admin: nobody,
  },
  defaultSort: '-updatedAt',
  indexes: [
    { fields: ['_status', 'publishedAt'] }, { fields: ['section', 'publishedAt'] }, { fields: ['series', 'publishedAt'] },
  ],
  hooks: {
    beforeOperation: [noteDraftSave],
    beforeValidate: [assignIdentity, refuseRestoreByOthers],
    beforeChange: [
      refuseChangedSinceScheduled, refuseStaleWrite, stampStatements, deriveRights, requirePublishable, listCharts, requireSoundCharts, holdFigureErrors, keepCorrections, noteWithdrawal, fixAddress, stampContent, notePublicState,
      intendPublication,
    ],
    afterChange: [recordPublication, indexCitations, closeCorrected, closeScheduled],
    beforeDelete: [refuseDeletePublished],
    afterDelete: [unindexCitations],
  },
  fields: forWriters([{ type: 'tabs', tabs: [contentTab, rightsTab, placementTab, recordTab] }, ...sidebar]),
})
