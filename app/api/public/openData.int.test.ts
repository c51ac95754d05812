import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Cast, makeCast } from '../../../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../../../newsroom/testing/openPayload'

let room: TestNewsroom
let cast: Cast
const now = '2026-11-23T04:00:00.000Z'
const site = 'http://localhost:3000'

/** Two areas over 260 periods each: 520 observations, far more than a page holds. */
const monthly = Array.from({ length: 260 }, (_, index) => `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`)

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  const { payload } = room
  const country = await payload.create({ collection: 'regions', overrideAccess: true, data: { name: '云国（虚构）', code: '990000', level: 'province' } })
  await payload.update({ collection: 'regions', id: cast.region.id, overrideAccess: true, data: { parent: country.id } })
  await payload.update({ collection: 'indicators', id: cast.indicator.id, overrideAccess: true, data: { aliases: ['高企'], definition: '在有效期内的高新技术企业数量。' } })
  const many = await payload.create({ collection: 'indicators', overrideAccess: true, data: { name: '居民消费价格涨幅', code: 'cpi', statType: 'growth-rate', unit: '%' } })
  // Written under the API's own rows: what is tested is reading, and 520 creations would take longer than all the rest.
  const row = (area: { id: string; code: string }, timePeriod: string, index: number) => ({
    indicator: many.id, refArea: area.id, timePeriod, operator: '=', value: index / 10, valueText: String(index / 10), unitText: '%', status: 'A', confStatus: 'F', source: cast.own.id,
    seriesKey: `cpi.${area.code}`, freq: 'M', vintage: 1, validFrom: '2026-01-02T00:00:00.000Z', title: timePeriod,
  })
  for (const area of [cast.region, country]) for (const [index, period] of monthly.entries()) await payload.db.create({ collection: 'observations', data: row(area, period, index), req: {} as never })
  await cast.observation({ timePeriod: '2024', valueText: '473' })
  await cast.observation({ timePeriod: '2024', value: 481, valueText: '481', status: 'A', revisionType: 'correction', revisionReason: '漏计八家' })
  await cast.observation({ timePeriod: '2023', value: 441, valueText: '441', sourceLocator: '=HYPERLINK("https://evil.example")' })
  await cast.observation({ timePeriod: '2024', refArea: country.id, value: 4810, valueText: '4810', status: 'A' })
  const wrong = await cast.observation({ timePeriod: '2022', value: 9999, valueText: '9999' })
  await payload.update({ collection: 'observations', id: wrong.id, overrideAccess: true, data: { withdrawnReason: '抄错一位' } })
}, 60_000)
afterAll(() => room.close())

describe('an indicator with one observation', () => {
  it('has a page with its value and no chart of a single point', async () => {
    const { payload } = room
    const lone = await payload.create({ collection: 'indicators', overrideAccess: true, data: { name: '试点城市', code: 'pilots', statType: 'count', unit: '个' } })
    await cast.observation({ indicator: lone.id, timePeriod: '2024', value: 1, valueText: '1', unitText: '个' })
    const { indicatorView, indicatorChart } = await import('../../../queries/data/indicator')
    expect(await indicatorView('pilots')).toMatchObject({ latest: { valueText: '1' }, course: null, comparison: null, revisions: [], total: 1, paging: { pages: 1 }, pictures: [] })
    expect(await indicatorChart('pilots', { areas: [] })).toMatchObject({ chart: null })
  })
  it('has a page without any as well', async () => {
    await room.payload.create({ collection: 'indicators', overrideAccess: true, data: { name: '尚无数值', code: 'none-yet', statType: 'count', unit: '个' } })
    const { indicatorView } = await import('../../../queries/data/indicator')
    expect(await indicatorView('none-yet')).toMatchObject({ latest: null, course: null, rows: [], total: 0 })
    expect(await indicatorView('nothing')).toBeNull()
  })
})

describe('an indicator with 520 observations', () => {
  it('shows every one of them once over its pages', async () => {
    const { indicatorView } = await import('../../../queries/data/indicator')
    const first = await indicatorView('cpi')
    expect(first).toMatchObject({ total: 520, paging: { page: 1, pages: 11 } })
    expect((await indicatorView('cpi', { page: 11 }))?.rows).toHaveLength(20)
    const { keysOf, vintageKey } = await import('../../../queries/data/observations')
    const { docs: [cpi] } = await room.payload.find({ collection: 'indicators', where: { code: { equals: 'cpi' } }, limit: 1, overrideAccess: true })
    const pages = await Promise.all(Array.from({ length: 11 }, (_, index) => keysOf({ indicatorId: cpi?.id ?? '' }, { limit: 50, page: index + 1 })))
    const seen = pages.flatMap(({ keys }) => keys.map(vintageKey))
    expect(new Set(seen).size).toBe(520)
    expect(seen).toHaveLength(520)
    expect(await indicatorView('cpi', { page: 12 })).toBeNull()
  })
  it('is described to machines by all its years and areas, not by those of the first page', async () => {
    const [{ indicatorView }, { indicatorGraph }, { siteView }] = [await import('../../../queries/data/indicator'), await import('../../../delivery/data/jsonLd'), await import('../../../queries/site')]
    const view = await indicatorView('cpi')
    expect(view?.coverage).toEqual({ from: '2000', to: '2021', areas: ['云国（虚构）', '云汀市（虚构）'] })
    const markup = view && JSON.stringify(indicatorGraph(view, await siteView()))
    expect(markup).toContain('"temporalCoverage":"2000/2021"')
    expect(markup).toContain(`"license":"${site}/notices"`)
  })
  it('draws whole courses and narrows to an area', async () => {
    const { indicatorView } = await import('../../../queries/data/indicator')
    const whole = await indicatorView('cpi')
    expect(whole?.course?.data.series.map(({ points }) => points.length)).toEqual([260, 260])
    expect(whole?.latest).toMatchObject({ area: '云国（虚构）', valueText: '25.9' })
    const narrowed = await indicatorView('cpi', { area: '990100' })
    expect(narrowed).toMatchObject({ total: 260, href: '/data/cpi?area=990100', course: { title: expect.stringContaining('云汀市（虚构）居民消费价格涨幅：2000年1月至2021年8月由0%增至25.9%') } })
    expect(await indicatorView('cpi', { area: '110000' })).toBeNull()
  })
  it('comes whole in a file', async () => {
    const { datasetView } = await import('../../../queries/data/dataset')
    expect((await datasetView('cpi'))?.rows).toHaveLength(520)
    expect((await datasetView('cpi', { areas: ['990100'] }))?.rows).toHaveLength(260)
    expect((await datasetView('cpi', { asOf: '2026-01-01T00:00:00.000Z' }))?.rows).toEqual([])
  })
})

describe('revised and withdrawn values', () => {
  it('stand as they were first printed beside what holds now', async () => {
    const { indicatorView } = await import('../../../queries/data/indicator')
    expect((await indicatorView('high-tech-firms'))?.revisions).toMatchObject([{ then: { valueText: '473' }, now: { valueText: '481' }, reason: '漏计八家' }])
  })
  it('say on their pages what has become of them', async () => {
    const { observationView } = await import('../../../queries/data/data')
    const at = (period: string, vintage?: number) => observationView({ indicatorCode: 'high-tech-firms', areaCode: '990100', period, now, ...(vintage ? { vintage } : {}) })
    expect(await at('2024')).toMatchObject({ state: { kind: 'current' }, figure: { valueText: '481' }, citation: { standard: expect.stringMatching(/^示例在线\. 高新技术企业：云汀市（虚构），2024年\[DS\/OL\]\. .+\[2026-11-23\]\. http:\/\/localhost:3000\/data\/high-tech-firms\/990100\/2024\.$/u) } })
    const [{ observationGraph }, { siteView }] = [await import('../../../delivery/data/jsonLd'), await import('../../../queries/site')]
    const current = await at('2024')
    expect(current && JSON.stringify(observationGraph(current, await siteView()))).toContain('"name":"高新技术企业：云汀市（虚构），2024年"')
    expect(await at('2024', 1)).toMatchObject({ state: { kind: 'superseded', by: { valueText: '481家', href: '/data/high-tech-firms/990100/2024' } }, figure: { valueText: '473' } })
    expect(await at('2022')).toMatchObject({ state: { kind: 'withdrawn', reason: '抄错一位' } })
  })
  it('are told where they are quoted: a withdrawn one as withdrawn, and never one that was withdrawn as what holds now', async () => {
    const [{ figuresByIds }, { observationView }] = [await import('../../../queries/data/figures'), await import('../../../queries/data/data')]
    const quoted = await cast.observation({ timePeriod: '2019', value: 300, valueText: '300' })
    const revised = await cast.observation({ timePeriod: '2019', value: 310, valueText: '310', revisionType: 'scheduled', revisionReason: '核实' })
    expect((await figuresByIds([quoted.id])).get(quoted.id)?.now).toMatchObject({ valueText: '310' })
    await room.payload.update({ collection: 'observations', id: revised.id, overrideAccess: true, data: { withdrawnReason: '核实有误' } })
    const figures = await figuresByIds([quoted.id, revised.id])
    expect(figures.get(quoted.id)).toMatchObject({ now: null })
    expect(figures.get(quoted.id)?.withdrawn).toBeUndefined()
    expect(figures.get(revised.id)?.withdrawn).toMatchObject({ reason: '核实有误' })
    const view = await observationView({ indicatorCode: 'high-tech-firms', areaCode: '990100', period: '2019', now })
    expect(view?.vintages.map(({ current }) => current)).toEqual([false, false])
  })
  it('withdrawn ones are in no chart, no comparison, no profile and no SDMX file', async () => {
    const [{ indicatorView }, { datasetView }, { sdmxCsv }, { regionProfileView }] = [await import('../../../queries/data/indicator'), await import('../../../queries/data/dataset'), await import('../../../delivery/data/sdmxCsv'), await import('../../../queries/data/regionProfile')]
    expect(JSON.stringify((await indicatorView('high-tech-firms'))?.course)).not.toContain('9999')
    const dataset = await datasetView('high-tech-firms')
    expect(dataset?.rows.find(({ value }) => value === 9999)).toMatchObject({ current: false, withdrawnReason: '抄错一位' })
    expect(dataset && sdmxCsv(dataset)).not.toContain('9999')
    expect(JSON.stringify(await regionProfileView('990100', 1))).not.toContain('9999')
  })
})

describe('a region', () => {
  it('has its indicators with their newest value and that of the area above', async () => {
    const { regionProfileView } = await import('../../../queries/data/regionProfile')
    const rows = (await regionProfileView('990100', 1))?.groups.flatMap((group) => group.rows) ?? []
    const row = rows.find(({ indicator }) => indicator.label === '高新技术企业')
    expect(row).toMatchObject({ figure: { valueText: '481' }, points: [441, 481], parent: { figure: { valueText: '4810' }, words: '占 10%' } })
    expect(rows.find(({ indicator }) => indicator.label === '居民消费价格涨幅')).toMatchObject({ parent: { words: '持平' } })
    expect(await regionProfileView('110000', 1)).toBeNull()
  })
})

describe('a comparison', () => {
  const asked = { indicator: 'high-tech-firms', areas: ['990000', '990100'], periods: [], from: null, to: null, asOf: null, instant: null, now }
  it('of one period is bars, of several lines, both with a table', async () => {
    const { comparisonView } = await import('../../../queries/data/comparison')
    const bars = await comparisonView({ ...asked, periods: ['2024'] })
    expect(bars).toMatchObject({ chart: { spec: { type: 'bar' }, title: '2024年高新技术企业：2 个地区中云国（虚构）最高' }, table: [{ period: '2024', cells: [{ valueText: '4810' }, { valueText: '481' }] }] })
    const lines = await comparisonView({ ...asked, indicator: 'cpi', from: '2020-01', to: '2020-12' })
    expect(lines?.chart?.spec.type).toBe('line')
    expect(lines?.table.map(({ period }) => period)).toHaveLength(12)
    expect(lines?.downloads.map(({ href }) => href)).toContain('/data/compare.xlsx?indicator=cpi&area=990000&area=990100&from=2020-01&to=2020-12')
  })
  it('says when the areas have nothing then, and knows no unknown indicator', async () => {
    const { comparisonView } = await import('../../../queries/data/comparison')
    expect(await comparisonView({ ...asked, periods: ['1990'] })).toMatchObject({ chart: null, table: [], message: expect.stringContaining('没有数') })
    expect(await comparisonView({ ...asked, indicator: 'nothing' })).toBeNull()
    expect(await comparisonView({ ...asked, indicator: null })).toMatchObject({ indicator: null, table: [] })
  })
})

describe('search of figures', () => {
  it.each([
    ['高企', 'indicators', '/data/high-tech-firms'], ['高新技術企業', 'indicators', '/data/high-tech-firms'], ['ｃｐｉ', 'indicators', '/data/cpi'], ['云汀市（虚构）', 'regions', '/regions/990100'], ['雲汀市（虛構）', 'regions', '/regions/990100'],
    ['云汀市（虚构）高新技术企业', 'series', '/data/high-tech-firms?area=990100'], ['４８１', 'figures', '/data/high-tech-firms/990100/2024'], ['0.481万', 'figures', '/data/high-tech-firms/990000/2024'],
  ] as const)('%s finds, among %s, %s', async (query, kind, href) => {
    const { dataSearchView } = await import('../../../queries/data/dataSearch')
    const found = await dataSearchView(query)
    const hrefs = { indicators: found.indicators.map(({ link }) => link.href), regions: found.regions.map((link) => link.href), series: found.series.map(({ link }) => link.href), figures: found.figures.map((figure) => figure.href) }
    expect(hrefs[kind]).toContain(href)
  })
  it('gives no value that was revised or withdrawn', async () => {
    const { dataSearchView } = await import('../../../queries/data/dataSearch')
    expect((await dataSearchView('473')).figures).toEqual([])
    expect((await dataSearchView('9999')).figures).toEqual([])
  })
  it('says what to do when nothing is found, and nothing to an empty question', async () => {
    const { dataSearchView } = await import('../../../queries/data/dataSearch')
    expect((await dataSearchView('鹬蚌相争')).message).toContain('鹬蚌相争')
    expect(await dataSearchView('  ，。')).toMatchObject({ message: null, indicators: [] })
  })
})

describe('files', () => {
  const fileOf = async (format: 'csv' | 'csv-metadata.json' | 'json' | 'sdmx.csv' | 'xlsx') => {
    const [{ datasetView }, { dataFile }] = [await import('../../../queries/data/dataset'), await import('../../../delivery/data/answer')]
    const dataset = await datasetView('high-tech-firms')
    if (!dataset) throw new Error('no data set')
    return dataFile(dataset, format)
  }
  it('CSV names itself in Chinese, points at its metadata and disarms formulas', async () => {
    const answer = await fileOf('csv')
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="high-tech-firms.csv"; filename*=UTF-8''${encodeURIComponent('高新技术企业.csv')}`)
    expect(answer.headers.get('link')).toContain(`<${site}/data/high-tech-firms.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`)
    expect(await answer.text()).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
  })
  it('CSVW describes exactly the columns of the file', async () => {
    const [{ dataColumns }, answer] = [await import('../../../delivery/csv'), await fileOf('csv-metadata.json')]
    const metadata = await answer.json()
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw')
    expect(metadata.url).toBe(`${site}/data/high-tech-firms.csv`)
    expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual([...dataColumns])
    expect(metadata.tableSchema.primaryKey.every((name: string) => (dataColumns as readonly string[]).includes(name))).toBe(true)
  })
  it('XLSX has numbers as numbers and a sheet of notes with source, definition and licence', async () => {
    const files = unzipSync(new Uint8Array(await (await fileOf('xlsx')).arrayBuffer()))
    const text = Object.entries(files).filter(([name]) => name.endsWith('.xml')).map(([, bytes]) => strFromU8(bytes)).join('\n')
    expect(text).toMatch(/<v>481<\/v>/)
    for (const words of ['说明', '在有效期内的高新技术企业数量。', '示例在线', '/notices', '[DS/OL]']) expect(text).toContain(words)
    expect(text).not.toContain('<f>')
  })
  it('SDMX-CSV 2.0 has one row for each series and period, and the columns it must have', async () => {
    const answer = await fileOf('sdmx.csv')
    expect(answer.headers.get('content-type')).toContain('application/vnd.sdmx.data+csv; version=2.0.0')
    const [head, ...rows] = (await answer.text()).trim().split('\r\n')
    expect(head?.split(',').slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION'])
    expect(rows.map((row) => row.split(',').slice(3, 9))).toEqual([['A', 'high-tech-firms', '990100', '2024', '481', 'A'], ['A', 'high-tech-firms', '990000', '2024', '4810', 'A'], ['A', 'high-tech-firms', '990100', '2023', '441', 'V']])
  })
})

describe('frames, catalogue and description', () => {
  it('oEmbed describes the frame of a data page and of nothing else', async () => {
    const { GET } = await import('../../(site)/oembed/route')
    const ask = (query: string) => GET(new Request(`${site}/oembed?${query}`))
    const answer = await (await ask(`url=${encodeURIComponent(`${site}/data/high-tech-firms/990100/2024`)}&maxwidth=400`)).json()
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 400, height: 260, title: '高新技术企业：云汀市（虚构），2024年' })
    expect(answer.html).toContain(`src="${site}/embed/data/high-tech-firms/990100/2024"`)
    const xml = await (await ask(`url=${encodeURIComponent(`${site}/data/cpi`)}&format=xml`)).text()
    expect(xml).toMatch(/^<\?xml[^>]*\?><oembed><version>1\.0<\/version><type>rich<\/type>/)
    for (const [query, status] of [['', 400], [`url=${encodeURIComponent('https://evil.example/data/cpi')}`, 404], [`url=${encodeURIComponent(`${site}/data/nothing`)}`, 404], [`url=${encodeURIComponent(`${site}/data/cpi`)}&format=yaml`, 501], ['url=x&maxwidth=wide', 400]] as const) {
      expect((await ask(query)).status, query).toBe(status)
    }
  })
  it('the catalogue lists every indicator with its files (DCAT)', async () => {
    const { GET } = await import('../../(site)/data/catalog.jsonld/route')
    const catalogue = await (await GET(new Request(`${site}/data/catalog.jsonld`))).json()
    expect(catalogue).toMatchObject({ '@type': 'dcat:Catalog', 'hydra:totalItems': 4 })
    const dataset = catalogue['dcat:dataset'].find((one: Record<string, unknown>) => one['dct:identifier'] === 'high-tech-firms')
    expect(dataset).toMatchObject({ '@type': 'dcat:Dataset', '@id': `${site}/data/high-tech-firms#dataset`, 'dcat:keyword': [{ '@value': '高企', '@language': 'zh-Hans' }] })
    expect(dataset['dcat:distribution'].map((one: Record<string, Record<string, string>>) => one['dcat:downloadURL']?.['@id'])).toEqual(['csv', 'xlsx', 'json', 'sdmx.csv'].map((format) => `${site}/data/high-tech-firms.${format}`))
    expect((await GET(new Request(`${site}/data/catalog.jsonld?page=2`))).status).toBe(404)
  })
  it('the description of the interface names what the answer holds', async () => {
    const { dataOpenApi } = await import('../../../delivery/data/openApi')
    const { GET } = await import('./figures/route')
    const { figures } = await (await GET(new Request(`${site}/api/public/figures?indicator=cpi&limit=1`))).json()
    expect(Object.keys(dataOpenApi(site).components.schemas.Figure.properties).sort()).toEqual(Object.keys(figures[0]).sort())
  })
  it('a picture is an SVG with title, source and values in it', async () => {
    const { GET } = await import('../../(site)/data/[indicator]/as/[format]/route')
    const get = (format: string, query = '') => GET(new Request(`${site}/data/high-tech-firms.${format}${query}`), { params: Promise.resolve({ indicator: 'high-tech-firms', format }) })
    const svg = await (await get('svg', '?area=990100')).text()
    for (const words of ['<svg', '云汀市（虚构）高新技术企业：2023年至2024年由441家增至481家', '资料来源：示例在线']) expect(svg).toContain(words)
    expect((await get('yaml')).status).toBe(404)
    expect((await get('csv', '?asOf=2024-02-30')).status).toBe(400)
  })
})
