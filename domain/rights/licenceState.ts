import { parseInstant } from './instants'
import type { Agreement, LicenceStateCode } from './types'

/**
 * Every reason why an agreement is not in force at an instant (milliseconds), the decisive one first; none when it is. Terms are half-open;
 * a termination counts from its instant, so a use before it stays lawful; a signature counts from its instant, for the authorisation must be
 * there in writing before the use. A draft, or a status it does not know, is not a signed licence, and its dates say nothing.
 */
export function licenceObstacles(agreement: Agreement, at: number): LicenceStateCode[] {
  const { status, signedAt, terminatedAt, effectiveFrom, effectiveTo } = agreement
  const isConcluded = status === 'active' || status === 'suspended' || status === 'terminated' || status === 'expired'
  if (!isConcluded || !signedAt) return ['LICENCE_NOT_SIGNED']
  const endedAt = terminatedAt ? parseInstant(terminatedAt, 'terminatedAt') : null
  // An agreement marked expired without an end date has none that could be trusted.
  const isOver = effectiveTo ? at >= parseInstant(effectiveTo, 'effectiveTo') : status === 'expired'
  const judged: [boolean, LicenceStateCode][] = [
    [at < parseInstant(signedAt, 'signedAt'), 'LICENCE_NOT_SIGNED'],
    [endedAt === null ? status === 'terminated' : at >= endedAt, 'LICENCE_TERMINATED'],
    [at < parseInstant(effectiveFrom, 'effectiveFrom'), 'LICENCE_NOT_YET_EFFECTIVE'],
    [isOver, 'LICENCE_EXPIRED'],
    [status === 'suspended', 'LICENCE_SUSPENDED'],
  ]
  return judged.filter(([stands]) => stands).map(([, code]) => code)
}

/** The decisive reason why an agreement is not in force at an instant (milliseconds), or null when it is. */
export function licenceState(agreement: Agreement, at: number): LicenceStateCode | null {
  return licenceObstacles(agreement, at)[0] ?? null
}
