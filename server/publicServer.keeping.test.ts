import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { recordTags, respondWith } from './publicRequest'
import { ask, documentOf, gate, PARAGRAPH, story, useSites, writeLikeNext } from './publicServer.fixtures'

const open = useSites()

describe('answers that are not pages', () => {
  it.each(['application/json', 'application/atom+xml; charset=utf-8', 'text/csv; charset=utf-8', 'image/svg+xml'])('%s is kept and compressed, its bytes untouched', async (type) => {
    const body = `<script>原样</script><!-- 保留 -->${PARAGRAPH}`
    const { url, seen } = await open({
      handler: (_req, res) => {
        recordTags('feed')
        res.writeHead(200, { 'content-type': type })
        res.end(body)
      },
    })
    await ask(`${url}/feed`)
    const hit = await ask(`${url}/feed`, { headers: { 'accept-encoding': 'br' } })
    expect(brotliDecompressSync(hit.body).toString()).toBe(body)
    expect([hit.headers['x-cache'], hit.headers['x-content-type-options'], seen.length]).toEqual(['HIT', 'nosniff', 1])
  })

  it.each(['no-store', 'private, max-age=60'])('one that its route calls %s is not kept, and says so to readers', async (cacheControl) => {
    const { url, seen } = await open({
      handler: (_req, res) => {
        recordTags('a')
        res.writeHead(200, { 'content-type': 'application/json', 'cache-control': cacheControl })
        res.end('{}')
      },
    })
    await ask(`${url}/x`)
    expect((await ask(`${url}/x`)).headers['cache-control']).toBe(cacheControl)
    expect(seen.length).toBe(2)
  })

  it('a picture is not compressed again and has no Vary', async () => {
    const { url } = await open({ handler: (_req, res) => { recordTags('og'); res.setHeader('content-type', 'image/png'); res.end(Buffer.from([1, 2, 3])) } })
    const answer = await ask(`${url}/og.png`, { headers: { 'accept-encoding': 'br' } })
    expect([answer.headers['content-encoding'], answer.headers.vary, answer.body.length]).toEqual([undefined, undefined, 3])
  })

  it('a large download and an endless stream are passed through, and later not buffered at all', async () => {
    let closed = 0
    const { url, seen } = await open({
      settings: { maxBufferBytes: 1000 },
      handler: (req, res) => {
        recordTags('a')
        const isDetached = !res.socket
        res.on('close', () => { closed += isDetached ? 1 : 0 })
        res.writeHead(200, { 'content-type': req.url === '/events' ? 'text/event-stream' : 'text/csv' })
        res.write(req.url === '/events' ? 'data: 1\n\n' : 'x'.repeat(5000))
        if (!isDetached) res.end() // without a reader it would go on for ever
      },
    })
    expect((await ask(`${url}/big.csv`, { headers: { cookie: 'a=1' } })).body.length).toBe(5000)
    expect((await ask(`${url}/events`)).text).toBe('data: 1\n\n')
    expect(seen.length).toBe(4)
    expect(seen[1]?.headers.cookie).toBeUndefined()
    expect(closed).toBe(2)
    await ask(`${url}/big.csv`)
    expect(seen.length).toBe(5)
  })

  it('an answer with cookies goes to its reader alone', async () => {
    const entered = gate()
    const go = gate()
    let count = 0
    const { url, seen } = await open({
      handler: async (_req, res) => {
        recordTags('a')
        count += 1
        const own = count
        entered.open()
        await go.opened
        res.writeHead(200, { 'content-type': 'text/plain', 'set-cookie': `n=${own}` })
        res.end('x')
      },
    })
    const first = ask(`${url}/x`)
    await entered.opened
    const second = ask(`${url}/x`)
    await vi.waitFor(async () => expect((await ask(`${url}/healthz`)).status).toBe(200))
    go.open()
    const cookies = (await Promise.all([first, second])).map(({ headers }) => String(headers['set-cookie']))
    expect(cookies.sort()).toEqual(['n=1', 'n=2'])
    expect((await ask(`${url}/x`)).headers['set-cookie']).toEqual(['n=3'])
    expect(seen.length).toBe(3)
  })
})

describe('what may fill the cache', () => {
  it('junk parameters and values are one page; a page number counts; order does not', async () => {
    const { url, server, seen } = await open({ handler: story() })
    for (const query of ['', '?a=1', '?page=1', '?page=0', '?page=9999', '?page=x', '?utm=2&b[]=3', '?page=2', '?x=1&page=2', '?page=2&page=3']) await ask(`${url}/topic/x${query}`)
    for (let n = 0; n < 50; n += 1) await ask(`${url}/story?page=${n}&r=${n}`)
    expect(seen.map((request) => request.url)).toEqual(['/topic/x', '/topic/x?page=2', '/story'])
    expect(server.cache.size().pages).toBe(3)
  })

  it('one spelling is kept for a path, however it is escaped', async () => {
    const { url, seen } = await open({ handler: story() })
    for (const path of ['/%E8%AE%B8', '/%e8%ae%b8', '/a%2Db', '/a-b']) await ask(`${url}${path}`)
    expect(seen.map((request) => request.url)).toEqual(['/%E8%AE%B8', '/a-b'])
  })

  it('a search is rendered each time, with its words, and not kept', async () => {
    const { url, server, seen } = await open({ handler: story() })
    await ask(`${url}/search?page=2&q=${encodeURIComponent('高新 技术')}&x=1`, { headers: { 'x-forwarded-for': '192.0.2.7' } })
    const again = await ask(`${url}/en/search?q=a`)
    expect(seen.map((request) => request.url)).toEqual(['/search?page=2&q=%E9%AB%98%E6%96%B0%20%E6%8A%80%E6%9C%AF', '/en/search?q=a'])
    expect(seen[0]?.headers['x-forwarded-for']).toBe('192.0.2.7')
    expect([server.cache.size().pages, again.headers['x-cache']]).toEqual([0, 'BYPASS'])
    expect(again.text.match(/<script/g)).toHaveLength(1)
  })

  it('bytes are bounded, and guessed addresses do not push pages out', async () => {
    const { url, server } = await open({
      settings: { cacheBytes: 256 * 1024 },
      handler: (req, res) => {
        recordTags('a')
        if (req.url?.startsWith('/no')) respondWith({ status: 404 })
        return writeLikeNext(req, res, { html: documentOf(`<p>${'字'.repeat(3000)}</p>`) })
      },
    })
    await ask(`${url}/page`)
    for (let n = 0; n < 60; n += 1) await ask(`${url}/no/${n}`)
    expect((await ask(`${url}/page`)).headers['x-cache']).toBe('HIT')
    for (let n = 0; n < 60; n += 1) await ask(`${url}/yes/${n}`, { headers: { 'accept-encoding': 'br' } })
    expect(server.cache.size().bytes).toBeLessThanOrEqual(256 * 1024)
    expect(server.cache.size().pages).toBeGreaterThan(10)
    expect((await ask(`${url}/page`)).headers['x-cache']).toBe('MISS')
  })

  it('nothing is kept when the cache is off, and pages are still filtered', async () => {
    const { url, seen } = await open({ handler: story(), settings: { cacheEnabled: false } })
    await ask(`${url}/a`)
    expect((await ask(`${url}/a`)).text.match(/<script/g)).toHaveLength(1)
    expect(seen.length).toBe(2)
  })
})

describe('a cache in front that announces itself', () => {
  const announced = { 'surrogate-capability': 'front="Surrogate/1.0"' }
  it('is told how long it may keep a page and by which tags it will be purged', async () => {
    const { url } = await open({ handler: story(['story:1', 'topic:高新 企业']) })
    const { headers } = await ask(`${url}/a`, { headers: announced })
    expect(headers['surrogate-control']).toBe('max-age=60')
    expect(headers['surrogate-key']).toBe('story:1 topic:%E9%AB%98%E6%96%B0%20%E4%BC%81%E4%B8%9A')
  })
  it('is told to keep nothing that it could not purge', async () => {
    const { url } = await open({ handler: story(Array.from({ length: 1000 }, (_, n) => `observation:${n}`)) })
    const { headers } = await ask(`${url}/a`, { headers: announced })
    expect([headers['surrogate-control'], headers['surrogate-key']]).toEqual(['no-store', undefined])
  })
})
