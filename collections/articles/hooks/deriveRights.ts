import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { classify } from '../../../domain/rights'
import { noticeInForce, toNoticeVersion } from '../../notice-versions/inForce'
import { bodyLead } from '@/domain/editorial/bodyTree'
import { idOf } from '@/domain/editorial/idOf'

type Story = Record<string, unknown>

/** 来源：A、B as it is printed, or null when the story names none. */
export async function sourceLabelOf(req: PayloadRequest, story: Story): Promise<string | null> {
  const others = Array.isArray(story['otherSources']) ? story['otherSources'] : []
  const ids = [story['source'], ...others].map(idOf).filter((id) => id !== null)
  if (ids.length === 0) return null
  const { docs } = await req.payload.find({ collection: 'sources', where: { id: { in: ids } }, limit: ids.length, pagination: false, depth: 0, overrideAccess: true, req })
  const names = ids.flatMap((id) => docs.find((source) => String(source.id) === id)?.name ?? [])
  return names.length > 0 ? `来源：${names.join('、')}` : null
}

/**
 * Derives whose story it is from its source, its marks and the notice in force, and keeps the notice of the day of publication (rights.md 2).
 * A later notice never changes what was declared when the story came out.
 */
export const deriveRights: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const at = String(originalDoc?.firstPublishedAt ?? data['publishedAt'] ?? new Date().toISOString())
  // The notice that a story names is fixed at its first publication, like the version.
  const notice = idOf(originalDoc?.firstPublishedAt ? originalDoc.notice : data['notice'])
  const version = await noticeInForce(req, at, notice)
  if (!version) return { ...data, notice, rights: { class: 'undetermined', reasons: ['NO_NOTICE_IN_FORCE'], noticeVersion: null, classifiedAt: new Date().toISOString() } }
  const result = classify(
    {
      sourceLabel: await sourceLabelOf(req, data), lead: [data['dateline'], bodyLead(data['body'])].filter(Boolean).join('\n'),
      originalTitleMarker: Boolean(data['originalTitle']),
      thirdPartyMarks: data['thirdParty'] ? [{ scope: 'whole', holder: String(data['thirdParty']) }] : [],
    },
    toNoticeVersion(version),
  )
  const unchanged = originalDoc?.rights?.class === result.class && JSON.stringify(originalDoc?.rights?.reasons ?? []) === JSON.stringify(result.reasonCodes)
  return {
    ...data, notice,
    rights: {
      class: result.class, reasons: result.reasonCodes,
      noticeVersion: originalDoc?.firstPublishedAt ? (idOf(originalDoc.rights?.noticeVersion) ?? version.id) : version.id,
      classifiedAt: unchanged && originalDoc?.rights?.classifiedAt ? originalDoc.rights.classifiedAt : new Date().toISOString(),
    },
  }
}
