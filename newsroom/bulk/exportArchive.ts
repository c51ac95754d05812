import { createHash } from 'node:crypto'
import { Zip, ZipDeflate } from 'fflate'
import type { Payload, PayloadRequest } from 'payload'

import { siteUrl } from '../../config/environment'
import { byteOrderMark, csvRow } from '../../delivery/csv'
import { type ExportTable, exportTables } from './exportTables'

const encode = (text: string) => new TextEncoder().encode(text)
const linesAtOnce = 500

type Written = { file: string; rows: number; sha256: string; bytes: number }

/** CSVW (W3C, Metadata Vocabulary for Tabular Data): what each column means, so that the files explain themselves. */
function csvw(tables: readonly ExportTable[]): string {
  return JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh-Hans' }], 'dc:title': '统计数据全集', 'dc:source': siteUrl(),
    tables: tables.map(({ file, title, key, columns }) => ({
      url: file, 'dc:title': title, dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
      tableSchema: { primaryKey: key, columns: columns.map(({ name, title: label, datatype, uri }) => ({ name, titles: [name, label], datatype, ...(uri ? { propertyUrl: uri } : {}) })) },
    })),
  }, null, 2)
}

/** PROV-O in JSON-LD: what was made, when, from what, with the fingerprint of each file. */
function provenance(files: readonly Written[], at: string, by: string): string {
  return JSON.stringify({
    '@context': { prov: 'http://www.w3.org/ns/prov#', dcterms: 'http://purl.org/dc/terms/', spdx: 'http://spdx.org/rdf/terms#' },
    '@graph': [
      { '@id': '#export', '@type': 'prov:Activity', 'prov:endedAtTime': at, 'prov:wasAssociatedWith': by, 'prov:used': siteUrl() },
      ...files.map(({ file, rows, sha256, bytes }) => ({ '@id': file, '@type': 'prov:Entity', 'prov:wasGeneratedBy': { '@id': '#export' }, 'prov:wasDerivedFrom': siteUrl(), 'dcterms:extent': { rows, bytes }, 'spdx:checksum': { algorithm: 'sha256', value: sha256 } })),
    ],
  }, null, 2)
}

const readme = (at: string) => `统计数据全集，导出于 ${at}。

每个 CSV 是 UTF-8 编码，第一行为列名；各列的含义见 csv-metadata.json（W3C CSVW）。
observations.csv 一行是一个观测值的一版：同一数列、时期有几行的，vintage 最大的是现行的；validFrom、validTo 是公开和被取代的时刻；
withdrawnAt 有值的已撤回，原数仍在。数值以 value 为准，valueText 照原文印刷。缺数不是零，原因见 missingReason。
provenance.jsonld 记有各文件的行数和 SHA-256。
`

/**
 * All statistics as a zip of CSV files, a chunk at a time: with all vintages, sources, and where each came from.
 * @param readAs whose eyes it is read with; null: the public's
 */
export async function exportArchive(payload: Payload, { at, readAs }: { at: string; readAs: PayloadRequest | null }): Promise<ReadableStream<Uint8Array>> {
  const chunks = archiveChunks(await exportTables(payload, readAs), at, readAs ? '数据编辑' : '公开')
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => void (await chunks.return(undefined)),
  })
}

async function* archiveChunks(tables: readonly ExportTable[], at: string, by: string): AsyncGenerator<Uint8Array, void> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    if (chunk.length > 0) ready.push(chunk)
  })
  const take = () => ready.splice(0)
  const add = (name: string) => {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = new Date(at)
    zip.add(entry)
    return entry
  }
  const written: Written[] = []
  for (const { file, columns, rows } of tables) {
    const entry = add(file)
    const hash = createHash('sha256')
    const total = { rows: 0, bytes: 0 }
    const push = (text: string, isLast = false) => {
      const bytes = encode(text)
      hash.update(bytes)
      total.bytes += bytes.length
      entry.push(bytes, isLast)
    }
    let lines = byteOrderMark + csvRow(columns.map(({ name }) => name))
    for await (const row of rows) {
      lines += csvRow(row)
      total.rows += 1
      if (total.rows % linesAtOnce > 0) continue
      push(lines)
      lines = ''
      yield* take()
    }
    push(lines, true)
    yield* take()
    written.push({ file, ...total, sha256: hash.digest('hex') })
  }
  for (const [name, text] of [['csv-metadata.json', csvw(tables)], ['provenance.jsonld', provenance(written, at, by)], ['README.txt', readme(at)]] as const) add(name).push(encode(text), true)
  zip.end()
  yield* take()
}
