import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import type { LicenseeRole } from '@/domain/licensing/licenseeRoles'
import type { Agreement } from '@/payload-types'
import { announceActs } from '@/newsroom/licensing/telling/announce'
import { removeSearch, saveSearch, searchesPerPerson, type SearchToSave } from '@/newsroom/licensing/finding/savedSearches'
import { sendSearchAlerts } from '@/newsroom/licensing/finding/searchAlerts'
import { type Cast, makeCast, password } from '@/newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'
import { rest } from '@/newsroom/testing/rest'

import { askPortal, cookiesOf } from './testing/askPortal'

vi.mock('next/headers', async () => (await import('./testing/askPortal')).mockedHeaders())

let room: TestNewsroom
let cast: Cast
let clients = 0
const address = () => `198.51.100.${(clients += 1) % 250}`
const empty: SearchToSave = { name: '企业', alert: 'none', shared: false, q: '', section: '', series: '', act: '', channel: '', territory: '' }
const all = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
}, 60_000)
afterAll(() => room.close())

let made = 0
/** An organisation with an agreement in force, and a way to add people who are signed in. */
async function house(scope: Partial<Agreement['scope']> = {}) {
  made += 1
  const tag = `press${made}`
  const organisation = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: `示例检索社${made}（演示）`, kind: 'publisher', status: 'active' } })
  await room.payload.create({
    collection: 'agreements', overrideAccess: true,
    data: {
      no: `检-${made}`, organisation: organisation.id, status: 'active', noticeVersion: cast.noticeVersion.id, signedAt: '2024-01-01T00:00:00.000Z', effectiveFrom: '2024-01-01',
      scope: { acts: ['repost'], media: ['text'], channels: ['web:press.example'], territory: ['CN'], languages: ['zh'], collections: ['*'], edit: 'none', ...scope },
    } as never,
  })
  const join = async (name: string, role: LicenseeRole = 'viewer') => {
    const account = await room.payload.create({ collection: 'licensees', overrideAccess: true, context: { bootstrap: true }, data: { email: `${name}@${tag}.example`, name: `演示${name}`, organisation: organisation.id, role, password } })
    const cookies = cookiesOf(await askPortal('/licensees/sign-in/send', { form: { email: account.email, password }, address: address() }))
    return {
      account, cookies, person: { organisation: organisation.id, owner: account.id },
      see: (path: string) => askPortal(path, { cookies, address: address() }),
      send: (act: string, form: Record<string, string>, origin?: string) => askPortal(`/licensees/searches/${act}`, { cookies, form, address: address(), ...(origin ? { origin } : {}) }),
      save: async (over: Partial<SearchToSave>, now?: string) => (await saveSearch(room.payload, { person: { organisation: organisation.id, owner: account.id }, search: { ...empty, ...over }, ...(now ? { now } : {}) }))?.id ?? '',
      mails: async () => (await room.payload.find({ collection: 'deliveries', where: { to: { equals: account.email } }, sort: 'createdAt', ...all })).docs,
    }
  }
  return { organisation, join }
}
const searchesOf = async (owner: string) => (await room.payload.find({ collection: 'saved-searches', where: { owner: { equals: owner } }, ...all })).docs
/** The announcements and the alerts that are due, as the newsroom's clock calls them. */
const tick = async (now?: string) => {
  await announceActs(room.payload)
  return sendSearchAlerts(room.payload, now ? { now } : {})
}
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

describe('saving a search', () => {
  it('shows before it is saved what the last day and the last seven would have brought, by pairs of characters', async () => {
    await cast.published({ title: '云汀专利授权量昨日公布', publishedAt: inDays(-0.5) })
    await cast.published({ title: '云汀专利申请量三天前公布', publishedAt: inDays(-3) })
    await cast.published({ title: '云汀专利旧闻', publishedAt: inDays(-8) })
    const { see } = await (await house()).join('a')
    const { status, text } = await see(`/licensees/searches/new?q=${encodeURIComponent('专利')}`)
    expect(status).toBe(200)
    const [day = '', week = ''] = text.split('最近一天会匹配到')[1]?.split('最近七天会匹配到') ?? []
    expect([day.includes('专利授权量昨日'), day.includes('三天前'), day.includes('1 篇')]).toEqual([true, false, true])
    expect([week.includes('三天前'), week.includes('旧闻'), week.includes('2 篇')]).toEqual([true, false, true])
    expect((await see(`/licensees/searches/new?q=${encodeURIComponent('利专')}`)).text).toContain('没有会匹配的稿件。')
    expect((await see('/licensees/searches/new?section=no-such-section')).text).toContain('没有这个栏目或系列')
  })

  it('is reached from the page of stories with what was searched for, keeps it, and lists it', async () => {
    const { see, send, account } = await (await house()).join('a')
    expect((await see(`/licensees/stories?q=${encodeURIComponent('企业')}&section=local`)).text).toContain(`/licensees/searches/new?q=${encodeURIComponent('企业')}&amp;section=local`)
    const answer = await send('save', { name: '地方企业', alert: 'daily_15', shared: 'yes', q: ' 企业 ', section: 'local' })
    expect([answer.status, answer.location]).toEqual([303, '/licensees/searches?saved'])
    expect(await searchesOf(account.id)).toMatchObject([{ name: '地方企业', alert: 'daily_15', shared: true, q: '企业', section: 'local' }])
    const page = await see('/licensees/searches')
    expect(page.text).toContain('地方企业')
    expect(page.text).toContain('栏目：地方')
  })

  it('refuses what is wrong with a sentence, and keeps what was typed', async () => {
    const { send, account } = await (await house()).join('a')
    for (const [form, sentence] of [
      [{ name: ' ', alert: 'none' }, '请给检索起个名称。'], [{ name: '长'.repeat(41), alert: 'none' }, '最多 40 个字。'], [{ name: '名称', alert: 'hourly' }, '有些内容需要改一下。'],
      [{ name: '名称', alert: 'none', q: '词'.repeat(101) }, '有些内容需要改一下。'],
    ] as const) {
      const answer = await send('save', { section: 'local', ...form })
      expect(answer.status).toBe(422)
      expect(answer.text).toContain(sentence)
      expect(answer.text).toContain('value="local"')
    }
    expect(await searchesOf(account.id)).toEqual([])
  })

  it('refuses forms of other sites', async () => {
    const { send, save, account } = await (await house()).join('a')
    const id = await save({})
    for (const [act, form] of [['save', { name: '名称', alert: 'none' }], ['open', { id }], ['change', { id, alert: 'at_once' }], ['remove', { id }]] as const) expect((await send(act, form, 'https://evil.example')).status).toBe(403)
    expect(await searchesOf(account.id)).toMatchObject([{ id, alert: 'none' }])
  })

  it(`keeps ${searchesPerPerson} for a person, however many are sent at once, and frees a place with what is deleted`, async () => {
    const { person, send, account } = await (await house()).join('a')
    const save = (index: number) => saveSearch(room.payload, { person, search: { ...empty, name: `第${index}个` } })
    for (let index = 1; index < searchesPerPerson - 1; index += 1) await save(index)
    const last = await Promise.all([1, 2, 3, 4].map(save))
    expect(last.filter((saved) => saved !== null)).toHaveLength(2)
    expect(await searchesOf(account.id)).toHaveLength(searchesPerPerson)
    const refused = await send('save', { name: '再存一个', alert: 'none' })
    expect([refused.status, refused.text.includes(`每人最多存 ${searchesPerPerson} 个检索`)]).toEqual([422, true])
    await removeSearch(room.payload, { person, id: last.find((saved) => saved !== null)?.id ?? '' })
    expect((await send('save', { name: '再存一个', alert: 'none' })).status).toBe(303)
  })
})

describe('looking at saved searches', () => {
  it('counts what came out since one looked last, and opening starts anew', async () => {
    const { see, send, save } = await (await house()).join('a')
    const id = await save({ name: '看水价', q: '水价' }, inDays(-2))
    await cast.published({ title: '云汀水价听证会昨天举行', publishedAt: inDays(-1) })
    await cast.published({ title: '云汀水价十年不变', publishedAt: inDays(-5) })
    expect((await see('/licensees/searches')).text).toContain('1 篇新稿')
    const opened = await send('open', { id })
    expect([opened.status, opened.location]).toEqual([303, `/licensees/stories?q=${encodeURIComponent('水价')}`])
    expect((await see('/licensees/searches')).text).not.toContain('篇新稿')
  })

  it('shows colleagues what is shared, to look through and to copy, and lets nobody but the owner change it', async () => {
    const { join } = await house()
    const [owner, colleague] = [await join('a'), await join('b', 'admin')]
    const shared = await owner.save({ name: '共享的水价', q: '水价', shared: true })
    const secret = await owner.save({ name: '自己的水价', q: '水价' })
    const page = await colleague.see('/licensees/searches')
    expect([page.text.includes('共享的水价'), page.text.includes('自己的水价'), page.text.includes(`/licensees/searches/new?q=${encodeURIComponent('水价')}`)]).toEqual([true, false, true])
    for (const id of [shared, secret]) {
      for (const [act, form] of [['open', { id }], ['change', { id, alert: 'at_once' }], ['remove', { id }]] as const) expect((await colleague.send(act, form)).status).toBe(404)
    }
    expect(await searchesOf(owner.account.id)).toMatchObject([{ alert: 'none' }, { alert: 'none' }])
    const session = colleague.cookies['shuming-licensee'] ?? ''
    expect((await rest('/api/saved-searches', { token: session })).body.docs?.map(({ id }) => id)).toEqual([shared])
    expect((await rest(`/api/saved-searches/${secret}`, { token: session })).status).toBe(404)
    expect((await rest(`/api/saved-searches/${shared}`, { token: session, method: 'PATCH', body: { alert: 'at_once' } })).status).toBe(403)
    expect((await rest('/api/saved-searches', { token: cast.tokens.rights })).status).toBe(403)
    expect((await rest('/api/search-matches', { token: session })).status).toBe(403)
  })

  it('changes alert and sharing, and deletes', async () => {
    const { send, save, account } = await (await house()).join('a')
    const id = await save({ shared: true })
    expect((await send('change', { id, alert: 'daily_07' })).status).toBe(303)
    expect(await searchesOf(account.id)).toMatchObject([{ alert: 'daily_07', shared: false }])
    expect((await send('remove', { id })).status).toBe(303)
    expect(await searchesOf(account.id)).toEqual([])
  })
})

describe('alerts', () => {
  it('tell at once of a new story that matches, once for a search, whatever becomes of the story afterwards', async () => {
    const { save, mails } = await (await house()).join('a')
    await save({ name: '盯桥梁', q: '桥梁', alert: 'at_once' })
    await save({ name: '不提醒的', q: '桥梁' })
    const story = await cast.published({ title: '云汀桥梁检测完成' })
    await cast.published({ title: '云汀隧道检测完成' })
    await tick()
    expect(await mails()).toMatchObject([{ subject: '新稿：云汀桥梁检测完成（盯桥梁）' }])
    expect((await mails())[0]?.body).toContain(`/licensees/stories/${story.id}`)
    const set = (data: object) => room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: data as never })
    await set({ title: '云汀桥梁检测全部完成', _status: 'published' })
    await set({ _status: 'draft' })
    await tick()
    await set({ _status: 'published' })
    await tick()
    expect(await mails()).toHaveLength(1)
  })

  it('tell daily at the hour of Shanghai, all in one mail, only what is still public, and after a crash not again', async () => {
    const { save, mails } = await (await house()).join('a')
    const id = await save({ name: '晚间港口', q: '港口', alert: 'daily_19' })
    const gone = await cast.published({ title: '云汀港口误发一则' })
    await cast.published({ title: '云汀港口新增航线' })
    await cast.published({ title: '云汀港口吞吐量公布' })
    await tick()
    expect(await mails()).toEqual([])
    await room.payload.update({ collection: 'articles', id: gone.id, overrideAccess: true, data: { _status: 'draft' } })
    await tick(inDays(1))
    const [mail, ...others] = await mails()
    expect([mail?.subject, others.length]).toEqual(['2 篇新稿（晚间港口）', 0])
    expect([mail?.body?.includes('新增航线'), mail?.body?.includes('吞吐量公布'), mail?.body?.includes('误发')]).toEqual([true, true, false])
    await room.payload.update({ collection: 'search-matches', where: { search: { equals: id } }, data: { settledAt: null }, overrideAccess: true })
    await tick(inDays(3))
    expect(await mails()).toHaveLength(1)
  })

  it('leave out what is not licensed, what is another’s, an archive that comes in, and drafts', async () => {
    const { save, mails } = await (await house({ collections: ['economy'] })).join('a')
    const economy = await room.payload.create({ collection: 'sections', overrideAccess: true, data: { name: '经济', slug: 'economy' } })
    await save({ name: '盯粮食', q: '粮食', alert: 'at_once' })
    await cast.published({ title: '云汀粮食在地方版' })
    await cast.published({ title: '云汀粮食转载', section: economy.id, source: cast.other.id, originalTitle: '云汀粮食转载', originalAuthor: '演示作者', originalUrl: 'https://evening.example/2' })
    await cast.published({ title: '云汀粮食旧稿', section: economy.id, publishedAt: '2026-01-05T00:00:00.000Z' })
    await cast.draft({ title: '云汀粮食草稿', section: economy.id })
    await tick()
    expect(await mails()).toEqual([])
    await cast.published({ title: '云汀粮食增产', section: economy.id })
    await tick()
    expect(await mails()).toMatchObject([{ subject: '新稿：云汀粮食增产（盯粮食）' }])
  })

  it('fall silent with the account, the organisation and the alert itself', async () => {
    const first = await house()
    const [closed, quiet] = [await first.join('a'), await first.join('b')]
    const second = await house()
    const suspended = await second.join('a')
    for (const { save } of [closed, quiet, suspended]) await save({ name: '盯潮汐', q: '潮汐', alert: 'daily_07' })
    await cast.published({ title: '云汀潮汐表发布' })
    await announceActs(room.payload)
    await room.payload.update({ collection: 'licensees', id: closed.account.id, overrideAccess: true, data: { disabled: true } })
    await room.payload.update({ collection: 'organisations', id: second.organisation.id, overrideAccess: true, data: { status: 'suspended' } })
    const [search] = await searchesOf(quiet.account.id)
    for (const alert of ['none', 'daily_07']) await quiet.send('change', { id: search?.id ?? '', alert })
    expect(await tick(inDays(2))).toBe(0)
    for (const { mails } of [closed, quiet, suspended]) expect(await mails()).toEqual([])
  })
})
