import { request as openRequest } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { expireAt, recordTags } from './publicRequest'
import { ask, documentOf, gate, story, useSites, writeLikeNext, type Handler } from './publicServer.fixtures'

const open = useSites()

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

  it('after the instant a running render named for its end get a render of their own', async () => {
    let now = Date.parse('2026-11-23T08:00:00+08:00')
    const page = gated()
    const { url } = await open({
      now: () => now,
      handler: (req, res) => {
        expireAt('2026-11-23T08:01:00+08:00')
        return page.handler(req, res)
      },
    })
    const before = ask(`${url}/a`)
    await page.entered[0]?.opened
    now += 60_000
    const after = ask(`${url}/a`)
    await page.entered[1]?.opened
    page.gates[0]?.open()
    page.gates[1]?.open()
    expect([(await before).text, (await after).text]).toEqual([expect.stringContaining('render 0'), expect.stringContaining('render 1')])
  })

  it('an aged page does not stand in for a failed render when it was expired meanwhile', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let now = 1_000_000
    let isDown = false
    const entered = gate()
    const go = gate()
    const { url, server } = await open({
      now: () => now,
      settings: { maxAgeMs: 1000 },
      handler: async (req, res) => {
        recordTags('story')
        if (!isDown) return writeLikeNext(req, res, { html: documentOf('<p>…</p>') })
        entered.open()
        await go.opened
        res.destroy()
      },
    })
    await ask(`${url}/a`)
    isDown = true
    now += 5000
    const reader = ask(`${url}/a`)
    await entered.opened
    server.cache.expire(['story'])
    go.open()
    expect((await reader).status).toBe(500)
    expect(logged).toHaveBeenCalledTimes(1)
    logged.mockRestore()
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
