import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readArguments } from './importArguments'
import type { Outcome } from './importFiles'
import { describeOutcome } from './importWords'
import { showProgress } from './progress'
import { writeJson, writeLine } from './stdout'

const CONDITION = '--conditions=production'
const RESTARTED = 'SHUMING_IMPORT_RESTARTED'

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

