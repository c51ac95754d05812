import { describe, expect, it } from 'vitest'

import { article, longLicence, noticeV1, noticeV2, textLicence } from '../../../domain/rights/fixtures/example'
import type { Agreement as Terms, LicenceScope, NoticeVersion } from '../../../domain/rights'
import type { Agreement, Article, Organisation } from '../../../payload-types'
import { decideUse, keyOfUse, type AskedUse } from './decide'
import type { AgreementStanding, Standing } from '../standing'
import type { LicensedStory } from './story'

const at = '2026-03-11T02:00:00.000Z'
const use: AskedUse = { act: 'repost', channel: 'web:www.partner.example', territory: 'CN' }
const story: LicensedStory = { article: { id: 'story' } as Article, rights: article, version: 1, contentHash: 'hash' }

const agreement = (no: string, { used = 0, scope = {}, lastDay = null, ...over }: Partial<Omit<Terms, 'scope'>> & { used?: number; lastDay?: string | null; scope?: Partial<LicenceScope> } = {}): AgreementStanding => ({
  record: { id: no, no, lastDay } as Agreement, period: '2026-03', used,
  terms: { ...textLicence, ...over, id: no, licensee: 'org', scope: { ...textLicence.scope, ...scope } },
})

const standing = (agreements: AgreementStanding[], over: Partial<Standing> = {}): Standing =>
  ({ organisation: { id: 'org', status: 'active' } as Organisation, at, agreements, notices: [noticeV1, noticeV2], versions: [], ...over })

const decided = (agreements: AgreementStanding[], { counted = [], over = {}, asked = use }: { counted?: AgreementStanding[]; over?: Partial<Standing>; asked?: AskedUse } = {}) => {
  const given = standing(agreements, over)
  const keys = counted.map(({ record, period }) => keyOfUse({ agreement: record.id, period, story, use: asked }))
  return decideUse({ standing: given, story, use: asked, counted: new Set(keys) })
}
const chosen = (...given: Parameters<typeof decided>) => decided(...given).agreement?.record.no ?? null

describe('which agreement a use is taken under', () => {
  const limited = agreement('限量')
  const open = agreement('不限', { scope: { volume: null } })
  it('is one that allows it', () => expect(chosen([agreement('甲', { scope: { acts: ['print'] } }), agreement('乙')])).toBe('乙'))
  it('is one whose limit is not used up', () => expect(chosen([agreement('满', { used: 10 }), agreement('空')])).toBe('空'))
  it('is one under which the same use is counted already', () => expect(chosen([open, limited], { counted: [limited] })).toBe('限量'))
  it('is one without a limit before one with', () => expect(chosen([limited, open])).toBe('不限'))
  it('is the one that ends first, then the one with the smaller number, whatever order they are read in', () => {
    const pair = [agreement('乙-2', { lastDay: '2026-05-01' }), agreement('甲-1', { lastDay: '2026-04-01' })]
    expect([chosen(pair), chosen([...pair].reverse())]).toEqual(['甲-1', '甲-1'])
    const alike = [agreement('B-2'), agreement('A-1')]
    expect([chosen(alike), chosen([...alike].reverse())]).toEqual(['A-1', 'A-1'])
  })
  it('is none that belongs to another term', () => expect(decided([agreement('过', { effectiveTo: '2026-03-01T00:00:00+08:00' })]).decision.reasonCodes).toContain('LICENCE_EXPIRED'))
})

describe('a limit', () => {
  it('is told as what is left, and refuses when nothing is', () => {
    expect(decided([agreement('限', { used: 4 })])).toMatchObject({ remaining: 6, mayTake: true })
    expect(decided([agreement('限', { used: 10 })])).toMatchObject({ remaining: 0, mayTake: false, decision: { reasonCodes: ['VOLUME_EXCEEDED'], decidingClause: '3.2' } })
  })
  it('does not refuse what is counted already', () => {
    const full = agreement('限', { used: 10 })
    expect(decided([full], { counted: [full] })).toMatchObject({ isCounted: true, mayTake: true })
  })
})

describe('what makes two takings one use', () => {
  const key = (over: Partial<AskedUse>, of: Partial<LicensedStory> = {}, period = '2026-03') => keyOfUse({ agreement: '甲', period, story: { ...story, ...of }, use: { ...use, ...over } })
  it('is version, act and channel in a period; territory and parts make no difference', () => {
    expect(key({ territory: 'HK', components: ['text'] })).toBe(key({}))
    expect(key({ channel: 'WEB:www.partner.example ' })).toBe(key({}))
    const others = [key({ act: 'excerpt' }), key({ channel: 'web:other.example' }), key({}, { contentHash: 'other' }), key({}, {}, '2026-04')]
    expect(new Set([key({}), ...others]).size).toBe(5)
  })
})

describe('rules of the house', () => {
  it('hold an allowed use when the organisation is suspended', () =>
    expect(decided([agreement('甲')], { over: { organisation: { id: 'org', status: 'suspended' } as Organisation } })).toMatchObject({ heldBy: 'ORGANISATION_SUSPENDED', mayTake: false, decision: { outcome: 'allowed' } }))

  it('hold it while a new notice is not accepted', () => {
    const long = agreement('长', { effectiveTo: longLicence.effectiveTo ?? null })
    expect(decided([long], { over: { at: '2026-08-01T00:00:00+08:00' } })).toMatchObject({ heldBy: 'NOTICE_PENDING_ACCEPTANCE', mayTake: false, decision: { outcome: 'allowed', pendingAcceptance: 'example-v2' } })
  })

  it('take nothing from an agreement for what the notice frees for everybody', () => {
    const freeing: NoticeVersion = { ...noticeV1, freeUse: { clause: '2', acts: ['translate'], channels: ['*'], media: ['text'], edit: 'full' } }
    expect(decided([agreement('甲')], { over: { notices: [freeing] }, asked: { ...use, act: 'translate' } })).toMatchObject({ heldBy: 'FREE_BY_NOTICE', mayTake: false, agreement: null, decision: { outcome: 'allowed' } })
  })
})
