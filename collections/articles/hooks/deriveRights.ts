import type { CollectionBeforeChangeHook } from 'payload'

import { classify } from '../../../domain/rights'
import { judgedAt } from '../../../domain/editorial/publishable'
import { rightsArticleOf } from '../../../domain/editorial/storyRights'
import { noticeInForce, toNoticeVersion } from '../../notice-versions/inForce'
import { sourceRecordsFor } from '../storyRecords'
import { idOf } from '@/domain/editorial/idOf'

/**
 * Derives whose story it is from its source, its marks and the notice in force, and keeps the notice of the day of publication (rights.md 2).
 * A later notice never changes what was declared when the story came out.
 */
export const deriveRights: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const now = new Date().toISOString()
  // The notice that a story names is fixed at its first publication, like the version.
  const notice = idOf(originalDoc?.firstPublishedAt ? originalDoc.notice : data['notice'])
  const version = await noticeInForce(req, judgedAt({ ...data, firstPublishedAt: originalDoc?.firstPublishedAt ?? null }, now), notice)
  if (!version) return { ...data, notice, rights: { class: 'undetermined', reasons: ['NO_NOTICE_IN_FORCE'], noticeVersion: null, classifiedAt: now } }
  const sources = await sourceRecordsFor({ payload: req.payload, req }, [data])
  const result = classify(rightsArticleOf(data, { sources, media: [] }), toNoticeVersion(version))
  const unchanged = originalDoc?.rights?.class === result.class && JSON.stringify(originalDoc?.rights?.reasons ?? []) === JSON.stringify(result.reasonCodes)
  return {
    ...data, notice,
    rights: {
      class: result.class, reasons: result.reasonCodes,
      noticeVersion: originalDoc?.firstPublishedAt ? (idOf(originalDoc.rights?.noticeVersion) ?? version.id) : version.id,
      classifiedAt: unchanged && originalDoc?.rights?.classifiedAt ? originalDoc.rights.classifiedAt : now,
    },
  }
}
