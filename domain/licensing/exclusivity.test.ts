import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { conflictsOf, type Grant, overlapOf } from './exclusivity'
import type { GrantScope } from './scopeInWords'

const at = '2026-11-23T12:00:00+08:00'
const scope = (over: Partial<GrantScope> = {}): GrantScope => ({
  acts: ['repost', 'print'], media: ['text'], channels: ['web:press.example'], territory: ['CN'], collections: ['*'], edit: 'none', exclusive: true, ...over,
})
const grant = (over: Partial<Omit<Grant, 'scope'>> = {}, ofScope: Partial<GrantScope> = {}): Grant => ({
  id: 'a', no: '授字〔2026〕1号', organisation: 'o1', organisationName: '甲社（示例）', status: 'draft', effectiveFrom: '2026-12-01', lastDay: '2027-11-30', scope: scope(ofScope), ...over,
})
const other = (over: Partial<Omit<Grant, 'scope'>> = {}, ofScope: Partial<GrantScope> = {}) =>
  grant({ id: 'b', no: '授字〔2026〕2号', organisation: 'o2', organisationName: '乙社（示例）', status: 'active', ...over }, { exclusive: false, ...ofScope })

describe('a conflict of exclusive grants', () => {
  it.each<[string, Grant, Grant, boolean]>([
    ['the same thing, ours exclusive', grant(), other(), true],
    ['the same thing, theirs exclusive', grant({}, { exclusive: false }), other({}, { exclusive: true }), true],
    ['the same thing, neither exclusive', grant({}, { exclusive: false }), other(), false],
    ['the same organisation', grant(), other({ organisation: 'o1' }), false],
    ['no act in common', grant({}, { acts: ['broadcast'] }), other(), false],
    ['no medium in common', grant({}, { media: ['photo'] }), other(), false],
    ['another channel of the kind', grant({}, { channels: ['web:press.example'] }), other({}, { channels: ['web:other.example'] }), false],
    ['every channel of the kind', grant({}, { channels: ['web:press.example'] }), other({}, { channels: ['web:*'] }), true],
    ['every channel', grant({}, { channels: ['*'] }), other({}, { channels: ['wechat:某号'] }), true],
    ['another kind', grant({}, { channels: ['web:*'] }), other({}, { channels: ['wechat:*'] }), false],
    ['the world covers a country', grant({}, { territory: ['WORLD'] }), other({}, { territory: ['SG'] }), true],
    ['CN does not cover HK', grant({}, { territory: ['CN'] }), other({}, { territory: ['HK', 'MO', 'TW'] }), false],
    ['CN does not cover HK by its other code', grant({}, { territory: ['CN'] }), other({}, { territory: ['CN-HK'] }), false],
    ['other contents', grant({}, { collections: ['sports'] }), other({}, { collections: ['economy'] }), false],
    ['all contents', grant({}, { collections: ['sports'] }), other(), true],
    ['terms that touch on a day', grant(), other({ effectiveFrom: '2027-11-30', lastDay: null }), true],
    ['terms that follow each other', grant(), other({ effectiveFrom: '2027-12-01', lastDay: null }), false],
    ['an offer that stands', grant(), other({ status: 'offered' }), true],
    ['accepted, not yet countersigned', grant(), other({ status: 'accepted' }), true],
    ['suspended: it may be resumed', grant(), other({ status: 'suspended' }), true],
    ['a draft', grant(), other({ status: 'draft' }), false],
    ['expired', grant(), other({ status: 'expired' }), false],
    ['run out, though the row says active', grant({ effectiveFrom: '2026-01-01' }), other({ effectiveFrom: '2026-01-01', lastDay: '2026-11-22' }), false],
    ['terminated from a day before ours begins', grant(), other({ status: 'terminated', terminatedAt: '2026-12-01T00:00:00+08:00' }), false],
    ['terminated from a later day', grant(), other({ status: 'terminated', terminatedAt: '2027-01-01T00:00:00+08:00' }), true],
    ['itself', grant(), { ...grant({ organisation: 'o2', status: 'offered' }) }, false],
  ])('%s', (_case, ours, theirs, isConflict) => {
    expect(conflictsOf({ grant: ours, others: [theirs], at }).length).toBe(isConflict ? 1 : 0)
  })

  it('says with whom, why, and in what the two overlap', () => {
    const [conflict] = conflictsOf({ grant: grant({}, { territory: ['WORLD'] }), others: [other({ lastDay: '2027-02-28' }, { channels: ['web:*'], acts: ['repost'] })], at })
    expect(conflict?.zh).toBe('与 授字〔2026〕2号（乙社（示例））冲突，本协议为独家；重叠：使用方式 转载；内容类型 文字；内容范围 全部自有稿件；渠道 网站 press.example；地域 中国内地（不含港澳台）；期限 2026-12-01 至 2027-02-28。')
    expect(conflict?.overlap).toEqual({ acts: ['repost'], media: ['text'], channels: ['web:press.example'], territory: ['CN'], collections: ['*'], from: '2026-12-01', lastDay: '2027-02-28' })
  })
})

const some = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
const day = fc.integer({ min: 0, max: 800 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10))
const anyGrant = (id: string) => fc.record({
  status: fc.constantFrom('offered' as const, 'active' as const), effectiveFrom: day, lastDay: fc.option(day), exclusive: fc.boolean(),
  acts: some('repost', 'print', 'broadcast'), media: some('text', 'photo'), channels: some('*', 'web:*', 'web:a.example', 'web:b.example', 'wechat:c'),
  territory: some('WORLD', 'CN', 'HK', 'SG', 'CN-41'), collections: some('*', 'news', 'sports'),
}).map(({ status, effectiveFrom, lastDay, ...parts }) => grant({ id, organisation: id, status, effectiveFrom, lastDay }, parts))

describe('always', () => {
  it('two grants conflict in the same respects whichever is granted first', () => {
    fc.assert(fc.property(anyGrant('a'), anyGrant('b'), (a, b) => {
      expect(overlapOf(a, b)).toEqual(overlapOf(b, a))
      const [one] = conflictsOf({ grant: a, others: [b], at: '2025-12-31T00:00:00Z' })
      const [back] = conflictsOf({ grant: b, others: [a], at: '2025-12-31T00:00:00Z' })
      expect(one?.overlap).toEqual(back?.overlap)
    }))
  })

  it('a wider grant keeps every conflict of a narrower one', () => {
    fc.assert(fc.property(anyGrant('a'), anyGrant('b'), (a, b) => {
      const wide = { ...a, scope: { ...a.scope, channels: ['*'], territory: ['WORLD'], collections: ['*'] } }
      const count = (mine: Grant) => conflictsOf({ grant: mine, others: [b], at: '2025-12-31T00:00:00Z' }).length
      expect(count(wide)).toBeGreaterThanOrEqual(count(a))
    }))
  })
})
