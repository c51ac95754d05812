import { expect, type Page, test } from '@playwright/test'

import { deskOf, publishStory, unpublish } from '../support/newsroom'
import { rawRequest, type RawAnswer } from '../support/rawRequest'

const faultOf = (page: Page, xml: string) => page.evaluate((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null, xml)

/** One of our stories and one reprint of the demo edition, by what the site's licence document says of them. */
async function storiesOfBothKinds() {
  const { text } = await rawRequest('/license.xml')
  const contents = [...text.matchAll(/<content url="([^"]+)"[^>]*>([\s\S]*?)<\/content>/g)].slice(1).map(([, url = '', inside = '']) => ({ path: new URL(url).pathname, isOurs: inside.includes('<copyright') }))
  const path = (isOurs: boolean) => contents.find((content) => content.isOurs === isOurs)?.path ?? ''
  return { own: path(true), reprint: path(false) }
}

type Node = Record<string, unknown>
const storyIn = (html: string): Node => {
  const graph = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}') as { '@graph'?: Node[] }
  return graph['@graph']?.find((node) => node['@type'] === 'NewsArticle') ?? {}
}
const rightsHeaders = ({ headers }: RawAnswer) => ({ link: headers.link, policy: headers['tdm-policy'], reservation: headers['tdm-reservation'] })
const head = (html: string) => html.slice(0, html.indexOf('</head>'))

test('our story tells the same terms in its headers, its head, its JSON-LD, its offer and its licence document', async ({ page }) => {
  const { own } = await storiesOfBothKinds()
  const first = await rawRequest(own)
  const again = await rawRequest(own)
  expect(again.headers['x-cache']).toBe('HIT')
  expect(rightsHeaders(again)).toEqual(rightsHeaders(first))

  const version = /<([^>]+)>; rel="license"/.exec(String(first.headers.link))?.[1] ?? ''
  expect(new URL(version).pathname).toMatch(/^\/notices\/[\w-]+\/v\d+$/)
  expect((await rawRequest(new URL(version).pathname)).status).toBe(200)
  expect(head(first.text)).toContain(`<link rel="license" href="${version}"/>`)
  expect(head(first.text)).toContain('<meta name="tdm-reservation" content="1"/>')
  const story = storyIn(first.text)
  expect(story).toMatchObject({ license: version, usageInfo: version, isAccessibleForFree: true })
  expect(story.copyrightNotice).toBeTruthy()

  const policyUrl = String(first.headers['tdm-policy'])
  expect(policyUrl).toBe(`${version}/tdm-policy.jsonld`)
  const policy = await rawRequest(new URL(policyUrl).pathname)
  expect(policy.headers['content-type']).toMatch(/^application\/ld\+json/)
  expect(JSON.parse(policy.text)).toMatchObject({ uid: policyUrl, profile: 'http://www.w3.org/ns/tdmrep' })

  const offer = await rawRequest(`${own}/offer.jsonld`)
  expect(offer.headers['content-type']).toMatch(/^application\/ld\+json/)
  expect(JSON.parse(offer.text)).toMatchObject({ '@type': 'Offer', 'conflict': 'prohibit', 'target': story['@id'] })

  const licence = await rawRequest(`${own}/license.xml`)
  expect(licence.headers['content-type']).toMatch(/^application\/rsl\+xml/)
  expect(await faultOf(page, licence.text)).toBeNull()
  expect(licence.text).toContain(`<terms>${version}</terms>`)
})

test('a reprint reserves, claims nothing and offers nothing', async () => {
  const { reprint } = await storiesOfBothKinds()
  const first = await rawRequest(reprint)
  const again = await rawRequest(reprint)
  expect(again.headers['x-cache']).toBe('HIT')
  for (const answer of [first, again]) expect(rightsHeaders(answer)).toEqual({ link: undefined, policy: undefined, reservation: '1' })
  expect(head(first.text)).not.toMatch(/rel="license"|tdm-policy|hasPolicy/)
  expect(head(first.text)).toContain('<meta name="tdm-reservation" content="1"/>')
  const story = storyIn(first.text)
  for (const field of ['license', 'acquireLicensePage', 'copyrightYear']) expect(story[field], field).toBeUndefined()
  expect(story.isBasedOn).toMatch(/^https?:/)
  expect(story.usageInfo).toMatch(/#clause-/)
  expect((await rawRequest(`${reprint}/offer.jsonld`)).status).toBe(404)
  const licence = await rawRequest(`${reprint}/license.xml`)
  expect(licence.text).toContain('<prohibits type="usage">ai-all</prohibits>')
  expect(licence.text).not.toMatch(/<copyright|<terms|<permits|<payment/)
})

test('a story that was taken back keeps the reservation and loses its terms, on the first visit and on the second', async () => {
  const desk = await deskOf('editor')
  const story = await publishStory(desk, { title: '一篇带着条款的短稿' })
  expect((await rawRequest(story.path)).headers.link).toContain('rel="license"')
  expect((await rawRequest('/license.xml')).text).toContain(story.path)
  await unpublish(desk, story)
  for (const visit of ['MISS', 'HIT']) {
    const gone = await rawRequest(story.path)
    expect([gone.status, gone.headers['x-cache']]).toEqual([410, visit])
    expect(rightsHeaders(gone)).toEqual({ link: undefined, policy: undefined, reservation: '1' })
  }
  expect((await rawRequest(`${story.path}/offer.jsonld`)).status).toBe(410)
  expect((await rawRequest('/license.xml')).text).not.toContain(story.path)
})

test('the files that machines ask for first are there, with their types', async ({ page }) => {
  const files: [string, RegExp][] = [
    ['/feed.xml', /^application\/rss\+xml/], ['/atom.xml', /^application\/atom\+xml/], ['/feed.json', /^application\/feed\+json/], ['/news-sitemap.xml', /xml/], ['/sitemap.xml', /xml/], ['/robots.txt', /^text\/plain/],
    ['/license.xml', /^application\/rsl\+xml/], ['/.well-known/tdmrep.json', /^application\/json/], ['/.well-known/security.txt', /^text\/plain/], ['/healthz', /^text\/plain/], ['/readyz', /^text\/plain/],
  ]
  for (const [path, type] of files) {
    const answer = await rawRequest(path)
    expect(answer.status, path).toBe(200)
    expect(answer.headers['content-type'], path).toMatch(type)
    if (/xml/.test(String(answer.headers['content-type']))) expect(await faultOf(page, answer.text), path).toBeNull()
  }
  expect(JSON.parse((await rawRequest('/.well-known/tdmrep.json')).text)).toEqual([{ 'location': '/', 'tdm-reservation': 1 }])
  const robots = (await rawRequest('/robots.txt')).text
  expect(robots).toMatch(/^License: https?:\/\/\S+\/license\.xml$/m)
  expect(robots).toMatch(/^Content-Signal: search=yes, ai-input=no, ai-train=no$/m)
  const security = (await rawRequest('/.well-known/security.txt')).text
  const expires = Date.parse(/^Expires: (.*)$/m.exec(security)?.[1] ?? '')
  expect(expires).toBeGreaterThan(Date.now())
  expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000)
  expect(security).toMatch(/^Contact: (?:mailto|https?):/m)
})

test('every page reserves mining in its headers', async () => {
  for (const path of ['/', '/data', '/notices', '/search', '/no/such/page', '/feed.xml']) expect((await rawRequest(path)).headers['tdm-reservation'], path).toBe('1')
})
