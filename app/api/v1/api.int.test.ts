import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { announceActs } from '@/newsroom/licensing/telling/announce'
import { createToken } from '@/newsroom/licensing/tokens'
import { makeCast, type Cast } from '@/newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'
import { rest } from '@/newsroom/testing/rest'

let room: TestNewsroom
let cast: Cast
let tokens: { all: string; searchOnly: string; stranger: string }
type Handler = (request: Request, props: { params: Promise<{ id: string }> }) => Promise<Response>
let routes: Record<'acknowledge' | 'notices' | 'package' | 'stories' | 'story' | 'usage', Handler>

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  const [stories, story, pack, usage, notices, ack] = await Promise.all([import('./stories/route'), import('./stories/[id]/route'), import('./stories/[id]/package/route'), import('./usage/route'), import('./notices/route'), import('./notices/[id]/acknowledge/route')])
  routes = { stories: stories.GET, story: story.GET, package: pack.POST, usage: usage.GET, notices: notices.GET, acknowledge: ack.POST }
  const scope = { acts: ['repost' as const], media: ['text' as const], channels: ['web:news.example'], territory: ['CN'], languages: ['zh'], collections: ['*'], edit: 'none' as const }
  const agreement = (no: string, organisation: string) => room.payload.create({ collection: 'agreements', overrideAccess: true, context: { agreementStep: true }, data: { no, organisation, status: 'active', noticeVersion: cast.noticeVersion.id, effectiveFrom: '2024-01-01', signedAt: '2024-01-01T00:00:00.000Z', scope } })
  const other = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: '示例周刊（演示）', kind: 'publisher', status: 'active' } })
  await agreement('演示授字1号', cast.organisation.id)
  await agreement('演示授字2号', other.id)
  const token = async (organisation: string, scopes: ('download' | 'search' | 'usage' | 'webhooks')[]) => (await createToken(room.payload, { organisation, name: '采编系统', scopes, days: 30, createdBy: cast.licensee.id })).token
  tokens = { all: await token(cast.organisation.id, ['search', 'download', 'usage', 'webhooks']), searchOnly: await token(cast.organisation.id, ['search']), stranger: await token(other.id, ['search', 'download', 'usage', 'webhooks']) }
}, 120_000)
afterAll(() => room.close())

type Asked = { token?: string | null; query?: string; id?: string; body?: unknown; headers?: Record<string, string> }
const ask = async (route: keyof typeof routes, { token = tokens.all, query = '', id = '', body, headers = {} }: Asked = {}) => {
  const request = new Request(`https://news.example/api/v1/x${query}`, { method: body === undefined ? 'GET' : 'POST', headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), 'x-client-address': '198.51.100.7', ...headers }, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) })
  const response = await routes[route](request, { params: Promise.resolve({ id }) })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  return { status: response.status, headers: response.headers, bytes, text, json: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) as Record<string, unknown> & { items?: Record<string, unknown>[] } : {} }
}
const order = { act: 'repost', channel: 'web:news.example', formats: ['html', 'text'] }

describe('the interface for machines', () => {
  it.each([[null], ['smt_wrong'], [`smt_${'a'.repeat(43)}`]])('refuses the token %j with a problem document', async (token) => {
    const answer = await ask('stories', { token })
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('www-authenticate')]).toEqual([401, 'application/problem+json; charset=utf-8', 'Bearer realm="licensees"'])
  })

  it('refuses a token without the scope', async () => {
    const story = await cast.published()
    expect((await ask('package', { token: tokens.searchOnly, id: story.id, body: order })).status).toBe(403)
    expect((await ask('usage', { token: tokens.searchOnly })).status).toBe(403)
  })

  it('S20 keeps every answer out of shared caches', async () => {
    const { headers } = await ask('stories')
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['private, no-store', 'authorization'])
  })

  it('lists every licensed story once, however small the pages, and neither reprints nor drafts', async () => {
    const mine = await Promise.all([1, 2, 3, 4, 5].map((n) => cast.published({ title: `云汀市接口试稿之${n}（虚构）` })))
    const reprint = await cast.published({ title: '云汀市转载试稿（虚构）', source: cast.other.id, originalTitle: '云汀市转载试稿（虚构）', originalAuthor: '演示乙', originalUrl: 'https://evening.example/1' })
    const draft = await cast.draft({ title: '云汀市未发试稿（虚构）' })
    const seen: unknown[] = []
    let cursor: unknown = null
    for (let page = 0; page < 50; page++) {
      const { json } = await ask('stories', { query: `?limit=2${cursor ? `&cursor=${String(cursor)}` : ''}` })
      seen.push(...(json.items ?? []).map(({ id }) => id))
      cursor = json['next_cursor']
      if (!cursor) break
    }
    expect(new Set(seen).size).toBe(seen.length)
    for (const { id } of mine) expect(seen).toContain(id)
    expect(seen).not.toContain(reprint.id)
    expect(seen).not.toContain(draft.id)
  })

  it('says 304 to who has the list already, and lists only what changed since', async () => {
    const first = await ask('stories')
    expect((await ask('stories', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })).status).toBe(304)
    const since = new Date().toISOString()
    const fresh = await cast.published({ title: '云汀市新增试稿（虚构）' })
    expect((await ask('stories', { query: `?updated_since=${since}` })).json.items?.map(({ id }) => id)).toEqual([fresh.id])
  })

  it('takes a day for one in Shanghai, and a plus sign as clients send it', async () => {
    const story = await cast.published({ title: '云汀市凌晨试稿（虚构）' })
    const { json } = await ask('stories', { query: '?limit=100' })
    const { updated } = json.items?.find(({ id }) => id === story.id) as { updated: string }
    const inShanghai = new Date(Date.parse(updated) + 8 * 3_600_000).toISOString().slice(0, 10)
    const idsSince = async (since: string) => (await ask('stories', { query: `?limit=100&updated_since=${since}` })).json.items?.map(({ id }) => id) ?? []
    expect(await idsSince(inShanghai)).toContain(story.id)
    const midnight = new Date(`${inShanghai}T00:00:00+08:00`).toISOString()
    expect(await idsSince(inShanghai)).toEqual(await idsSince(midnight))
    expect(await idsSince(`${inShanghai}T00:00:00+08:00`)).toEqual(await idsSince(midnight))
  })

  it.each(['?limit=0', '?limit=101', '?limit=x', '?cursor=zzz', '?updated_since=yesterday', "?section=%27;drop", '?updated_since=2026-13-40', '?updated_since=2026-02-30'])('answers 400 to %s', async (query) => {
    expect((await ask('stories', { query })).status).toBe(400)
  })

  it('decides before anything is taken, with the clause and whom to ask', async () => {
    const story = await cast.published()
    const allowed = await ask('story', { id: story.id, query: '?act=repost&channel=web:news.example' })
    expect(allowed.json).toMatchObject({ story: { url: expect.stringMatching(/^http.*\/news\//) }, mayTake: true, ask: null, decision: { outcome: 'allowed', decidingClause: '3.2', creditLine: '来源：示例在线' } })
    const denied = await ask('story', { id: story.id, query: '?act=print&channel=print:press' })
    expect(denied.json).toMatchObject({ mayTake: false, ask: '请向示例在线版权部取得许可', decision: { outcome: 'denied', decidingClause: '3.2' } })
    expect((await ask('story', { id: story.id, query: '?act=repost' })).status).toBe(400)
    expect((await ask('story', { id: 'no-such' })).status).toBe(404)
  })

  it('hands out a zip with credit and manifest after writing the row, and nothing outside the licence', async () => {
    const story = await cast.published({ title: '云汀市取稿试稿（虚构）' })
    const answer = await ask('package', { id: story.id, body: order })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
    const files = unzipSync(answer.bytes)
    const named = (end: string) => new TextDecoder().decode(Object.entries(files).find(([name]) => name.endsWith(end))?.[1])
    expect(named('稿件.txt')).toContain('来源：示例在线')
    expect(JSON.parse(named('manifest.json'))).toMatchObject({ id: `urn:shuming:${story.shortId}`, contentHash: story.contentHash })
    const usage = await ask('usage')
    expect(usage.json.items?.filter(({ story: id }) => id === story.id)).toHaveLength(1)
    expect((await ask('usage', { token: tokens.stranger })).json.items).toEqual([])
    const outside = await ask('package', { id: story.id, body: { ...order, channel: 'wechat:other' } })
    expect(outside.status).toBe(403)
    expect(outside.json).toMatchObject({ title: 'NOT_ALLOWED', reasonCodes: ['CHANNEL_OUT_OF_SCOPE'] })
    expect((await ask('usage')).json.items?.filter(({ story: id }) => id === story.id)).toHaveLength(1)
  })

  it.each([['{', 400], [{ act: 'repost' }, 400], [{ ...order, formats: ['exe'] }, 400], ['{' + ' '.repeat(20_000), 413]])('refuses a wrong order (%#)', async (body, status) => {
    const story = await cast.published()
    expect((await ask('package', { id: story.id, body })).status).toBe(status)
  })

  it('answers for a withdrawn story with its tombstone everywhere, and tells who took it', async () => {
    const story = await cast.published({ title: '云汀市撤稿接口试稿（虚构）' })
    await ask('package', { id: story.id, body: order })
    const { revision } = await room.payload.findByID({ collection: 'articles', id: story.id, depth: 0, overrideAccess: true })
    await rest(`/api/articles/${story.id}`, { method: 'PATCH', token: cast.tokens.editor, body: { _status: 'draft', revision, withdrawal: { reason: 'facts' } } })
    for (const answer of [await ask('story', { id: story.id }), await ask('package', { id: story.id, body: order })]) {
      expect(answer.status).toBe(410)
      expect(answer.json).toMatchObject({ id: story.id, pubStatus: 'canceled', reason: '事实有误' })
      expect(answer.text).not.toContain('撤稿接口试稿')
    }
    expect((await ask('stories', { query: '?limit=100' })).json.items?.find(({ id }) => id === story.id)?.['pubStatus']).toBe('canceled')
    await announceActs(room.payload)
    const [notice] = ((await ask('notices')).json.items ?? []).filter(({ story: id }) => id === story.id)
    expect(notice).toMatchObject({ kind: 'kill', acknowledgedAt: null })
    expect((await ask('notices', { token: tokens.stranger })).json.items).toEqual([])
    expect((await ask('acknowledge', { token: tokens.stranger, id: String(notice?.['id']), body: {} })).status).toBe(404)
    expect((await ask('acknowledge', { id: String(notice?.['id']), body: {} })).status).toBe(204)
    expect((await ask('notices')).json.items?.find(({ id }) => id === notice?.['id'])?.['acknowledgedBy']).toBe('令牌“采编系统”')
  })
})
