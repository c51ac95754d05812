import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import sharp from 'sharp'

import { bodyOf, type Cast, makeCast } from '../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../newsroom/testing/openPayload'
import { rest } from '../newsroom/testing/rest'

let room: TestNewsroom
let cast: Cast

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  for (let number = 1; number <= 120; number++) await room.payload.create({ collection: 'topics', overrideAccess: true, context: { skipExpiry: true }, data: { name: `话题${number}`, slug: `topic-${number}` } })
})
afterAll(() => room.close())

describe('S24 nobody takes a whole collection at once', () => {
  it.each(['limit=0', 'pagination=false', 'limit=-5', 'limit=100000', 'limit=abc', 'limit=0&pagination=false'])('gives a page at most for ?%s', async (query) => {
    const answer = await rest(`/api/topics?${query}`)
    expect(answer.status).toBe(200)
    expect(answer.body.docs?.length).toBeLessThanOrEqual(100)
    expect(answer.body.docs?.length).toBeGreaterThan(0)
  })
  it('gives a licensee and an editor no more', async () => {
    for (const token of [cast.licenseeToken, cast.tokens.editor]) expect((await rest('/api/topics?limit=0', { token })).body.docs?.length).toBe(100)
  })
  it('lets our own code read on', async () => {
    expect((await room.payload.find({ collection: 'topics', limit: 0, overrideAccess: true })).docs.length).toBe(121)
  })
})

describe('S25 depth does not fan out', () => {
  it('answers depth=10 like the deepest depth allowed', async () => {
    const figure = await cast.observation()
    const story = await cast.published({ keyFigures: [figure.id] })
    const at = async (depth: number) => (await rest(`/api/articles/${story.id}?depth=${depth}`)).text
    expect(room.payload.config.maxDepth).toBe(3)
    expect(await at(10)).toBe(await at(3))
  })
})

describe('S26 no filter is a load test', () => {
  it.each([
    ['a thousand branches', `where[or]=${encodeURIComponent(JSON.stringify(Array.from({ length: 1000 }, (_, at) => ({ title: { equals: `题${at}` } }))))}`, false],
    ['sixty branches as the panel writes them', Array.from({ length: 60 }, (_, at) => `where[or][${at}][title][equals]=${encodeURIComponent(`题${at}`)}`).join('&'), true],
    ['a word of a thousand characters', `where[title][like]=${encodeURIComponent('长'.repeat(1000))}`, true],
  ])('refuses %s with 400', async (_name, query, isOurs) => {
    const answer = await rest(`/api/articles?${query}`)
    expect(answer.status).toBe(400)
    if (isOurs) expect(answer.text).toContain('FILTER_TOO_LARGE')
  })
  it('answers the filters that people write', async () => {
    expect((await rest(`/api/articles?where[or][0][title][like]=${encodeURIComponent('外贸')}&where[or][1][title][like]=${encodeURIComponent('企业')}`)).status).toBe(200)
  })
})

describe('S27 there is no GraphQL', () => {
  it('answers 404', async () => {
    expect((await rest('/api/graphql', { method: 'POST', body: { query: '{ __typename }' } })).status).toBe(404)
    expect(room.payload.config.graphQL.disable).toBe(true)
  })
})

describe('S28 uploads are pictures, whole and small enough', () => {
  const send = (name: string, type: string, bytes: Uint8Array<ArrayBuffer>) => {
    const form = new FormData()
    form.append('_payload', JSON.stringify({ alt: '一张图', credit: '绘图：演示' }))
    form.append('file', new Blob([bytes], { type }), name)
    return rest('/api/media', { method: 'POST', form, token: cast.tokens.editor })
  }
  const utf8 = (text: string) => new TextEncoder().encode(text)
  const svg = utf8('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

  it.each([['a.svg', 'image/svg+xml', svg], ['a.jpg', 'image/jpeg', svg], ['a.html', 'text/html', utf8('<script>alert(1)</script>')], ['a.png', 'image/png', utf8('<!doctype html><script>1</script>')]])('refuses %s sent as %s', async (name, type, bytes) => {
    const answer = await send(name, type, bytes)
    expect(answer.status).toBe(400)
    expect((await room.payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(0)
  })
  it('refuses a file over 20 MB with 413 and does not keep a cut one', async () => {
    const answer = await send('big.jpg', 'image/jpeg', new Uint8Array(21 * 1024 * 1024))
    expect(answer.status).toBe(413)
    expect((await room.payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(0)
  })
  it('refuses a picture of too many pixels', async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } }).png({ compressionLevel: 9 }).toBuffer()
    expect((await send('bomb.png', 'image/png', new Uint8Array(bomb))).status).toBeGreaterThanOrEqual(400)
    expect((await room.payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(0)
  })
  it('fetches nothing from an address', async () => {
    expect((await rest('/api/media/paste-url?src=http://127.0.0.1:1/x.jpg', { token: cast.tokens.editor })).status).toBeGreaterThanOrEqual(400)
    expect(room.payload.collections.media.config.upload.pasteURL).toBe(false)
  })
  it('gives a stored picture a name that tells nothing, with nosniff', async () => {
    const data = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#1c4f82' } }).jpeg().toBuffer()
    const answer = await send('许昌 机密.jpg', 'image/jpeg', new Uint8Array(data))
    expect(answer.status).toBe(201)
    const filename = String(answer.body.doc?.['filename'])
    expect(filename).toMatch(/^[0-9a-f]{18}\.jpg$/)
    const file = await rest(`/api/media/file/${filename}`, { token: cast.tokens.editor })
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('S30, S33 no edit or delete by a filter', () => {
  it.each(['articles', 'topics', 'observations', 'people', 'media'])('refuses PATCH and DELETE ?where on %s', async (slug) => {
    for (const method of ['PATCH', 'DELETE']) {
      const answer = await rest(`/api/${slug}?where[id][exists]=true`, { method, token: cast.tokens.admin, ...(method === 'PATCH' ? { body: { name: '全改' } } : {}) })
      expect(answer.status, `${method} ${slug}`).toBe(403)
    }
    expect((await room.payload.count({ collection: 'topics', where: { name: { equals: '全改' } }, overrideAccess: true })).totalDocs).toBe(0)
  })
})

describe('S34 no door round the publish gate', () => {
  const incomplete = () => ({ title: '没有来源的稿件', body: bodyOf('正文。'), genre: 'news', aiUse: 'none' })
  it('refuses an incomplete story by create, update and draft update, saying what is missing', async () => {
    const created = await rest('/api/articles', { method: 'POST', token: cast.tokens.editor, body: { ...incomplete(), _status: 'published' } })
    expect(created.status).toBe(400)
    expect(created.text).toContain('没有来源')
    const draft = await room.payload.create({ collection: 'articles', draft: true, overrideAccess: true, data: { ...incomplete(), _status: 'draft' } as never })
    for (const query of ['', '?draft=true', '?autosave=true&draft=true', '?publishAllLocales=true']) {
      expect((await rest(`/api/articles/${draft.id}${query}`, { method: 'PATCH', token: cast.tokens.editor, body: { _status: 'published' } })).status, query).toBe(400)
    }
    expect((await room.payload.findByID({ collection: 'articles', id: draft.id, overrideAccess: true }))._status).toBe('draft')
  })
  it('refuses a reporter who publishes, restores a published version, or takes a story back', async () => {
    const draft = await cast.draft()
    expect((await rest(`/api/articles/${draft.id}`, { method: 'PATCH', token: cast.tokens.reporter, body: { _status: 'published' } })).status).toBe(403)
    const published = await cast.published()
    expect((await rest(`/api/articles/${published.id}`, { method: 'PATCH', token: cast.tokens.reporter, body: { _status: 'draft' } })).status).toBe(403)
    await room.payload.update({ collection: 'articles', id: published.id, overrideAccess: true, data: { _status: 'draft' } })
    const version = (await room.payload.findVersions({ collection: 'articles', where: { and: [{ parent: { equals: published.id } }, { 'version._status': { equals: 'published' } }] }, overrideAccess: true })).docs[0]
    await rest(`/api/articles/versions/${version?.id}`, { method: 'POST', token: cast.tokens.reporter })
    expect((await room.payload.findByID({ collection: 'articles', id: published.id, overrideAccess: true }))._status).toBe('draft')
  })
  it('refuses a reprint without its original', async () => {
    const answer = await rest('/api/articles', { method: 'POST', token: cast.tokens.editor, body: { ...cast.story({ source: cast.other.id }), _status: 'published' } })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('原标题')
  })
  it('publishes a complete one', async () => {
    expect((await rest('/api/articles', { method: 'POST', token: cast.tokens.editor, body: { ...cast.story(), _status: 'published' } })).status).toBe(201)
  })
})

describe('S38 nothing is told to the framework’s makers', () => {
  it('has telemetry and Gravatar off', () => {
    expect(room.payload.config.telemetry).toBe(false)
    expect(room.payload.config.admin.avatar).toBe('default')
  })
})
