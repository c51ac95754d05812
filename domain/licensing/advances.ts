import { grantsMedia, licenceState, parseInstant, type Agreement, type EmbargoTier } from '../rights'

const rank: readonly EmbargoTier[] = ['none', 'headline', 'full']

/** An agreement of the organisation; `isSettled` is false while a new version of its notice waits for a signatory. */
export type TierGrant = { terms: Agreement; isSettled: boolean }

/**
 * What an organisation is shown of a story that was released in advance. An agreement counts when it is in force now and will be at the hour, and
 * covers where the story stands; the text takes a licence for text and, as every download, a notice that is accepted. Never more than one
 * agreement signs by itself.
 * @param at, releaseAt ISO instants: now, and the hour of the story
 */
export function tierFor({ grants, at, releaseAt, collections }: { grants: readonly TierGrant[]; at: string; releaseAt: string; collections: readonly string[] }): EmbargoTier {
  const instants = [parseInstant(at, 'at'), parseInstant(releaseAt, 'releaseAt')]
  const tiers = grants.map(({ terms, isSettled }): EmbargoTier => {
    const { scope } = terms
    const isInForce = instants.every((instant) => licenceState(terms, instant) === null)
    const covers = scope.collections.includes('*') || collections.some((name) => scope.collections.includes(name))
    const tier = scope.embargoTier ?? 'none'
    if (!isInForce || !covers || tier === 'none') return 'none'
    return tier === 'full' && isSettled && grantsMedia(scope, 'text') ? 'full' : 'headline'
  })
  return tiers.reduce((best, tier) => (rank.indexOf(tier) > rank.indexOf(best) ? tier : best), 'none')
}

/** What stands of a story now, as far as its advance depends on it. */
export type StoryNow = {
  isPublic: boolean
  /** the public words are those of the advance */
  saysTheSame: boolean
  /** the instant it became public */
  publicSince: string | null
  /** fingerprint of the newest words as scheduling takes it */
  wordsHash: string
}

/** A publication that is scheduled and has not run: its instant, and the fingerprint of the words it is for. */
export type Schedule = { at: string; hash: string }

export type Fate =
  | { kind: 'live' }
  | { kind: 'released'; notice: 'correction' | 'moved' | null }
  | { kind: 'moved'; to: string }
  /** not handed out any more, and taken back unless it is set right in time */
  | { kind: 'held'; why: 'cancelled' | 'changed' }
  | { kind: 'gone' }

/**
 * What has become of an advance: it is handed out only while exactly its words stand, scheduled for exactly its hour. The same answer closes the
 * door at once, whoever has looked after the record since or not.
 * @param story null when it is in the trash or gone
 */
export function fateOf({ advance, story, schedules }: { advance: { releaseAt: string; wordsHash: string }; story: StoryNow | null; schedules: readonly Schedule[] }): Fate {
  if (!story) return { kind: 'gone' }
  const hour = parseInstant(advance.releaseAt, 'releaseAt')
  if (story.isPublic) {
    if (!story.saysTheSame) return { kind: 'released', notice: 'correction' }
    return { kind: 'released', notice: story.publicSince !== null && parseInstant(story.publicSince, 'publicSince') < hour ? 'moved' : null }
  }
  if (story.wordsHash !== advance.wordsHash) return { kind: 'held', why: 'changed' }
  const times = schedules.filter(({ hash }) => hash === advance.wordsHash).map(({ at }) => at).sort()
  if (times.some((at) => parseInstant(at, 'schedule') === hour)) return { kind: 'live' }
  const [first] = times
  return first === undefined ? { kind: 'held', why: 'cancelled' } : { kind: 'moved', to: first }
}

/** How long an editor has to put right what holds an advance before those who have it are told not to use it. Never past the hour. */
export const heldGraceMs = 10 * 60_000

/** Whether an advance that is held must be taken back now. */
export const isTakenBack = ({ heldAt, releaseAt, now }: { heldAt: string; releaseAt: string; now: string }): boolean =>
  parseInstant(now, 'now') >= Math.min(parseInstant(heldAt, 'heldAt') + heldGraceMs, parseInstant(releaseAt, 'releaseAt'))
