import { saveAs } from '@/domain/licensing/fileName'
import type { DatasetView } from '@/queries/data/dataViews'

import { figuresCsv } from '../csv'
import { csvMetadata } from './csvw'
import { datasetJson } from './json'
import { SDMX_CSV, sdmxCsv } from './sdmxCsv'
import { workbook, XLSX } from './workbook'

export type FileFormat = 'csv' | 'csv-metadata.json' | 'xlsx' | 'json' | 'sdmx.csv'

/** Anybody's program may read open data; no credentials go along. */
export const OPEN = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag, Link, Content-Disposition' } as const

const latin1 = (text: string) => text.replace(/[^\x21-\x7e]/gu, encodeURIComponent)

const linksOf = (dataset: DatasetView, format: FileFormat) => [
  ...(format === 'csv' ? [`<${latin1(metadataUrl(dataset.csvUrl))}>; rel="describedby"; type="application/csvm+json"`] : []),
  `<${latin1(dataset.url)}>; rel="collection"; type="text/html"`, `<${latin1(dataset.terms.href)}>; rel="license"`,
].join(', ')

/** Where the metadata of a CSV file stands: beside it, under the name that CSVW prescribes. */
export const metadataUrl = (csvUrl: string): string => csvUrl.replace(/\.csv(?=\?|$)/, '.csv-metadata.json')

/** A data set as a file with its type, its name in Chinese and for older programs, and links to what describes it. */
export async function dataFile(dataset: DatasetView, format: FileFormat, { hasMark = true }: { hasMark?: boolean } = {}): Promise<Response> {
  const named = (ending: string) => saveAs({ name: `${dataset.fileName}.${ending}`, plainName: `${dataset.code}.${ending}` })
  const answer = (body: BodyInit, type: string, disposition: string | null) =>
    new Response(body, { headers: { ...OPEN, 'content-type': type, link: linksOf(dataset, format), ...(disposition ? { 'content-disposition': disposition } : {}) } })
  switch (format) {
    case 'csv': return answer(figuresCsv(dataset.rows, { hasMark }), 'text/csv; charset=utf-8; header=present', named('csv'))
    case 'csv-metadata.json': return answer(JSON.stringify(csvMetadata(dataset), null, 2), 'application/csvm+json; charset=utf-8', null)
    case 'xlsx': return answer(new Uint8Array(await workbook(dataset)), XLSX, named('xlsx'))
    case 'json': return answer(JSON.stringify(datasetJson(dataset)), 'application/json; charset=utf-8', null)
    case 'sdmx.csv': return answer(sdmxCsv(dataset), SDMX_CSV, named('sdmx.csv'))
  }
}
