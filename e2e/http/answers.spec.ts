import { expect, test } from '@playwright/test'

import { deskOf, publishStory, unpublish } from '../support/newsroom'
import { frameworkTraces, pagesOfEachKind, visibleText } from '../support/pages'
import { rawRequest } from '../support/rawRequest'

const PRIVATE = ['/search', '/data/search', '/reprint', '/licences', '/licensees', '/complaints/']
const isKept = (path: string) => !PRIVATE.some((start) => path.startsWith(start))

async function everyPage() {
  const desk = await deskOf('editor')
  const withdrawn = await publishStory(desk, { title: '一篇将要撤下的短稿' })
  await unpublish(desk, withdrawn)
  return [...(await pagesOfEachKind()), { kind: 'gone', path: withdrawn.path, status: 410 }]
}

test('no answer carries a framework script, and none is blank without scripts', async () => {
  for (const { kind, path, status } of await everyPage()) {
    for (const visit of ['first', 'second']) {
      const answer = await rawRequest(path)
      expect(answer.status, `${kind}, ${visit} visit`).toBe(status)
      expect(frameworkTraces(answer.text), `${kind}, ${visit} visit`).toEqual([])
      expect(visibleText(answer.text).length, `${kind}, ${visit} visit: ${path}`).toBeGreaterThan(80)
      expect(answer.text, kind).toMatch(/<h1[\s>]/)
      if (isKept(path) && visit === 'second') expect(answer.headers['x-cache'], kind).toBe('HIT')
    }
  }
})

test('the first request after an invalidation is rendered anew, and is as clean', async () => {
  const desk = await deskOf('editor')
  const story = await publishStory(desk, { title: '失效之前的标题' })
  await rawRequest(story.path)
  await rawRequest('/')
  await desk.send('PATCH', `/articles/${story.id}?depth=0`, { _status: 'published', title: '失效之后的标题' })
  for (const path of [story.path, '/']) {
    const answer = await rawRequest(path)
    expect(answer.headers['x-cache'], path).toBe('MISS')
    expect(visibleText(answer.text), path).toContain('失效之后的标题')
    expect(visibleText(answer.text), path).not.toContain('失效之前的标题')
    expect(frameworkTraces(answer.text), path).toEqual([])
  }
  await unpublish(desk, story)
})

test('HEAD, lengths, codings and entity tags agree with each other', async () => {
  for (const { kind, path, status } of await everyPage()) {
    const plain = await rawRequest(path, { headers: { 'accept-encoding': 'identity' } })
    expect(Number(plain.headers['content-length']), kind).toBe(plain.bytes.length)
    const head = await rawRequest(path, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
    expect(head.status, kind).toBe(status)
    expect(head.bytes.length, kind).toBe(0)
    if (isKept(path)) expect(head.headers['content-length'], kind).toBe(plain.headers['content-length'])

    const tags = new Set<string>()
    for (const coding of ['gzip', 'br']) {
      const packed = await rawRequest(path, { headers: { 'accept-encoding': coding } })
      expect(packed.headers['content-encoding'], kind).toBe(coding)
      expect(packed.headers.vary, kind).toMatch(/accept-encoding/i)
      expect(Number(packed.headers['content-length']), kind).toBe(packed.bytes.length)
      expect(packed.bytes.length, kind).toBeLessThan(plain.bytes.length)
      if (isKept(path)) expect(packed.text, kind).toBe(plain.text)
      if (packed.headers.etag) tags.add(packed.headers.etag)
    }
    if (status !== 200 || !isKept(path)) continue
    expect(plain.headers.etag, kind).toMatch(/^"[^"]+"$/)
    expect(new Set([...tags, plain.headers.etag]).size, `${kind}: one tag a coding`).toBe(3)
    const again = await rawRequest(path, { headers: { 'if-none-match': plain.headers.etag ?? '', 'accept-encoding': 'identity' } })
    expect(again.status, kind).toBe(304)
    expect(again.bytes.length, kind).toBe(0)
    expect(again.headers.etag, kind).toBe(plain.headers.etag)
    const changed = await rawRequest(path, { headers: { 'if-none-match': '"another"', 'accept-encoding': 'identity' } })
    expect(changed.status, kind).toBe(200)
  }
})

test("S31 readers' pages say that they run no foreign and no inline script", async () => {
  for (const { kind, path } of await everyPage()) {
    const { headers } = await rawRequest(path)
    const policy = String(headers['content-security-policy'] ?? '')
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
    expect(scripts, kind).toContain("'self'")
    expect(scripts, kind).not.toMatch(/unsafe|\*|https?:/)
    expect(policy, kind).toContain("object-src 'none'")
    expect(headers['x-content-type-options'], kind).toBe('nosniff')
    expect(headers['x-powered-by'], kind).toBeUndefined()
    expect(headers['set-cookie'], kind).toBeUndefined()
    expect(headers['critical-ch'], kind).toBeUndefined()
  }
})

test('the panel keeps its scripts and the interface answers JSON', async () => {
  const panel = await rawRequest('/admin/login')
  expect(panel.status).toBe(200)
  expect(panel.text).toContain('/_next/static/')
  expect(panel.text).toContain('__next_f')
  const api = await rawRequest('/api/articles?limit=1&depth=0')
  expect(api.status).toBe(200)
  expect(api.headers['content-type']).toContain('application/json')
  expect(JSON.parse(api.text)).toHaveProperty('docs')
})

test('files of the public folder and pictures are served as they are', async () => {
  const script = await rawRequest('/island.js')
  expect(script.status).toBe(200)
  expect(script.headers['content-type']).toMatch(/javascript/)
  expect((await rawRequest('/favicon.svg')).status).toBe(200)
})

test('an address that cannot be read is answered with a page that says so', async () => {
  const answer = await rawRequest('/%E4%BD')
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('这个地址读不通')
  expect(frameworkTraces(answer.text)).toEqual([])
})

test('unknown parameters and a foreign host change nothing', async () => {
  const plain = await rawRequest('/')
  expect((await rawRequest('/?utm_source=x&__nextDefaultLocale=y')).text).toBe(plain.text)
  expect((await rawRequest('/', { headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' } })).text).toBe(plain.text)
})
