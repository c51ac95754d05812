import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { placeFigure } from '../../../domain/editorial/placeFigure'
import type { Article, Observation, StatFinding } from '../../../payload-types'
import { bodyOf, type Cast, makeCast } from '../../testing/cast'
import { openPayload, type TestNewsroom } from '../../testing/openPayload'
import { rest } from '../../testing/rest'
import { keepDesk } from './keepDesk'
import { refreshObservations } from './refresh'

let room: TestNewsroom
let cast: Cast
let conference = ''
let bulletin = ''

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  const source = async (name: string, sourceType: string, authorityRank: number) => (await room.payload.create({ collection: 'sources', overrideAccess: true, data: { name, kind: 'government', sourceType, authorityRank } as never })).id
  conference = await source('云汀市新闻发布会（演示）', 'press-conference', 6)
  bulletin = await source('云汀市统计公报（演示）', 'bulletin', 1)
}, 120_000)
afterAll(() => room.close())

/** A body in which `exact` of the sentence stands for an observation. */
function quoting(sentence: string, exact: string, observation: Observation): Article['body'] {
  const start = sentence.indexOf(exact)
  const body = placeFigure(bodyOf(sentence), { start, end: start + exact.length }, { id: `block-${observation.id}`, text: exact, observation: observation.id })
  if (typeof body === 'string') throw new Error(body)
  return body
}

let year = 1949
/** A value of a year of its own, so that no test revises the figure of another. */
const observed = (over: Record<string, unknown> = {}) => cast.observation({ timePeriod: String(year += 1), source: conference, publishedOn: '2024-10-23', ...over })
const later = (before: Observation, over: Record<string, unknown>) => cast.observation({ timePeriod: before.timePeriod, status: 'A', source: bulletin, publishedOn: '2025-03-01', revisionType: 'scheduled', ...over })
const findings = async (where: Record<string, unknown>): Promise<StatFinding[]> =>
  (await room.payload.find({ collection: 'stat-findings', where: where as never, sort: ['queue', 'code'], limit: 100, depth: 0, overrideAccess: true })).docs
const of = (observation: Observation) => findings({ and: [{ observation: { equals: observation.id } }, { article: { exists: false } }] })
const inStory = (article: string) => findings({ article: { equals: article } })
const queuesOf = (rows: StatFinding[]) => rows.map(({ queue }) => queue)
const post = (path: string, body: unknown, token = cast.tokens.statistics) => rest(`/api/statistics-desk/${path}`, { method: 'POST', body, token })

describe('the table of findings', () => {
  it('lists a value of a press conference as new and unverified as soon as it is recorded', async () => {
    const one = await observed()
    expect((await of(one)).map(({ queue, state, severity }) => [queue, state, severity])).toEqual([['new', 'open', 'note'], ['unverified', 'open', 'warning']])
  })

  it('lists a contradicting bulletin as a conflict and takes the row back when the weaker value is withdrawn', async () => {
    const one = await observed()
    await later(one, { value: 468, valueText: '468' })
    const rows = await of(one)
    expect(queuesOf(rows)).toContain('conflicting')
    expect((rows.find(({ queue }) => queue === 'conflicting')?.says as { zh: string }).zh).toBe('云汀市新闻发布会（演示）说473家，云汀市统计公报（演示）说468家。')
    expect((await post(`observations/${one.id}/withdraw`, { reason: '发布会口误，以公报为准。' })).status).toBe(200)
    expect(await of(one)).toEqual([])
  })

  it('checks a story when it is published, and again when the figure that it quotes has a newer vintage', async () => {
    const one = await observed({ source: bulletin, status: 'A' })
    const wrong = await cast.published({ body: quoting('全市高新技术企业达到437家。', '437家', one) })
    expect((await inStory(wrong.id)).map(({ code, severity, words }) => [code, severity, words])).toEqual([['value', 'error', '437家']])
    const right = await cast.published({ body: quoting('全市高新技术企业达到473家。', '473家', one) })
    expect(await inStory(right.id)).toEqual([])
    await later(one, { value: 481, valueText: '481', publishedOn: null })
    expect((await inStory(right.id)).map(({ queue, code }) => [queue, code])).toEqual([['superseded', 'superseded']])
  })

  it('forgets the findings of a story that has been mended', async () => {
    const one = await observed({ source: bulletin, status: 'A' })
    const story = await cast.published({ body: quoting('全市高新技术企业达到437家。', '437家', one) })
    expect(await inStory(story.id)).toHaveLength(1)
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { body: quoting('全市高新技术企业达到473家。', '473家', one), _status: 'published' } })
    expect(await inStory(story.id)).toEqual([])
  })

  it('holds nothing that is under embargo or not for publication', async () => {
    const secret = await observed({ confStatus: 'C' })
    expect(await of(secret)).toEqual([])
    const release = await room.payload.create({ collection: 'releases', overrideAccess: true, data: { title: '演示发布', status: 'confirmed', scheduledAt: '2099-01-01T00:00:00.000Z', embargoUntil: '2099-01-01T00:00:00.000Z' } as never })
    const held = await observed({ release: release.id })
    expect(await of(held)).toEqual([])
  })

  it('says the same however often and by however many it is refreshed', async () => {
    const one = await observed()
    const before = await of(one)
    await Promise.all([1, 2, 3].map(() => refreshObservations(room.payload, [one.id])))
    expect((await of(one)).map(({ key }) => key)).toEqual(before.map(({ key }) => key))
  })

  it('is completed by the scheduler: drafts, what a killed process left, old news', async () => {
    const one = await observed({ source: bulletin, status: 'A' })
    const draft = await cast.draft({ body: quoting('全市高新技术企业达到437家。', '437家', one) })
    await room.payload.delete({ collection: 'stat-findings', where: { observation: { equals: one.id } }, overrideAccess: true })
    expect(await inStory(draft.id)).toEqual([])
    await keepDesk(room.payload)
    expect((await inStory(draft.id)).map(({ code }) => code)).toEqual(['value'])
    expect(queuesOf(await of(one))).toEqual(['new'])
    await keepDesk(room.payload, { now: Date.now() + 8 * 86_400_000 })
    expect(await of(one)).toEqual([])
  })

  it('lists the newest value of a series as stale when its time is over, and no older one', async () => {
    const aging = await room.payload.create({ collection: 'indicators', overrideAccess: true, data: { name: '孵化平台', code: 'incubators', statType: 'count', unit: '家', staleAfter: 'P1Y' } as never })
    const [old, newest] = [await observed({ indicator: aging.id, timePeriod: '2022', publishedOn: '2023-03-01', source: bulletin, status: 'A' }), await observed({ indicator: aging.id, timePeriod: '2023', publishedOn: '2024-03-01', source: bulletin, status: 'A' })]
    await keepDesk(room.payload, { now: Date.parse('2099-01-01T00:00:00Z') })
    expect(queuesOf(await of(old))).toEqual([])
    const [row] = await of(newest)
    expect(row).toMatchObject({ queue: 'stale', severity: 'warning' })
    await cast.observation({ indicator: aging.id, timePeriod: '2098', publishedOn: '2098-12-01', source: bulletin, status: 'A' })
    await keepDesk(room.payload, { now: Date.parse('2099-01-01T02:00:00Z') })
    expect(await of(newest)).toEqual([])
  })
})

describe('linking a bulletin', () => {
  it('offers official values of the same series, the same one first, and sets the relation once', async () => {
    const one = await observed()
    const proof = await later(one, {})
    const { body } = await rest(`/api/statistics-desk/observations/${one.id}/bulletins`, { token: cast.tokens.statistics })
    expect((body['bulletins'] as { id: string; agrees: boolean }[])[0]).toMatchObject({ id: proof.id, agrees: true })
    expect((await post(`observations/${one.id}/verify`, { bulletin: proof.id })).status).toBe(200)
    expect(await room.payload.findByID({ collection: 'observations', id: one.id, depth: 0, overrideAccess: true })).toMatchObject({ verifiedBy: proof.id, value: 473, status: 'V' })
    expect(queuesOf(await of(one))).not.toContain('unverified')
    expect((await post(`observations/${one.id}/verify`, { bulletin: proof.id })).status).toBe(200)
  })

  it('refuses another value, another series, a source that is not official, and a withdrawn record', async () => {
    const one = await observed()
    const differing = await later(one, { value: 468, valueText: '468' })
    const refused = await post(`observations/${one.id}/verify`, { bulletin: differing.id })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('两个数不同')
    const other = await room.payload.create({ collection: 'indicators', overrideAccess: true, data: { name: '瞪羚企业', code: 'gazelles', statType: 'count', unit: '家' } as never })
    const elsewhere = await cast.observation({ indicator: other.id, source: bulletin, status: 'A' })
    expect((await post(`observations/${one.id}/verify`, { bulletin: elsewhere.id })).status).toBe(422)
    const otherYear = await observed({ source: bulletin, status: 'A' })
    expect((await post(`observations/${one.id}/verify`, { bulletin: otherYear.id })).text).toContain('时期不同')
    const { body } = await rest(`/api/statistics-desk/observations/${one.id}/bulletins`, { token: cast.tokens.statistics })
    expect((body['bulletins'] as { id: string }[]).map(({ id }) => id)).toEqual([differing.id])
    const unofficial = await later(await observed(), { source: conference })
    expect((await post(`observations/${one.id}/verify`, { bulletin: unofficial.id })).status).toBe(422)
    expect((await post(`observations/${one.id}/verify`, { bulletin: one.id })).status).toBe(422)
    await post(`observations/${one.id}/withdraw`, { reason: '口误' })
    expect((await post(`observations/${one.id}/withdraw`, { reason: '再撤一次' })).status).toBe(409)
  })
})

describe('dismissing', () => {
  it('is remembered with its reason when the story is checked again, and can be taken back', async () => {
    const one = await observed({ source: bulletin, status: 'A' })
    const story = await cast.published({ body: quoting('全市高新技术企业达到437家。', '437家', one) })
    const [row] = await inStory(story.id)
    expect((await post(`findings/${row?.id}/dismiss`, { reason: '引用旧稿原话，已在文中说明。' })).status).toBe(200)
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { title: '换了一个题目', _status: 'published' } })
    expect(await inStory(story.id)).toMatchObject([{ id: row?.id, state: 'dismissed', reason: '引用旧稿原话，已在文中说明。', closedBy: '演示statistics-editor' }])
    expect((await post(`findings/${row?.id}/dismiss`, { reason: '再来一次' })).status).toBe(409)
    expect((await post(`findings/${row?.id}/reopen`, {})).status).toBe(200)
    expect(await inStory(story.id)).toMatchObject([{ state: 'open', reason: null }])
  })

  it('wants a reason', async () => {
    const one = await observed()
    const [row] = await of(one)
    expect((await post(`findings/${row?.id}/dismiss`, { reason: ' ' })).status).toBe(422)
    expect((await post(`findings/${row?.id}/dismiss`, {})).status).toBe(422)
    expect((await post('findings/00000000-0000-4000-8000-000000000000/dismiss', { reason: '没有这条' })).status).toBe(404)
  })

  it('and all other acts are the statistics editor’s alone; nobody writes the table through the API', async () => {
    const one = await observed()
    const [row] = await of(one)
    for (const token of [cast.tokens.editor, cast.tokens.reporter, cast.tokens.rights]) {
      expect((await post(`findings/${row?.id}/dismiss`, { reason: '不归我管' }, token)).status).toBe(403)
      expect((await post(`observations/${one.id}/withdraw`, { reason: '不归我管' }, token)).status).toBe(403)
      expect((await post(`observations/${one.id}/verify`, { bulletin: one.id }, token)).status).toBe(403)
      expect((await rest(`/api/statistics-desk/observations/${one.id}/bulletins`, { token })).status).toBe(403)
    }
    expect((await post(`findings/${row?.id}/dismiss`, { reason: '外人' }, cast.licenseeToken)).status).toBe(401)
    expect((await rest('/api/stat-findings', { token: cast.tokens.reporter })).status).toBe(403)
    expect((await rest('/api/stat-findings', {})).status).toBe(403)
    expect((await rest(`/api/stat-findings/${row?.id}`, { method: 'PATCH', token: cast.tokens.admin, body: { state: 'dismissed' } })).status).toBe(403)
    expect((await rest(`/api/stat-findings/${row?.id}`, { method: 'DELETE', token: cast.tokens.admin })).status).toBe(403)
  })
})

describe('the check beside the story', () => {
  it('judges what stands in the form and stores nothing', async () => {
    const one = await observed({ source: bulletin, status: 'A' })
    const before = (await findings({})).length
    const answer = await post('check', { id: null, body: quoting('全市高新技术企业达到437家。', '437家', one), event: null, firstPublishedAt: null }, cast.tokens.reporter)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body).toMatchObject({ figures: 1, counts: { error: 1, warning: 0 }, blocks: false, findings: [{ code: 'value', words: '437家', at: { start: 10, end: 14 }, dismissed: null }] })
    expect((await findings({})).length).toBe(before)
    expect(answer.headers.get('cache-control')).toContain('no-store')
  })

  it('is for the newsroom, and refuses what is no story', async () => {
    expect((await post('check', { id: null, body: null, event: null, firstPublishedAt: null }, cast.licenseeToken)).status).toBe(401)
    expect((await rest('/api/statistics-desk/check', { method: 'POST', body: { id: null, body: null, event: null, firstPublishedAt: null } })).status).toBe(401)
    expect((await post('check', { id: 'x', body: null, event: null, firstPublishedAt: null })).status).toBe(422)
    expect((await post('check', { id: null, body: null, event: '去年', firstPublishedAt: null })).status).toBe(422)
  })

  it('tells a reporter nothing of a value that is not for publication', async () => {
    const secret = await observed({ confStatus: 'C', value: 999, valueText: '999' })
    const answer = await post('check', { id: null, body: quoting('全市高新技术企业达到437家。', '437家', secret), event: null, firstPublishedAt: null }, cast.tokens.reporter)
    expect(answer.text).not.toContain('999')
    expect(answer.body['findings']).toEqual([])
  })
})

describe('the publish gate', () => {
  it('lets a story with a wrong figure out, until the chief editor says otherwise; a dismissed finding holds nothing', async () => {
    const one = await observed({ source: bulletin, status: 'A' })
    const body = quoting('全市高新技术企业达到437家。', '437家', one)
    const publish = (id: string) => rest(`/api/articles/${id}?depth=0`, { method: 'PATCH', token: cast.tokens.editor, body: { _status: 'published' } })
    const free = await cast.draft({ body })
    expect((await publish(free.id)).status).toBe(200)
    await room.payload.updateGlobal({ slug: 'site', overrideAccess: true, data: { figureErrorsBlock: true } })
    try {
      const held = await cast.draft({ body })
      const refused = await publish(held.id)
      expect(refused.status).toBe(400)
      expect(refused.text).toContain('数值不符')
      await keepDesk(room.payload)
      const [row] = await inStory(held.id)
      await post(`findings/${row?.id}/dismiss`, { reason: '原话如此。' })
      expect((await publish(held.id)).status).toBe(200)
    } finally {
      await room.payload.updateGlobal({ slug: 'site', overrideAccess: true, data: { figureErrorsBlock: false } })
    }
  })

  it('keeps the setting out of the public’s sight', async () => {
    expect((await rest('/api/globals/site', {})).text).not.toContain('figureErrorsBlock')
  })
})

type Statement = { sql: string; args: unknown[] }
type Client = { execute: (statement: Statement | string, args?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }> }

describe.runIf(!process.env.DATABASE_URL?.startsWith('mongodb'))('the desk on SQLite', () => {
  it('finds every row by an index and sorts none, whatever the queue', async () => {
    const [{ createLocalReq }, { countQueues, readQueue }, { queues }] = await Promise.all([import('payload'), import('../../../admin/statistics/readQueues'), import('../../../domain/checks/queues')])
    const client = (room.payload.db as unknown as { drizzle: { $client: Client } }).drizzle.$client
    const req = await createLocalReq({}, room.payload)
    const seen: Statement[] = []
    const execute = client.execute.bind(client)
    client.execute = (statement, args) => {
      if (typeof statement === 'object' && /^\s*select/i.test(statement.sql)) seen.push(statement)
      return execute(statement, args)
    }
    try {
      await countQueues(req)
      for (const queue of queues) await readQueue({ req, filter: { queue, severity: null, indicator: null, state: 'open', page: 1 }, now: new Date().toISOString() })
      await readQueue({ req, filter: { queue: 'unverified', severity: null, indicator: cast.indicator.id, state: 'open', page: 1 }, now: new Date().toISOString() })
    } finally { client.execute = execute }
    const own = seen.filter(({ sql }) => sql.includes('"stat_findings"'))
    expect(own.length).toBeGreaterThan(queues.length)
    const bad: string[] = []
    for (const { sql, args } of own) {
      const { rows } = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
      for (const detail of rows.map((row) => String(row['detail']))) if (/^SCAN (?!.*INDEX)|TEMP B-TREE/.test(detail)) bad.push(`${detail}: ${sql.slice(sql.lastIndexOf(' from '))}`)
    }
    expect(bad).toEqual([])
  })
})
