import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { dataDir } from './project.mjs'

/**
 * The key that signs sessions: PAYLOAD_SECRET, else the file `secret` in the data folder, made when it is missing.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function ensureSecret(env = process.env) {
  if (env.PAYLOAD_SECRET) return env.PAYLOAD_SECRET
  const folder = dataDir(env)
  const file = join(folder, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  // The embedded database, with the accounts' hashes, will lie there too.
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const secret = randomBytes(32).toString('base64')
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  return secret
}
