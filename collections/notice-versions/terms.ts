import { canonicalRecord, type ClauseKind, type FreeUse, type NoticeVersion as NoticeTerms } from '../../domain/rights'
import type { NoticeVersion } from '../../payload-types'

/** Kinds of clauses that the engine knows. A clause of kind `other` binds as text and decides nothing. */
const decidingKinds = new Set<string>([
  'operator_statement', 'reserved_by_source_label', 'own_rights_definition', 'licensee_duties', 'unlicensed_prohibition_and_liability', 'reprint_disclaimer', 'contact_window', 'free_use_grant',
] satisfies ClauseKind[])

/** What a stored version frees; null when it names no clause that does. */
export const freeUseOf = ({ freeUse }: Pick<NoticeVersion, 'freeUse'>): FreeUse | null =>
  freeUse?.clause
    ? { clause: freeUse.clause, acts: freeUse.acts ?? [], channels: freeUse.channels ?? [], media: freeUse.media ?? [], edit: freeUse.edit ?? 'none', licenceUrl: freeUse.licenceUrl || null }
    : null

/** The stored version as the rights engine reads it. Needs its notice populated for the key. */
export const toNoticeVersion = (version: NoticeVersion): NoticeTerms => ({
  id: String(version.id), noticeKey: typeof version.notice === 'object' ? version.notice.key : String(version.notice), version: version.no,
  status: version.status, effectiveFrom: version.effectiveFrom, effectiveTo: version.effectiveTo || null, appliesTo: version.appliesTo ?? 'site',
  site: version.brandAliases[0] ?? '', brandAliases: version.brandAliases, operator: version.operator, rightsManager: version.rightsManager,
  creditLine: version.creditLine, markerStems: version.markerStems ?? [],
  ...(version.contactWindow?.days
    ? { contactWindow: { days: version.contactWindow.days, countFrom: version.contactWindow.countFrom ?? 'event_day_excluded', roll: version.contactWindow.roll ?? 'next_working_day' } }
    : {}),
  freeUse: freeUseOf(version),
  clauses: version.clauses.flatMap(({ no, kind, text }) => (decidingKinds.has(kind) ? [{ no, kind: kind as ClauseKind, text }] : [])),
})

/** The line of the public log that a version's `recordHash` is the hash of. */
export const recordOf = ({ version, key, previousHash }: { version: NoticeVersion; key: string; previousHash: string | null }): string => canonicalRecord({
  key, no: version.no, effectiveFrom: version.effectiveFrom, effectiveTo: version.effectiveTo || null, publishedAt: new Date(version.publishedAt ?? 0).toISOString(),
  appliesTo: version.appliesTo ?? 'site', operator: version.operator, rightsManager: version.rightsManager, creditLine: version.creditLine,
  freeUse: freeUseOf(version), hash: version.hash ?? '', previousHash,
})
