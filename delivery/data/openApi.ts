import { dataColumns } from '../csv'
import { columnNotes } from './columns'

const query = (name: string, description: string, schema: Record<string, unknown>) => ({ name, in: 'query', description, schema: { type: 'string', ...schema } })

const parameters = [
  query('indicator', '指标代码；indicator 与 area 至少给一个', { pattern: '^[a-z0-9-]{1,60}$' }), query('area', '六位区划代码', { pattern: '^\\d{6}$' }), query('period', '时期：2024、2024-Q3、2024-09、2020/2023', { maxLength: 24 }),
  query('asOf', '截至这天（北京时间当天终了）或这一时刻（带时区）本网公布的数', { examples: ['2024-10-23', '2024-10-23T08:00:00+08:00'] }), query('vintages', 'all 连同历次数值，latest 只要所问时点上现行的', { enum: ['all', 'latest'], default: 'all' }),
  query('limit', '一页几条', { type: 'integer', minimum: 1, maximum: 1000, default: 1000 }), query('cursor', '上一页的 next_cursor', {}),
]

const type = (datatype: string): Record<string, unknown> => {
  switch (datatype) {
    case 'decimal': return { type: ['number', 'null'] }
    case 'integer': return { type: 'integer' }
    case 'boolean': return { type: 'boolean' }
    default: return { type: ['string', 'null'] }
  }
}

const problems = { 400: 'a parameter cannot be read; `parameter` names it', 404: 'no such indicator or area' }
const problemAnswers = Object.fromEntries(Object.entries(problems).map(([status, description]) => [status, { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }]))

/** OpenAPI 3.1 of the open data. What is under an embargo, confidential or not published is in none of the answers. */
export const dataOpenApi = (origin: string) => ({
  openapi: '3.1.0',
  info: { title: 'Shuming open data', version: '1', description: '统计数据：每个数字连同来源、时期、地区和历次修订。不用登记。空值不是零。 / Figures with their sources and vintages; no key is needed.' },
  servers: [{ url: origin }],
  paths: {
    '/api/public/figures': { get: {
      operationId: 'listFigures', summary: 'Observations with their vintages, the newest period and vintage first', parameters,
      responses: {
        200: { description: 'a page; the header Link names the next', headers: { ETag: { schema: { type: 'string' } }, Link: { schema: { type: 'string' } } }, content: { 'application/json': { schema: { type: 'object', required: ['figures', 'next_cursor'], properties: { figures: { type: 'array', items: { $ref: '#/components/schemas/Figure' } }, next_cursor: { type: ['string', 'null'] } } } } } },
        304: { description: 'unchanged, by ETag' }, ...problemAnswers,
      },
    } },
    '/api/public/figures.csv': { get: {
      operationId: 'listFiguresAsCsv', summary: 'The same as CSV; without byte order mark by bom=0', parameters: [...parameters, query('bom', '0：不要字节序标记', { enum: ['0', '1'], default: '1' })],
      responses: { 200: { description: 'UTF-8, RFC 4180', content: { 'text/csv': {} } }, ...problemAnswers },
    } },
    '/data/{indicator}.{format}': { get: {
      operationId: 'downloadIndicator', summary: 'All of an indicator as a file',
      parameters: [
        { name: 'indicator', in: 'path', required: true, schema: { type: 'string' } }, { name: 'format', in: 'path', required: true, schema: { enum: ['csv', 'csv-metadata.json', 'xlsx', 'json', 'sdmx.csv', 'svg', 'png'] } },
        { name: 'area', in: 'query', description: '只要这些地区', schema: { type: 'array', maxItems: 12, items: { type: 'string', pattern: '^\\d{6}$' } }, explode: true }, query('asOf', '截至这天公布的数', {}), query('bom', '0：CSV 不要字节序标记', { enum: ['0'] }),
      ],
      responses: { 200: { description: 'the file, with ETag' }, 404: problemAnswers[404] },
    } },
    '/data/catalog.jsonld': { get: { operationId: 'readCatalogue', summary: 'DCAT 3 catalogue', parameters: [query('page', '第几页', { type: 'integer', minimum: 1 })], responses: { 200: { description: 'JSON-LD', content: { 'application/ld+json': {} } } } } },
    '/oembed': { get: {
      operationId: 'embed', summary: 'oEmbed 1.0 for data pages', parameters: [{ ...query('url', '数据页的网址', {}), required: true }, query('format', '', { enum: ['json', 'xml'], default: 'json' }), query('maxwidth', '像素', { type: 'integer' }), query('maxheight', '像素', { type: 'integer' })],
      responses: { 200: { description: 'rich' }, 404: problemAnswers[404], 501: { description: 'no such format' } },
    } },
    '/api/public/openapi.json': { get: { operationId: 'readDescription', summary: 'This document', responses: { 200: { description: 'OpenAPI 3.1' } } } },
  },
  components: { schemas: {
    Figure: { type: 'object', properties: Object.fromEntries(dataColumns.map((name) => [name, { ...type(columnNotes[name].datatype), description: columnNotes[name].description }])) },
    Problem: { type: 'object', required: ['type', 'title', 'status', 'detail'], properties: { type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' }, parameter: { type: 'string' } } },
  } },
})
