import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sourcesHash, standaloneDir } from './buildSite.mjs'
import { loadDemo } from './demo.mjs'
import { freePort } from './machine.mjs'
import { dropMongoDatabase, mongoDatabase, restoreMongoDatabase, saveMongoDatabase } from './mongo.mjs'
import { inProject, isMongoUrl } from './project.mjs'
import { spawnSite, stopSite, untilReady } from './serveSite.mjs'

/** The password of the demo accounts on sites that live for one run of the tests. */
export const TEST_PASSWORD = 'for-tests-only-1'
const TEST_SECRET = 'for-tests-only-'.padEnd(48, 'x')

function demoHash() {
  // The edition is dated by the day of its loading: what is coming in it would have come.
  const hash = createHash('sha256').update(sourcesHash()).update(new Date().toISOString().slice(0, 10))
  const folder = inProject('demo')
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort()) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

const DUMP = 'database.bson'

/**
 * A data folder with the demo edition, made once for a state of the sources and then copied: on SQLite with its database, on MongoDB with a file of
 * what was in it.
 * @param {string | undefined} mongoUrl a server
 */
export async function demoTemplate(mongoUrl) {
  const hash = demoHash()
  const templates = inProject('.build/demo')
  const template = join(templates, mongoUrl ? `${hash}-mongodb` : hash)
  if (existsSync(template)) return template
  mkdirSync(templates, { recursive: true })
  const draft = mkdtempSync(join(templates, 'draft-'))
  const { DATABASE_URL: _notThis, ...env } = process.env
  const own = { ...env, DATA_DIR: draft, PAYLOAD_SECRET: TEST_SECRET }
  if (mongoUrl) own.DATABASE_URL = mongoDatabase(mongoUrl, `demo_${process.pid}_${Date.now()}`)
  try {
    await loadDemo({ env: own, password: TEST_PASSWORD })
    if (mongoUrl) await saveMongoDatabase(own.DATABASE_URL, join(draft, DUMP))
  } finally {
    if (mongoUrl) await dropMongoDatabase(own.DATABASE_URL)
  }
  const isOld = (entry) => !entry.startsWith(hash) && !entry.startsWith('draft-')
  for (const entry of readdirSync(templates)) if (isOld(entry)) rmSync(join(templates, entry), { recursive: true, force: true })
  try {
    renameSync(draft, template)
  } catch (error) {
    // Somebody else has made it meanwhile.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    rmSync(draft, { recursive: true, force: true })
  }
  return template
}

/** How the copy for containers is started. */
const standalone = { folder: standaloneDir, preload: './server.cjs', entry: ['server.js'] }

/**
 * Starts the built site on a free port, with the demo edition in a database of its own.
 * @param {{ mongoUrl?: string, isStandalone?: boolean, env?: Record<string, string>, log?: 'inherit' | 'ignore' }} [options] on MongoDB when `mongoUrl` names a server
 * @returns {Promise<{ url: string, dataDir: string, pid: number, password: string, env: NodeJS.ProcessEnv, stop: () => Promise<void> }>} `stop` takes the database away
 */
export async function startTestSite({ mongoUrl, isStandalone = false, env = {}, log = 'inherit' } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'shuming-site-'))
  const port = await freePort()
  const own = { ...process.env, DATA_DIR: dataDir, PAYLOAD_SECRET: TEST_SECRET, PORT: String(port), ...env }
  delete own.SITE_URL
  cpSync(await demoTemplate(mongoUrl), dataDir, { recursive: true })
  if (isMongoUrl(mongoUrl)) {
    own.DATABASE_URL = mongoDatabase(mongoUrl, `e2e_${process.pid}_${port}`)
    await restoreMongoDatabase(own.DATABASE_URL, join(dataDir, DUMP))
  } else {
    delete own.DATABASE_URL
  }
  const url = `http://localhost:${port}`
  const child = spawnSite({ port, env: own, stdio: ['ignore', 'ignore', log], ...(isStandalone ? standalone : {}) })
  const stop = async () => {
    await stopSite(child)
    if (own.DATABASE_URL) await dropMongoDatabase(own.DATABASE_URL)
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await untilReady({ child, url })
  } catch (error) {
    await stop()
    throw error
  }
  return { url, dataDir, pid: child.pid, password: TEST_PASSWORD, env: own, stop }
}
