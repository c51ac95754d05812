import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from './decide'
import { article, machineLicence, notices, noticeV2, request, textLicence, wideLicence } from './fixtures/example'
import { freesRepublication } from './freeUse'
import { signals } from './signals'
import type { FreeUse, NoticeVersion, RightsArticle, UseRequest } from './types'

const freeUse: FreeUse = { clause: '6', acts: ['repost', 'excerpt'], channels: ['web:*', 'wechat:*'], media: ['text', 'chart'], edit: 'none', licenceUrl: null }
const clauses = [...(noticeV2.clauses ?? []), { no: '6', kind: 'free_use_grant' as const }]
const freeing: NoticeVersion = { ...noticeV2, clauses, freeUse }
const LATER = '2026-08-01T00:00:00+08:00'
const components = [{ id: 'own', media: 'photo' }, { id: 'chart', media: 'chart' }, { id: 'agency', media: 'photo', thirdParty: { holder: '某图片社' } }, { id: 'table', media: 'chart', thirdParty: { holder: '某研究院' } }]

const anonymous: UseRequest = { licensee: null, act: 'repost', useAt: LATER, channel: 'web:blog.example', territory: null, edit: 'none' }
const judge = (asked: Partial<UseRequest> = {}, story: Partial<RightsArticle> = {}, all: readonly NoticeVersion[] = [freeing]) =>
  decide({ article: { ...article, components, ...story }, request: { ...anonymous, ...asked }, agreements: [textLicence, wideLicence], notices: all })

describe('a clause that frees a use', () => {
  it('lets anybody do it, names the clause and the credit, and leaves out what is not freed', () => {
    expect(judge()).toMatchObject({
      outcome: 'allowed', decidingClause: '6', clausesApplied: ['二', '6'], reasonCodes: ['FREE_BY_NOTICE'], authority: null, licensableHere: true, basis: 'notice',
      creditLine: noticeV2.creditLine, excludedComponents: ['own', 'agency', 'table'], notice: noticeV2.id, agreement: null, liability: [],
    })
  })

  it.each<[what: string, asked: Partial<UseRequest>, story?: Partial<RightsArticle>]>([
    ['an act that it does not name', { act: 'sell' }],
    ['a channel that it does not name', { channel: 'print:daily' }],
    ['no channel, where it frees some', { channel: null }],
    ['a change that it does not allow', { edit: 'style' }],
    ['an own photo, where it frees text and charts', { components: ['text', 'own'] }],
    ['another credit line', { creditLine: '来源:网络' }],
    ['before it is in force', { useAt: '2026-06-30T23:59:59+08:00' }],
    ['a reprint', {}, { sourceLabel: '来源:某市日报' }],
    ['mixed sources', {}, { sourceLabel: '来源:示例在线、某市日报' }],
    ['a whole story of a third party', {}, { thirdPartyMarks: [{ scope: 'whole', holder: '某社' }] }],
    ['an undetermined story', {}, { sourceLabel: null }],
  ])('does not free %s', (_what, asked, story) => {
    expect(judge(asked, story, [...notices.slice(0, 1), freeing])).toMatchObject({ outcome: 'needs_written_authorisation', creditLine: null })
  })

  it('sends those who ask for a third party’s component to its holder', () => {
    expect(judge({ components: ['text', 'agency'] })).toMatchObject({ outcome: 'needs_written_authorisation', authority: { type: 'third_party', name: '某图片社' }, decidingClause: '三(1)' })
  })

  it('does not hold back a killed story’s denial, nor an embargo’s', () => {
    expect(judge({}, { pubStatus: 'canceled' }).outcome).toBe('denied')
    expect(judge({}, { embargoedUntil: '2026-08-02' }).outcome).toBe('denied')
  })

  it('frees a licensee as well, where the licence does not reach', () => {
    const asked = { article, request: { ...request, useAt: '2026-08-01', licensee: 'org:long', channel: 'wechat:other' }, agreements: [{ ...textLicence, licensee: 'org:long', effectiveTo: null }] }
    expect(decide({ ...asked, notices }).outcome).toBe('denied')
    expect(decide({ ...asked, notices: [notices[0] ?? freeing, freeing] })).toMatchObject({ outcome: 'allowed', reasonCodes: ['FREE_BY_NOTICE'], agreement: null, notice: noticeV2.id })
  })

  it('is said by the signals, for own stories alone', () => {
    expect(signals(article, freeing).republishButton).toBe(true)
    expect(signals(article, noticeV2).republishButton).toBe(false)
    expect(signals({ ...article, sourceLabel: '来源:某市日报' }, freeing).republishButton).toBe(false)
    expect(freesRepublication({ ...freeing, freeUse: { ...freeUse, acts: ['excerpt'] } })).toBe(false)
  })
})

describe('a notice of its own', () => {
  const openData: NoticeVersion = { ...freeing, id: 'open-v1', noticeKey: 'open-data', version: 1, appliesTo: 'named' }
  it('binds the stories that name it and no others', () => {
    const both = [noticeV2, openData]
    expect(judge({}, {}, both)).toMatchObject({ outcome: 'needs_written_authorisation', notice: noticeV2.id })
    expect(judge({}, { noticeKey: 'open-data' }, both)).toMatchObject({ outcome: 'allowed', notice: 'open-v1' })
  })
  it('allows nothing while it is not in force: silence is no permission', () => {
    expect(judge({}, { noticeKey: 'open-data' }, [noticeV2, { ...openData, effectiveTo: '2026-07-31' }])).toMatchObject({ outcome: 'needs_written_authorisation', notice: null, reasonCodes: ['NO_LICENCE', 'NO_NOTICE_IN_FORCE'] })
    expect(judge({}, { noticeKey: 'no-such-notice' }, [noticeV2, openData])).toMatchObject({ outcome: 'needs_written_authorisation', notice: null })
  })
})

describe('laws of free use', () => {
  const act = fc.constantFrom('read', 'repost', 'excerpt', 'translate', 'sell', 'keep_online', 'dance')
  const stories = fc.record({
    sourceLabel: fc.constantFrom('来源:示例在线', '来源:某市日报', '来源:示例在线、某市日报', '来源:示例在线频道', '', '示例在线专稿'),
    thirdPartyMarks: fc.constantFrom([], [], [{ scope: 'whole', holder: '某社' }], [{ scope: 'component', component: 'own', holder: '某社' }]),
    components: fc.subarray(components), pubStatus: fc.constantFrom(null, null, 'canceled'),
  })
  const asked = fc.record({
    licensee: fc.constantFrom(null, 'org:partner', 'org:wide', 'org:machine'), act, useAt: fc.constantFrom('2026-03-11', '2026-05-31', '2026-08-01', '2027-01-01'), channel: fc.constantFrom(null, 'web:www.partner.example', 'wechat:wide', 'api:answers'),
    territory: fc.constantFrom(null, 'CN', 'HK'), edit: fc.constantFrom(null, 'none', 'style', 'full'), creditLine: fc.constantFrom(null, '来源:示例在线', '无'), components: fc.constantFrom(null, ['text']),
  })
  const grants: fc.Arbitrary<FreeUse> = fc.record({
    clause: fc.constant('6'), acts: fc.subarray(['repost', 'excerpt', 'translate', 'sell']), channels: fc.subarray(['*', 'web:*', 'wechat:*']),
    media: fc.subarray(['text', 'photo', 'chart']), edit: fc.constantFrom('none' as const, 'style' as const, 'full' as const),
  })
  const licences = [textLicence, wideLicence, machineLicence]
  const own = ['own_source_label', 'own_marker', 'own_declared']

  it('never makes an allowed use anything else, and leaves out no more of it', () => {
    fc.assert(fc.property(stories, asked, grants, (story, use, grant) => {
      const ask = (all: readonly NoticeVersion[]) => decide({ article: { ...article, ...story }, request: use, agreements: licences, notices: all })
      const before = ask(notices)
      const after = ask(notices.map((notice) => ({ ...notice, freeUse: grant })))
      if (before.outcome === 'allowed') expect([after.outcome, after.excludedComponents]).toEqual(['allowed', before.excludedComponents])
      else if (after.outcome !== before.outcome) expect(after).toMatchObject({ outcome: 'allowed', reasonCodes: ['FREE_BY_NOTICE'], decidingClause: '6' })
    }), { numRuns: 2000 })
  })

  it('never frees what is not the site’s own, nor a third party’s component', () => {
    fc.assert(fc.property(stories, asked, grants, (story, use, grant) => {
      const answer = decide({ article: { ...article, ...story }, request: use, agreements: [], notices: [{ ...freeing, effectiveFrom: '2020-01-01', freeUse: grant }] })
      if (answer.outcome !== 'allowed' || use.act === 'read') return
      expect(own).toContain(answer.class)
      expect(answer.creditLine).toBe(noticeV2.creditLine)
      for (const { id, thirdParty } of story.components) if (thirdParty) expect(answer.excludedComponents).toContain(id)
    }), { numRuns: 2000 })
  })
})
