import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Advance, Recall } from '../../../payload-types'
import { dayBefore, hour, openAdvances, secondAfter } from '../../testing/advances'
import { type Desk, openDesk, orderOf, type Party } from '../../testing/takings'

let desk: Desk
let acts: ReturnType<typeof openAdvances>
let modules: Awaited<ReturnType<typeof openModules>>
const openModules = async () => ({ ...(await import('./keep')), ...(await import('./records')), ...(await import('./story')), ...(await import('../standing')), ...(await import('../telling/webhooks')) })
let full: Party
let reader: Party
let bystander: Party

beforeAll(async () => {
  desk = await openDesk()
  acts = openAdvances({ payload: desk.room.payload, cast: desk.cast })
  modules = await openModules()
  const scope = { embargoTier: 'full' as const }
  ;[full, reader, bystander] = [await desk.party({ lastDay: null, scope }), await desk.party({ lastDay: null, scope }), await desk.party({ lastDay: null, scope })]
  for (const role of ['downloader', 'viewer'] as const) {
    await desk.room.payload.create({ collection: 'licensees', overrideAccess: true, context: { bootstrap: true }, data: { email: `${role}@early.example`, name: `演示${role}`, organisation: full.organisation.id, role, password: 'correct-horse-battery' } })
  }
  process.env.WEBHOOKS_TO_PRIVATE_HOSTS = '1'
  await modules.addEndpoint(desk.room.payload, { organisation: full.organisation.id, url: 'http://127.0.0.1:9/hook', events: ['correction', 'kill'], createdBy: desk.cast.licensee.id })
}, 120_000)
afterAll(async () => {
  delete process.env.WEBHOOKS_TO_PRIVATE_HOSTS
  await desk.room.close()
})

const payload = () => desk.room.payload
const keep = (now = dayBefore) => modules.keepAdvances(payload(), { now })
const minutesLater = (minutes: number) => new Date(Date.parse(dayBefore) + minutes * 60_000).toISOString()
const rowsOf = (article: string): Promise<Advance[]> => modules.advancesOf(payload(), article)
const statesOf = async (article: string) => (await rowsOf(article)).map(({ state }) => state)
const noticesOf = async (article: string, party = full): Promise<Recall[]> =>
  (await payload().find({ collection: 'recalls', where: { and: [{ article: { equals: article } }, { organisation: { equals: party.organisation.id } }] }, sort: 'at', pagination: false, depth: 0, overrideAccess: true })).docs
const kindsOf = async (article: string, party = full) => (await noticesOf(article, party)).map(({ kind }) => kind)
const isShown = async (article: string, at = dayBefore) => {
  const standing = await modules.readStanding({ payload: payload(), organisation: full.organisation.id, at })
  return standing !== null && (await modules.readEarlyStory({ payload: payload(), standing, id: article })) !== null
}
/** Released, taken by one organisation, read by another, seen by none besides. */
const taken = async (over: Parameters<typeof acts.advanced>[0] = {}) => {
  const { id, advance } = await acts.advanced(over)
  expect((await desk.take(full.taker, orderOf([id]), dayBefore)).stories).toHaveLength(1)
  await modules.recordLook({ payload: payload(), advance, organisation: reader.organisation.id, licensee: null, token: null, ip: null, at: dayBefore })
  return { id, advance }
}

describe('an advance that is taken back', () => {
  it('is handed to nobody any more, and whoever took or read it is told at once, on page, by mail and by webhook', async () => {
    const { id } = await taken({ title: '要收回的提前稿' })
    await acts.withdraw(id, '人物姓名有误。', minutesLater(1))
    expect(await isShown(id)).toBe(false)
    await keep(minutesLater(1))
    const [notice] = await noticesOf(id)
    expect(notice).toMatchObject({ kind: 'kill', title: '要收回的提前稿', reason: '（提前供稿）人物姓名有误。', heldHashes: [(await rowsOf(id))[0]?.contentHash] })
    expect([await kindsOf(id, reader), await kindsOf(id, bystander)]).toEqual([['kill'], []])
    const { docs } = await payload().find({ collection: 'deliveries', where: { subject: { like: '要收回的提前稿' } }, pagination: false, depth: 0, overrideAccess: true })
    expect(docs.map(({ to }) => to)).toEqual(['downloader@early.example'])
    const { docs: [call] } = await payload().find({ collection: 'deliveries', where: { and: [{ kind: { equals: 'webhook' } }, { event: { equals: 'kill' } }] }, pagination: false, depth: 0, overrideAccess: true })
    expect(JSON.parse(call?.body ?? '{}')).toMatchObject({ event: 'kill', early: true, reason: '人物姓名有误。', story: { id, title: null, pubStatus: 'canceled', embargoedUntil: null } })
    await keep(minutesLater(30))
    expect(await kindsOf(id)).toEqual(['kill'])
  })

  it('may be given anew, and then whoever has the old words is told so', async () => {
    const { id } = await taken()
    await acts.withdraw(id, '再核一遍。')
    await acts.cancel(id)
    await acts.edit(id, { title: '核过的标题' })
    await acts.schedule(id)
    await acts.release(id, minutesLater(5))
    await keep(minutesLater(6))
    expect([...await kindsOf(id)].sort()).toEqual(['correction', 'kill'])
    expect(await statesOf(id)).toEqual(['withdrawn', 'standing'])
  })
})

describe('words that change after they were given', () => {
  it('close the door at once; new words are a correction, with the new hour', async () => {
    const { id } = await taken()
    await acts.edit(id, { title: '改过的标题' })
    expect(await isShown(id)).toBe(false)
    expect((await desk.take(full.taker, orderOf([id]), dayBefore)).refusals.map(({ code }) => code)).toEqual(['NOT_FOUND'])
    await keep(minutesLater(1))
    expect(await kindsOf(id)).toEqual([])
    await acts.cancel(id)
    await acts.schedule(id)
    await acts.release(id, minutesLater(5))
    expect(await isShown(id)).toBe(true)
    await keep(minutesLater(5))
    expect(await statesOf(id)).toEqual(['superseded', 'standing'])
    const [notice] = await noticesOf(id)
    expect(notice).toMatchObject({ kind: 'correction' })
    expect(notice?.reason).toContain('先前的一稿请勿使用。禁止在 2099年3月1日 09:00（北京时间）前使用')
  })

  it('are taken back after ten minutes when nobody gives new ones, and not when they are restored before', async () => {
    const { id } = await taken()
    await acts.edit(id, { title: '手误' })
    await keep(minutesLater(1))
    await acts.edit(id, { title: desk.cast.story().title })
    await keep(minutesLater(2))
    expect([await isShown(id), (await rowsOf(id))[0]?.heldAt ?? null]).toEqual([true, null])
    await acts.edit(id, { title: '真的改了' })
    await keep(minutesLater(20))
    await keep(minutesLater(29))
    expect(await statesOf(id)).toEqual(['standing'])
    await keep(minutesLater(31))
    expect(await statesOf(id)).toEqual(['withdrawn'])
    expect(await kindsOf(id)).toEqual(['kill'])
  })
})

describe('a schedule that changes', () => {
  it('when it is cancelled closes the door at once, and those who have the text are told not to use it', async () => {
    const { id } = await taken()
    await acts.cancel(id)
    expect(await isShown(id)).toBe(false)
    await keep(minutesLater(1))
    await keep(minutesLater(12))
    expect((await noticesOf(id)).map(({ kind, reason }) => [kind, reason])).toEqual([['kill', '（提前供稿）原定的发布已取消。']])
  })

  it('when it is moved gives the same words for the new hour, and tells the change of time', async () => {
    const { id } = await taken()
    await acts.cancel(id)
    await acts.schedule(id, '2099-03-02T01:00:00.000Z')
    await keep(minutesLater(1))
    const rows = await rowsOf(id)
    expect(rows.map(({ state }) => state)).toEqual(['moved', 'standing'])
    expect(new Date(rows[1]?.releaseAt ?? '').toISOString()).toBe('2099-03-02T01:00:00.000Z')
    const [notice, ...more] = await noticesOf(id)
    expect(more).toEqual([])
    expect(notice).toMatchObject({ kind: 'moved' })
    expect(notice?.reason).toContain('禁止在 2099年3月2日 09:00（北京时间）前使用')
    // What was allowed at the old hour is not any more.
    const standing = await modules.readStanding({ payload: payload(), organisation: full.organisation.id, at: secondAfter })
    const read = standing && await modules.readEarlyStory({ payload: payload(), standing, id })
    expect(read?.story.rights.embargoedUntil).toBe('2099-03-02T01:00:00.000Z')
  })
})

describe('at its end', () => {
  it('a story that comes out with other words is corrected for those who have the old ones', async () => {
    const { id } = await taken()
    await payload().update({ collection: 'articles', id, data: { _status: 'published', title: '临发前改过的标题' }, overrideAccess: true })
    await keep(minutesLater(1))
    expect(await statesOf(id)).toEqual(['released'])
    expect((await noticesOf(id)).map(({ kind, reason }) => [kind, reason])).toEqual([['correction', '（提前供稿）正式发布的文字与提前供稿不同，请以正式发布的为准。']])
  })

  it('a story that comes out before its hour is a change of time', async () => {
    const { id } = await taken()
    await payload().update({ collection: 'articles', id, data: { _status: 'published' }, overrideAccess: true })
    await keep(minutesLater(1))
    expect(await kindsOf(id)).toEqual(['moved'])
  })

  it('a story that a second, earlier schedule brings out is dated by that one, and not by the hour that was given', async () => {
    const { id } = await taken()
    await acts.schedule(id, '2099-02-28T02:00:00.000Z')
    const { docs } = await payload().find({ collection: 'payload-jobs', where: { 'input.doc.value': { equals: id } }, sort: 'waitUntil', limit: 1, pagination: false, overrideAccess: true })
    await payload().jobs.runByID({ id: docs[0]?.id ?? '', overrideAccess: true })
    const story = await payload().findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })
    expect(story._status).toBe('published')
    expect(Date.parse(story.publishedAt ?? '')).toBeLessThan(Date.now() + 1000)
    await keep(minutesLater(1))
    expect(await kindsOf(id)).toEqual(['moved'])
  })

  it('a story whose publication was refused at the hour is taken back without waiting', async () => {
    const { id } = await taken()
    await acts.edit(id, { title: '排定以后改过的主题' })
    await acts.strike(id)
    await keep(secondAfter)
    expect([await statesOf(id), await kindsOf(id)]).toEqual([['withdrawn'], ['kill']])
  })

  it('a story in the trash is taken back at once', async () => {
    const { id } = await taken()
    await payload().update({ collection: 'articles', id, data: { deletedAt: new Date().toISOString() }, overrideAccess: true })
    expect(await isShown(id)).toBe(false)
    await keep()
    expect(await kindsOf(id)).toEqual(['kill'])
  })
})

describe('a process that dies', () => {
  it('between a new advance and the end of the old one leaves one that is shown; the clock ends the other', async () => {
    const { id, advance } = await taken()
    await acts.edit(id, { title: '第二稿' })
    await acts.cancel(id)
    await acts.schedule(id)
    await acts.release(id, minutesLater(1))
    await payload().db.updateOne({ collection: 'advances', id: advance.id, data: { state: 'standing', closedAt: null }, req: {} as never })
    expect(await isShown(id)).toBe(true)
    await keep(minutesLater(2))
    expect(await statesOf(id)).toEqual(['superseded', 'standing'])
  })

  it('before the notices are sent has them sent by the next look, once', async () => {
    const { id, advance } = await taken()
    await acts.withdraw(id, '需要重写。', hour)
    // Two instances at the same moment: one may meet the other's key and comes again.
    await Promise.allSettled([keep(hour), keep(hour)])
    await keep(hour)
    await payload().db.updateOne({ collection: 'advances', id: advance.id, data: { closeTold: false }, req: {} as never })
    await keep(hour)
    expect(await kindsOf(id)).toEqual(['kill'])
  })
})
