import { AsyncLocalStorage } from 'node:async_hooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { publishPageCache } from '../server/invalidation'
import { newPublicRequest, type PublicRequest, publishStore } from '../server/publicRequest'
import { type Cast, makeCast } from './testing/cast'
import { openPayload, type TestNewsroom } from './testing/openPayload'

let room: TestNewsroom
let cast: Cast

/** What a page cache would do: pages keep what they read, an act expires the pages that read what it changed. */
const store = new AsyncLocalStorage<PublicRequest>()
let expired: string[] = []

beforeAll(async () => {
  publishStore(store)
  publishPageCache({ expire: (tags) => { expired.push(...tags) } })
  room = await openPayload()
  cast = await makeCast(room.payload)
})
afterAll(() => room.close())

const openQueries = async () => ({
  ...(await import('../queries/articles')), ...(await import('../queries/data/data')), ...(await import('../queries/data/indicator')), ...(await import('../queries/feeds')), ...(await import('../queries/front')),
  ...(await import('../queries/rights/licenses')), ...(await import('../queries/lists')), ...(await import('../queries/rights/notices')), ...(await import('../queries/sitemap')), ...(await import('../queries/site')),
})
type Queries = Awaited<ReturnType<typeof openQueries>>
type Pages = Record<string, (queries: Queries) => Promise<unknown>>

/** Reads each page, does the act, and says which pages are expired by it. */
async function pagesExpiredBy(pages: Pages, act: () => Promise<unknown>): Promise<string[]> {
  const queries = await openQueries()
  const tags = new Map<string, Set<string>>()
  for (const [name, read] of Object.entries(pages)) {
    const request = newPublicRequest(Date.now())
    await store.run(request, () => read(queries))
    tags.set(name, new Set(request.tags))
  }
  expired = []
  await act()
  return [...tags].filter(([, read]) => expired.some((tag) => read.has(tag))).map(([name]) => name).sort()
}

const lists: Pages = {
  front: (queries) => queries.frontView(), section: (queries) => queries.sectionList('local', 1), series: (queries) => queries.seriesList('notes', 1), topic: (queries) => queries.topicList('innovation', 1),
  region: (queries) => queries.regionList('990100', 1), person: (queries) => queries.personList('jia', 1), feed: (queries) => queries.siteFeed(), 'section feed': (queries) => queries.sectionFeed('local'),
  sitemap: (queries) => queries.sitemapFiles(), 'news sitemap': (queries) => queries.recentNews(), 'licence document': (queries) => queries.licensedStories(), notice: (queries) => queries.noticeView(),
}
const dataPages: Pages = {
  'data index': (queries) => queries.dataIndexView(), indicator: (queries) => queries.indicatorView('high-tech-firms'),
  observation: (queries) => queries.observationView({ indicatorCode: 'high-tech-firms', areaCode: '990100', period: '2024-10-23' }),
}
const pageOf = (shortId: string | null | undefined): Pages => ({
  article: async (queries) => {
    const first = await queries.articleAt({ shortId: shortId ?? '', path: '/' })
    return first.kind === 'moved' ? queries.articleAt({ shortId: shortId ?? '', path: first.href }) : first
  },
  'licence of the story': async (queries) => {
    const first = await queries.licensedStoryAt({ shortId: shortId ?? '', path: '/' })
    return first.kind === 'moved' ? queries.licensedStoryAt({ shortId: shortId ?? '', path: first.href }) : first
  },
})
const everywhere = [...Object.keys(lists), 'article', 'licence of the story'].sort()

describe('what an act makes stale', () => {
  it('publishing a draft: its own address and every list it will stand in', async () => {
    const draft = await cast.draft({ series: cast.series.id })
    const stale = await pagesExpiredBy({ ...lists, ...pageOf(draft.shortId) }, () => room.payload.update({ collection: 'articles', id: draft.id, overrideAccess: true, data: { _status: 'published' } }))
    expect(stale).toEqual(everywhere)
  })
  it('editing a published story, and taking it back', async () => {
    const story = await cast.published({ series: cast.series.id })
    const change = (data: Record<string, unknown>) => pagesExpiredBy({ ...lists, ...pageOf(story.shortId) }, () => room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data }))
    expect(await change({ title: '改过的主题', _status: 'published' })).toEqual(everywhere)
    expect(await change({ _status: 'draft' })).toEqual(everywhere)
  })
  it('moving a story out of a section: the section it leaves as well', async () => {
    const other = await room.payload.create({ collection: 'sections', overrideAccess: true, data: { name: '经济', slug: 'economy' } })
    const story = await cast.published()
    const stale = await pagesExpiredBy({ old: (queries) => queries.sectionList('local', 1), new: (queries) => queries.sectionList('economy', 1) }, () => room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { section: other.id, _status: 'published' } }))
    expect(stale).toEqual(['new', 'old'])
  })
  it('publishing a draft that had moved the story: the section that the public saw it in', async () => {
    const other = await room.payload.create({ collection: 'sections', overrideAccess: true, data: { name: '民生', slug: 'livelihood' } })
    const story = await cast.published()
    await room.payload.update({ collection: 'articles', id: story.id, draft: true, overrideAccess: true, data: { section: other.id, _status: 'draft' } })
    expect(await pagesExpiredBy({ old: (queries) => queries.sectionList('local', 1) }, () => room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { _status: 'published' } }))).toEqual(['old'])
  })
  it('trashing a published story', async () => {
    const story = await cast.published()
    expect(await pagesExpiredBy({ front: (queries) => queries.frontView(), ...pageOf(story.shortId) }, () => room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { deletedAt: new Date().toISOString() } }))).toEqual(['article', 'front', 'licence of the story'])
  })
  it('saving a draft beside a published story: nothing', async () => {
    const story = await cast.published()
    await pagesExpiredBy({}, () => room.payload.update({ collection: 'articles', id: story.id, draft: true, overrideAccess: true, data: { title: '草稿', _status: 'draft' } }))
    expect(expired).toEqual([])
  })
  it('a story that becomes public for the first time frees the cached 404 at its address', async () => {
    const draft = await cast.draft()
    expect(await pagesExpiredBy({ missing: (queries) => queries.articleAt({ shortId: draft.shortId ?? '', path: '/x' }) }, () => room.payload.update({ collection: 'articles', id: draft.id, overrideAccess: true, data: { _status: 'published' } }))).toEqual(['missing'])
  })
  it('a new vintage of a figure: its pages and the story that quotes it', async () => {
    const figure = await cast.observation()
    const story = await cast.published({ keyFigures: [figure.id] })
    expect(await pagesExpiredBy({ ...dataPages, ...pageOf(story.shortId) }, () => cast.observation({ value: 481, valueText: '481', status: 'A', revisionType: 'scheduled' }))).toEqual(['article', 'data index', 'indicator', 'observation'])
  })
  it('a story that quotes a figure: the pages of the figure', async () => {
    const figure = await cast.observation({ timePeriod: '2020' })
    const observation: Pages = { observation: (queries) => queries.observationView({ indicatorCode: 'high-tech-firms', areaCode: '990100', period: '2020' }) }
    expect(await pagesExpiredBy(observation, () => cast.published({ keyFigures: [figure.id] }))).toEqual(['observation'])
  })
  it('a new notice version: the notice and every story’s terms', async () => {
    const story = await cast.published()
    const next = { ...cast.noticeVersion, id: undefined, notice: cast.notice.id, no: 2, effectiveFrom: '2025-01-01', clauses: cast.noticeVersion.clauses.map(({ no, kind, text }) => ({ no, kind, text })) }
    expect(await pagesExpiredBy({ notice: (queries) => queries.noticeView(), ...pageOf(story.shortId) }, () => room.payload.create({ collection: 'notice-versions', overrideAccess: true, data: next as never }))).toEqual(['article', 'licence of the story', 'notice'])
  })
  it('the site’s own data and the front page as editors arrange it', async () => {
    expect(await pagesExpiredBy({ site: (queries) => queries.siteView() }, () => room.payload.updateGlobal({ slug: 'site', overrideAccess: true, data: { name: '署名' } }))).toEqual(['site'])
    expect(await pagesExpiredBy({ front: (queries) => queries.frontView() }, () => room.payload.updateGlobal({ slug: 'front', overrideAccess: true, data: { top: [] } }))).toEqual(['front'])
  })
})

describe('S36 when pages are expired', () => {
  it('is after the commit: a reader at that very moment sees the new words', async () => {
    const story = await cast.published()
    let seenAtExpiry: string | undefined
    let reading: Promise<void> | undefined
    publishPageCache({ expire: () => {
      reading ??= openQueries().then(async ({ articleAt }) => {
        const first = await articleAt({ shortId: story.shortId ?? '', path: '/' })
        const answer = first.kind === 'moved' ? await articleAt({ shortId: story.shortId ?? '', path: first.href }) : first
        seenAtExpiry = answer.kind === 'article' ? answer.article.title : answer.kind
      })
    } })
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { title: '提交之后的主题', _status: 'published' } })
    await reading
    publishPageCache({ expire: (tags) => { expired.push(...tags) } })
    expect(seenAtExpiry).toBe('提交之后的主题')
  })
  it('includes a publication by the scheduler', async () => {
    const draft = await cast.draft({ title: '定时的稿件' })
    const stale = await pagesExpiredBy({ ...lists, ...pageOf(draft.shortId) }, async () => {
      await room.payload.jobs.queue({
        task: 'schedulePublish', waitUntil: new Date(Date.now() - 1000),
        input: { type: 'publish', doc: { relationTo: 'articles', value: draft.id }, user: { relationTo: 'users', value: cast.users.editor.id } } as never,
      })
      await room.payload.jobs.run({ limit: 10, overrideAccess: true })
    })
    expect((await room.payload.findByID({ collection: 'articles', id: draft.id, overrideAccess: true }))._status).toBe('published')
    expect(stale).toContain('front')
    expect(stale).toContain('article')
  })
  it('is never, when the scheduler may not publish', async () => {
    const draft = await cast.draft({ title: '记者定时的稿件' })
    expired = []
    await room.payload.jobs.queue({
      task: 'schedulePublish', waitUntil: new Date(Date.now() - 1000),
      input: { type: 'publish', doc: { relationTo: 'articles', value: draft.id }, user: { relationTo: 'users', value: cast.users.reporter.id } } as never,
    })
    await room.payload.jobs.run({ limit: 10, overrideAccess: true })
    expect((await room.payload.findByID({ collection: 'articles', id: draft.id, overrideAccess: true }))._status).toBe('draft')
    expect(expired).toEqual([])
  })
})
