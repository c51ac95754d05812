import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { convert } from 'xmlbuilder2'

import { article as articleFixture, site as siteFixture } from '@/components/fixtures'
import { machineLicence, textLicence, wideLicence } from '@/domain/rights/fixtures/example'
import type { RightsClass } from '@/domain/rights'
import type { FeedView } from '@/queries/feeds'

import { feedResponse } from './feeds'
import { articleGraph } from './jsonLd'
import { newsml } from './newsml'
import { ninjs } from './ninjs'
import { odrlAgreement, odrlOffer } from './odrl'
import { rightsHeaders } from './rights'
import { RightsHead } from './RightsHead'
import { robots } from './robots'
import { siteLicense, storyLicense } from './rsl'
import { tdmPolicy, tdmSiteFile } from './tdmrep'
import { agreementSchema, offerSchema, readRsl, tdmPolicySchema } from './testing/documents'
import { packageOf, rightsClasses, rightsOf, sourceUrl } from './testing/stories'

const origin = 'https://news.example'
const version = `${origin}/notices/example/v1`
const manager = '示例版权服务有限公司'
const site = { ...siteFixture, name: '示例在线', origin }

type Fields = Record<string, unknown>

/** What every channel says of one story, in words that can be compared. Absent is null. */
function readAll(rightsClass: RightsClass) {
  const view = packageOf(rightsClass)
  const { rights } = view
  const story = { url: view.url, lastModified: view.versionAt, rights }

  const head = renderToStaticMarkup(createElement(RightsHead, { rights }))
  const meta = (name: string) => new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(head)?.[1] ?? null
  const headers = rightsHeaders(rights)
  const [graph] = [articleGraph({ article: { ...articleFixture, canonical: view.url }, site, rights, pictures: view.components })] as unknown as [{ '@graph': Fields[] }]
  const jsonLd = graph['@graph'].find((node) => node['@type'] === 'NewsArticle') ?? {}
  const document = ninjs(view) as Fields
  const message = convert(newsml(view), { format: 'object' }) as { newsMessage: { itemSet: { newsItem: Fields | Fields[] } } }
  const item = [message.newsMessage.itemSet.newsItem].flat()[0] as { rightsInfo: Fields; contentMeta: Fields }
  const [rsl] = readRsl(storyLicense(story))
  const [, listed] = readRsl(siteLicense({ origin, stories: [story] }))
  const offer = odrlOffer({ rights, target: view.url })
  const nameOf = (value: unknown): string | null => {
    if (!value || typeof value !== 'object') return null
    if ('@id' in value) return value['@id'] === `${origin}/#organisation` ? site.name : String(value['@id'])
    return 'name' in value ? String(value.name) : null
  }
  return {
    head, headers, jsonLd, document, item, rsl, listed, offer, view,
    license: {
      head: /<link rel="license" href="([^"]*)"/.exec(head)?.[1] ?? null, header: /<([^>]*)>; rel="license"(?:,|$)/.exec(headers.link ?? '')?.[1] ?? null, jsonLd: jsonLd.license ?? null,
      ninjs: (document.rightsInfo as Fields | undefined)?.linkedRights ?? null, newsml: (item.rightsInfo.usageTerms as Fields)['@href'] ?? null, newsmlLink: (item.rightsInfo.link as Fields | undefined)?.['@href'] ?? null,
      rsl: rsl?.terms ?? null, rslListed: listed?.terms ?? null,
    },
    holder: {
      jsonLd: nameOf(jsonLd.copyrightHolder), ninjs: document.copyrightHolder ?? null, newsml: nameOf(item.rightsInfo.copyrightHolder),
    },
    claimed: { rsl: rsl?.copyright?.['#'] ?? null, rslListed: listed?.copyright?.['#'] ?? null, odrl: offer?.assigner['vcard:fn'] ?? null },
    credit: { jsonLd: jsonLd.creditText ?? null, newsml: item.contentMeta.creditline ?? null },
    policy: { meta: meta('tdm-policy'), header: headers['tdm-policy'] ?? null },
    reservation: { meta: meta('tdm-reservation'), header: headers['tdm-reservation'] ?? null },
    offerLink: { head: /hasPolicy"[^>]*href="([^"]*)"/.exec(head)?.[1] ?? null, header: /<([^>]*)>; rel="http:\/\/www\.w3\.org\/ns\/odrl/.exec(headers.link ?? '')?.[1] ?? null, odrl: offer?.uid ?? null },
    mining: { rsl: rsl?.license[0]?.prohibits?.['#'] ?? null, rslListed: listed?.license[0]?.prohibits?.['#'] ?? null },
    original: { jsonLd: jsonLd.isBasedOn ?? null },
  }
}

const all = <Value>(channels: Record<string, unknown>, value: Value) => Object.fromEntries(Object.keys(channels).map((channel) => [channel, value]))

const expected: Record<RightsClass, { isOurs: boolean; holder: string | null; credit: string | null; usageInfo: string | null; original: string | null }> = {
  own_source_label: { isOurs: true, holder: manager, credit: '来源:示例在线', usageInfo: version, original: null },
  own_marker: { isOurs: true, holder: manager, credit: '来源:示例在线', usageInfo: version, original: null },
  own_declared: { isOurs: true, holder: manager, credit: '来源:示例在线', usageInfo: version, original: null },
  reprint: { isOurs: false, holder: '某市日报', credit: '来源:某市日报', usageInfo: `${version}#clause-4`, original: sourceUrl },
  third_party: { isOurs: false, holder: '某图片社', credit: '来源:某图片社', usageInfo: `${version}#clause-3.1`, original: sourceUrl },
  mixed: { isOurs: false, holder: null, credit: '来源:示例在线、某市日报', usageInfo: `${version}#clause-4`, original: sourceUrl },
  undetermined: { isOurs: false, holder: null, credit: null, usageInfo: null, original: null },
}

describe('every channel says the same of', () => {
  it.each(rightsClasses)('a story that is %s', (rightsClass) => {
    const { isOurs, holder, credit, usageInfo, original } = expected[rightsClass]
    const said = readAll(rightsClass)
    expect(said.view.rights.signals.class).toBe(rightsClass)
    expect(said.license).toEqual(all(said.license, isOurs ? version : null))
    expect(said.holder).toEqual(all(said.holder, holder))
    expect(said.claimed).toEqual(all(said.claimed, isOurs ? manager : null))
    expect(said.credit).toEqual(all(said.credit, credit))
    expect(said.policy).toEqual(all(said.policy, isOurs ? `${version}/tdm-policy.jsonld` : null))
    expect(said.reservation).toEqual(all(said.reservation, '1'))
    expect(said.offerLink).toEqual(all(said.offerLink, isOurs ? `${said.view.url}/offer.jsonld` : null))
    expect(said.mining).toEqual(all(said.mining, 'ai-all'))
    expect(said.original).toEqual(all(said.original, original))
    expect(said.jsonLd.usageInfo ?? null).toBe(usageInfo)
    expect(said.jsonLd.acquireLicensePage ?? null).toBe(isOurs ? `${origin}/licensees` : null)
    expect(said.jsonLd.copyrightYear ?? null).toBe(isOurs ? 2026 : null)
    expect(said.rsl?.license[0]?.permits?.['#'] ?? null).toBe(isOurs ? 'search' : null)
  })

  it.each(rightsClasses.filter((rightsClass) => !rightsClass.startsWith('own_')))('a story that is %s: no address of our terms stands anywhere as a licence', (rightsClass) => {
    const said = readAll(rightsClass)
    const everything = JSON.stringify([said.head, said.headers, said.document, said.item, said.rsl, said.listed, said.offer, { ...said.jsonLd, usageInfo: null }])
    expect(everything).not.toContain('/notices/example/v1')
    expect(everything).not.toContain('/licensees')
    expect(everything).not.toMatch(/rel=\\?"license/)
  })

  it('pictures: ours carry the links of the story, another’s its holder and none of ours', () => {
    const { jsonLd, document } = readAll('own_source_label')
    const [ours, agency, machine] = jsonLd.image as [Fields, Fields, Fields]
    expect(ours).toMatchObject({ license: version, acquireLicensePage: `${origin}/licensees`, copyrightNotice: `© 2026 ${manager}`, creditText: '示例在线记者 甘一 摄' })
    expect(agency).toMatchObject({ creditText: '某图片社 供图', copyrightNotice: '© 某图片社' })
    expect(Object.keys(agency)).not.toContain('license')
    expect(Object.keys(agency)).not.toContain('acquireLicensePage')
    expect(machine.digitalSourceType).toBe('https://schema.org/TrainedAlgorithmicMediaDigitalSource')
    const [own, others, made] = document.associations as [Fields, Fields, Fields]
    expect(own.rightsInfo).toMatchObject({ linkedRights: version })
    expect(others).toMatchObject({ copyrightHolder: '某图片社' })
    expect(others.rightsInfo).toBeUndefined()
    expect(made.digitalSourceType).toMatchObject({ uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' })
  })
})

describe('ODRL 2.2', () => {
  it.each(rightsClasses)('offers of a story that is %s fit the shape of the standard, or there is none', (rightsClass) => {
    const rights = rightsOf(rightsClass)
    const offer = odrlOffer({ rights, target: 'https://news.example/news/1' })
    if (rightsClass.startsWith('own_')) expect(offerSchema.parse(offer)).toMatchObject({ conflict: 'prohibit' })
    else expect(offer).toBeNull()
  })

  it.each([['one site, ten a month', textLicence], ['two territories, no limit', wideLicence], ['an act that ODRL has no word for', machineLicence]])('agreements: %s', (_name, agreement) => {
    const made = odrlAgreement({
      agreement, uid: `${origin}/licences/${agreement.id}`, target: origin, assigner: { uid: `${origin}/#rights-manager`, name: manager }, assignee: { uid: `urn:${agreement.licensee}`, name: '伙伴' }, creditLine: '来源:示例在线',
    })
    const { permission: [first] } = agreementSchema.parse(made)
    const operands = first?.constraint.map(({ leftOperand }) => leftOperand) ?? []
    expect(operands.slice(0, 2)).toEqual(['dateTime', 'dateTime'])
    expect(operands.includes('count')).toBe(agreement.scope.volume !== null)
  })

  it('is refused by our check without an assigner', () => {
    const { assigner: _, ...rest } = odrlOffer({ rights: rightsOf('own_marker'), target: origin }) ?? { assigner: null }
    expect(offerSchema.safeParse(rest).success).toBe(false)
  })
})

describe('RSL 1.0', () => {
  const story = (rightsClass: RightsClass, n: number) => ({ url: `${origin}/news/${n}`, lastModified: '2026-03-11T02:00:00.000Z', rights: rightsOf(rightsClass) })

  it('of the site reserves everything first, then lists each story with what is its own', () => {
    const [everything, ...stories] = readRsl(siteLicense({ origin, stories: rightsClasses.map(story) }))
    expect(everything).toEqual({ '@url': `${origin}/`, 'license': [{ prohibits: { '@type': 'usage', '#': 'ai-all' } }] })
    expect(stories.map(({ copyright }) => copyright !== undefined)).toEqual(rightsClasses.map((rightsClass) => rightsClass.startsWith('own_')))
  })

  it('names no payment, which would mean free', () => {
    expect(siteLicense({ origin, stories: rightsClasses.map(story) })).not.toContain('payment')
  })

  it('is refused by our check with an unknown token or a second list of one type', () => {
    const good = storyLicense(story('own_marker', 1))
    expect(() => readRsl(good.replace('>ai-all<', '>train-ai<'))).toThrow()
    expect(() => readRsl(good.replace('<permits type="usage">search</permits>', '<permits type="usage">search</permits><permits type="usage">ai-input</permits>'))).toThrow()
  })
})

describe('TDMRep', () => {
  it('has a site file that reserves everything and names no policy', () => {
    expect(tdmSiteFile()).toEqual([{ 'location': '/', 'tdm-reservation': 1 }])
  })

  it.each(['licence@news.example', null])('has a policy whose assigner is the rights manager (mail %s)', (email) => {
    const policy = tdmPolicySchema.parse(tdmPolicy({ policyUrl: `${version}/tdm-policy.jsonld`, noticeUrl: version, rightsManager: manager, email, origin }))
    expect(policy.assigner['vcard:fn']).toBe(manager)
  })
})

describe('robots.txt', () => {
  const groups = robots({ origin }).split('\n\n').map((group) => group.split('\n'))
  const groupOf = (token: string) => groups.find((lines) => lines.includes(`User-agent: ${token}`)) ?? []

  it('gives the signals of the stories, once in each group that may read', () => {
    for (const token of ['*', 'OAI-SearchBot']) expect(groupOf(token).filter((line) => line.startsWith('Content-Signal:'))).toEqual(['Content-Signal: search=yes, ai-input=no, ai-train=no'])
    expect(readAll('reprint').view.rights.signals.contentSignal).toEqual({ 'search': 'yes', 'ai-input': 'no', 'ai-train': 'no' })
  })

  it.each(['GPTBot', 'CCBot', 'Bytespider', 'Google-Extended', 'ChatGPT-User'])('lets %s read the terms and nothing else', (token) => {
    expect(groupOf(token)).toContain('Disallow: /')
    expect(groupOf(token)).toContain('Allow: /license.xml')
  })

  it.each(['OAI-SearchBot', 'Claude-SearchBot', '*'])('lets %s read the stories and keeps it out of the panel', (token) => {
    expect(groupOf(token)).not.toContain('Disallow: /')
    expect(groupOf(token)).toContain('Disallow: /admin')
  })

  it('names the license of the whole site outside of every group', () => {
    const [lines] = groups.filter((group) => group.includes(`License: ${origin}/license.xml`))
    expect(lines?.some((line) => line.startsWith('User-agent:'))).toBe(false)
  })

  it('names no crawler twice', () => {
    const tokens = groups.flat().filter((line) => line.startsWith('User-agent:'))
    expect(new Set(tokens.map((line) => line.toLowerCase())).size).toBe(tokens.length)
  })
})

describe('feeds', () => {
  const view: FeedView = {
    title: '示例', description: '示例', href: '/', self: { rss: '/feed.xml', atom: '/atom.xml', json: '/feed.json' }, origin,
    stories: rightsClasses.map((rightsClass, index) => ({
      id: String(index), href: `/news/${index}`, title: `第 ${index} 篇`, shortTitle: '', summary: null, section: null, series: null, label: null, source: null, publishedAt: '2026-03-10T01:00:00.000Z', picture: null,
      guid: `urn:shuming:${index}`, updatedAt: '2026-03-11T02:00:00.000Z', rights: rightsOf(rightsClass),
    })),
  }

  it('say of each story whose it is, and link our terms only from ours', async () => {
    const xml = await feedResponse(view, 'atom').text()
    const entries = [...xml.matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([entry]) => entry)
    expect(entries).toHaveLength(rightsClasses.length)
    entries.forEach((entry, index) => expect(entry.includes(version), rightsClasses[index]).toBe(rightsClasses[index]?.startsWith('own_')))
  })

  it.each(['rss', 'atom', 'json'] as const)('reserve mining in their headers: %s', (format) => {
    expect(feedResponse(view, format).headers.get('tdm-reservation')).toBe('1')
    expect(feedResponse(view, format).headers.get('tdm-policy')).toBeNull()
  })
})
