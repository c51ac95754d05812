import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import type { TokenScope } from '@/domain/licensing/apiWords'
import type { LicenseeRole } from '@/domain/licensing/licenseeRoles'
import { createToken } from '@/newsroom/licensing/tokens'
import { dayBefore, hour, openAdvances, secondAfter, secondBefore } from '@/newsroom/testing/advances'
import { bodyOf, password } from '@/newsroom/testing/cast'
import { rest } from '@/newsroom/testing/rest'
import { type Desk, openDesk, orderOf, type Party, textOf } from '@/newsroom/testing/takings'

import { askPortal, cookiesOf, shown } from './testing/askPortal'

vi.mock('next/headers', async () => (await import('./testing/askPortal')).mockedHeaders())

/** A story before its hour, asked for at every door by everybody who has no right to it, and by the few who have. */

const secret = '夜航秘闻'
const headline = `${secret}的标题`
const words = { title: headline, summary: `${secret}的摘要`, kicker: `${secret}的引题`, body: bodyOf(`${secret}的正文第一段。`, `${secret}的正文第二段。`) }

let desk: Desk
let acts: ReturnType<typeof openAdvances>
let story: { id: string; shortId: string; number: string; hash: string; picture: string; file: string }
let parties: Record<'full' | 'gone' | 'headline' | 'none' | 'over', Party>
let addresses = 0
const freshAddress = () => `198.51.100.${(addresses += 1) % 250}`

beforeAll(async () => {
  desk = await openDesk()
  acts = openAdvances({ payload: desk.room.payload, cast: desk.cast })
  const full = { embargoTier: 'full' as const, media: ['text' as const, 'photo' as const] }
  parties = {
    full: await desk.party({ lastDay: null, scope: full }), headline: await desk.party({ lastDay: null, scope: { embargoTier: 'headline' } }), none: await desk.party({ lastDay: null }),
    over: await desk.party({ lastDay: '2026-01-31', scope: full }), gone: await desk.party({ lastDay: null, scope: full }),
  }
  const picture = await desk.picture({ alt: `${secret}的图片`, caption: `${secret}的图说` })
  const draft = await desk.cast.draft({ ...words, picture: picture.id, series: desk.cast.series.id })
  await desk.cast.published({ title: '早已公开的稿件', series: desk.cast.series.id })
  await acts.schedule(draft.id)
  const advance = await acts.release(draft.id)
  story = { id: draft.id, shortId: draft.shortId ?? '', number: draft.number ?? '', hash: advance.contentHash, picture: picture.id, file: picture.filename ?? '' }
}, 120_000)
afterAll(() => desk.room.close())
afterEach(() => void vi.useRealTimers())

const at = (instant: string) => vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] })

const tokenOf = async ({ organisation }: Party, scopes: TokenScope[] = ['search', 'download', 'usage', 'webhooks']) =>
  (await createToken(desk.room.payload, { organisation: organisation.id, name: '检查', scopes, days: 30, createdBy: desk.cast.licensee.id })).token
type Handler = (request: Request, props: { params: Promise<{ id: string }> }) => Promise<Response>
const routes = {
  list: async () => (await import('../api/v1/advances/route')).GET as Handler, text: async () => (await import('../api/v1/advances/[id]/route')).GET as Handler,
  stories: async () => (await import('../api/v1/stories/route')).GET as Handler, story: async () => (await import('../api/v1/stories/[id]/route')).GET as Handler,
  take: async () => (await import('../api/v1/stories/[id]/package/route')).POST as Handler, usage: async () => (await import('../api/v1/usage/route')).GET as Handler,
}
const use = '?act=repost&channel=web:press.example'
async function call(token: string, name: keyof typeof routes, { id = story.id, query = '' }: { id?: string; query?: string } = {}): Promise<{ status: number; text: string }> {
  const handler = await routes[name]()
  const body = name === 'take' ? { method: 'POST', body: JSON.stringify({ act: 'repost', channel: 'web:press.example', formats: ['text', 'ninjs'] }) } : {}
  const answer = await handler(new Request(`https://news.example/api/v1/x${query}`, { ...body, headers: { authorization: `Bearer ${token}`, 'x-client-address': '198.51.100.9' } }), { params: Promise.resolve({ id }) })
  return { status: answer.status, text: await answer.text() }
}
async function signedIn({ organisation }: Party, role: LicenseeRole): Promise<Record<string, string>> {
  const email = `${role}-${randomUUID().slice(0, 8)}@early.example`
  await desk.room.payload.create({ collection: 'licensees', overrideAccess: true, context: { bootstrap: true }, data: { email, name: `演示${role}`, organisation: organisation.id, role, password } })
  return cookiesOf(await askPortal('/licensees/sign-in/send', { form: { email, password }, address: freshAddress() }))
}
const visit = (path: string, cookies: Record<string, string> = {}) => askPortal(path, { cookies, address: freshAddress() })
const takeForm = (cookies: Record<string, string>) => askPortal('/licensees/files/stories', {
  cookies, address: freshAddress(), form: { story: `${story.id}:${story.hash}`, act: 'repost', channel: 'web:press.example', territory: 'CN', format: 'text', place: 'advances' },
})
/** An id of the same shape that nothing has. */
const unknownId = () => story.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))

describe('S13 a story before its hour comes out of no public door', () => {
  it.each([
    '/api/articles?limit=100', '/api/articles?draft=true&limit=100&depth=3', '/api/articles?where[title][contains]=夜航', '/api/series?depth=3', '/api/sections?joins[articles][limit]=10&depth=2', '/api/globals/front?depth=3',
    '/api/media?limit=100', '/api/advances?limit=100', '/api/advances?where[title][contains]=夜航', '/api/advance-looks', '/api/snapshots', '/api/payload-jobs', '/api/articles/versions?limit=100', '/api/recalls', '/api/usage-events',
  ])('REST %s, asked by nobody and by a licensee of the portal', async (path) => {
    for (const token of [null, desk.cast.licenseeToken]) {
      const answer = await rest(path, { token })
      expect(answer.text).not.toContain(secret)
      expect(answer.text).not.toContain(story.id)
    }
  })

  it('answers for it as for a story, a picture, a record that never was: the same status, the same words', async () => {
    const record = (await desk.room.payload.find({ collection: 'advances', limit: 1, overrideAccess: true })).docs[0]?.id ?? ''
    for (const token of [null, desk.cast.licenseeToken]) {
      for (const [path, id] of [['articles', story.id], ['media', story.picture], ['advances', record]] as const) {
        const [real, none] = [await rest(`/api/${path}/${id}?draft=true`, { token }), await rest(`/api/${path}/${unknownId()}?draft=true`, { token })]
        expect([real.status, real.text], path).toEqual([none.status, none.text])
        expect([403, 404]).toContain(real.status)
      }
      expect([403, 404]).toContain((await rest(`/api/media/file/${story.file}`, { token })).status)
    }
    expect((await rest(`/api/licensing/advances/${story.id}`)).status).toBe(401)
    expect((await rest(`/api/licensing/advances/${story.id}`, { token: desk.cast.licenseeToken })).status).toBe(401)
    expect((await rest('/api/articles/count')).body.totalDocs).toBe(1)
    expect((await rest('/api/advances/count')).status).toBe(403)
  })

  it('S19 is in no page, list, feed, sitemap, search and public decision', async () => {
    const queries = {
      ...(await import('@/queries/articles')), ...(await import('@/queries/feeds')), ...(await import('@/queries/front')), ...(await import('@/queries/lists')), ...(await import('@/queries/search')), ...(await import('@/queries/sitemap')),
    }
    const views = [
      await queries.frontView(), await queries.sectionList('local', 1), await queries.seriesList('notes', 1), await queries.topicList('innovation', 1), await queries.regionList('990100', 1), await queries.siteFeed(), await queries.sitemapFile('stories-1'),
    ]
    for (const view of views) expect(JSON.stringify(view)).not.toMatch(new RegExp(`${secret}|${story.id}|${story.shortId}`))
    expect(await queries.searchView('夜航', 1)).toMatchObject({ total: 0, stories: [] })
    const page = await queries.articleAt({ shortId: story.shortId, path: `/news/2099/03/01/${story.shortId}` })
    expect(page).toEqual(await queries.articleAt({ shortId: 'zzzzzzz', path: '/news/2099/03/01/zzzzzzz' }))
    const { GET } = await import('../api/public/rights/route')
    const ask = async (id: string) => {
      const answer = await GET(new Request(`https://news.example/api/public/rights?article=${id}&act=repost`))
      return [answer.status, (await answer.text()).replaceAll(id, '')]
    }
    expect(await ask(story.id)).toEqual(await ask(unknownId()))
  })

  it('is in no search of the portal and no feed of the interface, of the full tier either', async () => {
    const cookies = await signedIn(parties.full, 'admin')
    for (const path of [`/licensees/stories?q=${encodeURIComponent(secret)}&scope=all`, '/licensees/stories?scope=all', '/licensees/searches/new?q=%E5%A4%9C%E8%88%AA', `/licensees/stories/${story.id}`, `/licensees/needs?stories=${story.number}`]) expect((await visit(path, cookies)).text).not.toContain(headline)
    expect((await call(await tokenOf(parties.full), 'stories')).text).not.toContain(secret)
  })
})

describe('S21 the hour is the clock’s, in the access itself', () => {
  it('the public sees nothing one second before and one second after, until it is published; then everything', async () => {
    const draft = await desk.cast.draft({ title: '准点公开的稿件' })
    await acts.schedule(draft.id)
    await acts.release(draft.id)
    const token = await tokenOf(parties.full)
    for (const instant of [secondBefore, secondAfter]) {
      at(instant)
      expect((await rest(`/api/articles/${draft.id}`)).status).toBe(404)
    }
    vi.useRealTimers()
    await acts.strike(draft.id)
    expect((await rest(`/api/articles/${draft.id}`)).body['title']).toBe('准点公开的稿件')
    const after = JSON.parse((await call(token, 'story', { id: draft.id, query: use })).text) as { mayTake: boolean; story: object; decision: { outcome: string } }
    expect([after.mayTake, after.decision.outcome, 'embargoedUntil' in after.story]).toEqual([true, 'allowed', false])
    expect((await call(token, 'text', { id: draft.id })).status).toBe(404)
  })
})

describe('the interface for machines', () => {
  it('gives the full tier the list, the decision, the text with a recorded look, and the package with an early row', async () => {
    const token = await tokenOf(parties.full)
    const { items } = JSON.parse((await call(token, 'list')).text) as { items: { id?: string }[] }
    expect(items.find(({ id }) => id === story.id)).toMatchObject({ tier: 'full', headline, section: 'local', embargoedUntil: hour, number: story.number, no: 1, contentHash: story.hash })
    const decided = JSON.parse((await call(token, 'story', { query: use })).text) as object
    expect(decided).toMatchObject({ mayTake: true, decision: { outcome: 'denied', reasonCodes: ['EMBARGOED'] }, early: { outcome: 'allowed' }, story: { embargoedUntil: hour } })
    const looks = () => desk.room.payload.find({ collection: 'advance-looks', where: { organisation: { equals: parties.full.organisation.id } }, pagination: false, depth: 0, overrideAccess: true })
    const before = (await looks()).docs.length
    const text = await call(token, 'text')
    expect(JSON.parse(text.text)).toMatchObject({ embargoedUntil: hour, ninjs: { embargoedUntil: hour, headlines: [{ role: 'kicker' }, { role: 'main', value: headline }].reverse() } })
    expect(text.text).toContain(`${secret}的正文第二段。`)
    const { docs } = await looks()
    expect(docs.length).toBe(before + 1)
    expect(docs.find(({ token: by }) => by)).toMatchObject({ article: story.id, contentHash: story.hash, title: headline, ip: '198.51.100.9' })
    expect((await call(token, 'take')).status).toBe(200)
    expect((JSON.parse((await call(token, 'usage')).text) as { items: object[] }).items[0]).toMatchObject({ story: story.id, early: true, contentHash: story.hash })
  })

  it('gives the headline tier headline, section and hour, and nothing else', async () => {
    const token = await tokenOf(parties.headline)
    const { items } = JSON.parse((await call(token, 'list')).text) as { items: { headline: string }[] }
    expect(items.find((item) => item.headline === headline)).toEqual({ tier: 'headline', headline, section: 'local', embargoedUntil: hour })
    for (const name of ['story', 'text', 'take'] as const) expect(await call(token, name), name).toMatchObject({ status: 404 })
    expect((await call(token, 'list')).text).not.toMatch(new RegExp(`${story.id}|${story.hash}|正文|摘要|引题`))
  })

  it.each(['none', 'over'] as const)('gives an organisation of tier none, and one whose agreement is over, what a story gets that never was (%s)', async (name) => {
    const token = await tokenOf(parties[name])
    expect(await call(token, 'list')).toEqual({ status: 200, text: '{"items":[]}' })
    for (const door of ['story', 'text', 'take'] as const) expect(await call(token, door), door).toEqual(await call(token, door, { id: unknownId() }))
    expect((await call(token, 'text')).status).toBe(404)
  })

  it('gives a token without the scope nothing, and none of a suspended organisation', async () => {
    expect((await call(await tokenOf(parties.full, ['usage', 'webhooks']), 'list')).status).toBe(403)
    expect((await call(await tokenOf(parties.full, ['search']), 'text')).status).toBe(403)
    const token = await tokenOf(parties.gone)
    expect((await call(token, 'text')).status).toBe(200)
    await desk.room.payload.update({ collection: 'organisations', id: parties.gone.organisation.id, data: { status: 'suspended' }, overrideAccess: true })
    for (const door of ['list', 'story', 'text', 'take'] as const) expect((await call(token, door)).status, door).toBe(401)
  })
})

describe('the portal', () => {
  const label = '禁止在 2099年3月1日 09:00（北京时间）前使用'

  it('shows the full tier the label, the text, the form, and on the usage page who has looked and taken', async () => {
    const cookies = await signedIn(parties.full, 'downloader')
    const list = shown(await visit('/licensees/advances', cookies))
    expect(list).toContain(label)
    expect(list).toContain(headline)
    const page = await visit(`/licensees/advances/${story.id}`, cookies)
    for (const part of [label, '正文第二段', '来源：示例在线', '稿件尚在禁发期', `value="${story.id}:${story.hash}"`]) expect(page.text).toContain(part)
    const taken = await takeForm(cookies)
    expect([taken.status, taken.text.includes('正文第二段'), taken.text.includes(label)]).toEqual([200, true, true])
    const usage = shown(await visit('/licensees/usage', cookies))
    expect(usage).toContain('提前阅读')
    expect(usage).toContain('提前取用')
    expect(usage).toContain('演示downloader')
  })

  it('shows a viewer of the full tier the headline alone, and refuses the text', async () => {
    const cookies = await signedIn(parties.full, 'viewer')
    const list = await visit('/licensees/advances', cookies)
    expect(list.text).toContain(headline)
    expect(list.text).not.toMatch(new RegExp(`${story.id}|${secret}的(正文|摘要)`))
    const before = (await desk.room.payload.count({ collection: 'advance-looks', overrideAccess: true })).totalDocs
    const page = await visit(`/licensees/advances/${story.id}`, cookies)
    expect([page.status, page.text.includes(secret)]).toEqual([403, false])
    expect((await takeForm(cookies)).status).toBe(403)
    expect((await desk.room.payload.count({ collection: 'advance-looks', overrideAccess: true })).totalDocs).toBe(before)
  })

  it('shows the headline tier title, section and time; its page and its package are not there', async () => {
    const cookies = await signedIn(parties.headline, 'admin')
    const list = await visit('/licensees/advances', cookies)
    for (const part of [headline, '地方', label]) expect(shown(list)).toContain(part)
    expect(list.text).not.toMatch(new RegExp(`${story.id}|${secret}的(正文|摘要|引题)|${story.number}`))
    const [page, none] = [await visit(`/licensees/advances/${story.id}`, cookies), await visit(`/licensees/advances/${unknownId()}`, cookies)]
    expect([page.status, page.text]).toEqual([none.status, none.text])
    expect(page.status).toBe(404)
    expect((await takeForm(cookies)).location).toContain('refused=NOT_FOUND')
  })

  it('tells tier none what is missing, and nothing of the story', async () => {
    const cookies = await signedIn(parties.none, 'admin')
    const list = await visit('/licensees/advances', cookies)
    expect(shown(list)).toContain('贵机构的协议没有约定提前供稿')
    expect(list.text).not.toContain(secret)
    expect((await visit(`/licensees/advances/${story.id}`, cookies)).status).toBe(404)
  })

  it('says in the terms and on the first page which tier is signed', async () => {
    const cookies = await signedIn(parties.headline, 'viewer')
    expect(shown(await visit('/licensees/terms', cookies))).toContain('的提前供稿：仅标题')
    expect(shown(await visit('/licensees', cookies))).toMatch(/提前供稿\s*仅标题/)
  })
})

describe('the charts of a story before its hour', () => {
  it('come with the public story, though one is public already: page, interface and manifest say so alike', async () => {
    const { cast, room } = desk
    for (const [timePeriod, value] of [['2031', 400], ['2032', 440]] as const) await cast.observation({ timePeriod, value, valueText: String(value) })
    const chart = await room.payload.create({
      collection: 'charts', depth: 0, overrideAccess: true,
      data: {
        type: 'line', title: '两年多了四十家', subtitle: '高新技术企业，2031—2032年', altText: '折线图：由400家升到440家。', order: 'given', follows: 'frozen', _status: 'published',
        query: { indicators: [cast.indicator.id], areas: [cast.region.id], vintages: 'latest', from: '2031', to: '2032' },
      },
    })
    const body = bodyOf('带图的稿件一段。')
    ;(body as unknown as { root: { children: unknown[] } }).root.children.push({ type: 'block', version: 2, format: '', fields: { id: 'b1', blockName: '', blockType: 'chart', chart: chart.id } })
    const early = await acts.advanced({ title: '带图的稿件', body })
    const party = await desk.party({ lastDay: null, scope: { embargoTier: 'full', media: ['text', 'chart'] } })
    const said = { what: '图表（共 1 幅）', reason: expect.stringContaining('随公开的稿件提供') }

    const page = await visit(`/licensees/advances/${early.id}`, await signedIn(party, 'downloader'))
    expect(shown(page)).toMatch(/图表（共 1 幅）\s*按发布时的数据绘制/)
    const text = await call(await tokenOf(party), 'text', { id: early.id })
    expect(JSON.parse(text.text)).toMatchObject({ excluded: [said] })
    const taken = await desk.take(party.taker, orderOf([early.id], { formats: ['html', 'text', 'ninjs'], recordedFormat: 'zip', isAlone: false }), dayBefore)
    expect(taken.stories[0]?.manifest).toMatchObject({ components: [], excluded: [said], embargoedUntil: hour })
    for (const name of ['稿件.html', '稿件.txt']) expect(textOf(taken, name), name).toContain('图表（共 1 幅）')
    for (const what of [page.text, text.text, textOf(taken, '稿件.html'), textOf(taken, 'ninjs.json')]) for (const drawn of ['两年多了四十家', '440', chart.id]) expect(what).not.toContain(drawn)
  })
})
