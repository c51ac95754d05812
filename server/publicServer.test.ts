import { request as openRequest } from 'node:http'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { doNotCache, expireAt, recordTags, respondWith } from './publicRequest'
import { ask, documentOf, gate, ISLAND, openSite, writeLikeNext, type Handler, type Site } from './publicServer.fixtures'

const sites: Site[] = []
const open = async (...args: Parameters<typeof openSite>) => {
  const site = await openSite(...args)
  sites.push(site)
  return site
}

let logged: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await Promise.all(sites.splice(0).map((site) => site.close()))
})

const text = '“十四五”期间，许昌市新增高新技术企业473家。'.repeat(40)

/** A page that read `story`, and counts its renders. */
const story = (tags: string[] = ['story']): Handler => {
  let renders = 0
  return async (req, res) => {
    renders += 1
    recordTags(...tags)
    await writeLikeNext(req, res, { html: documentOf(`<main><h1>第<!-- -->${renders}<!-- -->版</h1><p>${text}</p></main>`) })
  }
}

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
    expect(headers['content-security-policy']).toContain("script-src 'self';")
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
    const { url, seen } = await open({ handler: story(), settings: { publicHost: 'news.example' } })
    await ask(`${url}/a?_rsc=1&utm_source=x`, {
      headers: { 'cookie': 'session=1', 'authorization': 'x', 'accept-language': 'en', 'rsc': '1', 'next-router-prefetch': '1', 'x-forwarded-host': 'evil', 'range': 'bytes=0-1' },
    })
    expect(seen).toEqual([{ url: '/a', headers: { 'host': 'news.example', 'user-agent': expect.any(String) } }])
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

describe('a page that cannot be shown', () => {
  const shell = '<!DOCTYPE html><html id="__next_error__"><head></head><body><script>x</script></body></html>'
  it.each([
    ['an error shell', 200, shell, 500],
    ['a thrown error', 500, shell, 500],
    ['a pending boundary', 200, documentOf('<!--$?--><template id="B:0"></template><p>wait</p><!--/$-->'), 500],
    ['a failed boundary', 200, documentOf('<!--$!--><template data-dgst="1"></template><p>wait</p><!--/$-->'), 500],
    ['the shell of notFound()', 404, shell, 404],
  ])('%s becomes our page, without scripts', async (_name, status, html, expected) => {
    const { url } = await open({ handler: (req, res) => writeLikeNext(req, res, { status, html }) })
    const answer = await ask(`${url}/x`)
    expect(answer.status).toBe(expected)
    expect(answer.text).toMatch(/<html lang="zh-Hans">/)
    expect(answer.text).not.toContain('<script')
    expect(logged).toHaveBeenCalledTimes(expected === 500 ? 1 : 0)
  })

  it('a bare 500 of the framework becomes our page; a problem document of a route stays', async () => {
    const { url } = await open({
      handler: (req, res) => {
        res.writeHead(500, { 'content-type': req.url === '/x' ? 'text/plain' : 'application/problem+json' })
        res.end(req.url === '/x' ? 'Internal Server Error' : '{"status":500}')
      },
    })
    const page = await ask(`${url}/x`)
    const problem = await ask(`${url}/y.json`)
    expect([page.status, page.headers['content-type'], page.headers['cache-control']]).toEqual([500, 'text/html; charset=utf-8', 'no-store'])
    expect([problem.status, problem.text]).toEqual([500, '{"status":500}'])
  })

  it.each([
    ['throws', () => { throw new Error('boom') }, 500],
    ['destroys its response', (_req, res) => { res.destroy(new Error('reset')) }, 500],
    ['never answers', () => undefined, 503],
    ['writes without end', (_req, res) => { res.writeHead(200, { 'content-type': 'text/html' }); res.write('x'.repeat(2000)) }, 500],
    ['writes a coding nobody knows', (_req, res) => { res.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'zz' }); res.end('x') }, 500],
    ['breaks its coding', (_req, res) => { res.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }); res.end('no gzip') }, 500],
  ] satisfies [string, Handler, number][])('a handler that %s is answered with our page, and the server lives on', async (_name, handler, status) => {
    const { url } = await open({ handler, settings: { renderTimeoutMs: 100, maxBufferBytes: 1000 } })
    const answer = await ask(`${url}/x`)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain('<html lang="zh-Hans">')
    expect(logged).toHaveBeenCalled()
    expect((await ask(`${url}/healthz`)).text).toBe('ok')
  })

  it('gives way to a kept page that has only aged, but never to one that was expired', async () => {
    let now = 1_000_000
    let isDown = false
    const { url, server } = await open({
      now: () => now,
      settings: { maxAgeMs: 1000 },
      handler: (req, res) => {
        recordTags('a')
        if (isDown) throw new Error('database unreachable')
        return writeLikeNext(req, res, { html: documentOf('<p>…</p>') })
      },
    })
    await ask(`${url}/x`)
    isDown = true
    now += 5000
    const aged = await ask(`${url}/x`)
    expect([aged.status, aged.headers['x-cache']]).toEqual([200, 'STALE'])
    server.cache.expire(['a'])
    expect((await ask(`${url}/x`)).status).toBe(500)
  })

  it('answers 400 for an address that cannot be read', async () => {
    const { url, seen } = await open({ handler: story() })
    expect((await ask(`${url}/%E0%A4`)).status).toBe(400)
    expect(seen).toEqual([])
  })
})

describe('answers that are not pages', () => {
  it.each(['application/json', 'application/atom+xml; charset=utf-8', 'text/csv; charset=utf-8', 'image/svg+xml'])('%s is kept and compressed, its bytes untouched', async (type) => {
    const body = `<script>原样</script><!-- 保留 -->${text}`
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

  it('a picture is not compressed again and has no Vary', async () => {
    const { url } = await open({ handler: (_req, res) => { recordTags('og'); res.setHeader('content-type', 'image/png'); res.end(Buffer.from([1, 2, 3])) } })
    const answer = await ask(`${url}/og.png`, { headers: { 'accept-encoding': 'br' } })
    expect([answer.headers['content-encoding'], answer.headers.vary, answer.body.length]).toEqual([undefined, undefined, 3])
  })

  it('a large download and an endless stream are passed through, and later not buffered at all', async () => {
    const { url, seen } = await open({
      settings: { maxBufferBytes: 1000 },
      handler: (req, res) => {
        recordTags('a')
        res.writeHead(200, { 'content-type': req.url === '/events' ? 'text/event-stream' : 'text/csv' })
        res.end(req.url === '/events' ? 'data: 1\n\n' : 'x'.repeat(5000))
      },
    })
    expect((await ask(`${url}/big.csv`, { headers: { cookie: 'a=1' } })).body.length).toBe(5000)
    expect((await ask(`${url}/events`)).text).toBe('data: 1\n\n')
    expect(seen.length).toBe(4)
    expect(seen[1]?.headers.cookie).toBeUndefined()
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
    expect(seen.length).toBe(2)
  })
})

describe('requests that are not for readers\' pages', () => {
  const echo: Handler = (req, res) => {
    res.setHeader('x-powered-by', 'Next.js')
    res.setHeader('content-type', 'text/html')
    res.end(`<script>1</script>${req.method} ${req.url} ${req.headers.cookie ?? ''}`)
  }
  it.each(['/admin', '/admin/collections/articles?page=2&_rsc=1', '/api/articles?depth=0', '/_next/static/a.js', '/licensees', '/licensees/terms', '/readyz', '/logo.png'])(
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

  it('a POST passes untouched', async () => {
    const { url } = await open({ handler: echo })
    expect((await ask(`${url}/a?x=1`, { method: 'POST' })).text).toBe('<script>1</script>POST /a?x=1 ')
  })

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

describe('what may fill the cache', () => {
  it('junk parameters and values are one page; a page number counts; order does not', async () => {
    const { url, server, seen } = await open({ handler: story() })
    for (const query of ['', '?a=1', '?page=1', '?page=0', '?page=9999', '?page=x', '?utm=2&b[]=3', '?page=2', '?x=1&page=2', '?page=2&page=3']) await ask(`${url}/topics/x${query}`)
    for (let n = 0; n < 50; n += 1) await ask(`${url}/story?page=${n}&r=${n}`)
    expect(seen.map((request) => request.url)).toEqual(['/topics/x', '/topics/x?page=2', '/story'])
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

describe('readers who come together', () => {
  /** A page whose n-th render waits for `gates[n]`. */
  const gated = (tags: string[] = ['story']) => {
    const gates = [gate(), gate(), gate()]
    const entered = [gate(), gate(), gate()]
    let renders = 0
    const handler: Handler = async (req, res) => {
      const own = renders
      renders += 1
      recordTags(...tags)
      entered[own]?.open()
      await gates[own]?.opened
      await writeLikeNext(req, res, { html: documentOf(`<h1>render ${own}</h1>`) })
    }
    return { gates, entered, handler, renders: () => renders }
  }
  /** The server has read everything sent before this. */
  const settle = (url: string) => ask(`${url}/healthz`)

  it('share one render', async () => {
    const page = gated()
    const { url } = await open({ handler: page.handler })
    const readers = Array.from({ length: 20 }, () => ask(`${url}/a`))
    await page.entered[0]?.opened
    await settle(url)
    page.gates[0]?.open()
    const answers = await Promise.all(readers)
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1)
    expect(page.renders()).toBe(1)
  })

  it('after an invalidation get a render of their own; the older one is answered to its readers and not kept', async () => {
    const page = gated()
    const { url, server } = await open({ handler: page.handler })
    const before = ask(`${url}/a`)
    await page.entered[0]?.opened
    server.cache.expire(['story'])
    const after = ask(`${url}/a`)
    await page.entered[1]?.opened
    page.gates[1]?.open()
    expect((await after).text).toContain('render 1')
    page.gates[0]?.open()
    expect((await before).text).toContain('render 0')
    const later = await ask(`${url}/a`)
    expect([later.headers['x-cache'], later.text.includes('render 1')]).toEqual(['HIT', true])
  })

  it('a render that an invalidation overtook is not kept even when nobody came after', async () => {
    const page = gated()
    const { url, server } = await open({ handler: page.handler })
    const before = ask(`${url}/a`)
    await page.entered[0]?.opened
    server.cache.expire(['story'])
    page.gates[0]?.open()
    await before
    page.gates[1]?.open()
    expect((await ask(`${url}/a`)).text).toContain('render 1')
  })

  it('a render is kept when only something else was expired meanwhile', async () => {
    const page = gated()
    const { url, server } = await open({ handler: page.handler })
    const before = ask(`${url}/a`)
    await page.entered[0]?.opened
    server.cache.expire(['another'])
    page.gates[0]?.open()
    await before
    expect((await ask(`${url}/a`)).headers['x-cache']).toBe('HIT')
  })

  it('a reader who leaves does not stop the render for the others', async () => {
    const page = gated()
    const { url } = await open({ handler: page.handler })
    const leaving = openRequest(`${url}/a`, { agent: false })
    leaving.on('error', () => undefined)
    leaving.end()
    await page.entered[0]?.opened
    leaving.destroy()
    await settle(url)
    const staying = ask(`${url}/a`)
    await settle(url)
    page.gates[0]?.open()
    expect((await staying).status).toBe(200)
    expect((await ask(`${url}/a`)).headers['x-cache']).toBe('HIT')
    expect(page.renders()).toBe(1)
  })
})

describe('an invalidation', () => {
  it.each([
    ['a tag of the page', ['story'], 'MISS'],
    ['one of several', ['x', 'story'], 'MISS'],
    ['everything', ['*'], 'MISS'],
    ['another tag', ['stories'], 'HIT'],
    ['nothing', [], 'HIT'],
  ])('of %s: the next reader gets the right copy', async (_name, tags, expected) => {
    const { url, server } = await open({ handler: story() })
    await ask(`${url}/a`)
    server.cache.expire(tags)
    expect((await ask(`${url}/a`)).headers['x-cache']).toBe(expected)
  })

  it('of anything expires a page that read too many things to list', async () => {
    const { url, server } = await open({ handler: story(Array.from({ length: 5000 }, (_, n) => `t:${n}`)) })
    await ask(`${url}/a`)
    expect((await ask(`${url}/a`)).headers['x-cache']).toBe('HIT')
    server.cache.expire(['unrelated'])
    expect((await ask(`${url}/a`)).headers['x-cache']).toBe('MISS')
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
