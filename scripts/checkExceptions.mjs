// Part of `npm run lint`: an exception to a rule states its reason: `// eslint-disable-next-line rule -- why`.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

import { inProject, root } from './project.mjs'

const DIRECTIVE = /(?:\/\/|\/\*)\s*eslint-disable(?:-next-line|-line)?\b([^\n]*)/g

/** The lines of a source whose exceptions state no reason; counted from 1. */
export function unexplainedExceptions(source) {
  return [...source.matchAll(DIRECTIVE)].filter(([, rest = '']) => !/\s--\s+[^\s*]/.test(rest)).map(({ index }) => source.slice(0, index).split('\n').length)
}

if (process.argv[1] === inProject('scripts/checkExceptions.mjs')) {
  const notOurs = /^(?:payload-types\.ts|scripts\/checkExceptions\.(?:mjs|test\.ts))$/ // generated; and what names the directives themselves
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx', '*.mjs', '*.js'], { cwd: root, encoding: 'utf8' }).split('\n').filter((file) => file && existsSync(inProject(file)) && !notOurs.test(file))
  const found = files.flatMap((file) => unexplainedExceptions(readFileSync(inProject(file), 'utf8')).map((line) => `${file}:${line}`))
  for (const place of found) console.error(`${place}: write the reason of this exception behind " -- "`)
  process.exitCode = found.length > 0 ? 1 : 0
}
