import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { isCalendarDate } from '@/collections/fields/common'
import { UsageError } from './commandError'
import type { Outcome } from './importFiles'
import { describeOutcome } from './importWords'
import { showProgress } from './progress'
import { writeJson, writeLine } from './stdout'

const CONDITION = '--conditions=production'
const RESTARTED = 'SHUMING_IMPORT_RESTARTED'

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

const hasCondition = () => [...process.execArgv, ...(process.env.NODE_OPTIONS ?? '').split(/\s+/u)].some((option) => option === CONDITION)

/** Payload's editor is loaded by Node in a way that sometimes never settles, unless its production files are chosen (payload#17757). */
async function restart(argv: string[]): Promise<number> {
  const child = spawn(process.execPath, [CONDITION, process.argv[1] ?? '', 'import', ...argv], { stdio: 'inherit', env: { ...process.env, [RESTARTED]: '1' } })
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}

/** `portal import FILE…`: 0 all files are in, 1 one of them is refused or may not be published, 2 the call is wrong. */
export async function run(argv: string[]): Promise<number> {
  const { files, options } = readArguments(argv)
  if (!hasCondition() && !process.env[RESTARTED]) return restart(argv)
  const { openNewsroom } = await import('./newsroom')
  const { importFiles, signers } = await import('./importFiles')
  const payload = await openNewsroom()
  try {
    const signed = await signers(payload, options.sign)
    const progress = showProgress(files.length)
    let status = 0
    for await (const outcome of importFiles({ payload, files, options, signed })) {
      progress.clear()
      if (options.json) await writeJson(outcome)
      else for (const line of describeOutcome(outcome)) await writeLine(line)
      if (isRefused(outcome)) status = 1
      progress.step()
    }
    progress.clear()
    return status
  } finally {
    await payload.destroy()
  }
}

const isRefused = (outcome: Outcome) => !outcome.ok || (outcome.problems?.length ?? 0) > 0

