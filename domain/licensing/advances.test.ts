import { describe, expect, it } from 'vitest'

import type { Agreement, EmbargoTier, LicenceScope } from '../rights'
import { type Fate, fateOf, heldGraceMs, isTakenBack, type Schedule, type StoryNow, tierFor } from './advances'

const at = '2026-11-24T00:00:00.000Z'
const hour = '2026-11-25T01:00:00.000Z'

const agreement = (scope: Partial<LicenceScope> = {}, over: Partial<Agreement> = {}): Agreement => ({
  id: 'a', licensee: 'o', status: 'active', signedAt: '2026-01-01T00:00:00.000Z', noticeVersion: 'n1', effectiveFrom: '2026-01-01T00:00:00+08:00', effectiveTo: null, ...over,
  scope: { acts: ['repost'], channels: ['*'], territory: ['CN'], media: ['text'], collections: ['*'], edit: 'none', embargoTier: 'full', ...scope },
})

describe('what an organisation is shown of a story before its hour', () => {
  const table: [string, Agreement[], EmbargoTier][] = [
    ['nothing without an agreement', [], 'none'],
    ['nothing under an agreement that does not say so', [agreement({ embargoTier: 'none' })], 'none'],
    ['the headline', [agreement({ embargoTier: 'headline' })], 'headline'],
    ['the text', [agreement()], 'full'],
    ['the most that one agreement gives', [agreement({ embargoTier: 'headline' }), agreement(), agreement({ embargoTier: 'none' })], 'full'],
    ['nothing outside the sections of the agreement', [agreement({ collections: ['economy'] })], 'none'],
    ['the text inside its series', [agreement({ collections: ['notes'] })], 'full'],
    ['the headline when text is not licensed', [agreement({ media: ['photo'] })], 'headline'],
    ['two agreements are not added up into a third', [agreement({ collections: ['economy'] }), agreement({ embargoTier: 'headline' })], 'headline'],
    ['nothing before it is signed', [agreement({}, { signedAt: null })], 'none'],
    ['nothing while it is a draft', [agreement({}, { status: 'draft' })], 'none'],
    ['nothing while it is suspended', [agreement({}, { status: 'suspended' })], 'none'],
    ['nothing before it begins', [agreement({}, { effectiveFrom: '2026-11-25T00:00:00+08:00' })], 'none'],
    ['nothing when it ends before the hour', [agreement({}, { effectiveTo: '2026-11-25T00:00:00+08:00' })], 'none'],
    ['nothing when it ends at the very hour', [agreement({}, { effectiveTo: hour })], 'none'],
    ['the text when it ends after the hour', [agreement({}, { effectiveTo: '2026-11-25T01:00:00.001Z' })], 'full'],
    ['nothing when it was terminated', [agreement({}, { status: 'terminated', terminatedAt: '2026-11-01T00:00:00.000Z' })], 'none'],
  ]
  it.each(table)('is %s', (_name, terms, tier) => {
    expect(tierFor({ grants: terms.map((one) => ({ terms: one, isSettled: true })), at, releaseAt: hour, collections: ['local', 'notes'] })).toBe(tier)
  })

  it('is the headline alone while a new version of the notice waits to be accepted', () => {
    expect(tierFor({ grants: [{ terms: agreement(), isSettled: false }], at, releaseAt: hour, collections: [] })).toBe('headline')
  })
})

describe('what becomes of an advance', () => {
  const draft: StoryNow = { isPublic: false, saysTheSame: false, publicSince: null, wordsHash: 'w1' }
  const asGiven: Schedule = { at: hour, hash: 'w1' }
  const later = '2026-11-26T01:00:00.000Z'
  const table: [string, StoryNow | null, Schedule[], Fate][] = [
    ['is handed out while its words stand scheduled for its hour', draft, [asGiven], { kind: 'live' }],
    ['whatever else is scheduled', draft, [{ at: later, hash: 'w1' }, asGiven, { at: hour, hash: 'w2' }], { kind: 'live' }],
    ['is held when the words were changed', { ...draft, wordsHash: 'w2' }, [asGiven], { kind: 'held', why: 'changed' }],
    ['also when the new ones are scheduled', { ...draft, wordsHash: 'w2' }, [{ at: hour, hash: 'w2' }], { kind: 'held', why: 'changed' }],
    ['is held when the schedule was cancelled', draft, [], { kind: 'held', why: 'cancelled' }],
    ['or is for other words', draft, [{ at: hour, hash: 'w2' }], { kind: 'held', why: 'cancelled' }],
    ['follows its schedule, to the first of several hours', draft, [{ at: '2026-11-27T01:00:00.000Z', hash: 'w1' }, { at: later, hash: 'w1' }], { kind: 'moved', to: later }],
    ['ends in silence when the story came out as given', { ...draft, isPublic: true, saysTheSame: true, publicSince: hour }, [], { kind: 'released', notice: null }],
    ['is a change of time when it came out before', { ...draft, isPublic: true, saysTheSame: true, publicSince: at }, [asGiven], { kind: 'released', notice: 'moved' }],
    ['is corrected when other words came out', { ...draft, isPublic: true, publicSince: hour }, [], { kind: 'released', notice: 'correction' }],
    ['is gone with its story', null, [asGiven], { kind: 'gone' }],
  ]
  it.each(table)('%s', (_name, story, schedules, fate) => expect(fateOf({ advance: { releaseAt: hour, wordsHash: 'w1' }, story, schedules })).toEqual(fate))

  it.each([
    ['not within its grace', at, new Date(Date.parse(at) + heldGraceMs - 1).toISOString(), false], ['when it is over', at, new Date(Date.parse(at) + heldGraceMs).toISOString(), true],
    ['at the hour, however short it was held', '2026-11-25T00:59:59.999Z', hour, true], ['not a moment before', '2026-11-25T00:59:59.000Z', '2026-11-25T00:59:59.999Z', false],
  ])('one that is held is taken back %s', (_name, heldAt, now, expected) => expect(isTakenBack({ heldAt, releaseAt: hour, now })).toBe(expected))
})
