import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { type Cast, makeCast, password } from '@/newsroom/testing/cast'
import { makeHouse } from '@/newsroom/testing/house'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'
import { addDays, shanghaiDate } from '@/domain/text/shanghai'
import type { Agreement, Article, NoticeVersion } from '@/payload-types'

import { askPortal, cookiesOf, shown } from './testing/askPortal'

vi.mock('next/headers', async () => (await import('./testing/askPortal')).mockedHeaders())

/** What binds a licensee, what it would need, and what it has used: the pages and their forms. */

let room: TestNewsroom
let cast: Cast
let story: Article
let house: Awaited<ReturnType<typeof makeHouse>>
let second: NoticeVersion
let signatory: Record<string, string>
let viewer: Record<string, string>
const signIn = async (email: string) => cookiesOf(await askPortal('/licensees/sign-in/send', { form: { email, password }, address: '203.0.113.9' }))

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  story = await cast.published()
  house = await makeHouse({ payload: room.payload, cast, story: story.id, tag: 'jiacheng' })
  signatory = await signIn(house.people.signatory.email)
  viewer = await signIn(house.people.viewer.email)
  const { clauses, operator, rightsManager, creditLine, brandAliases, markerStems } = cast.noticeVersion
  second = await room.payload.create({
    collection: 'notice-versions', depth: 0, overrideAccess: true,
    data: {
      notice: cast.notice.id, no: 2, status: 'published', effectiveFrom: '2026-11-01', operator, rightsManager, creditLine, brandAliases, markerStems,
      clauses: clauses.map(({ no, kind, text }) => ({ no, kind, text: no === '5' ? '请在六十日内联系。' : text })),
    },
  })
}, 120_000)
afterAll(() => room.close())

const accept = (over: Record<string, string | string[]> = {}, cookies = signatory) =>
  askPortal('/licensees/terms/accept', { cookies, address: '203.0.113.9', form: { version: second.id, hash: second.hash ?? '', ticked: ['3.2', '3.3'], ...over } })
const take = () => askPortal('/licensees/files/stories', { cookies: signatory, form: { story: `${story.id}:${story.contentHash ?? ''}`, act: 'repost', channel: house.channel, territory: 'CN', format: 'text' } })
const acceptances = async () => (await room.payload.find({ collection: 'acceptances', where: { noticeVersion: { equals: second.id } }, depth: 0, overrideAccess: true })).docs

describe('a newer version of the notice', () => {
  it('waits on the page of terms, with what changed and the heavy clauses apart', async () => {
    const page = await askPortal('/licensees/terms', { cookies: signatory })
    expect(shown(page)).toContain('仍受第 1 版约束')
    const { text } = page
    expect(text.match(/<del>/g)).toHaveLength(1)
    expect(text).toMatch(/<ins>.*六.*<\/ins>/)
    expect(text).not.toContain('diff-same')
    expect(text.match(/class="heavy"/g)).toHaveLength(6) // 3.2 and 3.3, of the offer, of the version that binds and of the one that waits
    expect(shown(await askPortal('/licensees', { cookies: viewer }))).toContain('声明第 2 版待接受')
  })

  it('is not for somebody who may only look', async () => {
    expect((await askPortal('/licensees/terms', { cookies: viewer })).text).not.toContain('/licensees/terms/accept')
    expect((await accept({}, viewer)).status).toBe(403)
    expect(await acceptances()).toEqual([])
  })

  it.each([
    ['without a tick', { ticked: [] }, 422, '请逐条勾选已阅读的重要条款：第 3.2 条、第 3.3 条。'], ['with one of two ticks', { ticked: ['3.2'] }, 422, '第 3.3 条。'],
    ['of another text', { hash: 'a'.repeat(64) }, 409, '声明文本已更新'], ['without the text', { hash: '' }, 422, '有些内容需要改一下。'], ['that does not exist', { version: 'f'.repeat(24) }, 404, '没有待接受的这一版声明'], ['in another shape', { version: "1' or '1'='1" }, 422, '有些内容需要改一下。'],
  ])('is not accepted %s', async (_what, over, status, sentence) => {
    const answer = await accept(over)
    expect([answer.status, shown(answer).includes(sentence)]).toEqual([status, true])
    expect(await acceptances()).toEqual([])
  })

  it('is not accepted from another site', async () => {
    const answer = await askPortal('/licensees/terms/accept', { cookies: signatory, origin: 'https://evil.example', form: { version: second.id, hash: second.hash ?? '', ticked: ['3.2', '3.3'] } })
    expect(answer.status).toBe(403)
    expect(await acceptances()).toEqual([])
  })

  it('holds downloads until it is accepted, once however often the form is sent, and keeps the evidence', async () => {
    expect((await take()).location).toContain('refused=NOTICE_PENDING_ACCEPTANCE')
    const answers = await Promise.all([accept(), accept(), accept()])
    expect(answers.map(({ status, location }) => [status, location])).toEqual(Array.from({ length: 3 }, () => [303, '/licensees/terms?done=notice']))
    const rows = await acceptances()
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      organisation: house.organisation.id, licensee: house.people.signatory.id, signer: `${house.people.signatory.name} <${house.people.signatory.email}>`, hash: second.hash, method: 'click', ip: '203.0.113.9', userAgent: 'test', emphasisedClauses: ['3.2', '3.3'],
    })
    expect((await take()).status).toBe(200)
    const page = await askPortal('/licensees/terms', { cookies: signatory })
    expect(shown(page)).toContain('声明第 2 版')
    expect(page.text).not.toContain('/licensees/terms/accept')
  })
})

describe('an offered agreement', () => {
  /** As the desk offers it, so that text and hash are those of its fields. */
  const offer = async () => {
    const { takeStep } = await import('@/newsroom/licensing/agreements/takeStep')
    const scope = { acts: ['repost' as const], media: ['text' as const], channels: [house.channel], territory: ['CN'], languages: ['zh'], collections: ['*'], edit: 'none' as const }
    const { id } = await room.payload.create({ collection: 'agreements', depth: 0, overrideAccess: true, data: { no: '', organisation: house.organisation.id, status: 'draft', noticeVersion: second.id, effectiveFrom: '2027-01-01', scope } as never })
    return takeStep(room.payload, { id, step: 'offer', actor: { kind: 'desk', name: '版权部门' } })
  }
  const sign = (agreement: string, hash: string, over: Record<string, string | string[]> = {}) => askPortal('/licensees/terms/agreement', { cookies: signatory, form: { agreement, hash, ticked: ['3.2', '3.3'], ...over } })

  it('is read whole, accepted with its heavy clauses ticked, and waits for our signature', async () => {
    const agreement = await offer()
    const page = await askPortal('/licensees/terms', { cookies: signatory })
    expect(shown(page)).toContain(`授权协议 ${agreement.no}`)
    expect(page.text).toContain(agreement.documentHash)
    const hash = agreement.documentHash ?? ''
    expect((await sign(agreement.id, hash, { ticked: ['3.3'] })).status).toBe(422)
    expect((await sign(agreement.id, 'b'.repeat(64))).status).toBe(409)
    expect((await sign(agreement.id, hash)).location).toBe('/licensees/terms?done=agreement')
    expect((await sign(agreement.id, hash)).status).toBe(404)
    const now = await room.payload.findByID({ collection: 'agreements', id: agreement.id, depth: 0, overrideAccess: true })
    expect([now.status, now.signedAt]).toEqual(['accepted', null])
  })
})

describe('what we would need', () => {
  const ask = (over: Record<string, string> = {}) => askPortal('/licensees/needs/ask', { cookies: viewer, form: { stories: `${story.id}\n没有这一篇`, act: 'repost', channel: house.channel, territory: 'CN', on: '2026-11-24', ...over } })

  it('is said for many stories at once: what is covered, what is missing and whom to ask, what is unknown', async () => {
    const reprint = await cast.published({ title: '云汀市转载试稿（虚构）', source: cast.other.id, originalTitle: '云汀市转载试稿（虚构）', originalAuthor: '演示乙', originalUrl: 'https://evening.example/1' })
    const answer = await ask({ stories: `${story.id}\n${reprint.id}\n没有这一篇` })
    const words = shown(answer)
    expect(words).toContain('可用')
    expect(words).toContain('请向示例晚报（演示）取得许可')
    expect(words).toContain('没有这一篇')
    expect(answer.text).not.toContain('request-all') // the one is covered, the other is not ours to license
  })

  it('leads to a request with the stories and the use filled in', async () => {
    const { text } = await ask({ act: 'print', channel: 'print:演示日报', territory: 'HK' })
    const href = /href="(\/licensees\/requests\?[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const query = new URL(href, 'https://news.example').searchParams
    expect([query.getAll('article'), query.get('act'), query.get('channel'), query.get('territory'), query.get('on')]).toEqual([[story.id], 'print', 'print:演示日报', 'HK', '2026-11-24'])
    const form = await askPortal(href, { cookies: viewer })
    expect(form.text).toContain(`${story.shortId}`)
    expect(shown(form)).toContain('申请授权')
  })

  it.each<[Record<string, string>, string]>([
    [{ stories: ' ' }, '请写下至少一篇稿件。'], [{ stories: Array.from({ length: 51 }, (_, n) => `n${n}`).join('\n') }, '一次最多 50 篇。'], [{ channel: '演示日报' }, '写成 web:news.example 这样的形式。'], [{ on: '2026-02-30' }, '日期写成 2026-11-23。'],
  ])('is asked again with a sentence when the form is wrong (%#)', async (over, sentence) => {
    const answer = await ask(over)
    expect([answer.status, shown(answer).includes(sentence)]).toEqual([422, true])
  })
})

describe('what was used', () => {
  it('stands on the page with its quota and chart, and in the CSV, of the rows that were asked for', async () => {
    const page = await askPortal('/licensees/usage', { cookies: viewer })
    expect(shown(page)).toContain('近 12 个月共取用')
    expect(page.text).toContain('<svg')
    const csv = async (query = '') => (await askPortal(`/licensees/files/usage.csv${query}`, { cookies: viewer })).text.trim().split('\r\n')
    const all = await csv()
    expect(all[0]).toContain('at,title,story')
    expect(all.length).toBeGreaterThan(1)
    expect(all.slice(1).every((line) => line.includes(story.contentHash ?? '-'))).toBe(true)
    expect(await csv('?act=print')).toHaveLength(1)
    expect(await csv('?from=2099-01-01')).toHaveLength(1)
    expect(await csv("?agreement=' or 1=1")).toEqual(all)
  })
})

describe('an agreement that ends soon', () => {
  const today = shanghaiDate(new Date().toISOString())
  const lastDay = addDays(today, 20)
  const change = (id: string, data: Partial<Agreement>) => room.payload.update({ collection: 'agreements', id, data: data as never, overrideAccess: true, context: { bootstrap: true }, depth: 0 })
  const first = async () => shown(await askPortal('/licensees', { cookies: viewer }))

  it('waits on the first page with the days left and what there is to do, until its renewal is signed by both sides', async () => {
    const { docs: [active, offered] } = await room.payload.find({ collection: 'agreements', where: { organisation: { equals: house.organisation.id } }, sort: 'no', depth: 0, overrideAccess: true })
    expect(await first()).not.toContain('还有 20 天')
    await change(active?.id ?? '', { lastDay })
    expect(await first()).toMatch(/期满\s*，还有 20 天 需要续约的，请在此之前申请/)
    await change(offered?.id ?? '', { renewalOf: active?.id ?? '' })
    expect(await first()).toContain(`续约协议 ${offered?.no} 待贵机构签署`)
    await change(offered?.id ?? '', { status: 'accepted' })
    expect(await first()).toContain(`续约协议 ${offered?.no} 已接受，待我方会签`)
    expect(await first()).not.toContain('对方已接受')
    await change(offered?.id ?? '', { status: 'active', signedAt: new Date().toISOString() })
    expect(await first()).not.toContain('还有 20 天')
  })
})
