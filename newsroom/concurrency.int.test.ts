import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Cast, makeCast } from './testing/cast'
import { openPayload, type TestNewsroom } from './testing/openPayload'
import { rest } from './testing/rest'

let room: TestNewsroom
let cast: Cast

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
})
afterAll(() => room.close())

const writers = Array.from({ length: 40 }, (_, index) => index)

describe('S32 forty writers at once', () => {
  it('each create a story; none is lost, none sees a locked database, every number and short id is its own', async () => {
    const answers = await Promise.all(writers.map((index) => rest('/api/articles?draft=true', { method: 'POST', token: cast.tokens.editor, body: { ...cast.story({ title: `第${index}篇` }), _status: 'draft' } })))
    expect(answers.map(({ status }) => status).filter((status) => status !== 201), answers.find(({ status }) => status !== 201)?.text).toEqual([])
    const { docs } = await room.payload.find({ collection: 'articles', where: { title: { like: '第' } }, limit: 100, depth: 0, overrideAccess: true })
    expect(new Set(docs.map(({ title }) => title)).size).toBe(40)
    expect(new Set(docs.map(({ number }) => number)).size).toBe(40)
    expect(new Set(docs.map(({ shortId }) => shortId)).size).toBe(40)
  })

  it('each publish a story of their own; all are public with one record each', async () => {
    const drafts = await Promise.all(writers.map((index) => cast.draft({ title: `待发${index}` })))
    const answers = await Promise.all(drafts.map(({ id }) => rest(`/api/articles/${id}`, { method: 'PATCH', token: cast.tokens.editor, body: { _status: 'published' } })))
    expect(answers.filter(({ status }) => status !== 200).map(({ status, text }) => `${status} ${text.slice(0, 200)}`)).toEqual([])
    const records = await room.payload.find({ collection: 'snapshots', where: { shortId: { in: drafts.map(({ shortId }) => shortId) } }, limit: 100, depth: 0, overrideAccess: true })
    expect(records.docs.map(({ state }) => state)).toEqual(writers.map(() => 'recorded'))
  })

  it('all save one draft: every answer is a success or a clear conflict, never a fault, and the newest words are one writer’s whole', async () => {
    const draft = await cast.draft({ title: '共同的稿件' })
    const answers = await Promise.all(writers.map((index) => rest(`/api/articles/${draft.id}?draft=true`, { method: 'PATCH', token: cast.tokens.editor, body: { title: `写者${index}`, summary: `摘要${index}`, _status: 'draft' } })))
    expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([])
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    const newest = await room.payload.findByID({ collection: 'articles', id: draft.id, draft: true, overrideAccess: true })
    expect(newest.summary).toBe(`摘要${/\d+/.exec(newest.title ?? '')?.[0]}`)
  })

  it('record forty vintages of one figure without a gap or a double', async () => {
    const add = async (index: number): Promise<number> => {
      const answer = await rest('/api/observations', { method: 'POST', token: cast.tokens.statistics, body: { indicator: cast.indicator.id, refArea: cast.region.id, timePeriod: '2019', operator: '=', value: index, valueText: String(index), unitText: '家', status: 'A', revisionType: 'scheduled', source: cast.own.id } })
      return answer.status
    }
    const statuses = await Promise.all(writers.map(add))
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([])
    expect(statuses.filter((status) => status === 201).length).toBeGreaterThan(5)
    const { docs } = await room.payload.find({ collection: 'observations', where: { timePeriod: { equals: '2019' } }, sort: 'vintage', limit: 100, depth: 0, overrideAccess: true })
    expect(docs.length).toBe(statuses.filter((status) => status === 201).length)
    expect(docs.map(({ vintage }) => vintage)).toEqual(docs.map((_, index) => index + 1))
  })
})

describe('a double click on publish', () => {
  it('publishes once and answers both', async () => {
    const draft = await cast.draft()
    const click = () => rest(`/api/articles/${draft.id}`, { method: 'PATCH', token: cast.tokens.editor, body: { _status: 'published' } })
    const answers = await Promise.all([click(), click()])
    expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([])
    expect((await room.payload.findByID({ collection: 'articles', id: draft.id, overrideAccess: true }))._status).toBe('published')
  })
})
