import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { type Cast, makeCast } from '../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../newsroom/testing/openPayload'
import { rest } from '../newsroom/testing/rest'
import type { Observation } from '../payload-types'
import { closeVintages, onNewVintage } from './observations/vintages'

let room: TestNewsroom
let cast: Cast
let methods = 0

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
})
afterAll(() => room.close())

const sqlite = () => (room.payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } }).client
const onMongo = () => room.payload.db.name === 'mongoose'
const reread = (id: string) => room.payload.findByID({ collection: 'observations', id, depth: 0, overrideAccess: true })
const patch = (id: string, body: object, token = cast.tokens.statistics) => rest(`/api/observations/${id}`, { method: 'PATCH', token, body })

/** Runs with the clock set on: an embargo that ends, without waiting for it. */
async function at<Result>(iso: string, act: () => Promise<Result>): Promise<Result> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(iso) })
  try {
    return await act()
  } finally {
    vi.useRealTimers()
  }
}

const soon = () => new Date(Date.now() + 3_600_000).toISOString()
const later = (iso: string, seconds = 1) => new Date(Date.parse(iso) + seconds * 1000).toISOString()
const release = (embargoUntil: string | null) =>
  room.payload.create({ collection: 'releases', overrideAccess: true, data: { title: '云汀市（虚构）统计公报', status: 'confirmed', scheduledAt: embargoUntil ?? soon(), embargoUntil, isListed: true } })

describe('a chain of vintages', () => {
  it('ends the one before when the new one begins, and tells of it once it is saved', async () => {
    const told: [string, string][] = []
    onNewVintage(async (_payload, { observation, previous }) => { told.push([previous.id, observation.id]) })
    const first = await cast.observation({ timePeriod: '2010' })
    expect(first).toMatchObject({ vintage: 1, validTo: null, freq: 'A', supersedes: null, revisionType: null })
    const second = await cast.observation({ timePeriod: '2010', value: 470, valueText: '470', status: 'A', revisionType: 'scheduled', revisionReason: '最终核实' })
    expect(second).toMatchObject({ vintage: 2, supersedes: first.id })
    expect((await reread(first.id)).validTo).toBe(second.validFrom)
    expect(told).toEqual([[first.id, second.id]])
  })
  it('wants to know what kind of revision a second value is', async () => {
    await cast.observation({ timePeriod: '2011' })
    await expect(cast.observation({ timePeriod: '2011', value: 1, valueText: '1' })).rejects.toThrow('修订类型')
  })
  it('is completed where its writer was killed', async () => {
    const first = await cast.observation({ timePeriod: '2012' })
    const second = await cast.observation({ timePeriod: '2012', revisionType: 'correction' })
    const third = await cast.observation({ timePeriod: '2012', revisionType: 'correction' })
    // As the adapter leaves it when the process ends before the chain is closed.
    await room.payload.db.updateOne({ collection: 'observations', id: third.id, data: { closes: second.id }, req: {} })
    expect(await closeVintages(room.payload)).toBe(1)
    expect(await closeVintages(room.payload)).toBe(0)
    expect((await reread(second.id)).validTo).toBe(third.validFrom)
    expect((await reread(first.id)).validTo).toBe(second.validFrom)
  })
  it.each([
    ['a missing reason beside a value', { missingReason: 'Q' }], ['a rank beyond its population', { rank: { position: 3, of: 2 } }], ['a period that is none', { timePeriod: '2024-13' }],
    ['a status that SDMX does not have', { status: 'X' }],
  ])('refuses %s', async (_name, over) => {
    await expect(cast.observation({ timePeriod: '2013', ...over })).rejects.toThrow()
  })
  it('keeps a missing value apart from zero, with its reason', async () => {
    const one = await cast.observation({ timePeriod: '2014', value: null, valueText: '…', missingReason: 'L' })
    expect(one).toMatchObject({ value: null, valueText: '…', missingReason: 'L' })
  })
})

describe('a recorded observation', () => {
  let one: Observation
  beforeAll(async () => { one = await cast.observation({ timePeriod: '2001', footnotes: [{ text: '不含个体户。' }] }) })

  it.each([
    { value: 999 }, { valueText: '999' }, { operator: '≈' }, { status: 'A' }, { missingReason: 'O', value: null }, { confStatus: 'N' }, { rank: { position: 2 } }, { timePeriod: '2002' }, { revisionType: 'method' },
    { validFrom: '2000-01-01T00:00:00.000Z' }, { validTo: '2000-01-01T00:00:00.000Z' }, { withdrawnAt: '2000-01-01T00:00:00.000Z' }, { vintage: 7 }, { sourceLocator: '别处' }, { footnotes: [] }, { footnotes: [{ text: '改了' }] },
  ])('is not changed by our own code, past all access: %j', async (data) => {
    const before = await reread(one.id)
    await expect(room.payload.update({ collection: 'observations', id: one.id, overrideAccess: true, data: data as never })).rejects.toThrow('不能改')
    expect(await reread(one.id)).toEqual(before)
  })
  it.each([{ value: 1 }, { confStatus: 'N' }, { seriesKey: 'x' }, { supersedes: null, rank: { position: 9 } }, { validFrom: '2000-01-01T00:00:00.000Z' }, { revisionReason: '改' }])('is not changed by the adapter: %j', async (data) => {
    await expect(room.payload.db.updateOne({ collection: 'observations', id: one.id, data, req: {} })).rejects.toThrow()
  })
  it('is not changed or removed by a hand at the database where that knows triggers', async () => {
    if (onMongo()) return
    for (const sql of [
      `UPDATE observations SET value = 1 WHERE id = '${one.id}'`, `UPDATE observations SET conf_status = 'N' WHERE id = '${one.id}'`, `UPDATE observations SET valid_from = '2000-01-01' WHERE id = '${one.id}'`,
      `UPDATE observations SET release_id = NULL, rank_order = 'ascending' WHERE id = '${one.id}'`, `DELETE FROM observations WHERE id = '${one.id}'`, 'DELETE FROM observations',
    ]) await expect(sqlite().execute(sql), sql).rejects.toThrow(/never changes/)
  })
  it.each([
    [{ value: 999 }, '数值'], [{ valueText: '999', operator: '≈' }, '限定、原文数字'], [{ rank: { position: 2 } }, '位次'], [{ refArea: 'elsewhere' }, '地区'], [{ value: 999, note: '顺手改的提醒' }, '数值'], [{ footnotes: [] }, '脚注'],
    [{ validTo: '2000-01-01T00:00:00.000Z' }, '系统填写'], [{ vintage: 7 }, '系统填写'],
  ])('is not changed over REST, and whoever tries is told so: %j', async (body, named) => {
    const before = await reread(one.id)
    const answer = await patch(one.id, body)
    expect(answer.status, answer.text).toBe(409)
    expect(answer.text).toContain(named)
    expect(await reread(one.id)).toEqual(before)
    expect((await patch(one.id, body, cast.tokens.reporter)).status).toBe(403)
  })
  it('takes what the panel sends back unchanged beside a new caution', async () => {
    const { id, createdAt: _c, updatedAt: _u, ...shown } = (await rest(`/api/observations/${one.id}?depth=1`, { token: cast.tokens.statistics })).body
    const answer = await patch(one.id, { ...shown, claim: '', missingReason: '', ownError: false, value: '473', note: '分母未说明' })
    expect(answer.status, answer.text).toBe(200)
    expect(await reread(String(id))).toMatchObject({ value: 473, note: '分母未说明' })
  })
  it('takes a further footnote and a link to the bulletin that verifies it', async () => {
    const bulletin = await cast.observation({ timePeriod: '2001', status: 'A', revisionType: 'scheduled' })
    const answer = await patch(one.id, { footnotes: [{ text: '不含个体户。' }, { text: '2002年公布。' }], verifiedBy: bulletin.id })
    expect(answer.status, answer.text).toBe(200)
  })
  it('is deleted by nobody, and who tries is told which stories rest on it', async () => {
    const cited = await cast.observation({ timePeriod: '2003' })
    const published = await cast.published({ title: '一篇引用它的稿件', keyFigures: [cited.id] })
    const answer = await rest(`/api/observations/${cited.id}`, { method: 'DELETE', token: cast.tokens.statistics })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain(`《${published.title}》`)
    expect((await rest(`/api/observations/${one.id}`, { method: 'DELETE', token: cast.tokens.admin })).status).toBe(409)
    expect((await rest(`/api/observations/${one.id}`, { method: 'DELETE' })).status).toBe(403)
    await expect(room.payload.delete({ collection: 'observations', id: one.id, overrideAccess: true })).rejects.toThrow('不能删除')
  })
})

describe('a withdrawal', () => {
  it('needs a reason, is made once, and keeps the value on record', async () => {
    const one = await cast.observation({ timePeriod: '2004' })
    expect((await patch(one.id, { withdrawnReason: '抄错了列' }, cast.tokens.reporter)).status).toBe(403)
    expect((await patch(one.id, { withdrawnReason: '抄错了列' }, cast.tokens.editor)).status).toBe(403)
    expect((await patch(one.id, { withdrawnReason: '抄错了列' })).status).toBe(200)
    const withdrawn = await reread(one.id)
    expect(withdrawn).toMatchObject({ withdrawnReason: '抄错了列', valueText: '473' })
    expect(withdrawn.withdrawnAt).toBeTruthy()
    for (const body of [{ withdrawnReason: '另一个原因' }, { withdrawnReason: '' }, { withdrawnReason: null }]) expect((await patch(one.id, body)).status).toBe(409)
    await expect(room.payload.db.updateOne({ collection: 'observations', id: one.id, data: { withdrawnAt: null, withdrawnReason: null }, req: {} })).rejects.toThrow()
    expect(await reread(one.id)).toMatchObject({ withdrawnReason: '抄错了列', withdrawnAt: withdrawn.withdrawnAt })
  })
})

describe('S21 an embargoed release', () => {
  const secret = '987654'
  let until = ''
  let hidden: Observation
  let open: Observation

  beforeAll(async () => {
    until = soon()
    const { id } = await release(until)
    open = await cast.observation({ timePeriod: '2030' })
    hidden = await cast.observation({ timePeriod: '2030', value: Number(secret), valueText: secret, status: 'A', revisionType: 'scheduled', release: id })
    await cast.published({ keyFigures: [open.id, hidden.id] })
    await room.payload.create({ collection: 'stat-claims', overrideAccess: true, data: { text: '全市唯一', type: 'uniqueness', verdict: 'supported', isShown: true, evidence: [hidden.id] } })
  })

  const outsiders = () => [null, cast.licenseeToken, cast.tokens.reporter, cast.tokens.editor, cast.tokens.rights]

  it.each([
    '/api/observations?limit=100', '/api/observations?depth=3&sort=-value', '/api/articles?depth=3&limit=100', '/api/stat-claims?depth=3', '/api/releases?depth=3', '/api/indicators?depth=3', '/api/regions?depth=3',
    '/api/observations?where[validFrom][greater_than]=2020-01-01&limit=100', '/api/observations?where[or][0][release][exists]=true&where[or][1][id][exists]=true', '/api/observations?pagination=false&limit=0',
  ])('is in no answer to anybody but statistics editors: %s', async (path) => {
    for (const token of outsiders()) expect((await rest(path, { token })).text).not.toContain(secret)
  })
  it('is not found by id, not counted, and not guessed through what refers to it', async () => {
    for (const token of outsiders()) {
      expect((await rest(`/api/observations/${hidden.id}`, { token })).status).toBe(404)
      expect((await rest(`/api/observations/count?where[timePeriod][equals]=2030`, { token })).body.totalDocs).toBe(1)
      expect((await rest(`/api/observations/count?where[value][equals]=${secret}`, { token })).body.totalDocs).toBe(0)
    }
    for (const path of [`/api/articles/count?where[keyFigures.value][equals]=${secret}`, `/api/articles/count?where[keyFigures][contains][value][equals]=${secret}`, `/api/stat-claims/count?where[evidence.value][equals]=${secret}`]) {
      const answer = await rest(path)
      expect(answer.status >= 400 || answer.body.totalDocs === 0, path).toBe(true)
    }
    expect((await rest('/api/observations?where[closes][exists]=true')).status).toBe(400)
    expect((await rest('/api/releases?where[embargoUntil][exists]=true')).status).toBe(400)
  })
  it('leaves no trace on the vintage before it', async () => {
    expect((await rest(`/api/observations/${open.id}`)).body).toMatchObject({ validTo: null })
  })
  it('is in no page, and there at the first request after its time', async () => {
    const { dataIndexView, observationView } = await import('../queries/data/data')
    const { indicatorView } = await import('../queries/data/indicator')
    const { datasetView } = await import('../queries/data/dataset')
    const { publicFigures } = await import('../queries/data/publicFigures')
    const key = { indicatorCode: 'high-tech-firms', areaCode: '990100', period: '2030' }
    const views = async () => [await observationView(key), await indicatorView('high-tech-firms'), await dataIndexView(), await publicFigures({ indicator: 'high-tech-firms', area: null, period: '2030', asOf: null, after: null, limit: 100, newestOnly: false }), await datasetView('high-tech-firms')]
    expect(JSON.stringify(await views())).not.toContain(secret)
    expect(JSON.stringify(await at(later(until, -1), views))).not.toContain(secret)
    expect(await observationView({ ...key, vintage: 2 })).toBeNull()
    const after = await at(later(until), views)
    for (const view of after) expect(JSON.stringify(view)).toContain(secret)
    expect((await rest(`/api/observations/${hidden.id}`)).status).toBe(404)
  })
  it('is seen by statistics editors before', async () => expect((await rest(`/api/observations/${hidden.id}`, { token: cast.tokens.statistics })).status).toBe(200))
  it('ends the vintage before when its time has come', async () => {
    await at(later(until), () => closeVintages(room.payload))
    expect((await reread(open.id)).validTo).toBe(until)
  })
})

describe('an embargo that moves', () => {
  const shownTo = async (id: string) => (await rest(`/api/observations/${id}`)).status
  it('takes the figures along, later and earlier, and cannot come back once they were seen', async () => {
    const until = soon()
    const { id } = await release(until)
    const one = await cast.observation({ timePeriod: '2031', release: id })
    const move = (embargoUntil: string | null) => rest(`/api/releases/${id}`, { method: 'PATCH', token: cast.tokens.statistics, body: { embargoUntil } })
    expect((await move(later(until, 600))).status).toBe(200)
    expect(await at(later(until), () => shownTo(one.id))).toBe(404)
    expect(await at(later(until, 601), () => shownTo(one.id))).toBe(200)
    expect((await move(null)).status).toBe(200)
    expect(await shownTo(one.id)).toBe(200)
    expect((await move(soon())).status).toBe(409)
  })
})

describe('the release calendar', () => {
  it('logs each change of an announced date with its reason, for good', async () => {
    const { id } = await release(null)
    const path = `/api/releases/${id}`
    const change = (body: object) => rest(path, { method: 'PATCH', token: cast.tokens.statistics, body })
    expect((await change({ scheduledAt: '2027-03-01T02:00:00.000Z' })).status).toBe(400)
    expect((await change({ status: 'cancelled' })).status).toBe(400)
    expect((await change({ scheduledAt: '2027-03-01T02:00:00.000Z', changeReason: '与年鉴同日发布', dateChanges: [] })).status).toBe(200)
    expect((await change({ status: 'postponed', changeReason: '数据质量复核' })).status).toBe(200)
    await room.payload.update({ collection: 'releases', id, overrideAccess: true, data: { dateChanges: [] } })
    const log = (await rest(path)).body['dateChanges'] as { reason: string; to: string }[]
    expect(log.map(({ reason }) => reason)).toEqual(['与年鉴同日发布', '数据质量复核'])
    expect(log[0]?.to).toBe('2027-03-01T02:00:00.000Z')
  })
  it('shows the public what is listed, without its embargo', async () => {
    const { id } = await room.payload.create({ collection: 'releases', overrideAccess: true, data: { title: '未列入日程的发布', status: 'provisional', scheduledAt: soon(), isListed: false } })
    expect((await rest(`/api/releases/${id}`)).status).toBe(404)
    expect((await rest('/api/releases?limit=100')).text).not.toMatch(/embargoUntil|未列入日程/)
  })
})

describe('what stays inside', () => {
  it('a confidential value', async () => {
    const one = await cast.observation({ timePeriod: '2032', confStatus: 'C', valueText: '55555', value: 55555 })
    for (const token of [null, cast.tokens.editor]) expect((await rest(`/api/observations/${one.id}`, { token })).status).toBe(404)
    expect((await rest('/api/observations?limit=100')).text).not.toContain('55555')
  })
  it('a claim that is not shown, or stands in an unpublished story', async () => {
    const draft = await cast.draft({})
    const claim = (over: object) => room.payload.create({ collection: 'stat-claims', overrideAccess: true, data: { text: '全省唯一的试点', type: 'uniqueness', verdict: 'not_checkable', note: '内部备注', ...over } })
    const [inside, inDraft, shown] = [await claim({ isShown: false }), await claim({ isShown: true, article: draft.id }), await claim({ isShown: true })]
    expect([(await rest(`/api/stat-claims/${inside.id}`)).status, (await rest(`/api/stat-claims/${inDraft.id}`)).status, (await rest(`/api/stat-claims/${shown.id}`)).status]).toEqual([404, 404, 200])
    expect((await rest(`/api/stat-claims/${shown.id}`)).text).not.toContain('内部备注')
    expect((await rest('/api/data-imports')).status).toBe(403)
  })
})

describe('a methodology', () => {
  const create = (over: object = {}) => room.payload.create({ collection: 'methodologies', overrideAccess: true, data: { title: '企业统计方法', slug: `method-${methods++}`, summary: '数企业的方法。', body: '第一段。', status: 'draft', ...over } as never })
  it('keeps every published edition, with what changed', async () => {
    const one = await create()
    expect((await rest(`/api/methodologies/${one.id}`)).status).toBe(404)
    const change = (body: object) => rest(`/api/methodologies/${one.id}?depth=0`, { method: 'PATCH', token: cast.tokens.statistics, body })
    expect((await change({ status: 'published' })).status).toBe(200)
    expect((await change({ body: '第二稿。' })).status).toBe(409)
    expect((await change({ body: '第二稿。', changeNote: '改写范围' })).status).toBe(200)
    const stored = (await rest(`/api/methodologies/${one.id}`)).body
    expect(stored).toMatchObject({ edition: 2, body: '第二稿。' })
    expect(stored['editions']).toMatchObject([{ no: 1, body: '第一段。' }, { no: 2, note: '改写范围' }])
    expect((await change({ status: 'draft' })).status).toBe(409)
    expect((await rest(`/api/methodologies/${one.id}`, { method: 'DELETE', token: cast.tokens.statistics })).status).toBe(409)
  })
})

describe('units and regions', () => {
  it('give an indicator its unit as printed, and stay while they are used', async () => {
    const unit = await room.payload.create({ collection: 'units', overrideAccess: true, data: { code: 'count:enterprise', name: '家', symbol: '家', isClassifier: true } })
    const indicator = await room.payload.create({ collection: 'indicators', overrideAccess: true, data: { name: '小巨人企业', code: 'giants', statType: 'count', unitMeasure: unit.id, staleAfter: 'P1Y', aliases: ['小巨人'] } })
    expect(indicator.unit).toBe('家')
    expect((await rest(`/api/units/${unit.id}`, { method: 'DELETE', token: cast.tokens.statistics })).status).toBe(409)
    expect((await rest('/api/units', { method: 'POST', token: cast.tokens.editor, body: { code: 't', name: '吨', symbol: '吨' } })).status).toBe(403)
    await expect(room.payload.create({ collection: 'indicators', overrideAccess: true, data: { name: '坏时长', code: 'bad', statType: 'count', staleAfter: '一年' } })).rejects.toThrow()
  })
  it('know when a division began and ended, and what it was before', async () => {
    const region = (data: object) => room.payload.create({ collection: 'regions', overrideAccess: true, data: { level: 'county', ...data } as never })
    const old = await region({ name: '旧县（虚构）', code: '990181', validFrom: '1950', validTo: '2015-12' })
    expect((await region({ name: '新区（虚构）', code: '990103', validFrom: '2016', predecessors: [old.id] })).predecessors).toHaveLength(1)
    await expect(region({ name: '倒着（虚构）', code: '990104', validFrom: '2016', validTo: '2010' })).rejects.toThrow()
    await cast.observation({ timePeriod: '2033', refArea: old.id })
    expect((await rest(`/api/regions/${old.id}`, { method: 'DELETE', token: cast.tokens.admin })).status).toBe(409)
  })
})
