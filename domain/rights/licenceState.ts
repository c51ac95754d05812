import { parseInstant } from './instants'
import type { Agreement, LicenceStateCode } from './types'

/**
 * Why an agreement is not in force at an instant (milliseconds), or null when it is. Terms are half-open; a termination counts
 * from its instant, so a use before it stays lawful; a signature counts from its instant, for the authorisation must be
 * there in writing before the use. A status it does not know is not a signed licence.
 */
export function licenceState(agreement: Agreement, at: number): LicenceStateCode | null {
  const { status, signedAt, terminatedAt, effectiveFrom, effectiveTo } = agreement
  const isConcluded = status === 'active' || status === 'suspended' || status === 'terminated' || status === 'expired'
  if (!isConcluded || !signedAt || at < parseInstant(signedAt, 'signedAt')) return 'LICENCE_NOT_SIGNED'
  const endedAt = terminatedAt ? parseInstant(terminatedAt, 'terminatedAt') : null
  if ((status === 'terminated' && endedAt === null) || (endedAt !== null && at >= endedAt)) return 'LICENCE_TERMINATED'
  if (at < parseInstant(effectiveFrom, 'effectiveFrom')) return 'LICENCE_NOT_YET_EFFECTIVE'
  if (effectiveTo && at >= parseInstant(effectiveTo, 'effectiveTo')) return 'LICENCE_EXPIRED'
  // An agreement marked expired without an end date has none that could be trusted.
  if (status === 'expired' && !effectiveTo) return 'LICENCE_EXPIRED'
  return status === 'suspended' ? 'LICENCE_SUSPENDED' : null
}
