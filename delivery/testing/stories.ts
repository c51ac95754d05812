import { article as exampleArticle, noticeV1 } from '@/domain/rights/fixtures/example'
import { type RightsArticle, type RightsClass, signals } from '@/domain/rights'
import type { ComponentView, StoryPackageView } from '@/queries/packageView'
import type { RightsView } from '@/queries/rights/rightsView'

/** One story of every class of rights, made from the same input by the engine itself. */

const origin = 'https://news.example'
const address = `${origin}/news/2026/03/10/k7m3x9z-example`
export const sourceUrl = 'https://daily.example/a/1'

const changes: Record<RightsClass, Partial<RightsArticle>> = {
  own_source_label: {},
  own_marker: { sourceLabel: null, lead: '示例在线消息:昨日' },
  own_declared: { sourceLabel: null, ownDeclared: true },
  reprint: { sourceLabel: '来源：某市日报' },
  third_party: { thirdPartyMarks: [{ scope: 'whole', holder: '某图片社' }] },
  mixed: { sourceLabel: '来源:示例在线、某市日报' },
  undetermined: { sourceLabel: null },
}

export const rightsClasses = Object.keys(changes) as RightsClass[]

export function rightsOf(rightsClass: RightsClass): RightsView {
  const found = signals({ ...exampleArticle, sourceUrl, ...changes[rightsClass] }, noticeV1)
  const version = `${origin}/notices/example/v1`
  return {
    signals: found, siteName: '示例在线', rightsManager: noticeV1.rightsManager, noticeVersion: { url: version, label: '第 1 版' },
    clauseUrl: found.usageInfoClause === null ? null : `${version}#clause-${found.usageInfoClause}`, licensingUrl: `${origin}/licensees`,
    tdmPolicyUrl: `${version}/tdm-policy.jsonld`, offerUrl: `${address}/offer.jsonld`, rslUrl: `${address}/license.xml`, contactUrl: `${origin}/notices`, year: 2026,
  }
}

const picture = (over: Partial<ComponentView>): ComponentView => ({
  id: 'p1', media: 'p1', uri: 'urn:shuming:media:p1', kind: 'picture', role: 'main', alt: '会场全景', caption: '发布会现场', credit: '示例在线记者 甘一 摄', isOurs: true, holder: null, licence: null, digitalSourceType: null,
  renditions: [{ name: 'original', url: `${origin}/api/media/file/a.jpg`, contentType: 'image/jpeg', width: 1600, height: 1000, bytes: 123_456 }, { name: 'small', url: `${origin}/api/media/file/a-480.webp`, contentType: 'image/webp', width: 480, height: 300, bytes: null }],
  ...over,
})

export const ourPicture = picture({})
export const machinePicture = picture({ id: 'p3', uri: 'urn:shuming:media:p3', role: 'body', credit: 'AI 生成', digitalSourceType: 'trainedAlgorithmicMedia' })
export const agencyPicture = picture({ id: 'p2', uri: 'urn:shuming:media:p2', role: 'body', caption: '资料图', credit: '某图片社 供图', isOurs: false, holder: '某图片社' })

/** Our pictures go only with our stories; another's may stand in any. */
export function packageOf(rightsClass: RightsClass, over: Partial<StoryPackageView> = {}): StoryPackageView {
  const rights = rightsOf(rightsClass)
  const isOwn = rightsClass.startsWith('own_')
  return {
    id: 'a1', uri: 'urn:shuming:k7m3x9z', url: address, number: '20260310-0001', version: 2, contentHash: 'ab'.repeat(32), pubStatus: 'usable',
    headline: '本市公布上半年“经济数据” & 展望 <初步>', kicker: '权威发布', subtitle: null, originalTitle: isOwn ? null : '上半年经济数据公布', summary: '生产总值同比增长 5.2%。',
    byline: [{ role: '记者', name: '甘一', href: `${origin}/people/gan-yi` }, { role: '通讯员', name: '甘二', href: null }], responsibleEditors: ['甘三'], dateline: '示例在线3月10日电', place: '云汀',
    body: [
      { kind: 'paragraph', children: [{ kind: 'text', text: '昨日公布。' }, { kind: 'text', text: '重点', bold: true, italic: true }, { kind: 'break' }, { kind: 'link', href: '/data/gdp', external: false, children: [{ kind: 'text', text: '数据' }] }, { kind: 'link', href: '#part-1', external: false, children: [{ kind: 'text', text: '下文' }] }] },
      { kind: 'heading', level: 2, id: 'part-1', children: [{ kind: 'text', text: '增速 < 预期\u0007𠮷\ud800' }] },
      { kind: 'quote', children: [{ kind: 'text', text: '稳中有进。' }] },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: '一' }], [{ kind: 'text', text: '二' }]] },
      { kind: 'table', caption: '各区', head: [[{ kind: 'text', text: '区' }], [{ kind: 'text', text: '值' }]], rows: [[[{ kind: 'text', text: '东' }], [{ kind: 'text', text: '1' }]]] },
      { kind: 'picture', picture: { src: '/api/media/file/a-960.webp', sources: [], width: 960, height: 600, alt: '会场"全景"', caption: '发布会现场', credit: '甘一 摄', aiGenerated: false } },
    ],
    language: 'zh-Hans', genre: { code: 'news', label: '消息' }, firstPublishedAt: '2026-03-10T01:00:00.000Z', versionAt: '2026-03-11T02:00:00.000Z', embargoedUntil: null, chartsToCome: 0,
    section: { label: '财经', url: `${origin}/section/economy` }, topics: [{ label: '增长', url: `${origin}/topic/growth` }], regions: [{ label: '云汀市', code: '990100', url: `${origin}/region/990100` }],
    sources: rightsClass === 'undetermined' ? [] : isOwn ? [{ name: '示例在线', url: null }] : [{ name: '某市日报', url: sourceUrl }], originalAuthor: isOwn ? null : '某记者', aiUse: 'none',
    rights, components: isOwn ? [ourPicture, agencyPicture, machinePicture] : [agencyPicture], corrections: [{ at: '2026-03-11T02:00:00.000Z', kindLabel: '更正', text: '数字有误，已改。' }],
    provider: { name: '示例在线', url: `${origin}/` }, ...over,
  }
}
