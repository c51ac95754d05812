import { RightsInputError } from './inputError'
import { isWithin, parseInstant } from './instants'
import { licenceState } from './licenceState'
import type { Agreement, Instant, NoticeVersion } from './types'

/** The version that binds, and the newer one that a licensee has not accepted yet. */
export type GoverningNotice = {
  notice: NoticeVersion | null
  pendingAcceptance: NoticeVersion | null
  basis: 'agreement' | 'in_force' | 'none'
}

const hasBegun = (notice: NoticeVersion, at: number) => at >= parseInstant(notice.effectiveFrom, 'effectiveFrom')

/**
 * The published version in force at an instant (milliseconds). Terms are half-open. A version ends where it says so, or where a higher one
 * of the same notice begins; what has been superseded does not come back when its successor ends, so that there may be a gap, in which no
 * notice is in force.
 *
 * @param noticeKey the notice that a story names; null is the site's own, which `named` versions never are.
 * @throws RightsInputError NOTICE_AMBIGUOUS when notices of different keys are in force: a site has one notice.
 */
export function noticeInForce(notices: readonly NoticeVersion[], at: number, noticeKey: string | null = null): NoticeVersion | null {
  const eligible = notices.filter((notice) => notice.status !== 'draft' && (noticeKey === null ? notice.appliesTo !== 'named' : notice.noticeKey === noticeKey))
  const inForce = eligible.filter((notice) =>
    isWithin(at, parseInstant(notice.effectiveFrom, 'effectiveFrom'), notice.effectiveTo ? parseInstant(notice.effectiveTo, 'effectiveTo') : null) &&
    !eligible.some((other) => other.noticeKey === notice.noticeKey && other.version > notice.version && hasBegun(other, at)))
  if (new Set(inForce.map((notice) => notice.noticeKey)).size > 1) {
    throw new RightsInputError('NOTICE_AMBIGUOUS', `several notices are in force: ${inForce.map((notice) => notice.id).join(', ')}`)
  }
  return inForce.reduce<NoticeVersion | null>((best, notice) => (best && best.version >= notice.version ? best : notice), null)
}

/**
 * The version of the notice that binds a party at an instant (reference 2.4).
 *
 * A licensee is bound by the version in the agreement, or the latest of the same notice that it has accepted since: changing a contract needs agreement
 * (民法典 art. 543, 544). Everybody else is bound by the version in force at `useAt`. No version in force is no notice, and
 * silence allows nothing (著作权法 art. 29).
 *
 * @param agreement the party's own; counts only while it is signed and in its term. A suspended one still binds.
 * @param noticeKey the notice that a story names, for those who have no agreement; null is the site's own.
 * @param survives judge as a licensee though the term is over, for a use that outlives it.
 * @throws RightsInputError UNKNOWN_NOTICE when the agreement names a version that is not among `notices`; INVALID_INSTANT; NOTICE_AMBIGUOUS.
 */
export function governingNotice({ notices, useAt, agreement = null, noticeKey = null, survives = false }: {
  notices: readonly NoticeVersion[]
  useAt: Instant
  agreement?: Agreement | null
  noticeKey?: string | null
  survives?: boolean
}): GoverningNotice {
  const at = parseInstant(useAt, 'useAt')
  const state = agreement && licenceState(agreement, at)
  if (!agreement || !(state === null || state === 'LICENCE_SUSPENDED' || survives)) {
    const notice = noticeInForce(notices, at, noticeKey)
    return { notice, pendingAcceptance: null, basis: notice ? 'in_force' : 'none' }
  }
  const named = (id: string): NoticeVersion => {
    const found = notices.find((notice) => notice.id === id)
    if (!found) throw new RightsInputError('UNKNOWN_NOTICE', `agreement ${agreement.id} names notice ${id}, which is not given`)
    return found
  }
  const agreed = named(agreement.noticeVersion)
  const accepted = (agreement.acceptances ?? [])
    .filter((acceptance) => parseInstant(acceptance.at, 'acceptances.at') <= at)
    .map((acceptance) => named(acceptance.noticeVersion))
    .filter(({ noticeKey }) => noticeKey === agreed.noticeKey)
  const notice = accepted.reduce((latest, next) => (next.version > latest.version ? next : latest), agreed)
  const current = noticeInForce(notices, at, notice.noticeKey)
  return { notice, pendingAcceptance: current && current.version > notice.version ? current : null, basis: 'agreement' }
}
