import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

import type { HouseRule } from '../../../domain/licensing/reasons'
import { decide, licenceState, parseInstant, type Decision, type RightsArticle, type UseRequest } from '../../../domain/rights'
import type { LicensedStory } from './story'
import { readStanding, type AgreementStanding, type Standing } from '../standing'

/** One use as a licensee asks for it. `components` are ids of the story's parts, `text` its words; left out, the words with whatever goes along. */
export type AskedUse = { act: string; channel: string; territory: string; components?: readonly string[] }

export type LicenceDecision = {
  decision: Decision
  /** of a story that is embargoed: what the agreement will allow at its hour, when it gives the text out before; null otherwise */
  early: Decision | null
  /** the agreement under which the use would be taken; null when none applies */
  agreement: AgreementStanding | null
  /** the same use of the same version was taken in this period: taking it again does not count */
  isCounted: boolean
  /** uses left in the period, this one not yet taken; null when there is no limit */
  remaining: number | null
  heldBy: HouseRule | null
  /** allowed by the engine, now or at the hour of a story that is given out early, and held back by no rule of the house */
  mayTake: boolean
}

/** What makes two takings one use: agreement, period, story, version, act and channel. Format, territory and parts make no difference. */
export function keyOfUse({ agreement, period, story, use }: { agreement: string; period: string; story: LicensedStory; use: AskedUse }): string {
  const words = [agreement, period, story.article.id, story.contentHash, use.act.trim().toLowerCase(), use.channel.trim().toLowerCase()]
  return createHash('sha256').update(JSON.stringify(words), 'utf8').digest('hex')
}

/** Which of the uses are counted already, by key. */
export async function countedKeys({ payload, keys }: { payload: Payload; keys: readonly string[] }): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set()
  const { docs } = await payload.find({
    collection: 'usage-events', where: { useKey: { in: [...new Set(keys)] } }, select: { useKey: true }, limit: keys.length, pagination: false, depth: 0, overrideAccess: true,
  })
  return new Set(docs.map(({ useKey }) => useKey))
}

/** The keys that one use of a story would have under each agreement of the organisation. */
export const keysOf = (standing: Standing, story: LicensedStory, use: AskedUse): string[] =>
  standing.agreements.map(({ record, period }) => keyOfUse({ agreement: record.id, period, story, use }))

const preference: Readonly<Record<Decision['outcome'], number>> = { allowed: 0, denied: 1, needs_written_authorisation: 2 }

function judged({ standing, story, use, counted }: { standing: Standing; story: LicensedStory; use: AskedUse; counted: ReadonlySet<string> }, one: AgreementStanding): LicenceDecision {
  const limit = one.terms.scope.volume?.limit ?? null
  const isCounted = counted.has(keyOfUse({ agreement: one.record.id, period: one.period, story, use }))
  // Taking again what was counted needs no room within the limit.
  const used = isCounted && limit !== null ? Math.min(one.used, limit - 1) : one.used
  const decideAt = (at: string) => decide({ article: story.rights, agreements: [one.terms], notices: standing.notices, request: { ...requestOf(standing, use, used), useAt: at } })
  const decision = decideAt(standing.at)
  const hour = story.rights.embargoedUntil
  const early = hour && decision.reasonCodes.includes('EMBARGOED') && one.terms.scope.embargoTier === 'full' ? decideAt(hour) : null
  return withHouseRules({ standing, decision, early, agreement: decision.agreement === null ? null : one, isCounted, remaining: limit === null ? null : Math.max(0, limit - one.used) })
}

const requestOf = (standing: Standing, { act, channel, territory, components }: AskedUse, usedInPeriod: number): UseRequest =>
  ({ licensee: standing.organisation.id, act, channel, territory, useAt: standing.at, usedInPeriod, ...(components ? { components } : {}) })

function withHouseRules({ standing, ...found }: Omit<LicenceDecision, 'heldBy' | 'mayTake'> & { standing: Standing }): LicenceDecision {
  const { decision, early } = found
  const allowed = decision.outcome === 'allowed' ? decision : early?.outcome === 'allowed' ? early : null
  const heldBy = allowed === null ? null
    : standing.organisation.status !== 'active' ? 'ORGANISATION_SUSPENDED'
      : found.agreement === null || allowed.agreement === null ? 'FREE_BY_NOTICE'
        : decision.pendingAcceptance !== null ? 'NOTICE_PENDING_ACCEPTANCE' : null
  return { ...found, heldBy, mayTake: allowed !== null && heldBy === null }
}

/**
 * Decides one use for an organisation: the engine's `decide`, once for each of its agreements in force with the uses counted under that one,
 * and the rules of the house. Where several agreements fit: one that may be used now, then one under which the same use is counted already,
 * then one without a limit, then the one that ends first, then by number, so that the same question always has the same answer.
 *
 * @throws RightsInputError when the question cannot be decided: a part that the story has not, an empty act.
 */
export function decideUse({ standing, story, use, counted }: { standing: Standing; story: LicensedStory; use: AskedUse; counted: ReadonlySet<string> }): LicenceDecision {
  const now = parseInstant(standing.at, 'at')
  const inForce = standing.agreements.filter(({ terms }) => licenceState(terms, now) === null)
  if (inForce.length === 0) {
    const decision = decide({ article: story.rights, agreements: standing.agreements.map(({ terms }) => terms), notices: standing.notices, request: requestOf(standing, use, 0) })
    return withHouseRules({ standing, decision, early: null, agreement: null, isCounted: false, remaining: null })
  }
  const weight = ({ mayTake, decision, isCounted, remaining, agreement }: LicenceDecision): (number | string)[] =>
    [mayTake ? 0 : 1, preference[decision.outcome], decision.reasonCodes.length, isCounted ? 0 : 1, remaining === null ? 0 : 1, agreement?.record.lastDay || '9999-12-31', agreement?.record.no ?? '']
  return inForce.map((one) => judged({ standing, story, use, counted }, one)).reduce((best, next) => (isBefore(weight(next), weight(best)) ? next : best))
}

function isBefore(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  const at = a.findIndex((part, index) => part !== b[index])
  const [left, right] = [a[at], b[at]]
  return left !== undefined && right !== undefined && left < right
}

/**
 * May this organisation do this with that story at that instant? The one place that pages, the interface for machines and downloads ask.
 * @param at ISO instant; the clock is the caller's
 * @returns null when there is no such organisation
 * @throws RightsInputError as `decideUse`
 */
export async function licenceDecision({ payload, organisation, story, use, at }: { payload: Payload; organisation: string; story: LicensedStory; use: AskedUse; at: string }): Promise<LicenceDecision | null> {
  const standing = await readStanding({ payload, organisation, at })
  if (!standing) return null
  return decideUse({ standing, story, use, counted: await countedKeys({ payload, keys: keysOf(standing, story, use) }) })
}

/** The decision under which a story is handed out: that of its hour when it is given out before. */
export const handingOut = ({ decision, early }: Pick<LicenceDecision, 'decision' | 'early'>): Decision => early ?? decision

/** Parts of the story that may be taken for that use, its words included when the licence covers them. */
export function grantedParts(rights: RightsArticle, decision: Decision): string[] {
  return ['text', ...(rights.components ?? []).map(({ id }) => id).filter((id) => !decision.excludedComponents.includes(id))]
}
