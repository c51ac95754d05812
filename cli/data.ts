import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'

import { guessMapping, type ImportField, importFieldNames, type Mapping } from '@/domain/statistics/columns'
import { readTable, type Table, TableError } from '@/importing/table'

import { CommandError, UsageError } from './commandError'
import { openNewsroom } from './newsroom'
import { writeJson } from './stdout'

/**
 * `portal data import FILE [--map FIELD=COLUMN]… [--set FIELD=TEXT]… [--check]`: observations from a CSV or XLSX; with an error in any row nothing is
 * imported and the status is 1. `portal data export --out FILE.zip`: all statistics that are public, with their provenance.
 */
export async function run([act, ...argv]: string[]): Promise<number> {
  if (act === 'import') return importTable(argv)
  if (act === 'export') return exportAll(argv)
  throw new UsageError('say data import or data export')
}

async function importTable(argv: string[]): Promise<number> {
  const { values, positionals: [file, ...more] } = read(argv, { map: { type: 'string', multiple: true }, set: { type: 'string', multiple: true }, check: { type: 'boolean' } })
  if (!file || more.length > 0) throw new UsageError('name one file')
  const bytes = await bytesOf(file)
  const table = await readTable(bytes).catch((error: unknown) => { throw error instanceof TableError ? new CommandError(`${file}: ${error.message} / ${error.messageEn}`) : error })
  const mapping = mappingOf(table, values.map ?? [], values.set ?? [])
  const payload = await openNewsroom()
  try {
    const [{ planImport }, { openImport, writePlan }] = await Promise.all([import('@/newsroom/bulk/checkTable'), import('@/newsroom/bulk/writePlan')])
    const { check, planned } = await planImport(payload, table, mapping)
    const { sample: _sample, ...found } = check
    if (check.problemTotal > 0 || values.check || planned.length === 0) {
      for (const { no, zh } of check.problems) process.stderr.write(`${file}:${no}: ${zh}\n`)
      await writeJson({ ...found, imported: 0 })
      return check.problemTotal > 0 ? 1 : 0
    }
    const id = await openImport(payload, { title: basename(file), by: 'portal', fileHash: createHash('sha256').update(bytes).digest('hex'), mapping, total: planned.length })
    const say = (written: number) => process.stderr.isTTY && process.stderr.write(`\r${written}/${planned.length}`)
    await writePlan(payload, { id, planned, onProgress: say })
    if (process.stderr.isTTY) process.stderr.write('\n')
    await writeJson({ ...found, imported: planned.length, import: id })
    return 0
  } finally {
    await payload.destroy()
  }
}

async function exportAll(argv: string[]): Promise<number> {
  const { values, positionals } = read(argv, { out: { type: 'string' } })
  if (!values.out || positionals.length > 0) throw new UsageError('name the file with --out')
  const payload = await openNewsroom()
  try {
    const { exportArchive } = await import('@/newsroom/bulk/exportArchive')
    const archive = await exportArchive(payload, { at: new Date().toISOString(), readAs: null })
    await pipeline(Readable.fromWeb(archive as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(values.out))
  } finally {
    await payload.destroy()
  }
  await writeJson({ file: values.out })
  return 0
}

function read<Options extends Parameters<typeof parseArgs>[0] & object>(argv: string[], options: NonNullable<Options['options']>) {
  try {
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true })
    return { values: values as { map?: string[]; set?: string[]; check?: boolean; out?: string }, positionals }
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message)
    throw error
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file))
  } catch (error) {
    throw new CommandError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`)
  }
}

/** The guess by headings, with what the caller says instead. */
function mappingOf(table: Table, map: readonly string[], set: readonly string[]): Mapping {
  const { columns, fixed } = guessMapping(table.headers)
  const pair = (text: string): [ImportField, string] => {
    const [name = '', ...rest] = text.split('=')
    const field = importFieldNames.find((known) => known === name)
    if (!field || rest.length === 0) throw new UsageError(`${text}: write FIELD=…, FIELD one of ${importFieldNames.join(', ')}`)
    return [field, rest.join('=')]
  }
  for (const [field, heading] of map.map(pair)) {
    const at = table.headers.indexOf(heading)
    if (at < 0) throw new CommandError(`no column is headed ${JSON.stringify(heading)}; there are ${table.headers.map((one) => JSON.stringify(one)).join(', ')}`)
    columns[field] = at
  }
  for (const [field, text] of set.map(pair)) fixed[field] = text
  return { columns, fixed }
}
