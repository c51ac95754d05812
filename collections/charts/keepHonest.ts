import { type CollectionBeforeChangeHook, Forbidden } from 'payload'

import { dataKey, pickVintages, snapshotOf, type ChartSnapshot } from '../../domain/charts'
import { hasRole } from '../access'
import { judgeChart, readRecords } from './readRecords'
import { refuseMisleading } from './refuse'

/**
 * A chart becomes public only when it does not mislead, through whatever door. One whose values a story froze and whose question has changed since is
 * frozen anew, so that picture and words are of the same values.
 */
export const keepHonest: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data['_status'] !== 'published') return data
  if (req.user && !hasRole(req.user, 'editor', 'chief-editor', 'statistics-editor')) throw new Forbidden(req.t)
  const stored = { ...originalDoc, ...data }
  const { form, lints } = await judgeChart(req.payload, stored)
  refuseMisleading({ collection: collection.slug, lints, req })
  const frozen = snapshotOf(stored['snapshot'])
  if (!frozen || frozen.key === dataKey(form)) return data
  const takenAt = new Date().toISOString()
  const snapshot: ChartSnapshot = { key: dataKey(form), takenAt, records: pickVintages(await readRecords(req.payload, form), form.query) }
  return { ...data, snapshot, frozenAt: takenAt }
}
