import { CommandError, UsageError } from './commandError'

/** What every command module offers. `argv` is what follows the command's name; the promise gives the exit status. */
export type CommandModule = { run(argv: string[]): Promise<number> }

// Loaded one at a time: the commands that need no database must not wait for the one that does.
const COMMANDS: Readonly<Record<string, { synopsis: string; purpose: string; load(): Promise<CommandModule> }>> = {
  account: {
    synopsis: 'account EMAIL --name NAME [--role ROLE]… < password', purpose: 'make an account of the newsroom; an administrator when no role is given', load: () => import('./account'),
  },
  data: {
    synopsis: 'data import FILE [--map FIELD=COLUMN]… [--set FIELD=TEXT]… [--check] | data export --out FILE.zip',
    purpose: 'bring in observations from CSV or XLSX, all or none; take out all statistics with their provenance', load: () => import('./data'),
  },
  demo: { synopsis: 'demo', purpose: 'load the demo edition, once', load: () => import('./demo') },
  figures: {
    synopsis: 'figures [--date YYYY-MM-DD] [--area NAME] < text', purpose: 'find the figures and claims in a text', load: () => import('./figures'),
  },
  import: {
    synopsis: 'import FILE… [--source NAME] [--date YYYY-MM-DD] [--section NAME] [--publish --sign A,B,C] [--notice] [--json]',
    purpose: 'make stories of newsroom files', load: () => import('./import'),
  },
  rights: { synopsis: 'rights < cases.json', purpose: 'decide what may be done with stories', load: () => import('./rights') },
}

const USAGE = ['usage: portal COMMAND', '', ...Object.values(COMMANDS).map(({ synopsis, purpose }) => `  portal ${synopsis}\n      ${purpose}`)].join('\n')

async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${USAGE}\n`)
    return 0
  }
  if (name === undefined) throw new UsageError('name a command')
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw new UsageError(`unknown command ${JSON.stringify(name)}`)
  return (await command.load()).run(rest)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof CommandError)) throw error
  process.stderr.write(`portal: ${error.message}\n${error instanceof UsageError ? `${USAGE}\n` : ''}`)
  process.exitCode = error.status
}
