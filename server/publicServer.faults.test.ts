import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recordTags } from './publicRequest'
import { ask, documentOf, story, useSites, writeLikeNext, type Handler } from './publicServer.fixtures'

const open = useSites()

let logged: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
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
