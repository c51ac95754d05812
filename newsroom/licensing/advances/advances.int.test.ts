import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Advance } from '../../../payload-types'
import { dayBefore, hour, openAdvances, secondAfter, secondBefore } from '../../testing/advances'
import { codes, type Desk, openDesk, orderOf, type Party, textOf } from '../../testing/takings'
import { rest } from '../../testing/rest'

let desk: Desk
let acts: ReturnType<typeof openAdvances>
let modules: Awaited<ReturnType<typeof openModules>>
const openModules = async () => ({ ...(await import('./keep')), ...(await import('./records')), ...(await import('./story')), ...(await import('../standing')), ...(await import('../taking/decide')) })
let full: Party
let headline: Party
let none: Party

const term = { lastDay: null }
beforeAll(async () => {
  desk = await openDesk()
  acts = openAdvances({ payload: desk.room.payload, cast: desk.cast })
  modules = await openModules()
  full = await desk.party({ ...term, scope: { embargoTier: 'full' } })
  headline = await desk.party({ ...term, scope: { embargoTier: 'headline' } })
  none = await desk.party(term)
}, 120_000)
afterAll(() => desk.room.close())

const standingOf = async ({ organisation }: Party, at = dayBefore) => {
  const standing = await modules.readStanding({ payload: desk.room.payload, organisation: organisation.id, at })
  if (!standing) throw new Error('no standing')
  return standing
}
const tierOf = async (party: Party, article: string, at = dayBefore) =>
  (await modules.earlyStories({ payload: desk.room.payload, standing: await standingOf(party, at) })).find(({ article: { id } }) => id === article)?.tier ?? 'none'
const rowsOf = (article: string): Promise<Advance[]> => modules.advancesOf(desk.room.payload, article)
const keep = (now = dayBefore) => modules.keepAdvances(desk.room.payload, { now })

describe('a story released in advance', () => {
  it('is exactly what stood scheduled, frozen, with the hour of its schedule', async () => {
    const { id, advance } = await acts.advanced({ title: '云汀市明日公布一季度数据' })
    expect(advance).toMatchObject({ no: 1, title: '云汀市明日公布一季度数据', state: 'standing', by: '演示editor' })
    expect(new Date(advance.releaseAt).toISOString()).toBe(hour)
    expect(await rowsOf(id)).toHaveLength(1)
    await expect(desk.room.payload.update({ collection: 'advances', id: advance.id, data: { title: '改过的标题' }, overrideAccess: true })).rejects.toThrow('不能修改')
    await expect(desk.room.payload.db.updateOne({ collection: 'advances', id: advance.id, data: { contentHash: 'f'.repeat(64) }, req: {} as never })).rejects.toThrow()
    await expect(desk.room.payload.delete({ collection: 'advances', id: advance.id, overrideAccess: true })).rejects.toThrow('不能修改或删除')
  })

  it('is refused without a schedule, with words changed since, without a source, when it is another’s, when it was public, and twice', async () => {
    const unscheduled = await desk.cast.draft()
    await expect(acts.release(unscheduled.id)).rejects.toMatchObject({ code: 'NOT_SCHEDULED' })
    const changed = await desk.cast.draft()
    await acts.schedule(changed.id)
    await acts.edit(changed.id, { title: '排定以后改过' })
    await expect(acts.release(changed.id)).rejects.toMatchObject({ code: 'CHANGED_SINCE_SCHEDULED' })
    const unsourced = await desk.cast.draft({ source: null })
    await acts.schedule(unsourced.id)
    await expect(acts.release(unsourced.id)).rejects.toThrow(/来源/)
    const foreign = await desk.cast.draft({ source: desk.cast.other.id, originalTitle: '云汀市高新技术企业达到473家', originalAuthor: '某记者', originalUrl: 'https://evening.example/1' })
    await acts.schedule(foreign.id)
    await expect(acts.release(foreign.id)).rejects.toMatchObject({ code: 'NOT_OURS' })
    const published = await desk.cast.published()
    await acts.schedule(published.id)
    await expect(acts.release(published.id)).rejects.toMatchObject({ code: 'ALREADY_PUBLIC' })
    const { id } = await acts.advanced()
    await expect(acts.release(id)).rejects.toMatchObject({ code: 'ALREADY_GIVEN' })
    const past = await desk.cast.draft()
    await acts.schedule(past.id)
    await expect(acts.release(past.id, secondAfter)).rejects.toMatchObject({ code: 'NOT_SCHEDULED' })
  })

  it('is released by those who may publish, through the panel’s route as well', async () => {
    const draft = await desk.cast.draft()
    await acts.schedule(draft.id)
    const post = (token: string | null, act = 'release') => rest(`/api/licensing/advances/${draft.id}/${act}`, { method: 'POST', token, body: act === 'release' ? {} : { reason: '事实有待核实' } })
    expect((await post(null)).status).toBe(401)
    for (const token of [desk.cast.tokens.reporter, desk.cast.tokens.rights]) expect((await post(token)).status).toBe(403)
    expect((await post(desk.cast.licenseeToken)).status).toBe(401)
    expect(await rowsOf(draft.id)).toEqual([])
    expect((await post(desk.cast.tokens.editor)).status).toBe(200)
    expect(await rowsOf(draft.id)).toHaveLength(1)
    expect((await post(desk.cast.tokens.reporter, 'withdraw')).status).toBe(403)
    expect((await post(desk.cast.tokens.editor, 'withdraw')).status).toBe(200)
    expect((await rowsOf(draft.id)).map(({ state }) => state)).toEqual(['withdrawn'])
  })
})

describe('the tiers', () => {
  it('give the text, the headline or nothing, by the agreement that is signed', async () => {
    const { id } = await acts.advanced()
    expect([await tierOf(full, id), await tierOf(headline, id), await tierOf(none, id)]).toEqual(['full', 'headline', 'none'])
    expect(codes(await desk.take(full.taker, orderOf([id]), dayBefore))).toEqual([])
    for (const party of [headline, none]) expect(codes(await desk.take(party.taker, orderOf([id]), dayBefore))).toEqual(['NOT_FOUND'])
  })

  it('give nothing under an agreement that is suspended, over before the hour, not begun, for another section, or of an organisation that is suspended', async () => {
    const { id } = await acts.advanced()
    const scope = { embargoTier: 'full' as const }
    const over = await desk.party({ scope, lastDay: '2099-02-28' })
    const parties = [await desk.party({ ...term, scope, status: 'suspended' }), over, await desk.party({ ...term, scope, effectiveFrom: '2099-03-01' }), await desk.party({ ...term, scope: { ...scope, collections: ['economy'] } })]
    for (const party of parties) {
      expect(await tierOf(party, id)).toBe('none')
      expect(codes(await desk.take(party.taker, orderOf([id]), dayBefore))).toEqual(['NOT_FOUND'])
    }
    const gone = await desk.party({ ...term, scope })
    await desk.room.payload.update({ collection: 'organisations', id: gone.organisation.id, data: { status: 'suspended' }, overrideAccess: true })
    expect(await tierOf(gone, id)).toBe('none')
    expect(codes(await desk.take(gone.taker, orderOf([id]), dayBefore))).toEqual(['NOT_FOUND'])
  })

  it('S21 deny every use one second before the hour and allow it one second after, by the clock that is asked and not by a job', async () => {
    const { id } = await acts.advanced()
    const decision = async (at: string) => {
      const standing = await standingOf(full, at)
      const read = await modules.readEarlyStory({ payload: desk.room.payload, standing, id })
      if (!read) throw new Error('not shown')
      return modules.decideUse({ standing, story: read.story, use: orderOf([id]).use, counted: new Set() })
    }
    const [before, at, after] = [await decision(secondBefore), await decision(hour), await decision(secondAfter)]
    expect([before.decision.outcome, before.decision.reasonCodes]).toEqual(['denied', ['EMBARGOED']])
    expect(before.early?.outcome).toBe('allowed')
    expect([at.decision.outcome, after.decision.outcome, at.early, after.early]).toEqual(['allowed', 'allowed', null, null])
  })
})

describe('a package that is taken early', () => {
  it('leaves a row that says early, and carries the hour in manifest, page, ninjs and NewsML-G2', async () => {
    const own = await desk.picture({ caption: '尚未公开的图片' })
    const { id, advance } = await acts.advanced({ picture: own.id })
    const partner = await desk.party({ ...term, scope: { embargoTier: 'full', media: ['text', 'photo'] } })
    const taken = await desk.take(partner.taker, orderOf([id], { formats: ['html', 'ninjs', 'newsml', 'picture'], recordedFormat: 'zip', isAlone: false }), dayBefore)
    expect(codes(taken)).toEqual([])
    expect(taken.stories[0]?.manifest).toMatchObject({ contentHash: advance.contentHash, embargoedUntil: hour, creditLine: '来源：示例在线', terms: { agreement: partner.agreement.no } })
    expect(textOf(taken, '稿件.html')).toContain('禁止在 2099年3月1日 09:00（北京时间）前使用')
    expect(JSON.parse(textOf(taken, 'ninjs.json'))).toMatchObject({ embargoedUntil: hour })
    expect(textOf(taken, 'newsml-g2.xml')).toContain(`<embargoed>${hour}</embargoed>`)
    expect(taken.stories[0]?.files.some(({ name }) => name.endsWith('尚未公开的图片.jpg'))).toBe(true)
    const [row] = await desk.rowsOf(partner)
    expect(row).toMatchObject({ contentHash: advance.contentHash, embargoedUntil: hour, counted: true, decision: { outcome: 'denied', reasonCodes: ['EMBARGOED'], early: { outcome: 'allowed' } } })
    expect((await rest(`/api/media/${own.id}`)).status).toBe(404)
  })

  it('is the published story: the same fingerprint, no notice, and taking it again counts nothing', async () => {
    const { id, advance } = await acts.advanced({ title: '准时刊出的提前稿' })
    await desk.take(full.taker, orderOf([id]), dayBefore)
    await acts.strike(id)
    const published = await desk.room.payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })
    expect([published._status, published.contentHash]).toEqual(['published', advance.contentHash])
    await keep(secondAfter)
    expect((await rowsOf(id)).map(({ state }) => state)).toEqual(['released'])
  })
})
