import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'

import { ensureBuilt } from './buildSite.mjs'
import { runNode } from './child.mjs'
import { ensureInstalled } from './install.mjs'
import { Problem } from './problem.mjs'
import { progress } from './progress.mjs'
import { inProject, payloadNodeFlags, root } from './project.mjs'
import { runScheduled } from './schedule.mjs'
import { countPlaywright, countVitest, failuresOfPlaywright, failuresOfVitest, lastLine, sum } from './testCounts.mjs'

const SHOWN_LINES = 120
// More at once would ask more of the memory than of the processors.
const MOST_CORES = 4
/** What measures time, or keeps every core busy by itself. */
const ALONE = Number.POSITIVE_INFINITY
const reports = inProject('test-results')
const bin = (path) => inProject('node_modules', path)

/** @typedef {import('./testCounts.mjs').Counts} Counts */
/** @typedef {{ counts: Counts, output: string, failures?: string[] }} Result `failures`: a line for each failed test */
/** @typedef {import('./schedule.mjs').Task<Result>} Step */

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
async function counted({ args, env, report, count, failuresOf }) {
  rmSync(report, { force: true })
  const { status, output } = await runNode(args, { env: { ...process.env, ...env } })
  if (!existsSync(report)) return one(1, output)
  const read = JSON.parse(readFileSync(report, 'utf8'))
  const counts = count(read)
  if (counts.passed + counts.failed + counts.skipped === 0) return one(1, `${output}\nno test was found`)
  return { counts: status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts, output, failures: failuresOf(read) }
}

const vitest = ({ project, name, env = {} }) => {
  const report = `${reports}/${name}.json`
  const args = [bin('vitest/vitest.mjs'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return () => counted({ args, env, report, count: countVitest, failuresOf: (read) => failuresOfVitest(read, root) })
}

/** `isAgain`: the same tests have another run; those tagged @once, slow and of the browser or the pages alone, stay out of this one. */
const playwright = ({ projects, name, env = {}, isAgain = false }) => {
  const report = `${reports}/${name}.json`
  const args = [bin('@playwright/test/cli.js'), 'test', ...projects.map((project) => `--project=${project}`), `--output=${reports}/playwright-${name}`, ...(isAgain ? ['--grep-invert=@once'] : [])]
  return () => counted({ args, env: { ...env, PLAYWRIGHT_JSON: report }, report, count: countPlaywright, failuresOf: failuresOfPlaywright })
}

const budgets = () => {
  const report = `${reports}/budgets.json`
  return counted({ args: [inProject('scripts/budgets.mjs'), '--json', report], env: { DATABASE_URL: undefined }, report, count: ({ counts }) => counts, failuresOf: ({ failures }) => failures })
}

/** The demo edition that every site of the tests is a copy of. */
const demo = (mongoUrl) => async () => {
  const { demoTemplate } = await import('./testSite.mjs')
  try {
    return one(0, await demoTemplate(mongoUrl))
  } catch (error) {
    return one(1, String(error))
  }
}

/** What runs on MongoDB, or says loudly that it did not. */
const onMongo = (mongo, make) => {
  if (mongo.url) return make(mongo.url)
  const line = `SKIPPED: MongoDB (${mongo.reason}). Start one as a replica set and set MONGO_URL=mongodb://HOST:27017/?replicaSet=rs0.`
  return async () => (mongo.isAsked ? one(1, line) : skipped(line))
}

/** @returns {Step[]} in the order in which they begin; the long ones first */
function stepsWith({ mongo }) {
  const embedded = { DATABASE_URL: undefined }
  const site = { needs: ['build', 'demo'] }
  // e2e/http/faults.spec.ts breaks a site on SQLite, whatever the others run on.
  const siteOnMongo = { needs: ['build', 'demo', 'demo-mongodb'] }
  const inBrowser = ['reader', 'http', 'panel']
  return [
    { name: 'types', run: whole(bin('typescript/bin/tsc'), '--noEmit') },
    { name: 'lint', run: all([bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'], [inProject('scripts/checkExceptions.mjs')]) },
    { name: 'docs', run: whole(inProject('scripts/checkDocs.mjs')) },
    { name: 'deps', run: whole(bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', '.') },
    { name: 'unit', cores: ALONE, run: vitest({ project: 'unit', name: 'unit' }) },
    { name: 'build', run: whole(...payloadNodeFlags, inProject('scripts/build.mjs'), '--standalone') },
    { name: 'integration-mongodb', run: onMongo(mongo, (url) => vitest({ project: 'integration*', name: 'integration-mongodb', env: { DATABASE_URL: url } })) },
    { name: 'integration', run: vitest({ project: 'integration*', name: 'integration-sqlite', env: embedded }) },
    { name: 'demo-mongodb', run: onMongo(mongo, demo) },
    { name: 'demo', run: demo() },
    { name: 'e2e-mongodb', ...siteOnMongo, run: onMongo(mongo, (url) => playwright({ projects: inBrowser, name: 'e2e-mongodb', env: { DATABASE_URL: url }, isAgain: true })) },
    { name: 'e2e', ...site, run: playwright({ projects: inBrowser, name: 'e2e-sqlite', env: embedded }) },
    { name: 'styles', ...site, run: playwright({ projects: ['styles'], name: 'styles', env: embedded }) },
    { name: 'axe', ...site, run: playwright({ projects: ['axe'], name: 'axe', env: embedded }) },
    { name: 'standalone', ...site, run: playwright({ projects: ['http'], name: 'standalone', env: { ...embedded, E2E_STANDALONE: '1' }, isAgain: true }) },
    { name: 'measure', ...site, cores: ALONE, run: playwright({ projects: ['measure'], name: 'measure-sqlite', env: embedded }) },
    { name: 'measure-mongodb', ...siteOnMongo, cores: ALONE, run: onMongo(mongo, (url) => playwright({ projects: ['measure'], name: 'measure-mongodb', env: { DATABASE_URL: url } })) },
    { name: 'budgets', ...site, cores: ALONE, run: budgets },
  ]
}

function chosen(steps, argv) {
  const at = argv.findIndex((argument) => argument === '--only' || argument.startsWith('--only='))
  if (at < 0) return steps
  const names = (argv[at].includes('=') ? argv[at].split('=')[1] : argv[at + 1] ?? '').split(',').filter(Boolean)
  const unknown = names.filter((name) => !steps.some((step) => step.name === name))
  if (names.length === 0 || unknown.length > 0) throw new Problem(`--only takes some of: ${steps.map(({ name }) => name).join(', ')}`)
  return steps.filter(({ name }) => names.includes(name))
}

const indented = (lines) => lines.map((line) => `    ${line}`).join('\n')

/**
 * Runs the steps and gives the exit status. Every step runs, also after one has failed, unless it needs that one. The output of those that
 * failed is shown, and at the end the names of the failed tests.
 */
export async function runTests(argv) {
  const { say, during } = progress()
  /** @type {Counts[]} */
  const counts = []
  /** @type {string[]} */
  const failures = []
  const onEnd = ({ name }, { counts: found, output, failures: failed = [] }) => {
    counts.push(found)
    say(`${found.failed > 0 ? 'FAILED' : found.passed > 0 ? 'ok    ' : 'SKIPPED'} ${name}: ${lastLine(found)}`)
    if (found.failed > 0) {
      failures.push(...(failed.length > 0 ? failed : ['see its output']).map((line) => `${name}: ${line}`))
      console.log(indented([...failed, ...output.trimEnd().split('\n').slice(-SHOWN_LINES)]))
    } else if (found.passed === 0) console.log(`\n    ${output.trim()}\n`)
  }
  try {
    await ensureInstalled({ during })
    const { ensureChromium, ensureHanFonts } = await import('./chromium.mjs')
    const { findMongo } = await import('./mongo.mjs')
    const everyStep = stepsWith({ mongo: await findMongo() })
    const steps = chosen(everyStep, argv)
    const needed = new Set(steps.flatMap(({ needs = [] }) => needs))
    if (needed.has('build')) {
      process.env.CHROMIUM_PATH = await ensureChromium({ during })
      await ensureHanFonts({ during, say })
    }
    // What some of the chosen need and nobody chose.
    for (const { name, run } of everyStep.filter((step) => needed.has(step.name) && !steps.includes(step))) await (name === 'build' ? ensureBuilt({ during }) : during(name, run))
    mkdirSync(reports, { recursive: true })
    await runScheduled(steps, {
      cores: Math.min(availableParallelism(), MOST_CORES), during, onEnd,
      hasFailed: ({ counts: { failed } }) => failed > 0, giveUp: (_step, needed) => one(1, `not run, for ${needed} has failed`),
    })
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error)
    else console.error(error.message)
    counts.push({ passed: 0, failed: 1, skipped: 0 })
  }
  const total = sum(counts)
  if (failures.length > 0) console.log(`\n${failures.join('\n')}`)
  console.log(lastLine(total))
  return total.failed > 0 || total.passed === 0 ? 1 : 0
}
