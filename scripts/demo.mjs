import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { runNode } from './child.mjs'
import { Problem } from './problem.mjs'
import { dataDir, inProject, isMongoUrl, payloadNodeFlags } from './project.mjs'

/**
 * Loads the demo edition into the database that the environment names, in a process of its own. Loading again changes nothing.
 * @param {{ env: NodeJS.ProcessEnv, password: string, say?: (line: string) => void }} options
 * @returns {Promise<{ accounts: { role: string, email: string }[] }>}
 * @throws {Problem} with what the process said
 */
export async function loadDemo({ env, password, say }) {
  const { status, output } = await runNode([...payloadNodeFlags, inProject('bin/portal.mjs'), 'demo'], {
    env: { ...env, DEMO_PASSWORD: password, NODE_ENV: 'production' },
    onOutput: (text) => text.split('\n').filter((line) => line.startsWith('demo: ')).forEach((line) => say?.(line.slice('demo: '.length))),
  })
  const last = output.trim().split('\n').findLast((line) => line.startsWith('{'))
  if (status !== 0 || !last) throw new Problem(`演示版没有装成。 / The demo edition could not be loaded.\n${output.trim()}`)
  return JSON.parse(last)
}

/** Names the database without giving away a password in its address. */
const databaseKey = (env) => createHash('sha256').update(env.DATABASE_URL ?? 'embedded').digest('hex').slice(0, 16)

/** @param {NodeJS.ProcessEnv} env */
export const demoAccountsFile = (env) => join(dataDir(env), 'demo-accounts.json')

/**
 * Loads the demo edition once, and keeps its accounts in `demo-accounts.json` of the data folder, readable by its owner alone.
 * @returns {Promise<{ password: string, accounts: { role: string, email: string }[] } | null>} null when DEMO=off
 */
export async function ensureDemo({ env, say, during }) {
  if (env.DEMO === 'off') return null
  const file = demoAccountsFile(env)
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const key = databaseKey(env)
  const isThere = isMongoUrl(env.DATABASE_URL) || env.DATABASE_URL || existsSync(join(dataDir(env), 'newsroom.db'))
  if (known[key] && isThere) return known[key]
  const password = env.DEMO_PASSWORD ?? known[key]?.password ?? randomBytes(12).toString('base64url')
  const { accounts } = await during('装入演示版 / loading the demo edition', () => loadDemo({ env, password, say }))
  mkdirSync(dataDir(env), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ ...known, [key]: { password, accounts } }, null, 2)}\n`, { mode: 0o600 })
  return { password, accounts }
}
