import type { PayloadRequest } from 'payload'

import type { ClauseKind, NoticeVersion as NoticeTerms } from '../../domain/rights'
import { shanghaiDate } from '../../domain/text/shanghai'
import type { NoticeVersion } from '../../payload-types'

const decidingKinds = new Set<string>([
  'operator_statement', 'reserved_by_source_label', 'own_rights_definition', 'licensee_duties', 'unlicensed_prohibition_and_liability', 'reprint_disclaimer', 'contact_window',
])

/** The stored version as the rights engine reads it. A clause of kind `other` binds as text and decides nothing. */
export const toNoticeVersion = (version: NoticeVersion): NoticeTerms => ({
  id: String(version.id), noticeKey: typeof version.notice === 'object' ? version.notice.key : String(version.notice), version: version.no,
  status: version.status, effectiveFrom: version.effectiveFrom, effectiveTo: version.effectiveTo ?? null,
  site: version.brandAliases[0] ?? '', brandAliases: version.brandAliases, operator: version.operator, rightsManager: version.rightsManager,
  creditLine: version.creditLine, markerStems: version.markerStems ?? [],
  ...(version.contactWindow?.days
    ? { contactWindow: { days: version.contactWindow.days, countFrom: version.contactWindow.countFrom ?? 'event_day_excluded', roll: version.contactWindow.roll ?? 'next_working_day' } }
    : {}),
  clauses: version.clauses.flatMap(({ no, kind, text }) => (decidingKinds.has(kind) ? [{ no, kind: kind as ClauseKind, text }] : [])),
})

/** The published notice version in force at an instant: begun on or before that day in Shanghai, not ended, the highest number. */
export async function noticeInForce(req: PayloadRequest, at: string): Promise<NoticeVersion | null> {
  const day = shanghaiDate(at)
  const { docs } = await req.payload.find({
    collection: 'notice-versions', depth: 0, limit: 100, pagination: false, sort: '-effectiveFrom', overrideAccess: true, req,
    where: { and: [{ status: { equals: 'published' } }, { effectiveFrom: { less_than_equal: day } }] },
  })
  return docs.filter((version) => !version.effectiveTo || version.effectiveTo > day).sort((a, b) => (a.effectiveFrom === b.effectiveFrom ? b.no - a.no : a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0] ?? null
}
