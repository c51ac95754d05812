import { createServer, type IncomingHttpHeaders } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { expireTags, publishPageCache } from './invalidation'
import { EXPIRE_PATH, MAX_BODY_BYTES, signExpiry, SIGNATURE_HEADER, TIMESTAMP_HEADER } from './peers'
import { recordTags } from './publicRequest'
import { ask, documentOf, listen, openSite, writeLikeNext, type Site } from './publicServer.fixtures'

const SECRET = 'a secret of the newsroom'
const closing: (() => Promise<void>)[] = []
const site = async (): Promise<Site> => {
  const opened = await openSite({
    handler: (req, res) => {
      recordTags('story')
      return writeLikeNext(req, res, { html: documentOf('<p>…</p>') })
    },
  })
  closing.push(opened.close)
  return opened
}

let logged: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  vi.stubEnv('PAYLOAD_SECRET', SECRET)
  for (const name of ['PEERS', 'SITE_URL', 'FRONT_CACHES']) vi.stubEnv(name, '')
  logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  Reflect.deleteProperty(globalThis, Symbol.for('shuming.pageCache'))
  await Promise.all(closing.splice(0).map((close) => close()))
})

const signed = (body: string, { at = Date.now(), secret = SECRET } = {}) => {
  const timestamp = String(at)
  return { method: 'POST', body, headers: { [TIMESTAMP_HEADER]: timestamp, [SIGNATURE_HEADER]: signExpiry({ secret, timestamp, body }) } }
}

describe('POST /internal/expire', () => {
  const body = JSON.stringify({ tags: ['story'] })
  it.each([
    ['signed', () => signed(body), 204, 'MISS'],
    ['signed 29 seconds ago', () => signed(body, { at: Date.now() - 29_000 }), 204, 'MISS'],
    ['signed 31 seconds ago', () => signed(body, { at: Date.now() - 31_000 }), 401, 'HIT'],
    ['signed 31 seconds ahead', () => signed(body, { at: Date.now() + 31_000 }), 401, 'HIT'],
    ['signed with another secret', () => signed(body, { secret: 'x' }), 401, 'HIT'],
    ['signed for another body', () => ({ ...signed('{"tags":["other"]}'), body }), 401, 'HIT'],
    ['not signed', () => ({ method: 'POST', body }), 401, 'HIT'],
    ['signed with half a signature', () => {
      const message = signed(body)
      return { ...message, headers: { ...message.headers, [SIGNATURE_HEADER]: message.headers[SIGNATURE_HEADER]?.slice(0, 32) ?? '' } }
    }, 401, 'HIT'],
    ['no JSON', () => signed('story'), 400, 'HIT'],
    ['no list of tags', () => signed('{"tags":[1]}'), 400, 'HIT'],
    ['too large', () => signed(JSON.stringify({ tags: ['story', 'x'.repeat(MAX_BODY_BYTES)] })), 413, 'HIT'],
    ['a GET', () => ({ method: 'GET' }), 405, 'HIT'],
  ] as const)('%s: %o', async (_name, message, status, next) => {
    const { url } = await site()
    await ask(`${url}/a`)
    expect((await ask(`${url}${EXPIRE_PATH}`, message())).status).toBe(status)
    expect((await ask(`${url}/a`)).headers['x-cache']).toBe(next)
  })

  it('refuses everything while no secret is set, even what is signed with an empty one', async () => {
    vi.stubEnv('PAYLOAD_SECRET', '')
    const { url } = await site()
    const timestamp = String(Date.now())
    const headers = { [TIMESTAMP_HEADER]: timestamp, [SIGNATURE_HEADER]: signExpiry({ secret: '', timestamp, body }) }
    expect((await ask(`${url}${EXPIRE_PATH}`, { method: 'POST', body, headers })).status).toBe(401)
  })

  it('stops reading a body without a length that grows too large', async () => {
    const { url } = await site()
    const answer = await ask(`${url}${EXPIRE_PATH}`, { method: 'POST', body: 'x'.repeat(MAX_BODY_BYTES + 1), headers: { 'transfer-encoding': 'chunked' } })
    expect(answer.status).toBe(413)
  })
})

describe('expireTags', () => {
  it('has expired this process and every peer when it settles', async () => {
    const here = await site()
    const there = await site()
    publishPageCache(here.server.cache)
    vi.stubEnv('PEERS', ` ${there.url}/ , `)
    for (const { url } of [here, there]) await ask(`${url}/a`)
    await expireTags(['story', 'story'])
    for (const { url } of [here, there]) expect((await ask(`${url}/a`)).headers['x-cache']).toBe('MISS')
  })

  it('on the command line reaches SITE_URL when there are no peers', async () => {
    const { url } = await site()
    Reflect.deleteProperty(globalThis, Symbol.for('shuming.pageCache'))
    vi.stubEnv('SITE_URL', url)
    await ask(`${url}/a`)
    await expireTags(['*'])
    expect((await ask(`${url}/a`)).headers['x-cache']).toBe('MISS')
  })

  it('says "everything" to peers when the list would not fit', async () => {
    const { url, server } = await site()
    await ask(`${url}/a`)
    Reflect.deleteProperty(globalThis, Symbol.for('shuming.pageCache'))
    vi.stubEnv('PEERS', url)
    await expireTags(Array.from({ length: 10_000 }, (_, n) => `a tag of some length, number ${n}`))
    expect(server.cache.lookup('/a')).toBeNull()
  })

  it('on the command line tries a server that is down three times, says so, and does not fail', async () => {
    const down = await listen(createServer())
    await down.close()
    vi.stubEnv('PEERS', down.url)
    await expireTags(['story'])
    expect(logged).toHaveBeenCalledTimes(4)
    expect(String(logged.mock.calls.at(-1))).toContain('was not told')
  })

  it('waits 250 ms for a peer that hangs, no longer', async () => {
    const hanging = await listen(createServer(() => undefined))
    closing.push(hanging.close)
    const { server } = await site()
    publishPageCache(server.cache)
    vi.stubEnv('PEERS', hanging.url)
    const start = performance.now()
    await expireTags(['story'])
    expect(performance.now() - start).toBeLessThan(900)
    expect(logged).toHaveBeenCalledTimes(1)
  })

  it('purges the caches in front after the instances, in lines that fit', async () => {
    const calls: { method: string | undefined; headers: IncomingHttpHeaders }[] = []
    const front = await listen(createServer((req, res) => {
      calls.push({ method: req.method, headers: req.headers })
      res.end()
    }))
    closing.push(front.close)
    const { server } = await site()
    publishPageCache(server.cache)
    vi.stubEnv('FRONT_CACHES', front.url)
    const tags = Array.from({ length: 500 }, (_, n) => `observation:${n}:高新 企业`)
    await expireTags(tags)
    expect(calls.length).toBeGreaterThan(1)
    expect(calls.every(({ method, headers }) => method === 'PURGE' && String(headers['surrogate-key']).length < 7000)).toBe(true)
    expect(calls.flatMap(({ headers }) => String(headers['surrogate-key']).split(' ')).map(decodeURIComponent).sort()).toEqual([...tags].sort())
  })

  it('does nothing for no tags and refuses an empty one', async () => {
    await expireTags([])
    await expect(expireTags(['a', ''])).rejects.toThrow(TypeError)
  })
})
