import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Cast, makeCast } from '../../../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../../../newsroom/testing/openPayload'

let room: TestNewsroom
let cast: Cast

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
})
afterAll(() => room.close())

const get = async (path: string) => {
  const request = new Request(`http://localhost:3000${path}`)
  const routes = {
    rights: () => import('./rights/route'), figures: () => import('./figures/route'), 'figures.csv': () => import('./figures.csv/route'),
  }
  const name = new URL(request.url).pathname.split('/').at(-1) as keyof typeof routes
  const response = await (await routes[name]()).GET(request)
  return { status: response.status, type: response.headers.get('content-type'), text: await response.clone().text(), json: response.headers.get('content-type')?.includes('json') ? await response.json() : null }
}

describe('GET /api/public/rights', () => {
  it('tells anybody that our story needs written authorisation, by which clause, and whom to ask', async () => {
    const story = await cast.published()
    for (const named of [story.id, story.shortId ?? '', story.number ?? '', `http://localhost:3000/news/2026/11/23/${story.shortId}-any`, `《云汀》http://localhost:3000/news/2026/11/23/${story.shortId}-any/`]) {
      const answer = await get(`/api/public/rights?article=${encodeURIComponent(named)}&act=repost&channel=web:example.org&territory=CN&on=2026-11-23`)
      expect(answer.status, named).toBe(200)
      expect(answer.json).toMatchObject({ outcome: 'needs_written_authorisation', decidingClause: '2', authority: { type: 'rights_manager', name: '示例在线版权部' }, licensableHere: true })
      expect(answer.json.links.clause).toBe('http://localhost:3000/notices/terms/v1#clause-2')
    }
  })
  it('lets anybody read, and licenses no reprint', async () => {
    const story = await cast.published()
    expect((await get(`/api/public/rights?article=${story.id}&act=read`)).json).toMatchObject({ outcome: 'allowed' })
    const reprint = await cast.published({ source: cast.other.id, originalTitle: '云汀市高新技术企业达到473家', originalAuthor: '某某', originalUrl: 'https://evening.example/1' })
    expect((await get(`/api/public/rights?article=${reprint.id}`)).json).toMatchObject({ outcome: 'needs_written_authorisation', decidingClause: '4', licensableHere: false })
  })
  it('takes a page of another site for none of ours, whatever its path says', async () => {
    const { shortId } = await cast.published()
    expect((await get(`/api/public/rights?article=https://evil.example/news/2026/11/23/${shortId}-any`)).status).toBe(404)
  })
  it.each([
    ['', 400], ['?article=nothing', 404], ['?article=https://evil.example/x', 404], [`?article=${'x'.repeat(400)}`, 400],
  ])('answers %s with a problem document', async (query, status) => {
    const answer = await get(`/api/public/rights${query}`)
    expect(answer).toMatchObject({ status, type: expect.stringContaining('application/problem+json'), json: { status, detail: expect.any(String) } })
  })
  it('says nothing of a draft, and refuses a date that is none', async () => {
    const draft = await cast.draft()
    expect((await get(`/api/public/rights?article=${draft.id}`)).status).toBe(404)
    expect((await get(`/api/public/rights?article=${(await cast.published()).id}&on=yesterday`)).status).toBe(400)
  })
})

describe('GET /api/public/figures', () => {
  beforeAll(async () => {
    await cast.observation({ timePeriod: '2023' })
    await cast.observation({ timePeriod: '2023', value: 480, valueText: '480', status: 'A', revisionType: 'scheduled' })
  })
  it('gives every vintage, the newest marked as current', async () => {
    const { figures } = (await get('/api/public/figures?indicator=high-tech-firms&area=990100&period=2023')).json
    expect(figures.map(({ vintage, value, current }: Record<string, unknown>) => [vintage, value, current])).toEqual([[2, 480, true], [1, 473, false]])
  })
  it('gives what was known at an earlier date', async () => {
    const first = (await room.payload.find({ collection: 'observations', where: { timePeriod: { equals: '2023' } }, sort: 'vintage', overrideAccess: true })).docs[0]
    const { figures } = (await get(`/api/public/figures?indicator=high-tech-firms&area=990100&asOf=${first?.validFrom}`)).json
    expect(figures.map(({ value }: Record<string, unknown>) => value)).toEqual([473])
    expect((await get('/api/public/figures?indicator=high-tech-firms&asOf=2000-01-01')).json.figures).toEqual([])
  })
  it('gives the same as CSV', async () => {
    const answer = await get('/api/public/figures.csv?area=990100')
    expect(answer.type).toContain('text/csv')
    expect(answer.text.split('\r\n')).toHaveLength(4)
  })
  it('is what the page of the indicator links to', async () => {
    const { indicatorView } = await import('../../../queries/data/indicator')
    const downloads = (await indicatorView('high-tech-firms'))?.downloads ?? []
    expect(downloads.map(({ label }) => label)).toEqual(['CSV', 'XLSX', 'JSON', 'SDMX-CSV', 'CSVW'])
    expect(downloads.map(({ href }) => href)).toEqual(['csv', 'xlsx', 'json', 'sdmx.csv', 'csv-metadata.json'].map((format) => `/data/high-tech-firms.${format}`))
  })
  it('gives page after page, each row once and the current vintage marked across the border', async () => {
    const seen: Record<string, unknown>[] = []
    for (let query = '?area=990100&limit=1'; query;) {
      const { json } = await get(`/api/public/figures${query}`)
      seen.push(...json.figures)
      query = json.next_cursor ? `?area=990100&limit=1&cursor=${json.next_cursor}` : ''
    }
    expect(seen.map(({ period, vintage, current }) => [period, vintage, current])).toEqual([['2023', 2, true], ['2023', 1, false]])
  })
  it('answers 404 for an indicator or an area that is none', async () => {
    for (const query of ['?indicator=nothing', '?area=999999', '?indicator=high-tech-firms&area=999999']) expect(await get(`/api/public/figures${query}`), query).toMatchObject({ status: 404, type: expect.stringContaining('problem+json') })
  })
  it.each(['', '?period=2023', '?indicator=../x', '?indicator=a&asOf=never', '?indicator=a&asOf=2024-02-30', '?area=99', '?indicator=a&limit=1001', '?indicator=a&cursor=x', '?indicator=a&vintages=some'])('refuses %s in words', async (query) => {
    expect(await get(`/api/public/figures${query}`)).toMatchObject({ status: 400, type: expect.stringContaining('problem+json') })
  })
})
