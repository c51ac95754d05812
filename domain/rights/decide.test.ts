import { describe, expect, it } from 'vitest'
import { decide } from './decide'
import { article, longLicence, machineLicence, notices, noticeV1, request, textLicence, wideLicence } from './fixtures/example'
import type { Agreement, ClassifiableArticle, Decision, LicenceScope, RightsArticle, UseRequest } from './types'

type Setup = { article?: Partial<RightsArticle>; request?: Partial<UseRequest>; agreements?: Agreement[] }

function judge({ article: a, request: r, agreements = [textLicence] }: Setup): Decision {
  return decide({ article: { ...article, ...a }, request: { ...request, ...r }, agreements, notices })
}
const withScope = (agreement: Agreement, scope: Partial<LicenceScope>): Agreement => ({ ...agreement, scope: { ...agreement.scope, ...scope } })

const marked: ClassifiableArticle = { sourceLabel: null, lead: '示例在线消息(记者 林一):昨日' }
const anybody: Partial<UseRequest> = { licensee: null }
const photos = [{ id: 'own', media: 'photo' }, { id: 'agency', media: 'photo', thirdParty: { holder: '某图片社' } }]
const wide: Setup = { request: { licensee: 'org:wide' }, agreements: [wideLicence] }
const wideWith = (r: Partial<UseRequest>, a: Partial<RightsArticle> = {}): Setup => ({ ...wide, request: { ...wide.request, ...r }, article: a })
const machine = (r: Partial<UseRequest>, a: Partial<RightsArticle> = {}): Setup =>
  ({ request: { licensee: 'org:machine', act: 'ai_input', channel: 'api:answers', useAt: '2026-03-12T10:00:00+08:00', ...r }, article: a, agreements: [machineLicence] })

type Row = [what: string, setup: Setup, outcome: Decision['outcome'], clause: string | null, codes: string[], more?: Partial<Decision>]
const needs = 'needs_written_authorisation'
const manager = { type: 'rights_manager', name: '示例版权服务有限公司' } as const

const beforeTheNotice: Row[] = [
  ['reading', { request: { ...anybody, act: 'read' } }, 'allowed', null, ['NOT_A_RESERVED_ACT'], { liability: [], authority: null, creditLine: null }],
  ['linking', { request: { ...anybody, act: 'link' } }, 'allowed', null, ['NOT_A_RESERVED_ACT']],
  ['linking, spelled in full-width capitals', { request: { ...anybody, act: ' ＬＩＮＫ ' } }, 'allowed', null, ['NOT_A_RESERVED_ACT']],
  ['quoting', { request: { ...anybody, act: 'quote' } }, 'allowed', null, ['STATUTORY_EXCEPTION_CL24'], { basis: 'law' }],
  ['quoting a reprint', { request: { act: 'quote' }, article: { sourceLabel: '来源:某市日报' } }, 'allowed', null, ['STATUTORY_EXCEPTION_CL24'], { licensableHere: false }],
  ['reading a killed story', { request: { act: 'read' }, article: { pubStatus: 'canceled' } }, 'allowed', null, ['NOT_A_RESERVED_ACT']],
  ['a killed story', { article: { pubStatus: 'canceled' } }, 'denied', null, ['KILLED'], { basis: 'site_rule', licensableHere: false, authority: null }],
  ['a killed story in British spelling', { article: { pubStatus: 'Cancelled' } }, 'denied', null, ['KILLED']],
  ['a killed reprint', { article: { pubStatus: 'canceled', sourceLabel: '来源:某市日报' } }, 'denied', null, ['KILLED']],
  ['a killed story under embargo: both are said', { article: { pubStatus: 'canceled', embargoedUntil: '2026-03-12' } }, 'denied', null, ['KILLED', 'EMBARGOED'], { basis: 'site_rule' }],
  ['a withheld story', { article: { pubStatus: 'withheld' } }, 'denied', null, ['WITHHELD'], { basis: 'site_rule' }],
  ['an unknown publishing status', { article: { pubStatus: 'draft' } }, 'denied', null, ['WITHHELD']],
  ['a usable story', { article: { pubStatus: 'usable' } }, 'allowed', '3.2', []],
  ['a second before the embargo ends', { article: { embargoedUntil: '2026-03-11T10:00:01+08:00' } }, 'denied', null, ['EMBARGOED'], { basis: 'site_rule' }],
  ['at the end of the embargo', { article: { embargoedUntil: '2026-03-11T10:00:00+08:00' } }, 'allowed', '3.2', []],
  ['an embargo until a Shanghai date', { article: { embargoedUntil: '2026-03-12' }, request: { useAt: '2026-03-11T15:59:59Z' } }, 'denied', null, ['EMBARGOED']],
  ['an embargo that ended with the Shanghai date', { article: { embargoedUntil: '2026-03-12' }, request: { useAt: '2026-03-11T16:00:00Z' } }, 'allowed', '3.2', []],
]

const notOurs: Row[] = [
  ['no source', { article: { sourceLabel: null } }, needs, null, ['SOURCE_MISSING'], { authority: { type: 'unknown', name: null }, licensableHere: false }],
  ['an ambiguous name', { article: { sourceLabel: '来源:示例在线教育网' } }, needs, null, ['AMBIGUOUS_BRAND'], { licensableHere: false, liability: [] }],
  ['an untraceable source', { article: { sourceLabel: '来源:网络' } }, needs, null, ['UNTRACEABLE_SOURCE'], { authority: { type: 'unknown', name: null } }],
  ['a relabelled agency story', { article: { lead: '新华社北京3月10日电 昨日' } }, needs, null, ['CONFLICTING_MARKERS'], { licensableHere: false }],
  ['a reprint, with our licence', { article: { sourceLabel: '来源:某市日报' } }, needs, '4', ['REPRINT_NOT_OURS'],
    { authority: { type: 'original_source', name: '某市日报' }, licensableHere: false, liability: [], creditLine: null }],
  ['a reprint of two', { article: { sourceLabel: '来源:某市日报、某省电视台' } }, needs, '4', ['REPRINT_NOT_OURS'],
    { authority: { type: 'original_source', name: '某市日报、某省电视台' } }],
  ['mixed sources', { article: { sourceLabel: '来源:示例在线、某市日报' } }, needs, '4', ['MIXED_SOURCES'],
    { authority: { type: 'original_source', name: '某市日报' }, licensableHere: false }],
  ['a whole story of a third party', { article: { thirdPartyMarks: [{ scope: 'whole', holder: '某社' }] } }, needs, '3.1', ['THIRD_PARTY_COPYRIGHT'],
    { authority: { type: 'third_party', name: '某社' }, licensableHere: false }],
  ['a third party without a name', { article: { thirdPartyMarks: [{ scope: 'whole' }] } }, needs, '3.1', ['THIRD_PARTY_COPYRIGHT'], { authority: { type: 'third_party', name: null } }],
  ['a photo of a third party', wideWith({ components: ['agency'] }, { components: photos }), needs, '3.1', ['THIRD_PARTY_COMPONENT'],
    { authority: { type: 'third_party', name: '某图片社' }, licensableHere: false, excludedComponents: ['agency'] }],
  ['own and third-party photos together', wideWith({ components: ['own', 'agency'] }, { components: photos }), needs, '3.1', ['THIRD_PARTY_COMPONENT'], { excludedComponents: ['agency'] }],
  ['a photo that a mark in the story names', wideWith({ components: ['own'] }, { components: photos, thirdPartyMarks: [{ scope: 'component', component: 'own', holder: '某社' }] }),
    needs, '3.1', ['THIRD_PARTY_COMPONENT'], { authority: { type: 'third_party', name: '某社' } }],
  ['a photo of a third party, without a licence', { request: { ...anybody, components: ['agency'] }, article: { components: photos } }, needs, '3.1', ['THIRD_PARTY_COMPONENT']],
]

const unlicensed: Row[] = [
  ...['repost', 'excerpt', 'copy', 'translate', 'ai_train', 'frame', '未知方式'].map(
    (act): Row => [`anybody: ${act} of a labelled story`, { request: { ...anybody, act } }, needs, '2', ['NO_LICENCE'], { authority: manager, licensableHere: true, creditLine: null }]),
  ['anybody: sale of a labelled story', { request: { ...anybody, act: 'sell' } }, needs, '3.3', ['NO_LICENCE']],
  ['anybody: a marked story', { request: anybody, article: marked }, needs, '3.3', ['NO_LICENCE'], { clausesApplied: ['3.1', '3.3'] }],
  ['anybody: a declared story', { request: anybody, article: { sourceLabel: null, ownDeclared: true } }, needs, '3.3', ['NO_LICENCE']],
  ['the costs are listed', { request: anybody }, needs, '2', [], { liability: ['losses', 'lawyers_fees', 'litigation_costs', 'travel_costs', 'notarial_fees'], clausesApplied: ['2', '3.3'] }],
  ['another party\'s licence', { request: { licensee: 'org:stranger' } }, needs, '2', ['NO_LICENCE']],
  ['a draft', { agreements: [{ ...textLicence, status: 'draft' }] }, needs, '2', ['LICENCE_NOT_SIGNED']],
  ['active, but never signed', { agreements: [{ ...textLicence, signedAt: null }] }, needs, '2', ['LICENCE_NOT_SIGNED']],
  ['signed after the use', { agreements: [{ ...textLicence, signedAt: '2026-03-11T10:00:01+08:00' }] }, needs, '2', ['LICENCE_NOT_SIGNED']],
  ['signed at the instant of the use', { agreements: [{ ...textLicence, signedAt: '2026-03-11T10:00:00+08:00' }] }, 'allowed', '3.2', []],
  ['suspended', { agreements: [{ ...textLicence, status: 'suspended' }] }, needs, '2', ['LICENCE_SUSPENDED']],
  ['terminated at the instant', { agreements: [{ ...textLicence, status: 'terminated', terminatedAt: '2026-03-11T10:00:00+08:00' }] }, needs, '2', ['LICENCE_TERMINATED']],
  ['terminated a second later', { agreements: [{ ...textLicence, status: 'terminated', terminatedAt: '2026-03-11T10:00:01+08:00' }] }, 'allowed', '3.2', []],
  ['terminated, nobody knows when', { agreements: [{ ...textLicence, status: 'terminated' }] }, needs, '2', ['LICENCE_TERMINATED']],
  ['a second before the term', { request: { useAt: '2026-01-31T23:59:59+08:00' } }, needs, '2', ['LICENCE_NOT_YET_EFFECTIVE']],
  ['before the signature and before the term: both are said', { request: { useAt: '2026-01-01T00:00:00+08:00' }, agreements: [{ ...textLicence, signedAt: '2026-01-20T10:00:00+08:00' }] },
    needs, '2', ['LICENCE_NOT_SIGNED', 'LICENCE_NOT_YET_EFFECTIVE']],
  ['suspended, and the term is over: both are said', { request: { useAt: '2026-06-01T00:00:00+08:00' }, agreements: [{ ...textLicence, status: 'suspended' }] },
    needs, '2', ['LICENCE_SUSPENDED', 'LICENCE_EXPIRED']],
  ['suspended before the term began: both are said', { request: { useAt: '2026-01-31T23:59:59+08:00' }, agreements: [{ ...textLicence, status: 'suspended' }] },
    needs, '2', ['LICENCE_SUSPENDED', 'LICENCE_NOT_YET_EFFECTIVE']],
  ['terminated, and the term is over since: both are said', { request: { useAt: '2026-06-01T00:00:00+08:00' }, agreements: [{ ...textLicence, status: 'terminated', terminatedAt: '2026-05-01T00:00:00+08:00' }] },
    needs, '2', ['LICENCE_TERMINATED', 'LICENCE_EXPIRED']],
  ['at the first instant of the term', { request: { useAt: '2026-02-01T00:00:00+08:00' } }, 'allowed', '3.2', []],
  ['at the first instant, seen from Greenwich', { request: { useAt: '2026-01-31T16:00:00Z' } }, 'allowed', '3.2', []],
  ['at the last second of the term', { request: { useAt: '2026-05-31T23:59:59+08:00' } }, 'allowed', '3.2', []],
  ['at the end of the term', { request: { useAt: '2026-06-01T00:00:00+08:00' } }, needs, '2', ['LICENCE_EXPIRED']],
  ['at the end of the term, a marked story', { request: { useAt: '2026-06-01T00:00:00+08:00' }, article: marked }, needs, '3.3', ['LICENCE_EXPIRED']],
  ['at the end of the term, for sale', { request: { useAt: '2026-06-01T00:00:00+08:00', act: 'sell' } }, needs, '3.3', ['LICENCE_EXPIRED']],
  ['an open end', { request: { useAt: '2026-06-30T00:00:00+08:00' }, agreements: [{ ...textLicence, effectiveTo: null }] }, 'allowed', '3.2', []],
  ['two that are not in force', { agreements: [{ ...textLicence, status: 'suspended' }, { ...textLicence, id: 'old', effectiveTo: '2026-03-01T00:00:00+08:00' }] },
    needs, '2', ['LICENCE_SUSPENDED', 'LICENCE_EXPIRED']],
  ['under the second notice its numbers are cited', { request: { ...anybody, useAt: '2026-08-01T00:00:00+08:00' } }, needs, '二', ['NO_LICENCE'], { notice: 'example-v2', clausesApplied: ['二', '三(3)'] }],
  ['before any notice nothing is allowed and nothing cited', { request: { ...anybody, useAt: '2025-12-31T23:59:59+08:00' } }, needs, null, ['NO_LICENCE', 'NO_NOTICE_IN_FORCE'],
    { notice: null, liability: [], clausesApplied: [], basis: 'law' }],
]

const scope: Row[] = [
  ['inside', {}, 'allowed', '3.2', ['LICENCE_IN_FORCE'], { creditLine: '来源:示例在线', agreement: 'L1', notice: 'example-v1', basis: 'agreement', liability: [] }],
  ['a marked story inside', { article: marked }, 'allowed', '3.2', [], { clausesApplied: ['3.1', '3.2'] }],
  ['no edit stated is none', { request: { edit: null } }, 'allowed', '3.2', []],
  ['an act in capitals', { request: { act: 'Repost' } }, 'allowed', '3.2', []],
  ['an act not granted', { request: { act: 'translate' } }, 'denied', '3.2', ['ACT_NOT_GRANTED'], { authority: manager, creditLine: null, licensableHere: true }],
  ['sale under a licence to repost', { request: { act: 'sell' } }, 'denied', '3.2', ['ACT_NOT_GRANTED']],
  ['an unknown act', { request: { act: '未知方式' } }, 'denied', '3.2', ['ACT_NOT_GRANTED']],
  ['a star is no act', { agreements: [withScope(textLicence, { acts: ['*'] })] }, 'denied', '3.2', ['ACT_NOT_GRANTED']],
  ['sublicensing', { request: { act: 'sublicense' } }, 'denied', '3.2', ['ACT_NOT_GRANTED']],
  ['sublicensing, granted', { request: { act: 'sublicense' }, agreements: [withScope(textLicence, { sublicense: true })] }, 'allowed', '3.2', []],
  ['another site', { request: { channel: 'web:partner.example' } }, 'denied', '3.2', ['CHANNEL_OUT_OF_SCOPE']],
  ['a host in capitals', { request: { channel: 'web:WWW.Partner.example' } }, 'allowed', '3.2', []],
  ['no channel stated', { request: { channel: null } }, 'denied', '3.2', ['CHANNEL_OUT_OF_SCOPE']],
  ['no channel stated, every channel granted', { request: { channel: null }, agreements: [withScope(textLicence, { channels: ['*'] })] }, 'allowed', '3.2', []],
  ['any web site', wideWith({ channel: 'web:any.example' }), 'allowed', '3.2', []],
  ['an account that is not listed', wideWith({ channel: 'wechat:other' }), 'denied', '3.2', ['CHANNEL_OUT_OF_SCOPE']],
  ['another territory', { request: { territory: 'SG' } }, 'denied', '3.2', ['TERRITORY_OUT_OF_SCOPE']],
  ['CN does not cover HK', { request: { territory: 'HK' } }, 'denied', '3.2', ['TERRITORY_OUT_OF_SCOPE']],
  ['nor in its other spelling', { request: { territory: 'CN-HK' } }, 'denied', '3.2', ['TERRITORY_OUT_OF_SCOPE']],
  ['CN covers a province', { request: { territory: 'cn-ha' } }, 'allowed', '3.2', []],
  ['CN does not cover the world', { request: { territory: 'WORLD' } }, 'denied', '3.2', ['TERRITORY_OUT_OF_SCOPE']],
  ['the world covers all', { request: { territory: ['SG', 'HK'] }, agreements: [withScope(textLicence, { territory: ['WORLD'] })] }, 'allowed', '3.2', []],
  ['two territories, both granted', wideWith({ territory: ['CN', 'HK'] }), 'allowed', '3.2', []],
  ['two territories, one granted', wideWith({ territory: ['CN', 'MO'] }), 'denied', '3.2', ['TERRITORY_OUT_OF_SCOPE']],
  ['no territory stated', { request: { territory: null } }, 'denied', '3.2', ['TERRITORY_OUT_OF_SCOPE']],
  ['a collection not covered', machine({}, { collections: ['sports'] }), 'denied', '3.2', ['CONTENT_OUT_OF_SCOPE']],
  ['one of two collections covered', machine({}, { collections: ['sports', 'economy'] }), 'allowed', '3.2', []],
  ['no collection', machine({}, { collections: null }), 'denied', '3.2', ['CONTENT_OUT_OF_SCOPE']],
  ['style under style', { request: { edit: 'style' } }, 'allowed', '3.2', []],
  ['abridging under style', { request: { edit: 'abridge' } }, 'denied', '3.2', ['EDIT_NOT_ALLOWED']],
  ['style under none', machine({ edit: 'style' }), 'denied', '3.2', ['EDIT_NOT_ALLOWED']],
  ['anything under full', { request: { edit: 'abridge' }, agreements: [withScope(textLicence, { edit: 'full' })] }, 'allowed', '3.2', []],
  ['an unknown edit under full', { request: { edit: 'parody' }, agreements: [withScope(textLicence, { edit: 'full' })] }, 'denied', '3.2', ['EDIT_NOT_ALLOWED']],
  ['the tenth use of ten', { request: { usedInPeriod: 9 } }, 'allowed', '3.2', []],
  ['the eleventh', { request: { usedInPeriod: 10 } }, 'denied', '3.2', ['VOLUME_EXCEEDED']],
  ['no limit', wideWith({ usedInPeriod: 1_000_000 }), 'allowed', '3.2', []],
  ['a second before the hold-back ends', machine({ useAt: '2026-03-11T08:59:59+08:00' }), 'denied', '3.2', ['HOLDBACK_NOT_ELAPSED']],
  ['when the hold-back ends', machine({ useAt: '2026-03-11T09:00:00+08:00' }), 'allowed', '3.2', []],
  ['a hold-back, no date of publication', machine({}, { publishedAt: null }), 'denied', '3.2', ['HOLDBACK_NOT_ELAPSED']],
  ['an own photo under a text licence', { request: { components: ['own'] }, article: { components: photos } }, 'denied', '3.2', ['MEDIA_NOT_GRANTED']],
  ['an own photo under a photo licence', wideWith({ components: ['own'] }, { components: photos }), 'allowed', '3.2', [], { excludedComponents: ['agency'] }],
  ['text and an own photo', wideWith({ components: ['text', 'own'] }, { components: photos }), 'allowed', '3.2', []],
  ['photos nobody asked for stay out', { article: { components: photos } }, 'allowed', '3.2', [], { excludedComponents: ['own', 'agency'] }],
  ['only the third party\'s stay out under a photo licence', wideWith({}, { components: photos }), 'allowed', '3.2', [], { excludedComponents: ['agency'] }],
  ['an empty list asks for the text', { request: { components: [] }, agreements: [withScope(textLicence, { media: ['photo'] })] }, 'denied', '3.2', ['MEDIA_NOT_GRANTED']],
  ['the credit, full-width', { request: { creditLine: '來源：示例在線' } }, 'allowed', '3.2', [], { creditLine: '来源:示例在线' }],
  ['a wrong credit', { request: { creditLine: '转自网络' } }, 'denied', '3.2', ['CREDIT_MISSING']],
  ['an empty credit', { request: { creditLine: '' } }, 'denied', '3.2', ['CREDIT_MISSING']],
  ['everything wrong at once', machine({ act: 'repost', channel: 'web:x.example', territory: 'US', edit: 'full', usedInPeriod: 5, creditLine: '无', useAt: '2026-03-10T10:00:00+08:00', components: ['own'] },
    { collections: ['sports'], components: photos }), 'denied', '3.2',
  ['ACT_NOT_GRANTED', 'CHANNEL_OUT_OF_SCOPE', 'TERRITORY_OUT_OF_SCOPE', 'CONTENT_OUT_OF_SCOPE', 'MEDIA_NOT_GRANTED', 'EDIT_NOT_ALLOWED', 'VOLUME_EXCEEDED', 'HOLDBACK_NOT_ELAPSED', 'CREDIT_MISSING']],
]

const after = { act: 'keep_online', useAt: '2026-06-20T00:00:00+08:00' }
const survival: Row[] = [
  ['within the term', { request: { act: 'keep_online' } }, 'allowed', '3.2', ['LICENCE_IN_FORCE']],
  ['within the term, the volume used up', { request: { act: 'keep_online', usedInPeriod: 10 } }, 'allowed', '3.2', []],
  ['within the term of a licence for machines', machine({ act: 'keep_online' }), 'denied', '3.2', ['ACT_NOT_GRANTED']],
  ['after the term, survival granted', wideWith({ ...after, firstUsedAt: '2026-03-12T00:00:00+08:00' }), 'allowed', '3.2', ['SURVIVAL_TERM'], { creditLine: '来源:示例在线' }],
  ['after the term, not granted', { request: { ...after, firstUsedAt: '2026-03-12T00:00:00+08:00' } }, needs, '2', ['LICENCE_EXPIRED', 'NO_SURVIVAL_TERM']],
  ['after the term, first use unknown', wideWith(after), needs, '2', ['LICENCE_EXPIRED']],
  ['put online before the term', wideWith({ ...after, firstUsedAt: '2026-01-31T23:59:59+08:00' }), needs, '2', ['LICENCE_EXPIRED']],
  ['put online when the term was over', wideWith({ ...after, firstUsedAt: '2026-06-01T00:00:00+08:00' }), needs, '2', ['LICENCE_EXPIRED']],
  ['survival covers no new repost', wideWith({ ...after, act: 'repost', firstUsedAt: '2026-03-12T00:00:00+08:00' }), needs, '2', ['LICENCE_EXPIRED']],
  ['survival on another channel', wideWith({ ...after, channel: 'wechat:other', firstUsedAt: '2026-03-12T00:00:00+08:00' }), 'denied', '3.2', ['CHANNEL_OUT_OF_SCOPE']],
  ['survival ends with a termination', { ...wideWith({ ...after, firstUsedAt: '2026-03-12T00:00:00+08:00' }),
    agreements: [{ ...wideLicence, status: 'terminated', terminatedAt: '2026-05-01T00:00:00+08:00' }] }, needs, '2', ['LICENCE_TERMINATED']],
  ['survival under the next notice keeps the old credit', wideWith({ ...after, useAt: '2026-08-01T00:00:00+08:00', firstUsedAt: '2026-03-12T00:00:00+08:00' }), 'allowed', '3.2',
    ['SURVIVAL_TERM', 'NOTICE_PENDING_ACCEPTANCE'], { creditLine: '来源:示例在线', notice: 'example-v1', pendingAcceptance: 'example-v2' }],
]

describe.each([
  ['acts that are no use, and the site\'s own stops', beforeTheNotice], ['stories that are not ours', notOurs], ['no licence in force', unlicensed],
  ['the scope of a licence', scope], ['keeping a copy online', survival],
])('decide: %s', (_, rows) => {
  it.each(rows)('%s', (_what, setup, outcome, clause, codes, more = {}) => {
    const decision = judge(setup)
    expect(decision).toMatchObject({ outcome, decidingClause: clause, ...more })
    expect(decision.reasonCodes).toEqual(expect.arrayContaining(codes))
  })
})

describe('decide', () => {
  const long = { licensee: 'org:long', useAt: '2026-08-01T00:00:00+08:00' }

  it('binds a licensee to the notice of its agreement until it accepts the next', () => {
    expect(judge({ request: { ...long, creditLine: '来源:示例在线' }, agreements: [longLicence] }))
      .toMatchObject({ outcome: 'allowed', notice: 'example-v1', pendingAcceptance: 'example-v2', creditLine: '来源:示例在线' })
    const accepted: Agreement = { ...longLicence, acceptances: [{ noticeVersion: 'example-v2', at: '2026-07-15T00:00:00+08:00' }] }
    expect(judge({ request: { ...long, creditLine: '来源:示例在线' }, agreements: [accepted] }))
      .toMatchObject({ outcome: 'denied', reasonCodes: ['CREDIT_MISSING'], decidingClause: '三(2)', pendingAcceptance: null })
    expect(judge({ request: long, agreements: [accepted] })).toMatchObject({ outcome: 'allowed', creditLine: '来源:示例在线(EOL)' })
  })

  it('takes the best of several licences, and never adds two of them up', () => {
    const translation = withScope({ ...textLicence, id: 'T' }, { acts: ['translate'], territory: ['HK'] })
    const both = [translation, textLicence]
    expect(judge({ agreements: both })).toMatchObject({ outcome: 'allowed', agreement: 'L1' })
    expect(judge({ agreements: both, request: { act: 'translate' } })).toMatchObject({ outcome: 'denied' })
  })

  it('says of a draft only that it is not signed, whatever its dates', () => {
    const draft: Agreement = { ...textLicence, status: 'draft', effectiveFrom: '2026-08-01T00:00:00+08:00' }
    expect(judge({ agreements: [draft] }).reasonCodes).toEqual(['LICENCE_NOT_SIGNED'])
  })

  it('names the licence with the fewest breaches', () => {
    const far = withScope({ ...textLicence, id: 'far' }, { acts: [], channels: [], territory: [] })
    expect(judge({ agreements: [far, textLicence], request: { territory: 'HK' } })).toMatchObject({ agreement: 'L1', reasonCodes: ['TERRITORY_OUT_OF_SCOPE'] })
  })

  it('counts breaches, not a notice that awaits acceptance', () => {
    const old = withScope({ ...longLicence, id: 'old' }, { channels: [], territory: ['CN'] })
    const current = withScope({ ...longLicence, id: 'current', noticeVersion: 'example-v2' }, { channels: [], territory: [] })
    for (const agreements of [[old, current], [current, old]]) {
      expect(judge({ agreements, request: long })).toMatchObject({ outcome: 'denied', agreement: 'old', reasonCodes: ['CHANNEL_OUT_OF_SCOPE', 'NOTICE_PENDING_ACCEPTANCE'] })
    }
    const equal = withScope({ ...current, id: 'equal' }, { territory: ['CN'] })
    for (const agreements of [[old, equal], [equal, old]]) expect(judge({ agreements, request: long })).toMatchObject({ outcome: 'denied', agreement: 'equal' })
  })

  it('names of two licences that allow the one that leaves out less', () => {
    const withPhotos = withScope({ ...textLicence, id: 'photos' }, { media: ['text', 'photo'] })
    for (const agreements of [[textLicence, withPhotos], [withPhotos, textLicence]]) {
      expect(judge({ agreements, article: { components: photos } })).toMatchObject({ outcome: 'allowed', agreement: 'photos', excludedComponents: ['agency'] })
    }
  })

  it('lets the caller fix the notice that binds the public', () => {
    const fixed = (publicNotice: typeof noticeV1 | null) => decide({ article, request: { ...request, ...anybody, useAt: '2026-08-01' }, agreements: [], notices, publicNotice })
    expect(fixed(noticeV1)).toMatchObject({ decidingClause: '2', notice: 'example-v1' })
    expect(fixed(null)).toMatchObject({ decidingClause: null, notice: null })
  })

  it('without any published notice reads and links, and allows nothing else', () => {
    const bare = (act: string) => decide({ article, request: { ...request, act }, agreements: [], notices: [{ ...noticeV1, status: 'draft' }] })
    expect(bare('read').outcome).toBe('allowed')
    expect(bare('repost')).toMatchObject({ outcome: needs, reasonCodes: ['NO_NOTICE_IN_FORCE'], authority: { type: 'unknown' }, licensableHere: false })
  })

  it.each<[string, Setup, string]>([
    ['a use without a time', { request: { useAt: '' } }, 'INVALID_INSTANT'],
    ['a time without an offset', { request: { useAt: '2026-03-11T10:00:00' } }, 'INVALID_INSTANT'],
    ['a day that does not exist', { request: { useAt: '2026-02-30T10:00:00+08:00' } }, 'INVALID_INSTANT'],
    ['an hour that does not exist', { request: { useAt: '2026-02-20T25:00:00+08:00' } }, 'INVALID_INSTANT'],
    ['no act', { request: { act: ' ' } }, 'ACT_MISSING'],
    ['a component the story lacks', { request: { components: ['p9'] } }, 'UNKNOWN_COMPONENT'],
    ['a negative count of uses', { request: { usedInPeriod: -1 } }, 'INVALID_VOLUME'],
    ['half a use', { request: { usedInPeriod: 0.5 } }, 'INVALID_VOLUME'],
    ['a licence under a notice that is not given', { agreements: [{ ...textLicence, noticeVersion: 'lost' }] }, 'UNKNOWN_NOTICE'],
  ])('refuses to judge %s', (_what, setup, code) => {
    expect(() => judge(setup)).toThrow(expect.objectContaining({ name: 'RightsInputError', code }))
  })

  it('refuses to choose between the notices of two sites', () => {
    const other = { ...noticeV1, id: 'other', noticeKey: 'other' }
    expect(() => decide({ article, request: { ...request, ...anybody }, agreements: [], notices: [noticeV1, other] })).toThrow(expect.objectContaining({ code: 'NOTICE_AMBIGUOUS' }))
  })
})
