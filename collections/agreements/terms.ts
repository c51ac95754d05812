import { termOfDays, type Agreement as AgreementTerms } from '../../domain/rights'
import type { Acceptance, Agreement } from '../../payload-types'

const id = (reference: string | { id: string }): string => (typeof reference === 'string' ? reference : reference.id)

/** States before the countersignature are all "not signed" to the engine that decides. */
const engineStatus = { draft: 'draft', offered: 'draft', accepted: 'draft', active: 'active', suspended: 'suspended', expired: 'expired', terminated: 'terminated' } as const

/** An agreement as the rights engine reads it; `acceptances` are those of its organisation. The last day is inclusive in Shanghai. */
export function agreementTerms(agreement: Agreement, acceptances: readonly Acceptance[]): AgreementTerms {
  const { scope } = agreement
  const term = termOfDays({ firstDay: agreement.effectiveFrom, lastDay: agreement.lastDay || null })
  return {
    id: agreement.id, licensee: id(agreement.organisation), status: engineStatus[agreement.status], noticeVersion: id(agreement.noticeVersion),
    signedAt: agreement.signedAt ?? null, terminatedAt: agreement.terminatedAt ?? null, effectiveFrom: term.effectiveFrom, effectiveTo: term.effectiveTo,
    scope: {
      acts: scope.acts, channels: scope.channels, territory: scope.territory, media: scope.media, collections: scope.collections, edit: scope.edit,
      volume: scope.volume?.limit ? { limit: scope.volume.limit, period: scope.volume.period ?? 'calendar_month' } : null,
      sublicense: scope.sublicense ?? false, keepOnlineAfterTerm: scope.keepOnlineAfterTerm ?? false, holdbackHours: scope.holdbackHours ?? 0,
      embargoTier: scope.embargoTier ?? 'none',
    },
    acceptances: acceptances.map(({ noticeVersion, at }) => ({ noticeVersion: id(noticeVersion), at })),
  }
}
