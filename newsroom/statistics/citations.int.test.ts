import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { deriveCitations } from '../../collections/figure-citations/derive'
import { placeFigure } from '../../domain/editorial/placeFigure'
import type { Article, Observation } from '../../payload-types'
import { bodyOf, type Cast, makeCast } from '../testing/cast'
import { openPayload, type TestNewsroom } from '../testing/openPayload'
import { rest } from '../testing/rest'
import { newVintage } from './revisions'
import { sweepFigures } from './sweepFigures'

let room: TestNewsroom
let cast: Cast

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
}, 120_000)
afterAll(() => room.close())

/** A body whose words `exact` stand for an observation. */
function quoting(sentence: string, exact: string, observation: Observation, over: Record<string, unknown> = {}): Article['body'] {
  const start = sentence.indexOf(exact)
  const body = placeFigure(bodyOf(sentence), { start, end: start + exact.length }, { id: `block-${observation.id}`, text: exact, observation: observation.id, ...over })
  if (typeof body === 'string') throw new Error(body)
  return body
}
const citationsOf = async (article: string) =>
  (await room.payload.find({ collection: 'figure-citations', where: { article: { equals: article } }, sort: ['state', 'order'], limit: 100, depth: 0, overrideAccess: true })).docs
const tasksOf = async (article: string) => (await room.payload.find({ collection: 'desk-tasks', where: { article: { equals: article } }, sort: 'kind', limit: 100, depth: 0, overrideAccess: true })).docs

let day = 0
/** A value of a day of its own, so that no test revises the figure of another. */
const observed = (over: Record<string, unknown> = {}) => cast.observation({ timePeriod: `2024-09-${String((day += 1)).padStart(2, '0')}`, ...over })
const later = (before: Observation, over: Record<string, unknown>) => cast.observation({
  indicator: before.indicator, timePeriod: before.timePeriod, status: 'A', revisionType: 'scheduled', ...over,
})
const ofKind = async (code: string, statType: string, unit: string) => room.payload.create({ collection: 'indicators', overrideAccess: true, data: { name: code, code, statType, unit } as never })

const sentence = '云汀市科技局介绍，截至9月，全市高新技术企业达到473家，比上年多40家。'

describe('the index of figures in stories', () => {
  it('has a row for the draft, another for the published text, with the sentence, the neighbours and who put it there', async () => {
    const observation = await observed()
    const made = await rest('/api/articles?draft=true&depth=0', { method: 'POST', token: cast.tokens.editor, body: { ...cast.story({ body: quoting(sentence, '473家', observation) }), _status: 'draft' } })
    const id = String(made.body.doc?.['id'])
    expect(await citationsOf(id)).toMatchObject([{ state: 'draft', exact: '473家', asPublishedText: '473家', observation: observation.id, mode: 'frozen', sentence, checkState: 'ok', role: 'outcome', confirmedBy: cast.users.editor.id }])
    const published = await rest(`/api/articles/${id}?depth=0`, { method: 'PATCH', token: cast.tokens.editor, body: { _status: 'published' } })
    expect(published.status, published.text).toBe(200)
    const rows = await citationsOf(id)
    expect(rows.map(({ state }) => state)).toEqual(['draft', 'published'])
    expect(rows[1]).toMatchObject({ prefix: '云汀市科技局介绍，截至9月，全市高新技术企业达到', suffix: '，比上年多40家。', confirmedBy: cast.users.editor.id })
    expect(rows[1]?.start).toBe(sentence.indexOf('473家'))
  })
  it('follows the draft and leaves the published row until the change is published', async () => {
    const observation = await observed()
    const story = await cast.published({ body: quoting(sentence, '473家', observation) })
    await room.payload.update({ collection: 'articles', id: story.id, draft: true, overrideAccess: true, data: { body: bodyOf('全文改写，不再引用。') } })
    expect((await citationsOf(story.id)).map(({ state }) => state)).toEqual(['published'])
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { _status: 'published' } })
    expect(await citationsOf(story.id)).toEqual([])
  })
  it('says the same however often and by however many it is derived', async () => {
    const observation = await observed()
    const story = await cast.published({ body: quoting(sentence, '473家', observation) })
    const before = await citationsOf(story.id)
    await Promise.all([1, 2, 3].map(() => deriveCitations({ payload: room.payload, article: story.id })))
    expect(await citationsOf(story.id)).toEqual(before)
  })
  it('is completed by the sweeper after a crash between story and index', async () => {
    const observation = await observed()
    const story = await cast.published({ body: quoting(sentence, '473家', observation) })
    await room.payload.delete({ collection: 'figure-citations', where: { article: { equals: story.id } }, overrideAccess: true })
    await sweepFigures(room.payload)
    expect((await citationsOf(story.id)).map(({ state }) => state)).toEqual(['draft', 'published'])
    expect((await sweepFigures(room.payload)).stories).toBeGreaterThan(0)
  })
  it('is nobody’s to write and nobody’s but the newsroom’s to read', async () => {
    expect((await rest('/api/figure-citations', { token: null })).status).toBe(403)
    expect((await rest('/api/figure-citations', { method: 'POST', token: cast.tokens.admin, body: { key: 'x' } })).status).toBe(403)
    expect((await rest('/api/desk-tasks', { token: cast.licenseeToken })).status).toBe(403)
  })
  it('tells a value that the record does not have', async () => {
    const observation = await observed({ value: 437, valueText: '437' })
    const story = await cast.published({ body: quoting(sentence, '473家', observation) })
    expect((await citationsOf(story.id))[0]?.checkState).toBe('mismatch')
  })
})

describe('after a new vintage', () => {
  it('a later value that breaks no word makes no task', async () => {
    const observation = await observed()
    const story = await cast.published({ body: quoting(sentence, '473家', observation) })
    await later(observation, { value: 481, valueText: '481' })
    expect(await tasksOf(story.id)).toEqual([])
  })
  it('a growth that has become a decline makes one task, however often it is announced, and no word of the story changes', async () => {
    const growth = await ofKind('exports-growth', 'growth-rate', '%')
    const words = '云汀市出口同比增长2.4%，好于预期。'
    const observation = await observed({ indicator: growth.id, value: 2.4, valueText: '2.4', unitText: '%' })
    const story = await cast.published({ body: quoting(words, '2.4%', observation) })
    const revised = await later(observation, { value: -0.3, valueText: '-0.3', unitText: '%' })
    await newVintage(room.payload, revised)
    await sweepFigures(room.payload)
    expect(await tasksOf(story.id)).toMatchObject([{ kind: 'direction', state: 'open', observation: revised.id, quote: words, text: expect.stringContaining('方向') }])
    const after = await room.payload.findByID({ collection: 'articles', id: story.id, depth: 0, overrideAccess: true })
    expect(after.body).toEqual(story.body)
  })
  it('a rank that is lost makes a task', async () => {
    const rank = await ofKind('project-rank', 'rank', '位')
    const observation = await observed({ indicator: rank.id, value: 1, valueText: '1', unitText: '位', rank: { position: 1 } })
    const story = await cast.published({ body: quoting('立项数居全省第1位。', '第1位', observation) })
    await later(observation, { value: 3, valueText: '3', unitText: '位', rank: { position: 3 } })
    expect(await tasksOf(story.id)).toMatchObject([{ kind: 'rank', text: expect.stringContaining('位次不再成立') }])
  })
  it('our own mistake makes a task with a draft; put into the story and published it is dated, on the corrections page, and the task is done', async () => {
    const observation = await observed()
    const story = await cast.published({ title: '录入有误的一篇', body: quoting(sentence, '473家', observation) })
    await later(observation, { value: 437, valueText: '437', revisionType: 'correction', ownError: true, revisionReason: '录入时颠倒了数字' })
    const [task] = await tasksOf(story.id)
    expect(task).toMatchObject({ kind: 'correction', state: 'open', correction: expect.stringMatching(/“473家”有误，应为“437家”。原因：录入时颠倒了数字。$/u) })
    const reporter = await rest(`/api/desk-task-acts/${task?.id}/into-story`, { method: 'POST', token: cast.tokens.rights, body: {} })
    expect(reporter.status).toBe(403)
    const put = await rest(`/api/desk-task-acts/${task?.id}/into-story`, { method: 'POST', token: cast.tokens.editor, body: {} })
    expect(put.status, put.text).toBe(200)
    const again = await rest(`/api/desk-task-acts/${task?.id}/into-story`, { method: 'POST', token: cast.tokens.editor, body: {} })
    expect(again.status, again.text).toBe(200)
    const live = await room.payload.findByID({ collection: 'articles', id: story.id, depth: 0, overrideAccess: true })
    expect(live.corrections ?? []).toEqual([])
    await rest(`/api/articles/${story.id}?depth=0`, { method: 'PATCH', token: cast.tokens.editor, body: { _status: 'published' } })
    const after = await room.payload.findByID({ collection: 'articles', id: story.id, depth: 0, overrideAccess: true })
    expect(after.corrections).toMatchObject([{ kind: 'correction', text: task?.correction, at: expect.stringMatching(/^\d{4}-/) }])
    expect(await tasksOf(story.id)).toMatchObject([{ state: 'done', closedBy: '演示editor' }])
    const { correctionsFeed } = await import('../../queries/corrections')
    expect((await correctionsFeed()).entries).toContainEqual(expect.objectContaining({ title: '录入有误的一篇', text: task?.correction }))
  })
})

describe('a cited observation', () => {
  it('is not deleted through any door; the stories that quote it are named', async () => {
    const observation = await observed()
    await cast.published({ title: '引用了这个数的一篇', body: quoting(sentence, '473家', observation) })
    const answer = await rest(`/api/observations/${observation.id}`, { method: 'DELETE', token: cast.tokens.statistics })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('引用了这个数的一篇')
    await expect(room.payload.delete({ collection: 'observations', id: observation.id, overrideAccess: true })).rejects.toThrow('1 篇稿件引用')
  })
  it('nor is one that nobody quotes', async () => {
    const { id } = await observed()
    expect((await rest(`/api/observations/${id}`, { method: 'DELETE', token: cast.tokens.admin })).status).toBe(409)
    expect((await rest(`/api/observations/${id}`, { method: 'DELETE', token: cast.tokens.reporter })).status).toBe(403)
  })
})
