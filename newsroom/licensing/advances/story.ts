import type { Payload } from 'payload'

import { idOf } from '../../../domain/editorial/idOf'
import { tierFor, type TierGrant } from '../../../domain/licensing/advances'
import { type EmbargoTier, governingNotice } from '../../../domain/rights'
import type { Advance, Article } from '../../../payload-types'
import type { StoryPackageView } from '../../../queries/packageView'
import { advanceArticle, advancePackage } from '../../../queries/storyPackage'
import type { Standing } from '../standing'
import { collectionsOf, licensedStory, type LicensedStory } from '../taking/story'
import { advancesWhere, fateIn, standingAdvance } from './records'

/** A story before its hour as one organisation may be told of it. */
export type EarlyStory = { advance: Advance; article: Article; tier: Exclude<EmbargoTier, 'none'> }

const grantsOf = (standing: Standing): TierGrant[] =>
  standing.agreements.map(({ terms }) => ({ terms, isSettled: governingNotice({ notices: standing.notices, useAt: standing.at, agreement: terms }).pendingAcceptance === null }))

/** The access rule of advances, asked at every read: the clock of the standing, the agreements, and what stands of the story this instant. */
async function earlyStory({ payload, standing, advance }: { payload: Payload; standing: Standing; advance: Advance }): Promise<EarlyStory | null> {
  if (standing.organisation.status !== 'active') return null
  const article = await advanceArticle(advance)
  const tier = tierFor({ grants: grantsOf(standing), at: standing.at, releaseAt: new Date(advance.releaseAt).toISOString(), collections: collectionsOf(article) })
  if (tier === 'none') return null
  return (await fateIn(payload, advance)).kind === 'live' ? { advance, article, tier } : null
}

/** What is released in advance to this organisation, the next hour first. */
export async function earlyStories({ payload, standing }: { payload: Payload; standing: Standing }): Promise<EarlyStory[]> {
  const rows = await advancesWhere(payload, { state: { equals: 'standing' } })
  // Two that stand are one and what superseded it, its process having died between.
  const newest = rows.filter(({ article, no }) => !rows.some((other) => idOf(other.article) === idOf(article) && other.no > no))
  const found = await Promise.all(newest.map((advance) => earlyStory({ payload, standing, advance })))
  return found.flatMap((one) => one ?? []).sort((a, b) => (a.advance.releaseAt < b.advance.releaseAt ? -1 : 1))
}

/** The full text of a story before its hour, by the id of the story; null unless this organisation has the full tier. */
export async function readEarlyStory({ payload, standing, id }: { payload: Payload; standing: Standing; id: string }): Promise<{ advance: Advance; story: LicensedStory; view: StoryPackageView } | null> {
  const advance = await standingAdvance(payload, id)
  const early = advance && await earlyStory({ payload, standing, advance })
  if (!early || early.tier !== 'full') return null
  const view = await advancePackage({ advance, components: 'all' })
  const story = licensedStory(early.article, view.components)
  return { advance, view, story: { ...story, rights: { ...story.rights, embargoedUntil: new Date(advance.releaseAt).toISOString() } } }
}

/** A look at the full text. The row comes first: no row, no text. */
export async function recordLook({ payload, advance, organisation, licensee, token, ip, at }: { payload: Payload; advance: Advance; organisation: string; licensee: string | null; token: string | null; ip: string | null; at: string }): Promise<void> {
  const { id, article, title, no, contentHash, releaseAt } = advance
  await payload.create({ collection: 'advance-looks', depth: 0, overrideAccess: true, data: { organisation, licensee, token, article: idOf(article) ?? '', advance: id, title, no, contentHash, releaseAt, at, ip } })
}
