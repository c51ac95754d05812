import { readSheet } from 'read-excel-file/node'

import { decodeText, type TextEncoding } from './decodeText'
import { zipEntries } from './zipEntries'

export const MAX_TABLE_BYTES = 20 * 1024 * 1024
export const MAX_TABLE_ROWS = 200_000
const MAX_UNPACKED = 400 * 1024 * 1024

export type TableErrorCode = 'EMPTY' | 'TOO_LARGE' | 'TOO_MANY_ROWS' | 'UNREADABLE' | 'UNSUPPORTED'

const sentences: Record<TableErrorCode, { zh: string; en: string }> = {
  EMPTY: { zh: '表是空的：第一行应是列名，下面是数据。', en: 'The table is empty: the first row names the columns, data come below.' },
  TOO_LARGE: { zh: '文件超过 20 MB，请分成几个文件。', en: 'The file is larger than 20 MB: split it.' },
  TOO_MANY_ROWS: { zh: '表超过 20 万行，请分成几个文件。', en: 'The table has more than 200,000 rows: split it.' },
  UNREADABLE: { zh: '文件读不出来，请在表格软件里重新另存为 XLSX 或 CSV。', en: 'The file cannot be read: save it again as XLSX or CSV.' },
  UNSUPPORTED: { zh: '只收 CSV 和 XLSX；旧式 XLS 请另存为 XLSX。', en: 'Only CSV and XLSX; save an old XLS as XLSX.' },
}

/** A table that cannot be taken in, with what to do about it. */
export class TableError extends Error {
  readonly code: TableErrorCode
  readonly messageEn: string
  constructor(code: TableErrorCode, cause?: unknown) {
    super(sentences[code].zh, cause === undefined ? undefined : { cause })
    this.name = 'TableError'
    this.code = code
    this.messageEn = sentences[code].en
  }
}

/** `no` is the line in the file, from 1, as a spreadsheet counts. */
export type TableRow = { no: number; cells: string[] }
export type Table = { headers: string[]; rows: TableRow[]; encoding: TextEncoding | null }

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b
const isOldExcel = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf

/**
 * Reads a CSV (UTF-8, UTF-16, GB18030 or Big5; comma, semicolon or tab) or the first sheet of an XLSX file. Empty rows are left out, every cell is trimmed text.
 * @throws TableError
 */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  if (bytes.length === 0) throw new TableError('EMPTY')
  if (bytes.length > MAX_TABLE_BYTES) throw new TableError('TOO_LARGE')
  if (isOldExcel(bytes)) throw new TableError('UNSUPPORTED')
  const { lines, encoding } = isZip(bytes) ? { lines: await sheetLines(bytes), encoding: null } : csvLines(bytes)
  const filled = lines.map((cells, index) => ({ no: index + 1, cells })).filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [head, ...rows] = filled
  if (!head || rows.length === 0) throw new TableError('EMPTY')
  if (rows.length > MAX_TABLE_ROWS) throw new TableError('TOO_MANY_ROWS')
  return { headers: head.cells, rows, encoding }
}

function csvLines(bytes: Uint8Array): { lines: string[][]; encoding: TextEncoding } {
  try {
    const { text, encoding } = decodeText(bytes)
    if (text.slice(0, 4096).includes('\u0000')) throw new TableError('UNSUPPORTED')
    return { lines: parseCsv(text), encoding }
  } catch (error) {
    throw error instanceof TableError ? error : new TableError('UNREADABLE', error)
  }
}

/** The separator that the first line has most of, outside quotation marks. */
function separatorOf(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)
  const count = (separator: string) => line.split(separator).length
  return [',', '\t', ';'].reduce((best, one) => (count(one) > count(best) ? one : best))
}

/** RFC 4180, read leniently: any line end, a quotation mark inside an unquoted cell stays. */
export function parseCsv(text: string): string[][] {
  const separator = separatorOf(text)
  const lines: string[][] = []
  let line: string[] = []
  let at = 0
  const endCell = (cell: string) => line.push(cell.trim())
  const endLine = () => {
    lines.push(line)
    line = []
  }
  while (at < text.length) {
    if (text[at] === '"') {
      const [cell, next] = quotedCell(text, at + 1)
      endCell(cell)
      at = next
    } else {
      let end = at
      while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
      endCell(text.slice(at, end))
      at = end
    }
    if (text[at] === separator) {
      at += 1
      if (at === text.length) endCell('')
    } else {
      if (text[at] === '\r') at += 1
      if (text[at] === '\n') at += 1
      endLine()
    }
  }
  if (line.length > 0) endLine()
  return lines
}

/** From behind the opening mark to behind the closing one; what follows up to the separator is dropped. */
function quotedCell(text: string, from: number): [cell: string, next: number] {
  let cell = ''
  let at = from
  for (;;) {
    const end = text.indexOf('"', at)
    if (end < 0) return [cell + text.slice(at), text.length]
    cell += text.slice(at, end)
    if (text[end + 1] !== '"') return [cell, end + 1]
    cell += '"'
    at = end + 2
  }
}

async function sheetLines(bytes: Uint8Array): Promise<string[][]> {
  try {
    if (zipEntries(bytes).reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED) throw new TableError('TOO_LARGE')
    const rows: readonly (readonly unknown[])[] = await readSheet(Buffer.from(bytes))
    return rows.map((row) => row.map(cellText))
  } catch (error) {
    throw error instanceof TableError ? error : new TableError('UNREADABLE', error)
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  // A date of a sheet has no zone: read-excel-file gives its clock in UTC.
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  // 0.1 + 0.2 in a sheet prints 0.3: fifteen digits are what spreadsheets show.
  if (typeof value === 'number') return String(Number(value.toPrecision(15)))
  return String(value).trim()
}
