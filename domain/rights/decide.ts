import { classify, DECIDING_KIND, isOwn } from './classify'
import { clauseNumber, clauseNumbers, inPrintedOrder } from './clauses'
import { governingNotice, noticeInForce } from './governingNotice'
import { RightsInputError } from './inputError'
import { parseInstant } from './instants'
import { licenceObstacles, licenceState } from './licenceState'
import { freedBy } from './freeUse'
import { breachesOfScope, grantsMedia, word } from './scope'
import type {
  Agreement, Authority, Classification, ClauseKind, Decision, LiabilityItem, NoticeVersion, ReasonCode, RightsArticle, UseRequest,
} from './types'

/** Everything a decision depends on. Notices and agreements are whole; those of other parties may be among the agreements. */
export type DecideInput = {
  article: RightsArticle
  request: UseRequest
  agreements: readonly Agreement[]
  notices: readonly NoticeVersion[]
  /** Fixes the version that binds the public, instead of the one in force at `useAt`; null says that there is none. */
  publicNotice?: NoticeVersion | null
}

/** Clause 3.3 sells nothing to the unlicensed, whatever the label; clause 2 speaks of use only. */
const SALE_ACTS = new Set(['sell', 'sale', 'resell'])
/** The costs that clause 3.3 lists, each recoverable as 合理开支 (著作权法 art. 54). */
const LIABILITY: readonly LiabilityItem[] = ['losses', 'lawyers_fees', 'litigation_costs', 'travel_costs', 'notarial_fees']

/** A site that has never published a notice has not said which stories are its own. */
const UNCLASSIFIED: Classification = {
  class: 'undetermined', decidingClause: null, reasonCodes: ['NO_NOTICE_IN_FORCE'], sourceNames: [], otherSourceNames: [], matchedMarker: null,
  ambiguousNames: [], dispatch: null,
}

/** One party seen under one notice, with the agreement that is to be judged. */
type Standing = {
  /** The version that is cited; null when none binds. */
  notice: NoticeVersion | null
  /** The version whose names tell own from others: the cited one, or the nearest where none binds; null when there never was one. */
  names: NoticeVersion | null
  agreement: Agreement | null
  pendingAcceptance: NoticeVersion | null
  survives: boolean
}

/** An agreement whose survival term lets a lawful copy stay: put online within the term, which has run out since (reference 2.6). */
function survivesTerm(agreement: Agreement, request: UseRequest, at: number): boolean {
  if (word(request.act) !== 'keep_online' || !agreement.scope.keepOnlineAfterTerm || !request.firstUsedAt) return false
  const firstUsedAt = parseInstant(request.firstUsedAt, 'firstUsedAt')
  return firstUsedAt <= at && licenceState(agreement, at) === 'LICENCE_EXPIRED' && licenceState(agreement, firstUsedAt) === null
}

/** Where no version binds, the nearest in time still says which names are the site's own; it is not cited. */
function nearestNotice(notices: readonly NoticeVersion[], at: number): NoticeVersion | null {
  const published = notices.filter((notice) => notice.status !== 'draft')
  const distance = (notice: NoticeVersion) => {
    const from = parseInstant(notice.effectiveFrom, 'effectiveFrom')
    return at < from ? from - at : at - parseInstant(notice.effectiveTo ?? notice.effectiveFrom, 'effectiveTo')
  }
  return published.reduce<NoticeVersion | null>((best, notice) => (best && distance(best) <= distance(notice) ? best : notice), null)
}

/** The version that binds everybody who has no licence, at the time of the use. */
const publicVersion = ({ article, notices, publicNotice }: DecideInput, at: number): NoticeVersion | null =>
  publicNotice === undefined ? noticeInForce(notices, at, article.noticeKey ?? null) : publicNotice

function standings(input: DecideInput, at: number): Standing[] {
  const { article, request, agreements, notices } = input
  const licensed = agreements
    .filter((agreement) => request.licensee != null && agreement.licensee === request.licensee)
    .map((agreement) => ({ agreement, survives: survivesTerm(agreement, request, at) }))
    .filter(({ agreement, survives }) => survives || licenceState(agreement, at) === null)
    .map(({ agreement, survives }): Standing => {
      const { notice, pendingAcceptance } = governingNotice({ notices, useAt: request.useAt, agreement, survives })
      if (!notice) throw new RightsInputError('UNKNOWN_NOTICE', `agreement ${agreement.id} is under no notice`)
      return { notice, names: notice, agreement, pendingAcceptance, survives }
    })
  if (licensed.length > 0) return licensed
  const notice = publicVersion(input, at)
  const named = notices.filter(({ noticeKey }) => noticeKey === article.noticeKey)
  return [{ notice, names: notice ?? nearestNotice(named.length > 0 ? named : notices, at), agreement: null, pendingAcceptance: null, survives: false }]
}

type Verdict = Pick<Decision, 'outcome' | 'reasonCodes' | 'authority' | 'basis'> &
  Partial<Pick<Decision, 'creditLine' | 'excludedComponents' | 'liability'>> & {
    decidingKind: ClauseKind | null
    /** The version whose clause frees the use. */
    freedBy?: NoticeVersion
    alsoApplied?: readonly ClauseKind[]
  }

/** Steps 1 and 2: what no notice has a say in. */
function withoutNotice(article: RightsArticle, act: string, at: number): Verdict | null {
  const free = { outcome: 'allowed', authority: null, basis: 'law', decidingKind: null } as const
  if (act === 'read' || act === 'link') return { ...free, reasonCodes: ['NOT_A_RESERVED_ACT'] }
  if (act === 'quote') return { ...free, reasonCodes: ['STATUTORY_EXCEPTION_CL24'] }
  const stopped = { outcome: 'denied', authority: null, basis: 'site_rule', decidingKind: null } as const
  const pubStatus = word(article.pubStatus ?? 'usable')
  const isKilled = pubStatus === 'canceled' || pubStatus === 'cancelled'
  const judged: [boolean, ReasonCode][] = [
    [isKilled, 'KILLED'],
    [!isKilled && pubStatus !== 'usable', 'WITHHELD'],
    [article.embargoedUntil ? at < parseInstant(article.embargoedUntil, 'embargoedUntil') : false, 'EMBARGOED'],
  ]
  const reasonCodes = judged.filter(([stands]) => stands).map(([, code]) => code)
  return reasonCodes.length > 0 ? { ...stopped, reasonCodes } : null
}

function joined(names: readonly string[]): string | null {
  return names.length > 0 ? names.join('、') : null
}

/** Steps 3 to 6: stories that are not, or not surely, the site's own. */
function notOurs(classified: Classification): Verdict | null {
  const needed = { outcome: 'needs_written_authorisation', basis: 'notice' } as const
  const name = joined(classified.otherSourceNames)
  switch (classified.class) {
    case 'undetermined':
      return { ...needed, basis: 'law', reasonCodes: classified.reasonCodes, authority: { type: 'unknown', name: null }, decidingKind: null }
    case 'mixed':
    case 'reprint':
      return { ...needed, reasonCodes: classified.reasonCodes, authority: { type: 'original_source', name }, decidingKind: 'reprint_disclaimer' }
    case 'third_party':
      return { ...needed, reasonCodes: classified.reasonCodes, authority: { type: 'third_party', name }, decidingKind: 'own_rights_definition' }
    case 'own_source_label':
    case 'own_marker':
    case 'own_declared':
      return null
  }
}

/** Components that are marked as another's, in themselves or by a mark on the story, with the holders. */
export function thirdPartyComponents(article: Pick<RightsArticle, 'components' | 'thirdPartyMarks'>): Map<string, string | null> {
  const own = (article.components ?? []).flatMap(({ id, thirdParty }) => (thirdParty ? [[id, thirdParty.holder ?? null] as const] : []))
  const marked = (article.thirdPartyMarks ?? []).flatMap(({ scope, component, holder }) =>
    scope !== 'whole' && component ? [[component, holder ?? null] as const] : [])
  return new Map([...marked, ...own])
}

/** Step 8: a clause of the notice that binds the public at that time frees the use, for anybody. */
function free(input: DecideInput, foreign: ReadonlyMap<string, string | null>, at: number): Verdict | null {
  if (!input.publicNotice?.freeUse && !input.notices.some(({ freeUse }) => freeUse)) return null
  const notice = publicVersion(input, at)
  const freeUse = notice && freedBy({ article: input.article, request: input.request, notice, useAt: at })
  if (!freeUse) return null
  const excluded = (input.article.components ?? []).filter(({ id, media }) => foreign.has(id) || !grantsMedia(freeUse, media))
  return {
    outcome: 'allowed', basis: 'notice', reasonCodes: ['FREE_BY_NOTICE'], authority: null, decidingKind: null, freedBy: notice,
    creditLine: notice.creditLine, excludedComponents: excluded.map(({ id }) => id),
  }
}

/** Steps 7 to 11: the site's own story. */
function ours(input: DecideInput, standing: Standing, classified: Classification, at: number): Verdict {
  const { article, request } = input
  const { agreement, notice } = standing
  const manager: Authority = { type: 'rights_manager', name: standing.names?.rightsManager ?? null }
  const foreign = thirdPartyComponents(article)
  const foreignAsked = (request.components ?? []).filter((id) => foreign.has(id))
  if (foreignAsked.length > 0) {
    const holders = [...new Set(foreignAsked.map((id) => foreign.get(id)).filter((holder) => holder != null))]
    return {
      outcome: 'needs_written_authorisation', basis: 'notice', reasonCodes: ['THIRD_PARTY_COMPONENT'], decidingKind: 'own_rights_definition',
      authority: { type: 'third_party', name: joined(holders) }, excludedComponents: foreignAsked,
    }
  }
  if (!agreement || !notice) {
    const freed = free(input, foreign, at)
    if (freed) return freed
    const isReservedByLabel = classified.class === 'own_source_label' && !SALE_ACTS.has(word(request.act))
    return {
      outcome: 'needs_written_authorisation', basis: notice ? 'notice' : 'law', authority: manager,
      reasonCodes: [...whyUnlicensed(input, at), ...(notice ? [] : ['NO_NOTICE_IN_FORCE' as const])],
      decidingKind: isReservedByLabel ? 'reserved_by_source_label' : 'unlicensed_prohibition_and_liability',
      alsoApplied: ['unlicensed_prohibition_and_liability'],
      liability: clauseNumber(notice, 'unlicensed_prohibition_and_liability') === null ? [] : [...LIABILITY],
    }
  }
  const pending: ReasonCode[] = standing.pendingAcceptance ? ['NOTICE_PENDING_ACCEPTANCE'] : []
  const breaches = breachesOfScope({ article, request, scope: agreement.scope, notice, useAt: at })
  const judged = { basis: 'agreement', authority: manager, decidingKind: 'licensee_duties' } as const
  // What everybody may do, a licensee may do as well.
  if (breaches.length > 0) return free(input, foreign, at) ?? { ...judged, outcome: 'denied', reasonCodes: [...breaches, ...pending] }
  const excluded = (article.components ?? []).filter(({ id, media }) => foreign.has(id) || !grantsMedia(agreement.scope, media))
  return {
    ...judged, outcome: 'allowed', reasonCodes: [standing.survives ? 'SURVIVAL_TERM' : 'LICENCE_IN_FORCE', ...pending],
    creditLine: notice.creditLine, excludedComponents: excluded.map(({ id }) => id),
  }
}

function whyUnlicensed({ request, agreements }: DecideInput, at: number): ReasonCode[] {
  const own = agreements.filter((agreement) => request.licensee != null && agreement.licensee === request.licensee)
  const states = own.flatMap((agreement) => licenceObstacles(agreement, at))
  const isSurvivalAsked = word(request.act) === 'keep_online' && states.includes('LICENCE_EXPIRED')
  return states.length === 0 ? ['NO_LICENCE'] : [...new Set<ReasonCode>(states), ...(isSurvivalAsked ? ['NO_SURVIVAL_TERM' as const] : [])]
}

function decideUnder(input: DecideInput, standing: Standing, at: number): Decision {
  const { article, request } = input
  const { notice, names } = standing
  const classified = names ? classify(article, names) : UNCLASSIFIED
  const early = withoutNotice(article, word(request.act), at)
  const verdict = early ?? notOurs(classified) ?? ours(input, standing, classified, at)
  const { decidingKind, alsoApplied = [], freedBy: freeing, ...answer } = verdict
  const classKind = early ? null : DECIDING_KIND[classified.class]
  return {
    creditLine: null,
    excludedComponents: [],
    liability: [],
    ...answer,
    ...(freeing?.freeUse
      ? { decidingClause: freeing.freeUse.clause, clausesApplied: inPrintedOrder(freeing, [classKind && clauseNumber(freeing, classKind), freeing.freeUse.clause]) }
      : { decidingClause: decidingKind && clauseNumber(notice, decidingKind), clausesApplied: clauseNumbers(notice, [classKind, decidingKind, ...alsoApplied]) }),
    licensableHere: isOwn(classified.class) && verdict.basis !== 'site_rule' && !verdict.reasonCodes.includes('THIRD_PARTY_COMPONENT'),
    class: classified.class,
    sourceNames: classified.sourceNames,
    notice: (freeing ?? notice)?.id ?? null,
    agreement: freeing ? null : (standing.agreement?.id ?? null),
    pendingAcceptance: standing.pendingAcceptance?.id ?? null,
  }
}

const PREFERENCE: Readonly<Record<Decision['outcome'], number>> = { allowed: 0, denied: 1, needs_written_authorisation: 2 }

/**
 * Decides whether one use of one story is allowed, and if not, what to do. Pure: no clock, no I/O; `request.useAt` is the time.
 *
 * First hit wins (reference 2.2):
 *  1. reading and linking are no reserved acts; quotation is free by 著作权法 art. 24(1)(2), which no notice can take away;
 *  2. a killed, withheld or embargoed story is denied by the site's rule;
 *  3. to 6. undetermined, mixed, reprint, third party: never licensable here, the answer names whom to ask (clauses 4, 3.1);
 *  7. a component asked for is another's (clause 3.1);
 *  8. a clause of the notice in force frees the use for everybody: allowed, with the credit line and the components that stay out;
 *  9. no licence of this party in force at `useAt` (clause 2 for a labelled story, 3.3 for the rest and for sale);
 * 10. outside the licence's scope, or a wrong credit: denied, with every breach (clause 3.2; 著作权法 art. 29);
 * 11. allowed, with the credit line and the components that stay out.
 *
 * Of several licences in force each is judged whole, under the notice it was concluded on, and the best answer counts: a further licence
 * never takes away a use that another one allows, and two licences are never added up into a third. A use within a licence is judged by the
 * licence, which may cover more components than the notice frees.
 *
 * @throws RightsInputError when the input cannot be decided: INVALID_INSTANT, ACT_MISSING, UNKNOWN_NOTICE, UNKNOWN_COMPONENT, INVALID_VOLUME,
 * NOTICE_AMBIGUOUS, NOTICE_WITHOUT_BRAND. A use that is merely forbidden is an answer.
 */
export function decide(input: DecideInput): Decision {
  const at = parseInstant(input.request.useAt, 'useAt')
  if (word(input.request.act) === '') throw new RightsInputError('ACT_MISSING', 'act: say what is to be done with the story')
  // The outcome, then the number of breaches. Of equal licences the one whose notice is accepted is named, and then the one that leaves out less.
  const weight = ({ outcome, reasonCodes, excludedComponents }: Decision) =>
    (PREFERENCE[outcome] * 100 + reasonCodes.length * 2 - (reasonCodes.includes('NOTICE_PENDING_ACCEPTANCE') ? 1 : 0)) * 1_000_000 + excludedComponents.length
  return standings(input, at)
    .map((standing) => decideUnder(input, standing, at))
    .reduce((best, next) => (weight(next) < weight(best) ? next : best))
}
