import { extractFigures } from '@/domain/figures'
import { UsageError } from './commandError'
import { readStdin } from './stdin'
import { writeJson } from './stdout'

type FiguresArguments = { date: string | null; area: string | null }

function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** Reads `--date YYYY-MM-DD` and `--area NAME`, also as `--date=…`. Throws UsageError for anything else. */
export function parseFiguresArguments(argv: readonly string[]): FiguresArguments {
  const result: FiguresArguments = { date: null, area: null }
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? ''
    const named = /^--(date|area)(?:=(.*))?$/su.exec(argument)
    if (!named) throw new UsageError(`figures takes --date and --area, got ${JSON.stringify(argument)}`)
    const name = named[1] === 'date' ? 'date' : 'area'
    if (result[name] !== null) throw new UsageError(`--${name} is given twice`)
    const value = (named[2] ?? argv[++i] ?? '').trim()
    if (value === '') throw new UsageError(`--${name} needs a value`)
    if (name === 'date' && !isCalendarDate(value)) throw new UsageError(`--date must be a day as YYYY-MM-DD, got ${JSON.stringify(value)}`)
    result[name] = value
  }
  return result
}

/** `portal figures [--date YYYY-MM-DD] [--area NAME] < text`: writes the figures and claims of a news text as one JSON document. */
export async function run(argv: string[]): Promise<number> {
  const options = parseFiguresArguments(argv)
  await writeJson(extractFigures(await readStdin(), options))
  return 0
}
