import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { runNode } from './child.mjs'
import { Problem } from './problem.mjs'
import { inProject, root, withPayloadFlags } from './project.mjs'
import { shareChunks } from './shareChunks.mjs'

const NOT_BUILT = new Set([
  'node_modules', '.next', '.build', '.git', '.ci', 'data', 'bin', 'cli', 'demo', 'deploy', 'docs', 'e2e', 'scripts', 'test-results', 'playwright-report', 'coverage',
])
const NOT_A_SOURCE = /\.(?:test|int\.test)\.tsx?$|\.(?:md|tsbuildinfo)$|^(?:next-env\.d\.ts|LICENSE|\..*)$/
const stampFile = inProject('.build', 'site.hash')

function* sourceFiles(folder = '') {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (folder === '' && NOT_BUILT.has(entry.name)) continue
    if (entry.isDirectory()) yield* sourceFiles(path)
    else if (entry.isFile() && !NOT_A_SOURCE.test(entry.name)) yield path
  }
}

/** One hash for everything that the built site is made of. */
export function sourcesHash() {
  const hash = createHash('sha256')
  for (const path of sourceFiles()) hash.update(path).update('\0').update(readFileSync(join(root, path))).update('\0')
  return hash.digest('hex')
}

async function buildNext(env) {
  // Data of an earlier build would otherwise be baked into this one.
  rmSync(inProject('.next/cache/fetch-cache'), { recursive: true, force: true })
  const { status, output } = await runNode([inProject('node_modules/next/dist/bin/next'), 'build'], { env: withPayloadFlags({ ...process.env, ...env, NODE_ENV: 'production' }) })
  if (status !== 0) throw new Problem(`构建失败。 / The build failed.\n${output.trim()}`)
  for (const server of ['.next/server', '.next/standalone/.next/server'].map((folder) => inProject(folder))) if (existsSync(server)) shareChunks(server)
}

/** Bundles what is loaded before Next (server/), which takes well under a second. */
export async function buildPreload() {
  const { buildServer } = await import('../server/build.mjs')
  return buildServer()
}

/** Whether `.next` holds the site as the sources have it now. */
export const isBuilt = () =>
  existsSync(inProject('.next/BUILD_ID')) && existsSync(inProject('.build/server.cjs')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourcesHash()

/**
 * Builds the site for production, unless it is there already.
 * @param {{ during: <T>(text: string, work: () => Promise<T>) => Promise<T> }} progress
 * @throws {Problem} with the builder's output
 */
export async function ensureBuilt({ during }, { force = false } = {}) {
  if (!force && isBuilt()) return
  await during('构建网站 / building the site', async () => {
    rmSync(stampFile, { force: true })
    const hash = sourcesHash()
    await buildPreload()
    await buildNext({})
    mkdirSync(inProject('.build'), { recursive: true })
    writeFileSync(stampFile, hash)
  })
}

/** Where `buildStandalone` puts a copy of the site that runs without the project: `node --conditions=production --require ./server.cjs server.js`. */
export const standaloneDir = inProject('.build/standalone')

/**
 * Builds the copy for containers. What stays in `.next` is the ordinary build: the copy differs from it only in where its files are and that it
 * knows its configuration, which `next start` reads for itself.
 * @throws {Problem} with the builder's output
 */
export async function buildStandalone() {
  rmSync(stampFile, { force: true })
  const hash = sourcesHash()
  const preload = await buildPreload()
  await buildNext({ STANDALONE: '1' })
  rmSync(standaloneDir, { recursive: true, force: true })
  mkdirSync(inProject('.build'), { recursive: true })
  renameSync(inProject('.next/standalone'), standaloneDir)
  cpSync(inProject('.next/static'), join(standaloneDir, '.next/static'), { recursive: true })
  cpSync(inProject('public'), join(standaloneDir, 'public'), { recursive: true })
  cpSync(preload, join(standaloneDir, 'server.cjs'))
  writeFileSync(stampFile, hash)
}
