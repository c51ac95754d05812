import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { shanghaiDate } from '../domain/text/shanghai'
import { bodyOf, type Cast, makeCast } from '../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../newsroom/testing/openPayload'
import { rest } from '../newsroom/testing/rest'

let room: TestNewsroom
let cast: Cast

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
})
afterAll(() => room.close())

const reread = (id: string) => room.payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })
const recordsOf = async (shortId: string | null | undefined) =>
  (await room.payload.find({ collection: 'snapshots', where: { shortId: { equals: shortId } }, sort: 'no', limit: 50, depth: 0, overrideAccess: true })).docs

describe('ids', () => {
  it('are strings on either database', async () => expect(typeof (await cast.draft()).id).toBe('string'))
})

describe('the address of a story', () => {
  it('is made at first publication and outlives its headline', async () => {
    const story = await cast.published({ publishedAt: '2024-10-23T16:30:00.000Z' })
    expect(story.slug).toBe('yun-ting-shi-gao-xin-ji-shu-qi-ye-da-dao-473-jia')
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { title: '另一个主题', _status: 'published' } })
    const { articleAt } = await import('../queries/articles')
    // 16:30 UTC is already the next day in Shanghai.
    const href = `/news/2024/10/24/${story.shortId}-${story.slug}`
    expect(await articleAt({ shortId: story.shortId ?? '', path: href })).toMatchObject({ kind: 'article', article: { title: '另一个主题', href } })
  })
  it('redirects from an older slug, from none, and from a wrong date', async () => {
    const story = await cast.published({ publishedAt: '2024-10-23T10:00:00.000Z' })
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { slug: 'new-slug', _status: 'published' } })
    const { articleAt } = await import('../queries/articles')
    for (const path of [`/news/2024/10/23/${story.shortId}-${story.slug}`, `/news/2024/10/23/${story.shortId}`, `/news/2025/01/01/${story.shortId}-new-slug`]) {
      expect(await articleAt({ shortId: story.shortId ?? '', path })).toEqual({ kind: 'moved', href: `/news/2024/10/23/${story.shortId}-new-slug` })
    }
  })
  it('is gone after the story is taken back, unknown when it never was public', async () => {
    const { articleAt } = await import('../queries/articles')
    const story = await cast.published()
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { _status: 'draft' } })
    expect((await articleAt({ shortId: story.shortId ?? '', path: '/' })).kind).toBe('gone')
    const draft = await cast.draft()
    expect((await articleAt({ shortId: draft.shortId ?? '', path: '/' })).kind).toBe('unknown')
  })
  it('is not copied with a duplicate', async () => {
    const story = await cast.published()
    const copy = await room.payload.duplicate({ collection: 'articles', id: story.id, overrideAccess: true, draft: true })
    expect(copy.shortId).not.toBe(story.shortId)
    expect(copy).toMatchObject({ _status: 'draft', firstPublishedAt: null, publicationCount: 0 })
  })
})

describe('the public record', () => {
  it('has a hashed, chained row for each publication, update and withdrawal, and none for drafts', async () => {
    const story = await cast.published()
    await room.payload.update({ collection: 'articles', id: story.id, draft: true, overrideAccess: true, data: { title: '草稿里的字', _status: 'draft' } })
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { title: '更新后的主题', _status: 'published' } })
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { _status: 'draft' } })
    const records = await recordsOf(story.shortId)
    expect(records.map(({ act, state, no }) => [no, act, state])).toEqual([[1, 'publish', 'recorded'], [2, 'update', 'recorded'], [3, 'unpublish', 'recorded']])
    expect(records[1]?.previousHash).toBe(records[0]?.hash)
    expect(records[1]?.hash).not.toBe(records[0]?.hash)
    expect(records[0]?.content).toMatchObject({ title: story.title })
    expect((await reread(story.id)).publicationCount).toBe(3)
  })
  it.each(['PATCH', 'DELETE'])('cannot be changed over the wire (%s), not even by an administrator', async (method) => {
    const [record] = await recordsOf((await cast.published()).shortId)
    const answer = await rest(`/api/snapshots/${record?.id}`, { method, token: cast.tokens.admin, ...(method === 'PATCH' ? { body: { hash: '0' } } : {}) })
    expect(answer.status).toBe(403)
  })
  it('keeps a story that was public from being deleted', async () => {
    const story = await cast.published()
    expect((await rest(`/api/articles/${story.id}?trash=true`, { method: 'DELETE', token: cast.tokens.admin })).status).toBeGreaterThanOrEqual(400)
    await expect(room.payload.delete({ collection: 'articles', id: story.id, overrideAccess: true })).rejects.toThrow()
    expect((await reread(story.id)).id).toBe(story.id)
  })
})

describe('two people on one story', () => {
  it('refuses the second save that began from an older revision, and loses nothing of the first', async () => {
    const draft = await cast.draft()
    const save = (title: string, revision: number | undefined) =>
      rest(`/api/articles/${draft.id}?draft=true&autosave=true`, { method: 'PATCH', token: cast.tokens.editor, body: { title, ...(revision === undefined ? {} : { revision }), _status: 'draft' } })
    const start = draft.revision ?? 0
    expect((await save('甲的主题', start)).status).toBe(200)
    const second = await save('乙的主题', start)
    expect(second.status).toBe(409)
    expect(second.text).toContain('别处')
    expect(second.text).toContain('STALE_WRITE')
    const newest = await room.payload.findByID({ collection: 'articles', id: draft.id, draft: true, overrideAccess: true })
    expect(newest.title).toBe('甲的主题')
    expect((await save('丙的主题', newest.revision ?? -1)).status).toBe(200)
  })
  it('does not flood the version history with autosaves', async () => {
    const draft = await cast.draft()
    for (let round = 0; round < 12; round++) await rest(`/api/articles/${draft.id}?draft=true&autosave=true`, { method: 'PATCH', token: cast.tokens.editor, body: { title: `第${round}稿`, _status: 'draft' } })
    const { totalDocs } = await room.payload.countVersions({ collection: 'articles', where: { parent: { equals: draft.id } }, overrideAccess: true })
    expect(totalDocs).toBeLessThanOrEqual(2)
  })
})

describe('observations', () => {
  it('are never changed or removed, only followed by a new vintage', async () => {
    const first = await cast.observation({ timePeriod: '2023' })
    expect(first.vintage).toBe(1)
    const patched = await rest(`/api/observations/${first.id}`, { method: 'PATCH', token: cast.tokens.admin, body: { value: 999 } })
    expect((await room.payload.findByID({ collection: 'observations', id: first.id, overrideAccess: true })).value, String(patched.status)).toBe(473)
    await expect(room.payload.update({ collection: 'observations', id: first.id, overrideAccess: true, data: { valueText: '999' } })).rejects.toThrow()
    expect((await rest(`/api/observations/${first.id}`, { method: 'DELETE', token: cast.tokens.admin })).status).toBe(409)
    const second = await cast.observation({ timePeriod: '2023', value: 480, valueText: '480', status: 'A', revisionType: 'scheduled' })
    expect(second.vintage).toBe(2)
    const { observationView } = await import('../queries/data/data')
    const key = { indicatorCode: 'high-tech-firms', areaCode: '990100', period: '2023' }
    expect((await observationView(key))?.figure.valueText).toBe('480')
    expect((await observationView({ ...key, vintage: 1 }))?.figure).toMatchObject({ valueText: '473', now: { valueText: '480' } })
  })
  it('let a note be added', async () => {
    const one = await cast.observation({ timePeriod: '2022' })
    expect((await rest(`/api/observations/${one.id}`, { method: 'PATCH', token: cast.tokens.statistics, body: { note: '分母未说明' } })).status).toBe(200)
  })
  it('keep their indicator from being deleted', async () => {
    await cast.observation({ timePeriod: '2021' })
    expect((await rest(`/api/indicators/${cast.indicator.id}`, { method: 'DELETE', token: cast.tokens.statistics })).status).toBe(409)
  })
  it.each(['2024-13-45x', 'abc', '', '24'])('refuse the period %j', async (timePeriod) => {
    await expect(cast.observation({ timePeriod })).rejects.toThrow()
  })
})

describe('a published notice version', () => {
  it('is changed and deleted by nobody', async () => {
    const id = cast.noticeVersion.id
    expect((await rest(`/api/notice-versions/${id}`, { method: 'PATCH', token: cast.tokens.admin, body: { operator: '改' } })).status).toBe(409)
    expect((await rest(`/api/notice-versions/${id}`, { method: 'DELETE', token: cast.tokens.admin })).status).toBe(409)
    await expect(room.payload.update({ collection: 'notice-versions', id, overrideAccess: true, data: { status: 'draft' } })).rejects.toThrow()
  })
  it('is copied as the draft of the next version, from today, whatever the copy is asked for', async () => {
    for (const body of [{}, { hash: 'f'.repeat(64) }]) {
      const { status, body: { doc } } = await rest(`/api/notice-versions/${cast.noticeVersion.id}/duplicate`, { method: 'POST', token: cast.tokens.rights, body })
      expect(status).toBe(200)
      expect(doc).toMatchObject({ status: 'draft', effectiveFrom: shanghaiDate(new Date().toISOString()), sealedAt: null, recordHash: null, publishedAt: null, hash: cast.noticeVersion.hash })
      expect(Number(doc?.['no'])).toBeGreaterThan(cast.noticeVersion.no)
      await room.payload.delete({ collection: 'notice-versions', id: String(doc?.['id']), overrideAccess: true })
    }
  })
  it('sent back as a new one does not leave half a version', async () => {
    const { id: _id, createdAt: _c, updatedAt: _u, ...read } = (await rest(`/api/notice-versions/${cast.noticeVersion.id}?depth=0`)).body
    const answer = await rest('/api/notice-versions', { method: 'POST', token: cast.tokens.rights, body: { ...read, no: 7, status: 'draft' } })
    expect(answer.status, answer.text).toBe(201)
    expect(answer.body.doc?.['hash']).toBe(cast.noticeVersion.hash)
    await room.payload.delete({ collection: 'notice-versions', id: String(answer.body.doc?.['id']), overrideAccess: true })
  })
  it('is shown read-only to the desk, which may still write drafts', async () => {
    const mayUpdate = async (id: string) => (await rest(`/api/notice-versions/access/${id}`, { method: 'POST', token: cast.tokens.rights })).body['update']
    const { body: { doc } } = await rest(`/api/notice-versions/${cast.noticeVersion.id}/duplicate`, { method: 'POST', token: cast.tokens.rights, body: {} })
    expect(await mayUpdate(String(doc?.['id']))).toBeTruthy()
    expect(await mayUpdate(cast.noticeVersion.id)).toBeFalsy()
    expect((await rest(`/api/notice-versions/${doc?.['id']}`, { method: 'DELETE', token: cast.tokens.rights })).status).toBe(200)
  })
  it('has a hash of its clauses, and its draft successor is seen by nobody outside', async () => {
    const draft = await room.payload.create({ collection: 'notice-versions', overrideAccess: true, data: { ...cast.noticeVersion, id: undefined, notice: cast.notice.id, no: 2, status: 'draft', effectiveFrom: '2025-01-01', clauses: cast.noticeVersion.clauses.map(({ no, kind, text }) => ({ no, kind, text: `${text}又` })) } as never })
    expect(draft.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(draft.hash).not.toBe(cast.noticeVersion.hash)
    expect((await rest(`/api/notice-versions/${draft.id}`)).status).toBe(404)
    const { noticeView } = await import('../queries/rights/notices')
    expect(await noticeView({ key: 'terms', no: 2 })).toBeNull()
  })
  it('binds the stories published under it', async () => {
    const story = await cast.published()
    expect(story.rights).toMatchObject({ class: 'own_source_label' })
    const { noticeView } = await import('../queries/rights/notices')
    expect((await noticeView())?.boundTotal).toBeGreaterThan(0)
  })
})

describe('the rights of a story', () => {
  it.each([
    ['our own', () => ({}), 'own_source_label'],
    ['another’s', () => ({ source: cast.other.id }), 'reprint'],
    ['both', () => ({ otherSources: [cast.other.id] }), 'mixed'],
    ['agency copy under our label', () => ({ body: bodyOf('新华社北京1月11日电（记者 某某）示例。') }), 'undetermined'],
    ['a third party’s', () => ({ thirdParty: '示例图片社（演示）' }), 'third_party'],
  ])('are derived while it is a draft: %s', async (_name, over, expected) => {
    expect((await cast.draft(over() as never)).rights?.class).toBe(expected)
  })
})
