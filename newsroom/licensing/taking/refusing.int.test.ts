import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Article } from '../../../payload-types'
import { codes, type Desk, noon, openDesk, orderOf, type Party, use } from '../../testing/takings'
import type { Order } from './grant'

let desk: Desk
let story: Article
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.room.close())
beforeEach(async () => {
  story = await desk.cast.published({ title: `云汀市高新技术企业达到473家 ${randomUUID().slice(0, 6)}` })
})

describe('what the agreement does not cover', () => {
  const cases: [what: string, order: Partial<Order>, code: string][] = [
    ['an act', { use: { ...use, act: 'translate' } }, 'ACT_NOT_GRANTED'], ['a channel', { use: { ...use, channel: 'web:other.example' } }, 'CHANNEL_OUT_OF_SCOPE'], ['a territory', { use: { ...use, territory: 'HK' } }, 'TERRITORY_OUT_OF_SCOPE'],
  ]
  it.each(cases)('is refused under clause 3.2 and leaves no row: %s', async (_what, over, code) => {
    const partner = await desk.party()
    const taken = await desk.take(partner.taker, orderOf([story.id], over))
    expect(taken.stories).toEqual([])
    expect(taken.refusals).toEqual([expect.objectContaining({ code: 'NOT_ALLOWED', reasonCodes: [code], ask: '请向示例在线版权部取得许可' })])
    expect(await desk.rowsOf(partner)).toEqual([])
    const { licenceDecision } = await import('./decide')
    const { readLicensedStory } = await import('./story')
    const read = await readLicensedStory(story.id)
    const found = read && (await licenceDecision({ payload: desk.room.payload, organisation: partner.organisation.id, story: read.story, use: { ...use, ...over.use }, at: noon }))
    expect(found?.decision).toMatchObject({ outcome: 'denied', decidingClause: '3.2' })
  })

  it('names whom to ask for a reprint', async () => {
    const reprint = await desk.cast.published({ source: desk.cast.other.id, originalTitle: '云汀市高新技术企业达到473家', originalAuthor: '演示作者', originalUrl: 'https://evening.example/1' })
    const taken = await desk.take((await desk.party()).taker, orderOf([reprint.id]))
    expect(taken.refusals).toEqual([expect.objectContaining({ reasonCodes: expect.arrayContaining(['REPRINT_NOT_OURS']), ask: '请向示例晚报（演示）取得许可' })])
  })

  it('includes another’s picture, even when it is asked for by its id', async () => {
    const foreign = await desk.picture({ rights: { thirdParty: true, holder: '某图片社（演示）' } })
    const withPicture = await desk.cast.published({ picture: foreign.id })
    const partner = await desk.party({ scope: { media: ['text', 'photo'] } })
    const taken = await desk.take(partner.taker, orderOf([], { lines: [{ id: withPicture.id, parts: ['text', foreign.id] }] }))
    expect(taken.refusals).toEqual([expect.objectContaining({ reasonCodes: ['THIRD_PARTY_COMPONENT'], ask: '请向某图片社（演示）取得许可' })])
    expect(await desk.rowsOf(partner)).toEqual([])
  })

  it('is every story of a section that the agreement does not name', async () => {
    expect(codes(await desk.take((await desk.party({ scope: { collections: ['economy'] } })).taker, orderOf([story.id])))).toEqual(['NOT_ALLOWED'])
    expect(codes(await desk.take((await desk.party({ scope: { collections: ['local'] } })).taker, orderOf([story.id])))).toEqual([])
  })
})

describe('time', () => {
  it('ends an agreement at midnight in Shanghai, not before', async () => {
    const partner = await desk.party({ lastDay: '2026-11-23' })
    expect(codes(await desk.take(partner.taker, orderOf([story.id]), '2026-11-23T15:59:59.999Z'))).toEqual([])
    const late = await desk.take(partner.taker, orderOf([story.id]), '2026-11-23T16:00:00.000Z')
    expect(late.refusals).toEqual([expect.objectContaining({ reasonCodes: ['LICENCE_EXPIRED'] })])
    expect(await desk.rowsOf(partner)).toHaveLength(1)
  })

  it('that passes between packing and the row counts: an agreement that has ended meanwhile gives nothing', async () => {
    const partner = await desk.party({ lastDay: '2026-11-23' })
    const clock = ['2026-11-23T15:59:59.999Z', '2026-11-23T16:00:00.000Z']
    const taken = await desk.takeStories({ payload: desk.room.payload, taker: partner.taker, order: orderOf([story.id]), now: () => clock.shift() ?? '' })
    expect(taken.stories).toEqual([])
    expect(taken.refusals).toEqual([expect.objectContaining({ reasonCodes: ['LICENCE_EXPIRED'] })])
    expect(await desk.rowsOf(partner)).toEqual([])
  })
})

describe('a limit', () => {
  it('of five holds against twenty downloads at once, with one row for each', async () => {
    const partner = await desk.party({ scope: { volume: { limit: 5, period: 'calendar_month' } } })
    const stories = await desk.publish(20)
    const answers = await Promise.all(stories.map(({ id }) => desk.take(partner.taker, orderOf([id]))))
    expect(answers.filter(({ stories: given }) => given.length === 1)).toHaveLength(5)
    const rows = await desk.rowsOf(partner)
    expect(rows).toHaveLength(5)
    expect(rows.map(({ slot }) => slot).sort()).toEqual([1, 2, 3, 4, 5].map((n) => `${partner.agreement.id}:2026-11:${n}`))
    for (const { refusals } of answers) for (const one of refusals) expect(one.code === 'VOLUME_EXCEEDED' || one.reasonCodes.includes('VOLUME_EXCEEDED')).toBe(true)
  })

  it('counts one version for one use once, though twenty ask for it at once', async () => {
    const partner = await desk.party({ scope: { volume: { limit: 2, period: 'calendar_month' } } })
    const answers = await Promise.all(Array.from({ length: 20 }, () => desk.take(partner.taker, orderOf([story.id]))))
    expect(answers.flatMap(codes)).toEqual([])
    const rows = await desk.rowsOf(partner)
    expect(rows).toHaveLength(20)
    expect(rows.filter(({ counted }) => counted)).toHaveLength(1)
  })

  it('lets the same version be taken again when it is used up, and not a new one', async () => {
    const partner = await desk.party({ scope: { volume: { limit: 1, period: 'calendar_month' } } })
    expect(codes(await desk.take(partner.taker, orderOf([story.id])))).toEqual([])
    expect(codes(await desk.take(partner.taker, orderOf([story.id], { formats: ['text'], recordedFormat: 'text' })))).toEqual([])
    await desk.room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { title: '改过的标题', _status: 'published' } })
    const taken = await desk.take(partner.taker, orderOf([story.id]))
    expect(taken.refusals).toEqual([expect.objectContaining({ reasonCodes: ['VOLUME_EXCEEDED'] })])
    expect((await desk.rowsOf(partner)).map(({ counted, revision }) => [counted, revision])).toEqual([[true, 1], [false, 1]])
  })

  it('begins anew with the month of Shanghai', async () => {
    const partner = await desk.party({ scope: { volume: { limit: 1, period: 'calendar_month' } } })
    const second = await desk.cast.published({ title: '第二篇' })
    expect(codes(await desk.take(partner.taker, orderOf([story.id]), '2026-10-31T15:59:59.000Z'))).toEqual([])
    expect(codes(await desk.take(partner.taker, orderOf([second.id]), '2026-10-31T15:59:59.000Z'))).toEqual(['NOT_ALLOWED'])
    expect(codes(await desk.take(partner.taker, orderOf([second.id]), '2026-10-31T16:00:00.000Z'))).toEqual([])
  })

  it('of three lets three of five stories of one order go, and names the others', async () => {
    const partner = await desk.party({ scope: { volume: { limit: 3, period: 'calendar_year' } } })
    const ids = (await desk.publish(5)).map(({ id }) => id)
    const taken = await desk.take(partner.taker, orderOf(ids, { recordedFormat: 'zip', isAlone: false }))
    expect([taken.stories.length, taken.refusals.length]).toEqual([3, 2])
    expect(await desk.rowsOf(partner)).toHaveLength(3)
    const files = unzipSync(new Uint8Array(await new Response((await import('./archive')).archiveOf(taken, { at: noon })).arrayBuffer()))
    const index = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as { stories: unknown[]; refused: { sentences: string[] }[] }
    expect(index.stories).toHaveLength(3)
    expect(index.refused.map(({ sentences }) => sentences)).toEqual([['本周期的数量已经用完。'], ['本周期的数量已经用完。']])
  })
})

describe('nothing leaves the house', () => {
  const given = async (id: string, partner?: Party) => codes(await desk.take((partner ?? (await desk.party())).taker, orderOf([id])))

  it('of a draft, a withdrawn story, one in the trash, one that never was', async () => {
    const draft = await desk.cast.draft({ title: '草稿' })
    const withdrawn = await desk.cast.published({ title: '撤下的稿件' })
    await desk.room.payload.update({ collection: 'articles', id: withdrawn.id, overrideAccess: true, data: { _status: 'draft' } })
    for (const id of [draft.id, withdrawn.id, '65f000000000000000000000']) expect(await given(id), id).toEqual(['NOT_FOUND'])
  })

  it('to an organisation that is suspended, or whose agreement is another’s, suspended or not yet signed', async () => {
    const partner = await desk.party()
    await desk.room.payload.update({ collection: 'organisations', id: partner.organisation.id, overrideAccess: true, data: { status: 'suspended' } })
    expect(await given(story.id, partner)).toEqual(['ORGANISATION_SUSPENDED'])
    const stranger = await desk.room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: '无协议机构（演示）', kind: 'other', status: 'active' } })
    expect(codes(await desk.take({ ...partner.taker, organisation: stranger.id }, orderOf([story.id])))).toEqual(['NOT_ALLOWED'])
    for (const status of ['offered', 'accepted', 'suspended', 'terminated'] as const) expect(await given(story.id, await desk.party({ status })), status).toEqual(['NOT_ALLOWED'])
  })

  it('when it cannot be packed: no row, no place within the limit, and a sentence that says so', async () => {
    const own = await desk.picture()
    const withPicture = await desk.cast.published({ picture: own.id })
    const partner = await desk.party({ scope: { media: ['text', 'photo'], volume: { limit: 1, period: 'term' } } })
    rmSync(join(desk.room.dataDir, 'media', own.filename ?? ''))
    const taken = await desk.take(partner.taker, orderOf([withPicture.id]))
    expect(taken).toMatchObject({ stories: [], refusals: [{ code: 'PACKING_FAILED', sentences: ['这篇稿件没有打包成功，没有计入数量，请稍后再取。'] }] })
    expect(await desk.rowsOf(partner)).toEqual([])
    expect(await given(story.id, partner)).toEqual([])
  })

  it('of an order that is too large, and no row is written for a part of it', async () => {
    const partner = await desk.party()
    const second = await desk.cast.published({ title: '第二篇' })
    const order = orderOf([story.id, second.id])
    const taken = await desk.takeStories({ payload: desk.room.payload, taker: partner.taker, order, now: () => noon, largest: 3000 })
    expect(taken).toMatchObject({ stories: [], refusals: [{ code: 'TOO_LARGE', sentences: ['所选稿件合计超过 200 MB，请分批取用。'] }] })
    expect(await desk.rowsOf(partner)).toEqual([])
  })
})

describe('a process that dies', () => {
  /** The database of a process that dies when it writes a row: before the write, or after it. */
  const dying = (when: 'after' | 'before'): Desk['room']['payload'] =>
    Object.assign(Object.create(desk.room.payload) as Desk['room']['payload'], {
      create: async (options: Parameters<Desk['room']['payload']['create']>[0]) => {
        if (when === 'after') await Reflect.apply(desk.room.payload.create, desk.room.payload, [options])
        throw new Error('killed')
      },
    })
  const takeAndDie = (partner: Party, when: 'after' | 'before') =>
    desk.takeStories({ payload: dying(when), taker: partner.taker, order: orderOf([story.id]), now: () => noon })

  it('before the row leaves nothing: no bytes, no row, the whole limit', async () => {
    const partner = await desk.party({ scope: { volume: { limit: 1, period: 'term' } } })
    await expect(takeAndDie(partner, 'before')).rejects.toThrow('killed')
    expect(await desk.rowsOf(partner)).toEqual([])
    expect(codes(await desk.take(partner.taker, orderOf([story.id])))).toEqual([])
  })

  it('after the row has sent nothing, and the same use may be taken again without being counted', async () => {
    const partner = await desk.party({ scope: { volume: { limit: 1, period: 'term' } } })
    await expect(takeAndDie(partner, 'after')).rejects.toThrow('killed')
    expect((await desk.rowsOf(partner)).map(({ counted }) => counted)).toEqual([true])
    expect(codes(await desk.take(partner.taker, orderOf([story.id])))).toEqual([])
    expect((await desk.rowsOf(partner)).map(({ counted }) => counted)).toEqual([true, false])
  })
})

describe('a row', () => {
  it('is never changed or taken away', async () => {
    const partner = await desk.party()
    await desk.take(partner.taker, orderOf([story.id]))
    const [row] = await desk.rowsOf(partner)
    const id = row?.id ?? ''
    await expect(desk.room.payload.update({ collection: 'usage-events', id, overrideAccess: true, data: { act: 'print' } })).rejects.toMatchObject({ status: 403 })
    await expect(desk.room.payload.delete({ collection: 'usage-events', id, overrideAccess: true })).rejects.toMatchObject({ status: 403 })
    expect(await desk.rowsOf(partner)).toEqual([row])
  })
})
