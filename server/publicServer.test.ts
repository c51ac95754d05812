import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { STARTER_SOURCE } from './islandStarter'
import { doNotCache, expireAt, recordTags, respondWith } from './publicRequest'
import { ask, documentOf, ISLAND, story, useSites, writeLikeNext, type Handler } from './publicServer.fixtures'

const open = useSites()

describe('a page for readers', () => {
  it('is rendered once, without a framework script, and then answered from the cache with the same bytes', async () => {
    const { url, seen } = await open({ handler: story() })
    const miss = await ask(`${url}/a`)
    const hit = await ask(`${url}/a`)
    expect([miss.headers['x-cache'], hit.headers['x-cache'], seen.length]).toEqual(['MISS', 'HIT', 1])
    expect(hit.body.equals(miss.body)).toBe(true)
    expect(hit.text.match(/<script/g)).toHaveLength(1)
    expect(hit.text).toContain(ISLAND)
    expect(hit.text).not.toMatch(/_next|<!--|hidden/)
    expect(hit.text).toContain('第1版')
  })

  it('carries our headers and none of the framework\'s', async () => {
    const { url } = await open({ handler: story() })
    const { headers } = await ask(`${url}/a`)
    expect(headers).toMatchObject({
      'vary': 'Accept-Encoding',
      'cache-control': 'public, max-age=0, must-revalidate',
      'link': '</feed.xml>; rel="alternate"',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
    expect(headers['content-security-policy']).toContain(`script-src 'self' ${STARTER_SOURCE};`)
    expect(Object.keys(headers).filter((name) => /^(?:x-powered|x-nextjs|accept-ch|critical|surrogate)/.test(name))).toEqual([])
  })

  it('is the same in every coding, each with its own strong entity tag and exact length', async () => {
    const { url } = await open({ handler: story() })
    const plain = await ask(`${url}/a`)
    const gzip = await ask(`${url}/a`, { headers: { 'accept-encoding': 'gzip' } })
    const br = await ask(`${url}/a`, { headers: { 'accept-encoding': 'gzip, deflate, br' } })
    expect([plain, gzip, br].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
    expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3)
    for (const answer of [plain, gzip, br]) expect(answer.headers['content-length']).toBe(String(answer.body.length))
  })

  it('is packed smaller once it is read again, under a tag of its own, and older tags still hold', async () => {
    const { url, server, seen } = await open({ handler: story() })
    const br = { 'accept-encoding': 'br' }
    const first = await ask(`${url}/a`, { headers: br })
    expect((await ask(`${url}/a`, { headers: br })).headers.etag).toBe(first.headers.etag)
    const weight = server.cache.size().bytes
    const best = await vi.waitFor(async () => {
      const answer = await ask(`${url}/a`, { headers: br })
      expect(answer.headers.etag).not.toBe(first.headers.etag)
      return answer
    })
    expect(best.body.length).toBeLessThan(first.body.length)
    expect(brotliDecompressSync(best.body).equals(brotliDecompressSync(first.body))).toBe(true)
    expect([best.headers['content-encoding'], best.headers['content-length'], seen.length]).toEqual(['br', String(best.body.length), 1])
    expect(server.cache.size().bytes - weight).toBe(best.body.length - first.body.length)
    for (const { headers } of [first, best]) expect((await ask(`${url}/a`, { headers: { ...br, 'if-none-match': String(headers.etag) } })).status).toBe(304)
  })

  it('is read even when the framework compressed it unasked', async () => {
    const { url } = await open({
      handler: (_req, res) => {
        recordTags('a')
        res.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        res.end(gzipSync(documentOf('<p>已压缩</p>')))
      },
    })
    const answer = await ask(`${url}/a`)
    expect(answer.text).toContain('<p>已压缩</p>')
    expect(answer.headers['content-encoding']).toBeUndefined()
  })

  it('answers 304 for its entity tag, in a list, weak, of another coding, or *', async () => {
    const { url } = await open({ handler: story() })
    const etag = String((await ask(`${url}/a`, { headers: { 'accept-encoding': 'gzip' } })).headers.etag)
    for (const value of [etag, `"other", W/${etag}`, `W/${etag}`, '*', etag.replace('-gz"', '"')]) {
      const answer = await ask(`${url}/a`, { headers: { 'if-none-match': value } })
      expect([value, answer.status, answer.body.length]).toEqual([value, 304, 0])
      expect(answer.headers.etag).toBeDefined()
    }
    expect((await ask(`${url}/a`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  it('answers HEAD like GET without a body, also when HEAD comes first, and ignores ranges', async () => {
    const { url, seen } = await open({ handler: story() })
    const head = await ask(`${url}/a`, { method: 'HEAD' })
    const get = await ask(`${url}/a`, { headers: { range: 'bytes=0-10' } })
    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(String(get.body.length))
    expect([head.status, get.status, get.headers['x-cache'], seen.length]).toEqual([200, 200, 'HIT', 1])
  })

  it('never sees what one reader sent: cookies, language, router headers, unknown parameters, the host', async () => {
    const { url, seen } = await open({ handler: story(), settings: { publicUrl: new URL('https://news.example') } })
    await ask(`${url}/a?_rsc=1&utm_source=x`, {
      headers: { 'cookie': 'session=1', 'authorization': 'x', 'accept-language': 'en', 'rsc': '1', 'next-router-prefetch': '1', 'x-forwarded-host': 'evil', 'x-forwarded-proto': 'gopher', 'range': 'bytes=0-1' },
    })
    expect(seen).toEqual([{ url: '/a', headers: { 'host': 'news.example', 'x-forwarded-proto': 'https', 'user-agent': expect.any(String) } }])
  })

  it('is not kept when it does not say what it read', async () => {
    const { url, seen } = await open({ handler: (req, res) => writeLikeNext(req, res, { html: documentOf('<p>?</p>') }) })
    await ask(`${url}/a`)
    expect((await ask(`${url}/a`)).headers['x-cache']).toBe('MISS')
    expect(seen.length).toBe(2)
  })

  it.each([
    ['it asks not to be', () => doNotCache(), 'private, no-cache'],
    ['it failed', () => respondWith({ status: 503 }), 'no-store'],
    ['it has no lasting status', () => respondWith({ status: 307, headers: { location: '/b' } }), 'public, max-age=0, must-revalidate'],
    ['its end has come', () => expireAt('2026-01-01T00:00:00+08:00'), 'public, max-age=0, must-revalidate'],
  ])('is not kept when %s', async (_name, say, cacheControl) => {
    const { url, seen } = await open({
      handler: (req, res) => {
        recordTags('a')
        say()
        return writeLikeNext(req, res, { html: documentOf('<p>…</p>') })
      },
    })
    await ask(`${url}/a`)
    const again = await ask(`${url}/a`)
    expect([again.headers['x-cache'], seen.length, again.headers['cache-control']]).toEqual(['MISS', 2, cacheControl])
  })

  it('ends at the earliest instant it named, and after the maximum age', async () => {
    let now = Date.parse('2026-11-23T08:00:00+08:00')
    const { url } = await open({
      now: () => now,
      settings: { maxAgeMs: 600_000 },
      handler: (req, res) => {
        recordTags('a')
        if (req.url === '/embargo') {
          expireAt('2026-11-23T08:05:00+08:00')
          expireAt('2026-11-23T08:01:00+08:00')
        }
        return writeLikeNext(req, res, { html: documentOf('<p>…</p>') })
      },
    })
    const results = async () => [(await ask(`${url}/embargo`)).headers['x-cache'], (await ask(`${url}/plain`)).headers['x-cache']]
    expect(await results()).toEqual(['MISS', 'MISS'])
    now += 59_000
    expect(await results()).toEqual(['HIT', 'HIT'])
    now += 1_000
    expect(await results()).toEqual(['MISS', 'HIT'])
    now += 541_000
    expect(await results()).toEqual(['MISS', 'MISS'])
  })
})

describe('status and headers that a page sets', () => {
  const saying = (status: number, headers?: Record<string, string>): Handler => (req, res) => {
    recordTags('a')
    respondWith({ status, headers })
    return writeLikeNext(req, res, { html: documentOf('<h1>没有这一页</h1>') })
  }

  it.each([404, 410])('%i is answered with the page itself, kept, without scripts', async (status) => {
    const { url } = await open({ handler: saying(status) })
    await ask(`${url}/x`)
    const hit = await ask(`${url}/x`, { headers: { 'if-none-match': '*' } })
    expect([hit.status, hit.headers['x-cache'], hit.headers.etag]).toEqual([status, 'HIT', undefined])
    expect(hit.text).toContain('没有这一页')
  })

  it('301 travels with an encoded address and no body', async () => {
    const { url } = await open({ handler: saying(301, { Location: '/稿件/二' }) })
    await ask(`${url}/x`)
    const hit = await ask(`${url}/x`)
    expect([hit.status, hit.headers.location, hit.body.length, hit.headers['x-cache']]).toEqual([301, '/%E7%A8%BF%E4%BB%B6/%E4%BA%8C', 0, 'HIT'])
  })

  it('a header of the page stands over our default', async () => {
    const { url } = await open({ handler: saying(200, { 'Content-Security-Policy': "default-src 'none'" }) })
    expect((await ask(`${url}/x`)).headers['content-security-policy']).toBe("default-src 'none'")
  })

  it.each([99, 600, 404.5])('%f is refused as a status', (status) => {
    expect(() => respondWith({ status })).toThrow(RangeError)
  })
})

describe('requests that are not for readers\' pages', () => {
  const echo: Handler = (req, res) => {
    res.setHeader('x-powered-by', 'Next.js')
    res.setHeader('content-type', 'text/html')
    res.end(`<script>1</script>${req.method} ${req.url} ${req.headers.cookie ?? ''}`)
  }
  it.each(['/admin', '/admin/collections/articles?page=2&_rsc=1', '/api/articles?depth=0', '/_next/static/a.js', '/licensees/files/a.zip', '/readyz', '/logo.png'])(
    '%s passes untouched', async (path) => {
      const { url } = await open({ handler: echo, files: ['/logo.png'] })
      const answer = await ask(`${url}${path}`, { headers: { cookie: 'payload-token=1' } })
      expect(answer.text).toBe(`<script>1</script>GET ${path} payload-token=1`)
      expect([answer.headers['x-powered-by'], answer.headers['x-cache']]).toEqual(['Next.js', undefined])
    },
  )

  it('a name that only begins like a private one is a page', async () => {
    const { url } = await open({ handler: echo })
    expect((await ask(`${url}/administration`)).text).toBe('GET /administration ')
  })

  it('a POST to the panel and a preflight for open data pass untouched', async () => {
    const { url } = await open({ handler: echo })
    expect((await ask(`${url}/api/articles?x=1`, { method: 'POST' })).text).toBe('<script>1</script>POST /api/articles?x=1 ')
    expect((await ask(`${url}/data/gdp.json`, { method: 'OPTIONS' })).text).toBe('<script>1</script>OPTIONS /data/gdp.json ')
  })

  it.each([['POST', '/a?x=1'], ['PUT', '/'], ['DELETE', '/search?q=x'], ['PATCH', '/news/2026/11/22/425svvt'], ['PROPFIND', '/licensees'], ['PUT', '/licensees/members'], ['OPTIONS', '/licensees'], ['DELETE', '/complaints/new']])(
    'nobody does %s at %s: nothing is rendered for it', async (method, path) => {
      const { url } = await open({ handler: echo })
      const answer = await ask(`${url}${path}`, { method })
      expect([answer.status, answer.text, answer.headers['cache-control'], answer.headers['allow']]).toEqual([405, '', 'private, no-store', path.startsWith('/licensees') || path.startsWith('/complaints') ? 'GET, HEAD, POST' : 'GET, HEAD, OPTIONS'])
    },
  )

  it('an editor\'s preview keeps its scripts and goes round the cache, a made-up cookie does not', async () => {
    const { url } = await open({ handler: story(), previewId: 'secret' })
    await ask(`${url}/a`)
    const preview = await ask(`${url}/a`, { headers: { cookie: 'x=1; __prerender_bypass=secret' } })
    expect(preview.headers['x-cache']).toBe('BYPASS')
    expect(preview.text).toContain('__next_f')
    const guess = await ask(`${url}/a`, { headers: { cookie: '__prerender_bypass=guess' } })
    expect([guess.headers['x-cache'], guess.text.includes('第1版')]).toEqual(['HIT', true])
  })
})
