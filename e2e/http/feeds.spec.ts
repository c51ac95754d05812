import { expect, type Page, test } from '@playwright/test'

import { sitemapPaths } from '../support/pages'
import { rawRequest } from '../support/rawRequest'

const BATCH = 4

/** The browser's own parser is the judge. */
const faultOf = (page: Page, xml: string) => page.evaluate((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null, xml)

test('feeds and sitemaps are well-formed XML', async ({ page }) => {
  const index = await rawRequest('/sitemap.xml')
  const files = [...index.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
  expect(files.length).toBeGreaterThan(1)
  const section = (await sitemapPaths()).find((path) => path.startsWith('/section/'))
  for (const path of ['/sitemap.xml', ...files, '/feed.xml', `${section}/feed.xml`]) {
    const { status, headers, text } = await rawRequest(path)
    expect(status, path).toBe(200)
    expect(headers['content-type'], path).toMatch(/xml/)
    expect(await faultOf(page, text), path).toBeNull()
  }
})

test('the feed names each story once, with an address that answers', async () => {
  const { text } = await rawRequest('/feed.xml')
  const links = [...text.matchAll(/<item>[\s\S]*?<link>([^<]+)<\/link>/g)].map(([, url = '']) => new URL(url).pathname)
  expect(links.length).toBeGreaterThan(10)
  expect(new Set(links).size).toBe(links.length)
  for (const path of links) expect((await rawRequest(path, { method: 'HEAD' })).status, path).toBe(200)
})

test('every address of the sitemap answers 200', { tag: '@once' }, async () => {
  test.setTimeout(240_000)
  const paths = await sitemapPaths()
  expect(paths.length).toBeGreaterThan(100)
  const wrong: string[] = []
  for (let at = 0; at < paths.length; at += BATCH) {
    await Promise.all(paths.slice(at, at + BATCH).map(async (path) => {
      const { status } = await rawRequest(path, { method: 'HEAD' })
      if (status !== 200) wrong.push(`${status} ${path}`)
    }))
  }
  expect(wrong).toEqual([])
})

test('robots.txt keeps crawlers out of the panel and names the sitemap', async () => {
  const { text } = await rawRequest('/robots.txt')
  expect(text).toMatch(/^User-agent: \*$/m)
  expect(text).toMatch(/^Disallow: \/admin$/m)
  expect(text).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m)
})
