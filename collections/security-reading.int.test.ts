import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import sharp from 'sharp'

import { bodyOf, type Cast, makeCast } from '../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../newsroom/testing/openPayload'
import { rest } from '../newsroom/testing/rest'

let room: TestNewsroom
let cast: Cast

/** What pages read. Loaded late: the configuration is made for the database that the newsroom of this file has opened. */
const openQueries = async () => ({
  ...(await import('../queries/articles')), ...(await import('../queries/data/data')), ...(await import('../queries/data/indicator')), ...(await import('../queries/feeds')), ...(await import('../queries/front')),
  ...(await import('../queries/lists')), ...(await import('../queries/rights/notices')), ...(await import('../queries/search')), ...(await import('../queries/sitemap')),
})

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
})
afterAll(() => room.close())

/** A word that stands in nothing but unpublished text. */
const secret = '秘而不宣'
const hidden = { title: `${secret}的标题`, summary: `${secret}的摘要`, body: bodyOf(`${secret}的正文。`) }

describe('S13 an unpublished word comes out of no door', () => {
  let publicId = ''
  let ids: string[] = []

  beforeAll(async () => {
    const figure = await cast.observation()
    const draft = await cast.draft({ ...hidden, series: cast.series.id, keyFigures: [figure.id] })
    const published = await cast.published({ series: cast.series.id, keyFigures: [figure.id] })
    // A published story with newer words waiting in a draft beside it.
    await room.payload.update({ collection: 'articles', id: published.id, draft: true, overrideAccess: true, data: { ...hidden, _status: 'draft' } })
    const taken = await cast.published(hidden)
    const trashed = await cast.published(hidden)
    await room.payload.updateGlobal({ slug: 'front', overrideAccess: true, data: { lead: taken.id, top: [published.id, trashed.id] } })
    await room.payload.update({ collection: 'articles', id: taken.id, overrideAccess: true, data: { _status: 'draft' } })
    await room.payload.update({ collection: 'articles', id: trashed.id, overrideAccess: true, data: { deletedAt: new Date().toISOString() } })
    publicId = published.id
    ids = [draft.id, taken.id, trashed.id]
  })

  it.each([
    '/api/articles?limit=100', '/api/articles?draft=true&limit=100', '/api/articles?draft=false&depth=3&limit=100', '/api/articles?trash=true&limit=100', '/api/articles?pagination=false',
    '/api/articles?where[title][contains]=秘而', '/api/articles?where[_status][equals]=draft', '/api/articles?where[or][0][_status][equals]=draft&where[or][1][id][exists]=true',
    '/api/articles?select[searchText]=true&limit=100', '/api/globals/front?depth=3', '/api/globals/front?draft=true&depth=2', '/api/series?depth=3', '/api/observations?depth=3',
    '/api/articles?sort=searchText&limit=100', '/api/sections?joins[articles][limit]=0',
  ])('REST %s', async (path) => expect((await rest(path)).text).not.toContain(secret))

  it('gives each hidden story as not found, drafts asked for or not', async () => {
    for (const id of ids) for (const query of ['', '?draft=true', '?trash=true', '?depth=3']) expect((await rest(`/api/articles/${id}${query}`)).status).toBe(404)
  })
  it('gives the public story with its public words only', async () => {
    for (const query of ['', '?draft=true', '?depth=3']) {
      const answer = await rest(`/api/articles/${publicId}${query}`)
      expect(answer.status).toBe(200)
      expect(answer.text).not.toContain(secret)
    }
  })
  it('counts only what is public', async () => {
    expect((await rest('/api/articles/count')).body.totalDocs).toBe(1)
    expect((await rest('/api/articles/count?trash=true')).body.totalDocs).toBe(1)
    expect((await rest('/api/articles/count?where[title][contains]=秘而')).body.totalDocs).toBe(0)
  })
  it('answers a licensee like anybody else', async () => {
    expect((await rest('/api/articles?draft=true&limit=100', { token: cast.licenseeToken })).text).not.toContain(secret)
    expect((await rest(`/api/articles/${ids[0]}`, { token: cast.licenseeToken })).status).toBe(404)
  })
  it('S19 puts none of it into pages, feeds, sitemaps and search', async () => {
    const { articleAt, dataIndexView, frontView, noticeView, regionList, searchView, sectionList, seriesList, siteFeed, sitemapFile, topicList } = await openQueries()
    const published = await room.payload.findByID({ collection: 'articles', id: publicId, overrideAccess: true })
    const page = await articleAt({ shortId: published.shortId ?? '', path: `/news/x/${published.shortId}` })
    const story = page.kind === 'moved' ? await articleAt({ shortId: published.shortId ?? '', path: page.href }) : page
    expect(story.kind).toBe('article')
    const pages = [
      story, await frontView(), await sectionList('local', 1), await seriesList('notes', 1), await topicList('innovation', 1), await regionList('990100', 1), await siteFeed(), await sitemapFile('pages'),
      await sitemapFile('stories-1'), await sitemapFile('records-1'), await dataIndexView(), await noticeView(), await searchView('秘而不宣', 1),
    ]
    for (const view of pages.slice(0, -1)) expect(JSON.stringify(view)).not.toContain(secret)
    expect(pages.at(-1)).toMatchObject({ total: 0, stories: [] })
  })
  it('shows it to an editor', async () => expect((await rest('/api/articles?draft=true&limit=100', { token: cast.tokens.editor })).text).toContain(secret))
})

describe('S14 the trash is nobody’s reading room', () => {
  const upload = async (token: string) => {
    const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#b22a1c' } }).jpeg().toBuffer()
    const form = new FormData()
    form.append('_payload', JSON.stringify({ alt: '一块红色', credit: '绘图：演示' }))
    form.append('file', new Blob([new Uint8Array(data)], { type: 'image/jpeg' }), '红.jpg')
    return rest('/api/media', { method: 'POST', form, token })
  }
  it('hides a trashed picture from lists, by id and as a file, and an unreleased one as well', async () => {
    const created = await upload(cast.tokens.editor)
    expect(created.status).toBe(201)
    const doc = created.body.doc ?? {}
    const file = `/api/media/file/${String(doc['filename'])}`
    expect([403, 404]).toContain((await rest(file)).status)
    await cast.published({ picture: String(doc['id']) })
    expect((await rest(file)).status).toBe(200)
    await room.payload.update({ collection: 'media', id: String(doc['id']), overrideAccess: true, data: { deletedAt: new Date().toISOString() } })
    expect([403, 404]).toContain((await rest(file)).status)
    expect([403, 404]).toContain((await rest(`/api/media/${String(doc['id'])}?trash=true`)).status)
    expect((await rest('/api/media?trash=true')).body.totalDocs).toBe(0)
  })
})

describe('S15 versions are the newsroom’s', () => {
  it('refuses the public and a licensee, list and id', async () => {
    const draft = await cast.draft(hidden)
    const version = (await room.payload.findVersions({ collection: 'articles', where: { parent: { equals: draft.id } }, overrideAccess: true })).docs[0]
    for (const token of [null, cast.licenseeToken]) {
      expect((await rest('/api/articles/versions', { token })).status).toBe(403)
      expect((await rest(`/api/articles/versions/${version?.id}`, { token })).status).toBe(403)
      expect((await rest(`/api/articles/versions/${version?.id}`, { method: 'POST', token })).status).toBe(403)
    }
    expect((await rest(`/api/articles/versions/${version?.id}`, { token: cast.tokens.editor })).status).toBe(200)
  })
})

describe('S17 staff do not leak through bylines', () => {
  it('lets the public see exactly these fields of a story', async () => {
    await cast.published()
    const doc = (await rest('/api/articles?limit=1&depth=2')).body.docs?.[0] ?? {}
    const internal = ['revision', 'importHash', 'searchText']
    expect(Object.keys(doc).filter((key) => internal.includes(key))).toEqual([])
    expect(JSON.stringify(doc)).not.toMatch(/@|password|"salt"|sessions|"roles"|loginAttempts/)
  })
  it('has no relation from public documents to accounts', () => {
    const refers = JSON.stringify(room.payload.config.collections.filter(({ slug }) => ['articles', 'people', 'media', 'series', 'sections', 'topics', 'observations', 'indicators', 'sources'].includes(slug)).map(({ flattenedFields }) => flattenedFields.map((field) => ('relationTo' in field ? field.relationTo : null))))
    expect(refers).not.toContain('"users"')
    expect(refers).not.toContain('"licensees"')
  })
})

describe('S18 nothing hidden can be guessed by asking', () => {
  it.each(['where[searchText][like]=秘', 'where[importHash][exists]=true', 'where[revision][greater_than]=0'])('refuses %s', async (query) => {
    expect((await rest(`/api/articles?${query}`)).status).toBe(400)
  })
})
