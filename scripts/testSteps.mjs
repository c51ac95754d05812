import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

import { runNode } from './child.mjs'
import { ensureInstalled } from './install.mjs'
import { Problem } from './problem.mjs'
import { progress } from './progress.mjs'
import { inProject, payloadNodeFlags } from './project.mjs'
import { countPlaywright, countVitest, lastLine, sum } from './testCounts.mjs'

const SHOWN_LINES = 120
const reports = inProject('test-results')
const bin = (path) => inProject('node_modules', path)

/** @typedef {import('./testCounts.mjs').Counts} Counts */
/** @typedef {{ counts: Counts, output: string }} Result */
/** @typedef {{ name: string, run: () => Promise<Result>, beside?: boolean }} Step */

const one = (status, output) => ({ counts: status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }, output })
const skipped = (output) => ({ counts: { passed: 0, failed: 0, skipped: 1 }, output })

/** A program that passes or fails as a whole. */
const whole = (...args) => async () => {
  const { status, output } = await runNode(args)
  return one(status, output)
}

/** Several programs that pass or fail as one. */
const all = (...programs) => async () => {
  const results = []
  for (const program of programs) results.push(await runNode(program))
  return one(Math.max(...results.map(({ status }) => status)), results.map(({ output }) => output).join('\n'))
}

/** A program that leaves a report: a run that failed without counting a failure is one failure. */
async function counted({ args, env, report, count }) {
  rmSync(report, { force: true })
  const { status, output } = await runNode(args, { env: { ...process.env, ...env } })
  if (!existsSync(report)) return one(1, output)
  const counts = count(JSON.parse(readFileSync(report, 'utf8')))
  if (counts.passed + counts.failed + counts.skipped === 0) return one(1, `${output}\nno test was found`)
  return { counts: status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts, output }
}

const vitest = ({ project, name, env = {} }) => {
  const report = `${reports}/${name}.json`
  return () => counted({ args: [bin('vitest/vitest.mjs'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env, report, count: countVitest })
}

const playwright = ({ projects, name, env = {} }) => {
  const report = `${reports}/${name}.json`
  const args = [bin('@playwright/test/cli.js'), 'test', ...projects.map((project) => `--project=${project}`), `--output=${reports}/playwright-${name}`]
  return () => counted({ args, env: { ...env, PLAYWRIGHT_JSON: report }, report, count: countPlaywright })
}

/** What runs on MongoDB, or says loudly that it did not. */
const onMongo = (mongo, make) => {
  if (mongo.url) return make(mongo.url)
  const line = `SKIPPED: MongoDB (${mongo.reason}). Start one as a replica set and set MONGO_URL=mongodb://HOST:27017/?replicaSet=rs0.`
  return async () => (mongo.isAsked ? one(1, line) : skipped(line))
}

/** @returns {Step[]} `beside`: may run at the same time as the step before it */
function stepsWith({ mongo }) {
  const embedded = { DATABASE_URL: undefined }
  return [
    { name: 'types', run: whole(bin('typescript/bin/tsc'), '--noEmit') },
    { name: 'lint', beside: true, run: all([bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'], [inProject('scripts/checkExceptions.mjs')]) },
    { name: 'deps', run: whole(bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', '.') },
    { name: 'docs', beside: true, run: whole(inProject('scripts/checkDocs.mjs')) },
    { name: 'unit', run: vitest({ project: 'unit', name: 'unit' }) },
    { name: 'integration', run: vitest({ project: 'integration', name: 'integration-sqlite', env: embedded }) },
    { name: 'integration-mongodb', run: onMongo(mongo, (url) => vitest({ project: 'integration', name: 'integration-mongodb', env: { DATABASE_URL: url } })) },
    { name: 'build-standalone', run: whole(...payloadNodeFlags, inProject('scripts/build.mjs'), '--standalone') },
    { name: 'standalone', run: playwright({ projects: ['http'], name: 'standalone', env: { ...embedded, E2E_STANDALONE: '1' } }) },
    { name: 'build', run: whole(...payloadNodeFlags, inProject('scripts/build.mjs')) },
    { name: 'e2e', run: playwright({ projects: ['reader', 'http', 'panel', 'measure'], name: 'e2e-sqlite', env: embedded }) },
    { name: 'e2e-mongodb', run: onMongo(mongo, (url) => playwright({ projects: ['reader', 'http', 'panel', 'measure'], name: 'e2e-mongodb', env: { DATABASE_URL: url } })) },
    { name: 'axe', run: playwright({ projects: ['axe', 'styles'], name: 'axe', env: embedded }) },
    {
      name: 'budgets',
      run: () => counted({ args: [inProject('scripts/budgets.mjs'), '--json', `${reports}/budgets.json`], env: embedded, report: `${reports}/budgets.json`, count: ({ counts }) => counts }),
    },
  ]
}

/** Steps that may run at the same time stand in one group. */
const grouped = (steps) => steps.reduce((groups, step) => (step.beside && groups.length > 0 ? [...groups.slice(0, -1), [...groups.at(-1), step]] : [...groups, [step]]), /** @type {Step[][]} */ ([]))

function chosen(steps, argv) {
  const at = argv.findIndex((argument) => argument === '--only' || argument.startsWith('--only='))
  if (at < 0) return steps
  const names = (argv[at].includes('=') ? argv[at].split('=')[1] : argv[at + 1] ?? '').split(',').filter(Boolean)
  const unknown = names.filter((name) => !steps.some((step) => step.name === name))
  if (names.length === 0 || unknown.length > 0) throw new Problem(`--only takes some of: ${steps.map(({ name }) => name).join(', ')}`)
  return steps.filter(({ name }) => names.includes(name))
}

/** Runs the steps and gives the exit status. Every step runs, also after one has failed; the output of those that failed is shown. */
export async function runTests(argv) {
  const { say, during } = progress()
  /** @type {Counts[]} */
  const counts = []
  try {
    await ensureInstalled({ during })
    const { ensureChromium, ensureHanFonts } = await import('./chromium.mjs')
    const { findMongo } = await import('./mongo.mjs')
    const steps = chosen(stepsWith({ mongo: await findMongo() }), argv)
    if (steps.some(({ name }) => ['standalone', 'e2e', 'e2e-mongodb', 'axe', 'budgets'].includes(name))) {
      process.env.CHROMIUM_PATH = await ensureChromium({ during })
      await ensureHanFonts({ during, say })
    }
    mkdirSync(reports, { recursive: true })
    for (const group of grouped(steps)) {
      await Promise.all(group.map(async ({ name, run }) => {
        const { counts: found, output } = await during(name, run)
        counts.push(found)
        say(`${found.failed > 0 ? 'FAILED' : found.passed > 0 ? 'ok    ' : 'SKIPPED'} ${name}: ${lastLine(found)}`)
        if (found.failed > 0) console.log(output.trimEnd().split('\n').slice(-SHOWN_LINES).map((line) => `    ${line}`).join('\n'))
        else if (found.passed === 0) console.log(`\n    ${output.trim()}\n`)
      }))
    }
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error)
    else console.error(error.message)
    counts.push({ passed: 0, failed: 1, skipped: 0 })
  }
  const total = sum(counts)
  console.log(lastLine(total))
  return total.failed > 0 || total.passed === 0 ? 1 : 0
}
