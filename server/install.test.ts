import http from 'node:http'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { isDraft } from './draftMode'
import { errorPage } from './errorPage'
import { installFront } from './install'
import { recordTags, respondWith, expireAt, doNotCache } from './publicRequest'
import { ask, listen } from './publicServer.fixtures'
import { readSettings } from './settings'

describe('the hook into the server', () => {
  afterAll(() => {
    Reflect.deleteProperty(http.Server.prototype, 'emit') // the inherited one shows again
  })

  it('stands before every server of the process, however made, and answers 500 when it fails itself', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    installFront({
      handle(req, res, behind) {
        if (req.url === '/broken') throw new Error('bad setting')
        res.setHeader('x-front', 'yes')
        behind(req, res)
      },
    })
    const server = new http.Server()
    server.on('request', (_req, res) => res.end('behind'))
    const { url, close } = await listen(server)
    const passed = await ask(`${url}/`)
    const broken = await ask(`${url}/broken`)
    expect([passed.text, passed.headers['x-front'], broken.status, broken.text]).toEqual(['behind', 'yes', 500, errorPage(500)])
    expect(logged).toHaveBeenCalledTimes(1)
    expect(server.keepAliveTimeout, 'nginx and Varnish keep an idle connection for 60 s').toBeGreaterThan(60_000)
    await close()
    logged.mockRestore()
  })
})

describe('where there is no preload', () => {
  it('what a page says about itself is heard by nobody and harms nothing', () => {
    expect(() => {
      recordTags('a')
      respondWith({ status: 404 })
      expireAt('2026-11-23T08:00:00+08:00')
      doNotCache()
    }).not.toThrow()
  })
  it('mistakes are mistakes all the same', () => {
    expect(() => expireAt('明天')).toThrow(TypeError)
    expect(() => respondWith({ status: 42 })).toThrow(RangeError)
  })
})

describe('an editor\'s preview', () => {
  it.each([
    [undefined, 'id', false],
    ['a=1', 'id', false],
    ['a=1; __prerender_bypass=id; b=2', 'id', true],
    ['__prerender_bypass=other', 'id', false],
    ['x__prerender_bypass=id', 'id', false],
    ['__prerender_bypass=anything', null, true],
  ])('cookie %s with secret %s: %s', (cookie, previewId, expected) => {
    expect(isDraft(cookie, previewId)).toBe(expected)
  })
})

describe('settings', () => {
  it('keep pages in production only, and for a shorter time when there are peers', () => {
    expect(readSettings({ NODE_ENV: 'production' })).toMatchObject({ cacheEnabled: true, cacheBytes: 256 << 20, maxAgeMs: 600_000, inlineCss: true })
    expect(readSettings({ NODE_ENV: 'production', PEERS: 'http://b', PAGE_CACHE: '0', INLINE_CSS: 'off' })).toMatchObject({ cacheEnabled: false, maxAgeMs: 60_000, inlineCss: false })
    expect(readSettings({ NODE_ENV: 'development' })).toMatchObject({ cacheEnabled: false, inlineCss: false })
    expect(readSettings({ NODE_ENV: 'production', SITE_URL: 'https://news.example:8443/x' }).publicUrl?.host).toBe('news.example:8443')
  })
  it('say which value is wrong', () => {
    expect(() => readSettings({ NODE_ENV: 'production', PAGE_CACHE_MB: 'viel' })).toThrow('viel')
  })
})

it.each([400, 404, 410, 500, 503] as const)('our page for %i is Chinese first, without scripts or files', (status) => {
  const html = errorPage(status)
  expect(html).toMatch(/^<!DOCTYPE html><html lang="zh-Hans">.*<h1>\p{Script=Han}+<\/h1>.*lang="en"/su)
  expect(html).not.toMatch(/<script|<link|src=/)
})
