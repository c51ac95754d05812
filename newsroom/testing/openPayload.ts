import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'

/** A newsroom of its own for one test file: fresh data folder, fresh database on the server that DATABASE_URL names (SQLite when unset). */
export type TestNewsroom = { payload: Payload; dataDir: string; env: Record<string, string>; close: () => Promise<void> }

/** Opens a newsroom with an empty database. Sets this process's environment; one a process. */
export async function openPayload(): Promise<TestNewsroom> {
  const dataDir = mkdtempSync(join(tmpdir(), 'shuming-test-'))
  const env: Record<string, string> = { DATA_DIR: dataDir, PAYLOAD_SECRET: randomBytes(32).toString('hex'), NODE_ENV: 'production', DISABLE_LOGGING: 'true' }
  const base = process.env.DATABASE_URL
  const isMongo = base !== undefined && /^mongodb(\+srv)?:/.test(base)
  if (isMongo) {
    const url = new URL(base)
    url.pathname = `/test_${randomBytes(6).toString('hex')}`
    env.DATABASE_URL = url.href
  } else env.DATABASE_URL = `file:${join(dataDir, 'newsroom.db')}`
  Object.assign(process.env, env)
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
  const payload = await getPayload({ config })
  return {
    payload, dataDir, env,
    close: async () => {
      if (isMongo) await (payload.db as unknown as { connection: { dropDatabase: () => Promise<void> } }).connection.dropDatabase()
      await payload.destroy()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
