import { unzipSync } from 'fflate'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { insertObservations } from '../../database/bulkRows'
import { parseCsv, readTable } from '../../importing/table'
import { type Cast, makeCast } from '../testing/cast'
import { openPayload, type TestNewsroom } from '../testing/openPayload'
import { rest } from '../testing/rest'
import { planImport } from './checkTable'
import { exportArchive } from './exportArchive'
import { sweepImports } from './sweepImports'
import { openImport, writePlan } from './writePlan'

let room: TestNewsroom
let cast: Cast

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
})
afterAll(() => room.close())

const head = '指标,地区,年份,数值,单位,来源,修订类型'
const csv = (...lines: string[]) => new TextEncoder().encode([head, ...lines].join('\r\n'))
const plan = async (...lines: string[]) => planImport(room.payload, await readTable(csv(...lines)))
const count = async (query = '', token: string | null = null) => Number((await rest(`/api/observations/count${query}`, { token })).body.totalDocs)
const open = async (total: number) => openImport(room.payload, { title: '表.csv', by: '演示', fileHash: 'x', mapping: { columns: {}, fixed: {} }, total })
const write = async (...lines: string[]) => {
  const { check, planned } = await plan(...lines)
  const id = await open(planned.length)
  await writePlan(room.payload, { id, planned })
  return { id, check }
}
const wordsOf = async (...lines: string[]) => (await plan(...lines)).check.problems.map(({ no, zh }) => `${no}：${zh}`)
const form = (bytes: Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) => {
  const data = new FormData()
  data.append('file', new Blob([bytes]), '企业数.csv')
  for (const [name, value] of Object.entries(more)) data.append(name, value)
  return data
}

describe('a table', () => {
  it('is checked row by row, every problem named with its line', async () => {
    expect(await wordsOf(
      '高新技术企业,云汀市（虚构）,2001,18.6万,家,示例在线,', '没有的指标,990100,2001,1,家,示例在线,', 'high-tech-firms,没有的市,2001,1,家,示例在线,', '高新技术企业,990100,去年,1,家,示例在线,',
      '高新技术企业,990100,2003,,家,示例在线,', '高新技术企业,990100,2004,好多,家,没有的来源,', 'high-tech-firms,990100,2001年,1,家,示例在线,', '高新技术企业,990100,2005,1,家,示例在线,随便',
    )).toEqual([
      '3：没有“没有的指标”这个指标，请先建立', '4：没有“没有的市”这个地区，请先建立', '5：时期“去年”看不懂，写成 2024、2024-09、2024-Q3', '6：数值是空的：空白不等于零，缺数请写缺数原因',
      '7：没有“没有的来源”这个来源，请先建立', '7：“好多”不是数', '8：与第 2 行是同一指标、地区和时期', '9：修订类型“随便”不认识',
    ])
    expect(await count()).toBe(0)
  })
  it('with a column that is not there says which one', async () => {
    const { check } = await planImport(room.payload, await readTable(new TextEncoder().encode('地区,数值\n990100,1')))
    expect(check.problems.map(({ zh }) => zh)).toEqual(['没有指定“指标（代码或名称）”取自哪一列', '没有指定“时期”取自哪一列', '没有指定“来源（名称）”取自哪一列'])
  })
  it('makes observations as anybody would record them, and nothing the second time', async () => {
    const { id } = await write('高新技术企业,云汀市（虚构）,1990,18.6,万家,示例在线,', '高新技术企业,990100,1991年,约70,家,示例在线,')
    const { docs } = await room.payload.find({ collection: 'observations', where: { dataImport: { equals: id } }, sort: 'timePeriod', depth: 0, overrideAccess: true })
    expect(docs).toMatchObject([
      { seriesKey: 'high-tech-firms.990100', timePeriod: '1990', freq: 'A', value: 186_000, valueText: '18.6', unitText: '万家', operator: '=', status: 'V', confStatus: 'F', vintage: 1, source: cast.own.id, indicator: cast.indicator.id },
      { timePeriod: '1991', value: 70, operator: '≈' },
    ])
    expect((await rest(`/api/observations/${docs[0]?.id}?depth=1`)).body).toMatchObject({ indicator: { name: '高新技术企业' } })
    expect((await plan('高新技术企业,云汀市（虚构）,1990,18.6,万家,示例在线,')).check).toMatchObject({ ready: 0, same: 1, problemTotal: 0 })
  })
  it('makes a new vintage where the value is another, if it says why', async () => {
    await write('高新技术企业,990100,1992,100,家,示例在线,')
    expect(await wordsOf('高新技术企业,990100,1992,101,家,示例在线,')).toEqual(['2：这一时期已录入 100：要写修订类型'])
    await write('高新技术企业,990100,1992,101,家,示例在线,最终核实')
    const { docs: [first, second] } = await room.payload.find({ collection: 'observations', where: { timePeriod: { equals: '1992' } }, sort: 'vintage', depth: 0, overrideAccess: true })
    expect(second).toMatchObject({ vintage: 2, supersedes: first?.id, revisionType: 'scheduled' })
    expect(first?.validTo).toBe(second?.validFrom)
  })
})

describe('nothing half-imported', () => {
  const rows = (year: number, n: number) => Array.from({ length: n }, (_, index) => `高新技术企业,990100,${year}-${String(index + 1).padStart(2, '0')},${index},家,示例在线,`)

  it('is seen of an import whose process was killed, by anybody, and it is taken away', async () => {
    const before = await count()
    const { planned } = await plan(...rows(1980, 12))
    const id = await open(planned.length)
    const { indicator, refArea, source, seriesKey } = planned[0] ?? {}
    // The process ends after the first batch.
    await insertObservations(room.payload, planned.slice(0, 6).map(({ timePeriod, value, valueText }) => ({
      indicator: indicator ?? '', refArea: refArea ?? '', source: source ?? '', dataImport: id, seriesKey: seriesKey ?? '', timePeriod, value, valueText, title: 'x', vintage: 1, validFrom: new Date().toISOString(), operator: '=', status: 'V', confStatus: 'F',
    })), ['indicator', 'refArea', 'source', 'dataImport'])
    for (const token of [null, cast.tokens.editor, cast.tokens.statistics, cast.tokens.admin]) expect(await count('', token)).toBe(before)
    const { publicFigures } = await import('../../queries/data/publicFigures')
    const page = await publicFigures({ indicator: 'high-tech-firms', area: null, period: '1980-01', asOf: null, after: null, limit: 10, newestOnly: false })
    expect(page?.figures ?? []).toEqual([])
    // Trying again meanwhile is a whole import.
    expect((await plan(...rows(1980, 12))).check).toMatchObject({ ready: 12, same: 0 })
    expect(await sweepImports(room.payload)).toEqual({ voided: 0, removed: 0 })
    expect(await sweepImports(room.payload, { patience: -1 })).toEqual({ voided: 1, removed: 6 })
    expect(await sweepImports(room.payload, { settled: -1 })).toEqual({ voided: 0, removed: 0 })
    expect(await room.payload.findByID({ collection: 'data-imports', id, overrideAccess: true })).toMatchObject({ state: 'removed' })
    expect(await count('', cast.tokens.admin)).toBe(before)
  })
  it('is left when somebody records one of its periods meanwhile', async () => {
    const before = await count()
    const { planned } = await plan(...rows(1981, 3))
    await cast.observation({ timePeriod: '1981-02' })
    const id = await open(3)
    await expect(writePlan(room.payload, { id, planned })).rejects.toMatchObject({ code: 'TAKEN' })
    expect(await count()).toBe(before + 1)
  })
  it('is finished by a process that was taken for dead', async () => {
    const { planned } = await plan(...rows(1982, 3))
    const id = await open(3)
    await sweepImports(room.payload, { patience: -1 })
    await expect(writePlan(room.payload, { id, planned })).rejects.toMatchObject({ code: 'VOID' })
    expect(await count('?where[timePeriod][equals]=1982-01')).toBe(0)
  })
  it('and what is whole can no longer be taken away', async () => {
    const { id } = await write(...rows(1983, 2))
    await expect(room.payload.db.deleteMany({ collection: 'observations', where: { dataImport: { equals: id } }, req: {} })).rejects.toThrow()
    await expect(room.payload.db.updateOne({ collection: 'data-imports', id, data: { state: 'void', doneAt: null }, req: {} })).rejects.toThrow()
    expect(await count('?where[timePeriod][contains]=1983')).toBe(2)
  })
})

describe('the endpoints', () => {
  const table = () => csv('高新技术企业,990100,1970,1,家,示例在线,', '高新技术企业,990100,1971,2,家,示例在线,')
  it.each([['nobody', null, 401], ['a licensee', 'licensee', 401], ['a reporter', 'reporter', 403], ['an editor', 'editor', 403]])('let %s neither in nor out', async (_who, who, status) => {
    const token = who === 'licensee' ? cast.licenseeToken : who ? cast.tokens[who as 'editor'] : null
    expect((await rest('/api/data-import/check', { method: 'POST', form: form(table()), token })).status).toBe(status)
    expect((await rest('/api/data-import/start', { method: 'POST', form: form(table()), token })).status).toBe(status)
    expect((await rest('/api/data-export', { token })).status).toBe(status)
  })
  it('take no form of another site', async () => {
    expect((await rest('/api/data-import/start', { method: 'POST', form: form(table()), token: cast.tokens.statistics, headers: { origin: 'https://evil.example', host: 'localhost:3000' } })).status).toBe(403)
  })
  it('check, refuse a table with a problem, import one without and tell how far it is', async () => {
    const token = cast.tokens.statistics
    const checked = await rest('/api/data-import/check', { method: 'POST', form: form(table()), token })
    expect(checked.body).toMatchObject({ headers: head.split(','), total: 2, ready: 2, problemTotal: 0 })
    const bad = await rest('/api/data-import/start', { method: 'POST', form: form(csv('高新技术企业,990100,1970,x,家,示例在线,')), token })
    expect([bad.status, bad.text]).toEqual([422, expect.stringContaining('什么也没有导入')])
    expect((await rest('/api/data-import/check', { method: 'POST', form: form(table(), { mapping: '{"columns":{"value":99}}' }), token })).status).toBe(400)
    expect((await rest('/api/data-import/check', { method: 'POST', form: form(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])), token })).status).toBe(422)
    const started = await rest('/api/data-import/start', { method: 'POST', form: form(table(), { mapping: JSON.stringify(checked.body['mapping']) }), token })
    expect(started.status, started.text).toBe(202)
    await expect.poll(async () => (await rest(`/api/data-import/progress/${String(started.body['id'])}`, { token })).body['state']).toBe('done')
    expect(await count('?where[timePeriod][equals]=1971')).toBe(1)
  })
})

describe('the export', () => {
  it('holds every vintage, its source and the fingerprint of each file, and nothing hidden', async () => {
    await cast.observation({ timePeriod: '1960', note: '=HYPERLINK("x")' })
    await cast.observation({ timePeriod: '1961', confStatus: 'C', value: 424242, valueText: '424242' })
    const read = async (readAs: null) => unzipSync(new Uint8Array(await new Response(await exportArchive(room.payload, { at: '2026-01-02T03:04:05.000Z', readAs })).arrayBuffer()))
    const files = await read(null)
    expect(Object.keys(files)).toEqual(['observations.csv', 'indicators.csv', 'regions.csv', 'sources.csv', 'units.csv', 'csv-metadata.json', 'provenance.jsonld', 'README.txt'])
    const text = (name: string) => new TextDecoder('utf-8', { ignoreBOM: false }).decode(files[name])
    const [columns = [], ...lines] = parseCsv(text('observations.csv'))
    const cell = (line: string[], name: string) => line[columns.indexOf(name)]
    expect(lines).toHaveLength(await count())
    expect(lines.filter((line) => cell(line, 'timePeriod') === '1992').map((line) => [cell(line, 'vintage'), cell(line, 'valueText'), cell(line, 'source')]).sort()).toEqual([['1', '100', '示例在线'], ['2', '101', '示例在线']])
    expect(text('observations.csv')).toContain(`'=HYPERLINK`)
    expect(text('observations.csv')).not.toContain('424242')
    const metadata = JSON.parse(text('csv-metadata.json')) as { tables: { url: string; tableSchema: { columns: { name: string }[] } }[] }
    expect(metadata.tables[0]?.tableSchema.columns.map(({ name }) => name)).toEqual(columns)
    const graph = (JSON.parse(text('provenance.jsonld')) as { '@graph': { '@id': string; 'spdx:checksum'?: { value: string } }[] })['@graph']
    expect(graph.find((one) => one['@id'] === 'observations.csv')?.['spdx:checksum']?.value).toBe(createHash('sha256').update(files['observations.csv'] ?? '').digest('hex'))
  })
})
