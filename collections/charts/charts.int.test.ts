import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Cast, makeCast } from '../../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../../newsroom/testing/openPayload'
import { rest } from '../../newsroom/testing/rest'
import type { Article } from '../../payload-types'
import type * as Charts from '../../queries/data/charts'

let room: TestNewsroom
let cast: Cast
let charts: typeof Charts
beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  charts = await import('../../queries/data/charts') // reads the configuration, so only after the room is open
  for (const [timePeriod, value] of [['2022', 400], ['2023', 440], ['2024', 473]] as const) await cast.observation({ timePeriod, value, valueText: String(value) })
}, 120_000)
afterAll(() => room.close())

const fields = (over: Record<string, unknown> = {}) => ({
  type: 'line', title: '云汀的高新技术企业两年多了七十三家', subtitle: '高新技术企业，云汀市（虚构），2022—2024年', altText: '折线图：高新技术企业由2022年的400家升到2024年的473家。',
  query: { indicators: [cast.indicator.id], areas: [cast.region.id], vintages: 'latest', from: '2022', to: '2024' }, order: 'given', follows: 'frozen', ...over,
})
const post = (token: string | null, over: Record<string, unknown> = {}) => rest('/api/charts', { method: 'POST', token, body: fields(over) })
const made = async (over: Record<string, unknown> = {}) => String((await post(cast.tokens.statistics, over)).body.doc?.['id'])
const bodyWith = (chart: string) => {
  const { body } = cast.story()
  const block = { type: 'block', version: 2, format: '', fields: { id: 'b1', blockName: '', blockType: 'chart', chart } }
  return { ...body, root: { ...body?.root, children: [...(body?.root.children ?? []), block] } } as unknown as Article['body']
}
const lastOf = async (id: string) => (await charts.chartView(id))?.data.series[0]?.points.at(-1)?.text

describe('a chart', () => {
  it('is seen by the public only when published, by staff always, made by nobody outside', async () => {
    const id = await made({ _status: 'draft' })
    expect((await rest(`/api/charts/${id}`)).status).toBe(404)
    expect((await rest(`/api/charts/${id}`, { token: cast.tokens.reporter })).status).toBe(200)
    expect((await post(null)).status).toBe(403)
    expect((await post(cast.licenseeToken)).status).toBe(403)
    expect(await charts.chartView(id)).toBeNull()
  })

  it('is drafted by a reporter and published by a desk', async () => {
    expect((await post(cast.tokens.reporter, { _status: 'draft' })).status).toBe(201)
    expect((await post(cast.tokens.reporter, { _status: 'published' })).status).toBe(403)
    expect((await post(cast.tokens.editor, { _status: 'published' })).status).toBe(201)
  })

  it.each([
    ['a line through one point', { query: { from: '2024', to: '2024' } }, /只有一个时期有数/],
    ['bars that begin above zero', { type: 'bar', axisFrom: 300 }, /必须从 0 画起/],
    ['a picture without values', { query: { from: '1999', to: '1999' } }, /没有查到数值/],
  ])('is refused with a reason when it is %s', async (_, over, reason) => {
    const query = { ...fields().query, ...('query' in over ? over.query : {}) }
    const answer = await post(cast.tokens.editor, { ...over, query, _status: 'published' })
    expect(answer.status).toBe(400)
    expect(answer.text).toMatch(reason)
    expect((await post(cast.tokens.editor, { ...over, query, _status: 'draft' })).status).toBe(201)
  })

  it('takes no snapshot from outside', async () => {
    const answer = await post(cast.tokens.editor, { _status: 'published', snapshot: { key: 'x', takenAt: '2020-01-01', records: [] }, frozenAt: '2020-01-01T00:00:00.000Z' })
    expect(answer.body.doc).toMatchObject({ title: fields().title })
    expect(answer.body.doc?.['snapshot'] ?? null).toBeNull()
  })
})

describe('with a story', () => {
  it('becomes public, keeps its values or follows new ones, and cannot be deleted', async () => {
    const [frozen, live] = [await made({ _status: 'draft' }), await made({ _status: 'draft', follows: 'live', title: '随新数更新的图' })]
    await cast.published({ body: bodyWith(frozen) })
    await cast.published({ body: bodyWith(live) })
    expect([await lastOf(frozen), await lastOf(live)]).toEqual(['473', '473'])
    await cast.observation({ timePeriod: '2024', value: 481, valueText: '481', status: 'A', revisionType: 'scheduled', revisionReason: '年报核实' })
    expect([await lastOf(frozen), await lastOf(live)]).toEqual(['473', '481'])
    expect((await charts.chartView(frozen))?.frozenAt).toMatch(/^20/)
    expect((await rest(`/api/charts/${frozen}`, { method: 'DELETE', token: cast.tokens.editor })).status).toBe(409)
  })

  it('keeps the story back when it misleads', async () => {
    const id = await made({ _status: 'draft', axisFrom: 300, type: 'bar' })
    const story = await cast.draft({ body: bodyWith(id) })
    const answer = await rest(`/api/articles/${story.id}`, { method: 'PATCH', token: cast.tokens.editor, body: { _status: 'published', revision: story.revision } })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('必须从 0 画起')
  })

  it('goes out once: neither a draft begun since nor a value withdrawn since comes up when the story is corrected', async () => {
    const lone = await cast.observation({ timePeriod: '2019', value: 300, valueText: '300' })
    await cast.observation({ timePeriod: '2018', value: 280, valueText: '280' })
    const id = await made({ _status: 'draft', query: { ...fields().query, from: '2018', to: '2019' } })
    const story = await cast.published({ body: bodyWith(id) })
    expect((await rest(`/api/charts/${id}?draft=true`, { method: 'PATCH', token: cast.tokens.statistics, body: { _status: 'draft', title: '没写完的标题' } })).status).toBe(200)
    expect((await rest(`/api/observations/${lone.id}`, { method: 'PATCH', token: cast.tokens.statistics, body: { withdrawnReason: '来源撤回' } })).status).toBe(200)
    const answer = await rest(`/api/articles/${story.id}`, { method: 'PATCH', token: cast.tokens.editor, body: { _status: 'published', revision: story.revision, summary: '改一个字。' } })
    expect(answer.status).toBe(200)
    expect(await charts.chartView(id)).toMatchObject({ title: fields().title })
    expect(await lastOf(id)).toBe('300')
  })

  it('is frozen anew when its question changes after it went out', async () => {
    const id = await made({ _status: 'draft' })
    await cast.published({ body: bodyWith(id) })
    const answer = await rest(`/api/charts/${id}`, { method: 'PATCH', token: cast.tokens.statistics, body: { _status: 'published', query: { ...fields().query, from: '2023' } } })
    expect(answer.status).toBe(200)
    expect((await charts.chartView(id))?.data.categories.map(({ key }) => key)).toEqual(['2023', '2024'])
  })
})

describe('the picture of an unsaved form', () => {
  const draw = (token: string | null, body: unknown) => rest('/api/chart-picture', { method: 'POST', token, body })

  it('is drawn for staff with its lints, for nobody else', async () => {
    const answer = await draw(cast.tokens.reporter, fields({ axisFrom: 9, type: 'bar' }))
    expect(answer.status).toBe(200)
    expect(String(answer.body['wide'])).toMatch(/^<svg .*云汀的高新技术企业/)
    expect((answer.body['lints'] as { code: string }[]).map(({ code }) => code)).toContain('BROKEN_BASELINE')
    expect((await draw(null, fields())).status).toBe(403)
    expect((await draw(cast.licenseeToken, fields())).status).toBe(403)
  })

  it('takes any form, refuses what is none and what is too large', async () => {
    expect((await draw(cast.tokens.reporter, { query: { indicators: 'x', areas: [1, null] }, annotations: [null, 3], highlight: {} })).status).toBe(200)
    expect((await draw(cast.tokens.reporter, [1])).status).toBe(400)
    expect((await draw(cast.tokens.reporter, { title: '图'.repeat(200_001) })).status).toBe(413)
  })
})
