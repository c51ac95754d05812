import { describe, expect, it } from 'vitest'
import { classify } from './classify'
import { noticeV1, noticeV2 } from './fixtures/example'
import { RightsInputError } from './inputError'
import type { ClassifiableArticle, ReasonCode, RightsClass, SourceKind } from './types'
import { computing } from '../testing/computing'

const PLAIN_LEAD = '本市昨日公布上半年经济数据。'
const CLAUSE: Record<RightsClass, string | null> = {
  own_source_label: '2', own_marker: '3.1', own_declared: '3.1', third_party: '3.1', reprint: '4', mixed: '4', undetermined: null,
}

type Row = [what: string, article: ClassifiableArticle, rightsClass: RightsClass, code: ReasonCode, names?: string[], marker?: string]
const label = (sourceLabel: string, more: ClassifiableArticle = {}): ClassifiableArticle => ({ sourceLabel, lead: PLAIN_LEAD, ...more })
const lead = (text: string, more: ClassifiableArticle = {}): ClassifiableArticle => ({ sourceLabel: null, lead: text, ...more })

const labels: Row[] = [
  ['the label of the notice', label('来源:示例在线'), 'own_source_label', 'OWN_SOURCE_LABEL', ['示例在线']],
  ['a full-width colon', label('来源：示例在线'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['traditional forms', label('來源：示例在線'), 'own_source_label', 'OWN_SOURCE_LABEL', ['示例在線']],
  ['稿源', label('稿源:示例在线'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['稿件来源', label('稿件来源:示例在线'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['新聞來源', label('新聞來源:示例在線'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['文章来源', label('文章来源 : 示例在线'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['spaces round everything', label(' 来源: 示例在线　'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['a label spread with a space', label('来　源：示例在线'), 'own_source_label', 'OWN_SOURCE_LABEL', ['示例在线']],
  ['another medium behind a label spread with a space', label('来 源:某市日报'), 'reprint', 'REPRINT_NOT_OURS', ['某市日报']],
  ['a ratio sign for the colon', label('来源∶示例在线'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['invisible characters', label('来源:\u200B示例\u200D在线\uFEFF'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['brackets round the label', label('（来源：示例在线）'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['square brackets', label('【来源:示例在线】'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['quotation marks round the name', label('来源:“示例在线”'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['the bare name in the source field', label('示例在线'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['a Latin alias in another case', label('来源:EXAMPLE online'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['a Latin alias in full-width letters', label('来源:Ｅｘａｍｐｌｅ Ｏｎｌｉｎｅ'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['a byline behind the name', label('来源:示例在线(记者 林一)'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['an editor field behind the name', label('来源:示例在线 责任编辑:林一'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['a date before the label', label('2026-03-10 09:00 来源:示例在线'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['the same own name twice', label('来源:示例在线、示例在線'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['a trailing separator', label('来源:示例在线、'), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['another medium', label('来源:某市日报'), 'reprint', 'REPRINT_NOT_OURS', ['某市日报']],
  ['another medium in traditional forms', label('來源：某市日報'), 'reprint', 'REPRINT_NOT_OURS', ['某市日報']],
  ['another medium in title marks', label('来源:《某市日报》'), 'reprint', 'REPRINT_NOT_OURS', ['某市日报']],
  ['two other media', label('来源:某市日报、某省电视台'), 'reprint', 'REPRINT_NOT_OURS', ['某市日报', '某省电视台']],
  ['two other media with a slash', label('来源:某市日报/某省电视台'), 'reprint', 'REPRINT_NOT_OURS', ['某市日报', '某省电视台']],
  ['two other media with a full-width bar', label('来源:某市日报｜某省电视台'), 'reprint', 'REPRINT_NOT_OURS', ['某市日报', '某省电视台']],
  ['another medium twice', label('来源:某市日报,某市日報'), 'reprint', 'REPRINT_NOT_OURS', ['某市日报']],
  ['an English name with a space', label('Source: Daily Planet'), 'reprint', 'REPRINT_NOT_OURS', ['Daily Planet']],
  ['an author behind another medium', label('来源:某市日报 作者:林一'), 'reprint', 'REPRINT_NOT_OURS', ['某市日报']],
  ['a disclaimer that contains our name', label('来源:某市日报(非示例在线)'), 'reprint', 'REPRINT_NOT_OURS', ['某市日报']],
  ['a full-width disclaimer', label('来源：某市日报（非示例在线）'), 'reprint', 'REPRINT_NOT_OURS', ['某市日报']],
  ['a traditional disclaimer', label('來源：某市日報（非示例在線）'), 'reprint', 'REPRINT_NOT_OURS', ['某市日報']],
  ['非本网', label('来源:某市日报(非本网)'), 'reprint', 'REPRINT_NOT_OURS', ['某市日报']],
  ['a namesake that disclaims us', label('来源:示例在线教育网(非示例在线)'), 'reprint', 'REPRINT_NOT_OURS', ['示例在线教育网']],
  ['our name that disclaims us', label('来源:示例在线(非示例在线)'), 'undetermined', 'CONFLICTING_MARKERS'],
  ['a disclaimer behind the second of two', label('来源:示例在线、某市日报(非示例在线)'), 'mixed', 'MIXED_SOURCES', ['示例在线', '某市日报']],
  ['us and another', label('来源:示例在线、某市日报'), 'mixed', 'MIXED_SOURCES', ['示例在线', '某市日报']],
  ['another and us', label('来源:某市日报;示例在线'), 'mixed', 'MIXED_SOURCES', ['某市日报', '示例在线']],
  ['our name as a prefix', label('来源:示例在线教育网'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['a channel of ours', label('来源:示例在线城市频道'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['our name as a suffix', label('来源:新示例在线'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['our name in traditional forms as a prefix', label('來源:示例在線教育網'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['two names with a space', label('来源:示例在线 某市日报'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['two names with 和', label('来源:示例在线和某市日报'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['a channel of ours beside another', label('来源:示例在线频道、某市日报'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['the label without a colon', label('来源示例在线'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['本网', label('来源:本网'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['原创', label('来源:原创'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ...['网络', '互联网', '綜合', '網絡', '网络综合', '未知', '综合报道', '来自网络', '佚名', '不详', '网友投稿', '微信', '其他', '本站整理', 'Internet', '据媒体报道', '有关媒体', '微信公众号', 'null'].map(
    (name): Row => [name, label(`来源:${name}`), 'undetermined', 'UNTRACEABLE_SOURCE']),
  ['another beside the net', label('来源:某市日报、网络'), 'undetermined', 'UNTRACEABLE_SOURCE'],
  ['us beside the net', label('来源:示例在线、网络'), 'undetermined', 'UNTRACEABLE_SOURCE'],
  ['a medium whose name begins with 网络', label('来源:网络电视台'), 'reprint', 'REPRINT_NOT_OURS', ['网络电视台']],
  ['nothing', { lead: PLAIN_LEAD }, 'undetermined', 'SOURCE_MISSING', []],
  ['a null label', lead(PLAIN_LEAD), 'undetermined', 'SOURCE_MISSING'],
  ['an empty label', label(''), 'undetermined', 'SOURCE_MISSING'],
  ['a label without a name', label('来源：'), 'undetermined', 'SOURCE_MISSING'],
  ['separators only', label('来源:、,;'), 'undetermined', 'SOURCE_MISSING'],
  ...['—', '——', '/', '***', '…', '()', '【】', '?'].map((nothing): Row => [`${nothing}, which names nobody`, label(`来源:${nothing}`), 'undetermined', 'SOURCE_MISSING', []]),
  ['our name beside a dash', label('来源:示例在线/—'), 'own_source_label', 'OWN_SOURCE_LABEL', ['示例在线']],
  ['a namesake and the net: both are said', label('来源:示例在线教育网、网络'), 'undetermined', 'UNTRACEABLE_SOURCE'],
  ['the net and a namesake: both are said', label('来源:网络、示例在线教育网'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['a contradiction beside the net: both are said', label('来源:网络、示例在线(非示例在线)'), 'undetermined', 'UNTRACEABLE_SOURCE'],
  ['our name in eight brackets', label(`${'('.repeat(8)}示例在线${')'.repeat(8)}`), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['our name in more brackets than anybody prints', label(`${'('.repeat(30)}示例在线${')'.repeat(30)}`), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['only the word for source', label('来源'), 'undetermined', 'SOURCE_MISSING'],
]

const markers: Row[] = [
  ['专稿 as the label', label('示例在线专稿'), 'own_marker', 'OWN_MARKER', [], '示例在线专稿'],
  ['專稿 as the label', label('示例在線專稿'), 'own_marker', 'OWN_MARKER', [], '示例在線專稿'],
  ['a mark behind the word for source', label('来源:示例在线消息'), 'own_marker', 'OWN_MARKER', [], '示例在线消息'],
  ['a mark with a place as the label', label('示例在线华东报道'), 'own_marker', 'OWN_MARKER', [], '示例在线华东报道'],
  ['a mark with Latin letters', label('示例在线AI报道'), 'own_marker', 'OWN_MARKER', [], '示例在线AI报道'],
  ['報導 as the label', label('示例在線報導'), 'own_marker', 'OWN_MARKER', [], '示例在線報導'],
  ['专稿 takes no word between', label('示例在线独家专稿'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['another agency between', label('示例在线综合某某社报道'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['援引 another is a sentence', lead('示例在线援引某某网消息:昨日'), 'undetermined', 'SOURCE_MISSING'],
  ['转载 is no mark of ours', lead('示例在线转载报道:昨日'), 'undetermined', 'SOURCE_MISSING'],
  ['society news is a mark', lead('示例在线社会报道:昨日'), 'own_marker', 'OWN_MARKER', [], '示例在线社会报道'],
  ['a round-up is a mark', lead('示例在线综合报道:昨日'), 'own_marker', 'OWN_MARKER', [], '示例在线综合报道'],
  ['more than six characters between', label('示例在线一二三四五六七报道'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['a reporter between', label('示例在线记者报道'), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['消息 with a byline', lead('示例在线消息(记者 林一):昨日,'), 'own_marker', 'OWN_MARKER', [], '示例在线消息'],
  ['full-width punctuation', lead('示例在线消息（记者 林一）：昨日'), 'own_marker', 'OWN_MARKER', [], '示例在线消息'],
  ['a mark after an indent', lead('　　示例在线报道:昨日'), 'own_marker', 'OWN_MARKER', [], '示例在线报道'],
  ['a mark in brackets', lead('【示例在线消息】昨日'), 'own_marker', 'OWN_MARKER', [], '示例在线消息'],
  ['a mark with a word between', lead('示例在线独家报道(记者 林一)'), 'own_marker', 'OWN_MARKER', [], '示例在线独家报道'],
  ['a mark alone', lead('示例在线专稿'), 'own_marker', 'OWN_MARKER', [], '示例在线专稿'],
  ['a mark at the second paragraph', lead('编者按。\n示例在线消息:昨日'), 'own_marker', 'OWN_MARKER', [], '示例在线消息'],
  ['a traditional mark', lead('示例在線消息（記者 林一）'), 'own_marker', 'OWN_MARKER', [], '示例在線消息'],
  ['据…报道 is a sentence', lead('据示例在线报道,昨日'), 'undetermined', 'SOURCE_MISSING'],
  ['消息称 is a sentence', lead('示例在线消息称,昨日'), 'undetermined', 'SOURCE_MISSING'],
  ['a reporter who learned something', lead('示例在线记者林一获得消息:'), 'undetermined', 'SOURCE_MISSING'],
  ['获消息', lead('示例在线获消息:'), 'undetermined', 'SOURCE_MISSING'],
  ['从…消息', lead('示例在线从现场消息:'), 'undetermined', 'SOURCE_MISSING'],
  ['稱', lead('示例在線稱有消息:'), 'undetermined', 'SOURCE_MISSING'],
  ['a mark in mid-sentence', lead('昨日,示例在线消息:'), 'undetermined', 'SOURCE_MISSING'],
  ['a mark without punctuation behind', lead('示例在线消息昨日发布'), 'undetermined', 'SOURCE_MISSING'],
  ['a mark in quotation marks is quoted', lead('“示例在线消息”昨日改版'), 'undetermined', 'SOURCE_MISSING'],
  ['another site\'s mark', lead('别家在线消息:昨日'), 'undetermined', 'SOURCE_MISSING'],
  ['label and mark: the label decides', label('来源:示例在线', { lead: '示例在线消息:昨日' }), 'own_source_label', 'OWN_SOURCE_LABEL', ['示例在线'], '示例在线消息'],
  ['an editor\'s declaration', lead(PLAIN_LEAD, { ownDeclared: true }), 'own_declared', 'OWN_DECLARED'],
  ['a declaration beside a mark', lead('示例在线消息:昨日', { ownDeclared: true }), 'own_marker', 'OWN_MARKER'],
  ['a declaration of false', lead(PLAIN_LEAD, { ownDeclared: false }), 'undetermined', 'SOURCE_MISSING'],
]

const conflicts: Row[] = [
  ['own label, agency dateline', label('来源:示例在线', { lead: '新华社北京3月10日电(记者 林一)昨日' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own label, agency dateline without a date', label('来源:示例在线', { lead: '中新社上海电 昨日' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own label, agency dateline with the date in words', label('来源:示例在线', { lead: '新华社北京三月十日电 昨日' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own label, agency dateline with spaces', label('来源:示例在线', { lead: '新华社 北京 3月10日 电 昨日' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own label, dateline of an agency whose name has no 社', label('来源:示例在线', { lead: '路透北京3月10日电 昨日' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own label, 快讯 of an agency', label('来源:示例在线', { lead: '新华社快讯:昨日' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own mark, agency dateline behind it', lead('示例在线消息:新华社北京3月10日电 昨日'), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own mark in brackets, agency dateline behind it', lead('【示例在线消息】新华社北京3月10日电 昨日'), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own label and mark, agency dateline behind the byline', label('来源:示例在线', { lead: '示例在线消息(记者 林一):新华社北京3月10日电 昨日' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own mark with the byline of another\'s reporter', lead('示例在线消息(新华社记者 林一):昨日'), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own mark with the byline of our reporter', lead('示例在线消息(示例在线记者 林一):昨日'), 'own_marker', 'OWN_MARKER'],
  ['own mark, an agency quoted behind it', lead('示例在线消息:据新华社报道,昨日'), 'own_marker', 'OWN_MARKER'],
  ['own label, an agency quoted in the first sentence', label('来源:示例在线', { lead: '据新华社报道,昨日' }), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['own label, a film that opens on a day', label('来源:示例在线', { lead: '中国电影报3月10日电影节消息' }), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['own label, agency dateline in brackets', label('来源:示例在线', { lead: '（新华社北京3月10日电）' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own label, 新華社…電', label('來源:示例在線', { lead: '新華社北京3月10日電（記者 林一）' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own label, 据…电', label('来源:示例在线', { lead: '据新华社北京3月10日电 昨日' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own label, another paper\'s 讯', label('来源:示例在线', { lead: '某市日报讯(记者 林一)昨日' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own label, English agency dateline', label('来源:示例在线', { lead: 'BEIJING, March 10 (Xinhua) -- On' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own label, dateline in the second paragraph', label('来源:示例在线', { lead: '编者按。\n新华社北京3月10日电 昨日' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own label, another outlet\'s reporter', label('来源:示例在线', { byline: '(新华社记者 林一)' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own mark in the label, agency dateline', label('示例在线专稿', { lead: '新华社北京3月10日电 昨日' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['declared own, agency dateline', lead('新华社北京3月10日电 昨日', { ownDeclared: true }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['reprint label, own mark', label('来源:某市日报', { lead: '示例在线消息:昨日' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['reprint label, declared own', label('来源:某市日报', { ownDeclared: true }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['untraceable, declared own', label('来源:网络', { ownDeclared: true }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['ambiguous, declared own', label('来源:示例在线频道', { ownDeclared: true }), 'undetermined', 'AMBIGUOUS_BRAND'],
  ['reprint label, the agency\'s own dateline', label('来源:新华社', { lead: '新华社北京3月10日电 昨日' }), 'reprint', 'REPRINT_NOT_OURS'],
  ['reprint label, its agency\'s dateline', label('来源:某市日报', { lead: '新华社北京3月10日电 昨日' }), 'reprint', 'REPRINT_NOT_OURS'],
  ['no label, agency dateline', lead('新华社北京3月10日电 昨日'), 'undetermined', 'SOURCE_MISSING'],
  ['own label, 本报讯', label('来源:示例在线', { lead: '本报讯(记者 林一)昨日' }), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['own label, our own dateline', label('来源:示例在线', { lead: '示例在线北京3月10日电 昨日' }), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['own label, an agency in a sentence', label('来源:示例在线', { lead: '记者从新华社获悉,昨日' }), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['own label, a power grid', label('来源:示例在线', { lead: '国家电网3月10日电力供应充足。' }), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['own label, another outlet\'s reporter before the first sentence', label('来源:示例在线', { lead: '（某某晚报记者 林一）昨日' }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['own label, our own reporter before the first sentence', label('来源:示例在线', { lead: '（示例在线记者 林一）昨日' }), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['own label, a plain reporter before the first sentence', label('来源:示例在线', { lead: '（记者 林一）昨日' }), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['own label, our own reporter', label('来源:示例在线', { byline: '(示例在线记者 林一)' }), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['own label, a plain byline', label('来源:示例在线', { byline: '(记者 林一 通讯员 何二)' }), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['whole story marked', label('来源:示例在线', { thirdPartyMarks: [{ scope: 'whole', holder: '某图片社' }] }), 'third_party', 'THIRD_PARTY_COPYRIGHT', ['某图片社']],
  ['whole story marked, no holder', label('来源:示例在线', { thirdPartyMarks: [{ scope: 'whole' }] }), 'third_party', 'THIRD_PARTY_COPYRIGHT', []],
  ['own mark, whole story marked', lead('示例在线消息:', { thirdPartyMarks: [{ scope: 'whole', holder: '某社' }] }), 'third_party', 'THIRD_PARTY_COPYRIGHT', ['某社']],
  ['no label, whole story marked', lead(PLAIN_LEAD, { thirdPartyMarks: [{ scope: 'whole', holder: '某社' }] }), 'third_party', 'THIRD_PARTY_COPYRIGHT', ['某社']],
  ['marked as ours by the mark for others', label('来源:某', { sourceLabel: null, thirdPartyMarks: [{ scope: 'whole', holder: '示例在线' }] }), 'undetermined', 'CONFLICTING_MARKERS'],
  ['a part marked', label('来源:示例在线', { thirdPartyMarks: [{ scope: 'component', holder: '某社', component: 'p1' }] }), 'own_source_label', 'OWN_SOURCE_LABEL'],
  ['a reprint, whole story marked', label('来源:某市日报', { thirdPartyMarks: [{ scope: 'whole', holder: '某社' }] }), 'reprint', 'REPRINT_NOT_OURS', ['某市日报']],
  ['mixed, whole story marked', label('来源:示例在线、某市日报', { thirdPartyMarks: [{ scope: 'whole', holder: '某社' }] }), 'mixed', 'MIXED_SOURCES'],
  ['原标题 is noted', lead(PLAIN_LEAD, { originalTitleMarker: true }), 'undetermined', 'ORIGINAL_TITLE_MARKER'],
  ['原标题 does not decide', label('来源:示例在线', { originalTitleMarker: true }), 'own_source_label', 'ORIGINAL_TITLE_MARKER'],
]

describe.each([['labels', labels], ['own marks and declarations', markers], ['contradictions and third parties', conflicts]])('classify: %s', (_, rows) => {
  it.each(rows)('%s', (_what, article, rightsClass, code, names, marker) => {
    const found = classify(article, noticeV1)
    expect(found).toMatchObject({ class: rightsClass, decidingClause: CLAUSE[rightsClass] })
    expect(found.reasonCodes).toContain(code)
    if (names) expect(found.sourceNames).toEqual(names)
    if (marker !== undefined) expect(found.matchedMarker).toBe(marker)
  })
})

describe('classify', () => {
  it('cites the clause by the number that the notice prints', () => {
    expect(classify({ sourceLabel: '来源:某市日报' }, noticeV2).decidingClause).toBe('四')
    expect(classify({ sourceLabel: '来源:示例在线' }, { ...noticeV2, clauses: [] })).toMatchObject({ class: 'own_source_label', decidingClause: null })
  })

  it('knows the name in the credit line, even where it is longer than the brand', () => {
    expect(classify({ sourceLabel: '来源:示例在线(EOL)' }, noticeV2).class).toBe('own_source_label')
    expect(classify({ sourceLabel: '来源:示例在线(EOL)' }, noticeV1).class).toBe('undetermined')
  })

  it('takes characters of an alias literally', () => {
    const notice = { ...noticeV1, brandAliases: ['A.B+(C)'], site: 'A.B+(C)', creditLine: '来源:A.B+(C)' }
    expect(classify({ sourceLabel: '来源:A.B+(C)' }, notice).class).toBe('own_source_label')
    expect(classify({ sourceLabel: '来源:AxB+(C)' }, notice).class).toBe('reprint')
  })

  it('refuses a notice that names no site, which would own every story', () => {
    const nameless = { ...noticeV1, site: ' ', brandAliases: [''] }
    expect(() => classify({ sourceLabel: '来源:某市日报' }, nameless)).toThrow(RightsInputError)
  })

  it('without marker stems finds no marks', () => {
    expect(classify({ lead: '示例在线消息:昨日' }, { ...noticeV1, markerStems: [] }).class).toBe('undetermined')
  })

  it.each<[what: string, sourceLabel: string]>([
    ['separators', `来源:${','.repeat(300_000)}某市日报`],
    ['brackets', '('.repeat(300_000) + ')'.repeat(300_000)],
    ['brackets of two kinds', '(['.repeat(150_000) + '])'.repeat(150_000)],
    ['brackets that never close', '来源:' + '(非 '.repeat(100_000)],
    ['stops', `来源:某市日报${'。 '.repeat(150_000)}某`],
    ['our name', '来源:' + '示例在线'.repeat(75_000)],
    ['words that name nobody', '来源:' + '网络'.repeat(150_000) + '报'],
    ['dates', '2026-03-10 '.repeat(30_000)],
    ['combining marks', '来源:a' + '\u0301\u0323'.repeat(150_000)],
  ])('answers a label of very many %s, at a cost that grows with its length alone', (_what, sourceLabel) => {
    const computed = computing()
    expect(classify({ sourceLabel }, noticeV1).class).not.toMatch(/^own/u)
    expect(computed()).toBeLessThan(1500)
  })

  it('stays fast on a very long lead', () => {
    const computed = computing()
    classify({ sourceLabel: '来源:示例在线', lead: '示例在线'.repeat(200_000) + '社'.repeat(200_000) }, noticeV1)
    expect(computed()).toBeLessThan(1000)
  })
})

describe('a name that the newsroom’s list of sources knows', () => {
  const named = (name: string, kind: SourceKind, aliases: string[] = [], more: ClassifiableArticle = {}): ClassifiableArticle =>
    ({ sourceLabel: `来源：${name}`, lead: PLAIN_LEAD, registry: [{ name, kind, aliases }], ...more })
  it.each([
    ['ours, and the notice says so too', named('示例在线', 'own'), 'own_source_label', []],
    ['ours by an alias that the notice claims', named('示例在线云汀频道', 'own', ['示例在线']), 'own_source_label', []],
    ['ours, though the notice claims no such name', named('云汀之声', 'own'), 'undetermined', ['云汀之声']],
    ['ours under an alias that only contains the brand', named('云汀之声', 'own', ['示例在线之声']), 'undetermined', ['云汀之声']],
    ['another’s, though the notice claims the name', named('示例在线', 'media'), 'undetermined', []],
    ['another’s, with one of our names as its alias', named('某市日报', 'media', ['示例在线']), 'undetermined', []],
    ['another’s, with a longer name, and nothing that tells them apart', named('示例在线教育网', 'media'), 'undetermined', ['示例在线教育网']],
    ['another’s, with an alias of its own', named('示例在线教育网', 'media', ['教育网']), 'reprint', []],
    ['another’s', named('某市日报（演示）', 'media'), 'reprint', []],
    ['another’s in name, nobody’s in fact', named('网络', 'media', ['某网']), 'undetermined', []],
    ['ours, though the label says that it is not', { ...named('示例在线', 'own'), sourceLabel: '来源：示例在线(非示例在线)' }, 'undetermined', []],
  ] as [string, ClassifiableArticle, RightsClass, string[]][])('%s', (_name, article, rightsClass, ambiguousNames) => {
    expect(classify(article, noticeV1)).toMatchObject({ class: rightsClass, ambiguousNames })
  })
  it('says nothing of names that are not on the label', () => {
    expect(classify({ sourceLabel: '来源：示例在线教育网', registry: [{ name: '示例在线', kind: 'own' }] }, noticeV1).class).toBe('undetermined')
  })
})

describe('a dispatch of another outlet', () => {
  it.each([
    ['in the dateline', { lead: '某某社郑州10月23日电（记者 林一）示例。' }, '某某社郑州10月23日电'],
    ['in a bracket', { lead: '【某市日报讯】示例。' }, null],
    ['before the first sentence, in brackets', { lead: '（某某晚报记者 林一）示例。' }, '某某晚报记者'],
    ['in the second paragraph', { lead: '本页导读。\n某某社北京1月11日电 示例。' }, '某某社北京1月11日电'],
    ['in the byline', { lead: PLAIN_LEAD, byline: '演示甲、某某社记者 林一' }, '某某社记者'],
    ['nowhere', { lead: PLAIN_LEAD, byline: '演示甲' }, null],
    ['ours', { lead: '示例在线北京1月11日电 示例。' }, null],
  ] as [string, ClassifiableArticle, string | null][])('is quoted as printed, whatever the class: %s', (_name, article, dispatch) => {
    for (const sourceLabel of ['来源：示例在线', '来源：某市日报', null]) expect(classify({ ...article, sourceLabel }, noticeV1).dispatch).toBe(dispatch)
  })
})
