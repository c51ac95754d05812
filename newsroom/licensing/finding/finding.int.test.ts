import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Agreement } from '../../../payload-types'
import { type Cast, makeCast } from '../../testing/cast'
import { openPayload, type TestNewsroom } from '../../testing/openPayload'
import type { StorySearch } from './searchStories'

let room: TestNewsroom
let cast: Cast
let search: (organisation: string, over?: Partial<StorySearch>) => Promise<import('../../../queries/licensee/storyViews').StorySearchView>
let open: (organisation: string, id: string) => Promise<import('../../../queries/licensee/storyViews').LicensedStoryView | null>
let ids: Record<'draft' | 'local' | 'mixed' | 'reprint' | 'stranger' | 'withdrawn', string>

const at = '2026-11-23T04:00:00.000Z'
const empty: StorySearch = { q: '', scope: 'licensed', section: '', series: '', from: '', to: '', act: '', channel: '', territory: '', page: 1 }

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  const [{ searchStories }, { licensedStoryView }, { readStanding }] = await Promise.all([import('./searchStories'), import('../taking/storyPage'), import('../standing')])
  const standingOf = async (organisation: string) => {
    const standing = await readStanding({ payload: room.payload, organisation, at })
    if (!standing) throw new Error('no standing')
    return standing
  }
  search = async (organisation, over = {}) => searchStories({ payload: room.payload, standing: await standingOf(organisation), search: { ...empty, ...over } })
  open = async (organisation, id) => licensedStoryView({ payload: room.payload, standing: await standingOf(organisation), id, asked: {} })
  const other = await room.payload.create({ collection: 'sections', overrideAccess: true, data: { name: '经济', slug: 'economy' } })
  const local = await cast.published({ title: '云汀市高新技术企业达到473家', publishedAt: '2026-11-20T02:00:00.000Z' })
  const stranger = await cast.published({ title: '云汀港吞吐量再创新高', section: other.id, publishedAt: '2026-11-21T02:00:00.000Z' })
  const reprint = await cast.published({ title: '云汀转载一则', source: cast.other.id, originalTitle: '云汀转载一则', originalAuthor: '演示作者', originalUrl: 'https://evening.example/1' })
  const mixed = await cast.published({ title: '云汀系列一篇：Technology與經濟', series: cast.series.id, section: other.id, publishedAt: '2026-11-22T16:00:00.000Z' })
  const draft = await cast.draft({ title: '云汀草稿' })
  const withdrawn = await cast.published({ title: '云汀撤下的稿件' })
  await room.payload.update({ collection: 'articles', id: withdrawn.id, overrideAccess: true, data: { _status: 'draft' } })
  ids = { local: local.id, stranger: stranger.id, reprint: reprint.id, mixed: mixed.id, draft: draft.id, withdrawn: withdrawn.id }
})
afterAll(() => room.close())

let made = 0
async function partner(scope: Partial<Agreement['scope']> | null, over: Partial<Agreement> = {}): Promise<string> {
  made += 1
  const organisation = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: `示例机构${made}（演示）`, kind: 'publisher', status: 'active' } })
  if (scope) {
    await room.payload.create({
      collection: 'agreements', overrideAccess: true,
      data: {
        no: `协-${made}`, organisation: organisation.id, status: 'active', noticeVersion: cast.noticeVersion.id, signedAt: '2026-01-01T00:00:00.000Z', effectiveFrom: '2026-01-01', lastDay: '2026-12-31',
        scope: { acts: ['repost', 'print'], media: ['text'], channels: ['web:press.example', 'print:*'], territory: ['CN'], collections: ['*'], edit: 'none', volume: { limit: 60, period: 'calendar_month' }, ...scope }, ...over,
      } as never,
    })
  }
  return organisation.id
}

describe('finding stories', () => {
  it('shows our own public stories, newest first, each with its answer, and never a draft, a withdrawn story or another’s', async () => {
    const view = await search(await partner({}))
    expect(view.rows.map(({ id }) => id)).toEqual([ids.mixed, ids.stranger, ids.local])
    expect(view.rows.every(({ badge, take }) => badge.label === '可用' && take !== null)).toBe(true)
    expect(view).toMatchObject({ total: 3, agreements: 1, use: { act: 'repost', channel: 'web:press.example', territory: 'CN' } })
  })

  it('keeps to the sections and series that the agreement names', async () => {
    expect((await search(await partner({ collections: ['local'] }))).rows.map(({ id }) => id)).toEqual([ids.local])
    expect((await search(await partner({ collections: ['local', 'notes'] }))).rows.map(({ id }) => id)).toEqual([ids.mixed, ids.local])
    expect(await search(await partner({ collections: ['no-such-section'] }))).toMatchObject({ rows: [] })
  })

  it.each<[what: string, over: Partial<StorySearch>, found: (keyof typeof ids)[]]>([
    ['Chinese words by pairs of characters', { q: '企业达到' }, ['local']], ['several words', { q: '云汀 吞吐' }, ['stranger']], ['a section', { section: 'economy' }, ['mixed', 'stranger']],
    ['traditional characters for simplified ones', { q: '吞吐量再創' }, ['stranger']], ['simplified characters for traditional ones', { q: '经济' }, ['mixed']],
    ['a Latin word', { q: 'TECHNOLOGY' }, ['mixed']], ['no part of a Latin word', { q: 'techno' }, []], ['a whole number of the text', { q: '４７３' }, ['mixed', 'stranger', 'local']], ['no part of a number', { q: '47' }, []],
    ['a single character', { q: '達' }, ['local']], ['a series', { series: 'notes' }, ['mixed']], ['days of Shanghai', { from: '2026-11-23', to: '2026-11-23' }, ['mixed']], ['a last day', { to: '2026-11-20' }, ['local']],
  ])('narrows by %s', async (_what, over, found) => expect((await search(await partner({}), over)).rows.map(({ id }) => id)).toEqual(found.map((name) => ids[name])))

  it('shows others’ stories when asked for all, with whom to ask and nothing to take', async () => {
    const view = await search(await partner({ collections: ['local'] }), { scope: 'all' })
    const row = (name: keyof typeof ids) => view.rows.find(({ id }) => id === ids[name])
    expect(row('reprint')).toMatchObject({ badge: { kind: 'ask', label: '询问示例晚报（演示）' }, ask: '请向示例晚报（演示）取得许可', take: null })
    expect(row('stranger')).toMatchObject({ badge: { kind: 'no', label: '不可用' }, sentences: ['稿件不在协议的内容范围内。'], take: null, clause: { label: '第 3.2 条' } })
    expect(view.rows.map(({ id }) => id)).not.toContain(ids.draft)
    expect(view.rows.map(({ id }) => id)).not.toContain(ids.withdrawn)
  })

  it('says in the list that pictures stay out, as the story’s page does', async () => {
    const data = await sharp({ create: { width: 64, height: 40, channels: 3, background: '#446688' } }).jpeg().toBuffer()
    const picture = await room.payload.create({
      collection: 'media', overrideAccess: true, file: { data, mimetype: 'image/jpeg', name: 'a.jpg', size: data.length }, data: { alt: '会场', credit: '演示甲 摄', aiUse: 'none', kind: 'photo' } as never,
    })
    const withPicture = await cast.published({ title: '带图一篇', picture: picture.id, publishedAt: '2026-11-01T02:00:00.000Z' })
    const [text, all] = [await partner({}), await partner({ media: ['text', 'photo'] })]
    const badgeOf = async (organisation: string) => (await search(organisation, { q: '带图' })).rows.map(({ badge }) => badge.label)
    expect([await badgeOf(text), (await open(text, withPicture.id))?.badge.label]).toEqual([['可用，部分除外'], '可用，部分除外'])
    expect([await badgeOf(all), (await open(all, withPicture.id))?.badge.label]).toEqual([['可用'], '可用'])
  })

  it('says what to do when there is no agreement, nothing is found, or the form is wrong', async () => {
    const none = await partner(null)
    expect((await search(none)).message).toContain('没有生效的协议')
    expect((await search(none, { scope: 'all' })).rows.find(({ id }) => id === ids.local)).toMatchObject({ badge: { kind: 'ask', label: '询问示例在线版权部' }, take: null })
    expect((await search(await partner({}), { q: '不存在的词' })).message).toContain('没有找到')
    expect((await search(await partner({}), { q: '！！' })).message).toBe('请输入汉字、字母或数字。')
    expect((await search(await partner({}), { from: '2026-02-30' })).message).toContain('日期')
  })
})

describe('one story', () => {
  it('has an answer for every act and channel of the agreement, with clause, agreement and what is left', async () => {
    const view = await open(await partner({}), ids.local)
    expect(view?.decisions.map(({ actLabel, channelLabel, badge }) => [actLabel, channelLabel, badge.label])).toEqual([
      ['转载', '网站 press.example', '可用'], ['转载', '印刷品（不限）', '可用'], ['印刷', '网站 press.example', '可用'], ['印刷', '印刷品（不限）', '可用'],
    ])
    expect(view?.decisions[0]).toMatchObject({ clause: { label: '第 3.2 条', href: '/notices/terms/v1#clause-3.2' }, remaining: '本月还可取 60 件（共 60 件）', isCounted: false })
    expect(view).toMatchObject({ credit: '来源：示例在线', authors: ['记者 演示甲'], mayTake: true, noticeVersion: { label: '第 1 版', href: '/notices/terms/v1' }, history: [], hasNewer: false })
  })

  it('tells a licensee whose agreement has ended why, and whom to ask', async () => {
    const view = await open(await partner({}, { lastDay: '2026-11-22' }), ids.local)
    expect(view).toMatchObject({ mayTake: false, credit: null, badge: { label: '询问示例在线版权部' }, sentences: ['协议已经期满。'], ask: '请向示例在线版权部取得许可' })
  })

  it('shows the version that was taken and that there is a newer one, to its own organisation alone', async () => {
    const [organisation, stranger] = [await partner({}), await partner({})]
    const { takeStories } = await import('../taking/grant')
    const use = { act: 'repost', channel: 'web:press.example', territory: 'CN' }
    await takeStories({
      payload: room.payload, now: () => at, taker: { organisation, licensee: cast.licensee.id, token: null, ip: null },
      order: { lines: [{ id: ids.stranger }], use, formats: ['text'], recordedFormat: 'text', isAlone: true },
    })
    expect(await open(organisation, ids.stranger)).toMatchObject({ hasNewer: false, history: [{ version: 1, isNewest: true, use: '转载，网站 press.example', format: '文本', counted: true, by: '演示专员' }] })
    expect((await open(organisation, ids.stranger))?.decisions[0]).toMatchObject({ isCounted: true, remaining: '本月还可取 59 件（共 60 件）' })
    await room.payload.update({ collection: 'articles', id: ids.stranger, overrideAccess: true, data: { title: '云汀港吞吐量更正', _status: 'published' } })
    expect(await open(organisation, ids.stranger)).toMatchObject({ version: 2, hasNewer: true, history: [{ version: 1, isNewest: false }] })
    expect((await search(organisation)).rows.find(({ id }) => id === ids.stranger)).toMatchObject({ taken: 1, version: 2 })
    expect((await open(stranger, ids.stranger))?.history).toEqual([])
    expect((await search(stranger)).rows.find(({ id }) => id === ids.stranger)).toMatchObject({ taken: null })
  })

  it('is nothing when the public may not see it', async () => {
    const organisation = await partner({})
    for (const name of ['draft', 'withdrawn'] as const) expect(await open(organisation, ids[name]), name).toBeNull()
  })
})
