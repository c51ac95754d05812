import { parseArgs } from 'node:util'
import { isCalendarDate } from '@/collections/fields/common'
import { UsageError } from './commandError'

export type ImportOptions = {
  source?: string
  date?: string
  section?: string
  publish: boolean
  /** Staff accounts by e-mail or name, in the order in which they signed. */
  sign: string[]
  notice: boolean
  json: boolean
}

/** @throws UsageError for anything that is no call of this command. */
export function readArguments(argv: string[]): { files: string[]; options: ImportOptions } {
  let parsed
  try {
    parsed = parseArgs({
      args: argv, allowPositionals: true,
      options: {
        source: { type: 'string' }, date: { type: 'string' }, section: { type: 'string' }, sign: { type: 'string', multiple: true },
        publish: { type: 'boolean', default: false }, notice: { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError((error.message.split(/[.\n]/u)[0] ?? '').trim())
  }
  const { positionals: files, values: { source, date, section, publish, notice, json } } = parsed
  const sign = (parsed.values.sign ?? []).flatMap((names) => names.split(/[,，]/u)).map((name) => name.trim()).filter(Boolean)
  if (files.length === 0) throw new UsageError('import: name a file')
  if (date !== undefined && !isCalendarDate(date)) throw new UsageError(`--date: ${JSON.stringify(date)} is no date YYYY-MM-DD`)
  if (source !== undefined && !source.trim()) throw new UsageError('--source: name a source')
  if (publish && sign.length === 0) throw new UsageError('--publish needs --sign: who signs the story')
  const options: ImportOptions = { publish, sign, notice, json }
  if (source !== undefined) options.source = source.trim()
  if (section !== undefined) options.section = section.trim()
  if (date !== undefined) options.date = date
  return { files, options }
}
