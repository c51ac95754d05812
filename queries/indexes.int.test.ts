import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Cast, makeCast } from '../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../newsroom/testing/openPayload'

type Statement = { sql: string; args: unknown[] }
type Client = { execute: (statement: Statement | string, args?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }> }

let room: TestNewsroom
let cast: Cast
let shortId = ''
let path = ''

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  const figure = await cast.observation()
  const story = await cast.published({ series: cast.series.id, keyFigures: [figure.id] })
  shortId = story.shortId ?? ''
  path = `/news/x/${shortId}`
})
afterAll(() => room.close())

const openQueries = async () => ({
  ...(await import('./articles')), ...(await import('./data/data')), ...(await import('./data/indicator')), ...(await import('./data/comparison')), ...(await import('./data/dataSearch')), ...(await import('./data/dataset')), ...(await import('./data/publicFigures')), ...(await import('./data/regionProfile')), ...(await import('./feeds')), ...(await import('./front')),
  ...(await import('./lists')), ...(await import('./rights/notices')), ...(await import('./sitemap')),
})

const pages: [string, (queries: Awaited<ReturnType<typeof openQueries>>) => Promise<unknown>][] = [
  ['front', (queries) => queries.frontView()],
  ['article', async (queries) => { const first = await queries.articleAt({ shortId, path }); return first.kind === 'moved' ? queries.articleAt({ shortId, path: first.href }) : first }],
  ['gone', (queries) => queries.articleAt({ shortId: 'zzzzzzz', path: '/news/x/zzzzzzz' })],
  ['section', (queries) => queries.sectionList('local', 1)],
  ['series', (queries) => queries.seriesList('notes', 1)],
  ['topic', (queries) => queries.topicList('innovation', 1)],
  ['region', (queries) => queries.regionList('990100', 1)],
  ['person', (queries) => queries.personList('jia', 1)],
  ['feed', (queries) => queries.siteFeed()],
  ['section feed', (queries) => queries.sectionFeed('local')],
  ['sitemap', (queries) => queries.sitemapFile('stories-1')],
  ['sitemap of records', (queries) => queries.sitemapFile('records-1')],
  ['indicator', (queries) => queries.indicatorView('high-tech-firms')],
  ['observation', (queries) => queries.observationView({ indicatorCode: 'high-tech-firms', areaCode: '990100', period: '2024-10-23' })],
  ['data index', (queries) => queries.dataIndexView()],
  ['data file', (queries) => queries.datasetView('high-tech-firms', { asOf: '2030-01-01T00:00:00.000Z' })],
  ['region profile', (queries) => queries.regionProfileView('990100', 1)],
  ['data search', (queries) => queries.dataSearchView('高新技术企业 473')],
  ['comparison', (queries) => queries.comparisonView({ indicator: 'high-tech-firms', areas: ['990100'], periods: [], from: null, to: null, asOf: null, instant: null, now: '2026-11-23T00:00:00.000Z' })],
  ['interface', (queries) => queries.publicFigures({ indicator: null, area: '990100', period: null, asOf: null, after: { timePeriod: '2025', seriesKey: 'high-tech-firms.990100', vintage: 1 }, limit: 10, newestOnly: false })],
  ['notice', (queries) => queries.noticeView()],
]

/** Tables that grow without end; the others are small lists that a page may read whole. */
const large = ['articles', 'articles_rels', 'articles_byline', 'observations', 'snapshots', '_articles_v']

describe.runIf(!process.env.DATABASE_URL?.startsWith('mongodb'))('S26 on SQLite', () => {
  it.each(pages)('every query of the %s page finds its rows by an index', async (_name, read) => {
    const client = (room.payload.db as unknown as { drizzle: { $client: Client } }).drizzle.$client
    const seen: Statement[] = []
    const execute = client.execute.bind(client)
    client.execute = (statement, args) => {
      if (typeof statement === 'object' && /^\s*select/i.test(statement.sql)) seen.push(statement)
      return execute(statement, args)
    }
    try { await read(await openQueries()) } finally { client.execute = execute }
    expect(seen.length).toBeGreaterThan(0)
    const scans: string[] = []
    for (const { sql, args } of seen) {
      const { rows } = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
      const aliases = new Map([...sql.matchAll(/(?:from|join) "(\w+)"(?: "(\w+)")?/gi)].map(([, table = '', alias]) => [alias ?? table, table]))
      const details = rows.map((row) => String(row['detail']))
      // A subquery's own few rows are scanned too; how it found them stands in a line of its own.
      const derived = new Set(details.flatMap((detail) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)$/.exec(detail)?.[1] ?? []))
      for (const detail of details) {
        const scanned = /^SCAN (\S+)$/.exec(detail)?.[1]
        if (scanned && !derived.has(scanned) && large.includes(aliases.get(scanned) ?? scanned)) scans.push(`${detail}: ${sql.slice(sql.lastIndexOf(' from '))}`)
      }
    }
    expect(scans).toEqual([])
  })
})

type Explainable = { explain: () => Promise<unknown> }
type Collection = { aggregate: (pipeline: object[]) => Explainable; find: (filter: object, options: object) => Explainable }
type Connection = { base: { set: (name: 'debug', value: unknown) => void }; db: { collection: (name: string) => Collection } }
type Call = { collection: string; method: string; args: unknown[] }

describe.runIf(process.env.DATABASE_URL?.startsWith('mongodb'))('S26 on MongoDB', () => {
  const largeCollections = ['articles', 'observations', 'snapshots']

  it.each(pages)('every query of the %s page finds its documents by an index', async (_name, read) => {
    const connection = (room.payload.db as unknown as { connection: Connection }).connection
    const seen: Call[] = []
    connection.base.set('debug', (collection: string, method: string, ...args: unknown[]) => seen.push({ collection, method, args }))
    try { await read(await openQueries()) } finally { connection.base.set('debug', false) }
    expect(seen.length).toBeGreaterThan(0)
    const scans: string[] = []
    for (const { collection, method, args } of seen) {
      if (!largeCollections.includes(collection)) continue
      const target = connection.db.collection(collection)
      const plan = method === 'aggregate' ? await target.aggregate(args[0] as object[]).explain() : method === 'find' || method === 'findOne' ? await target.find(args[0] as object, { sort: (args[1] as { sort?: object } | undefined)?.sort ?? {} }).explain() : null
      // mongod says IXSCAN; the PostgreSQL-backed stand-in names the index.
      if (plan && !/IXSCAN|IDHACK|EXPRESS|IndexDetails|Index Name/.test(JSON.stringify(plan))) scans.push(`${method} ${JSON.stringify(args[0])}`)
    }
    expect(scans).toEqual([])
  })
})
