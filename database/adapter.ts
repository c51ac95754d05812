import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { dataDir, databaseUrl, isBuilding, isMongo } from '../config/environment'
import { withAfterCommit } from './afterCommit'
import { withGuardTriggers } from './guardTriggers'
import { withGuardedWrites } from './guardWrites'
import { migrations } from './migrations'

const migrationDir = join(process.cwd(), 'database/migrations')

function adapterFor(url: string): DatabaseAdapterObj {
  if (isMongo()) return mongooseAdapter({ url, ensureIndexes: true, connectOptions: { serverSelectionTimeoutMS: 5000, appName: 'shuming' } })
  if (!isBuilding()) mkdirSync(dataDir(), { recursive: true })
  // Transactions stay off: libsql opens a second connection for them that knows no busy timeout (docs/adr/0003).
  return sqliteAdapter({
    client: { url }, idType: 'uuid', wal: { synchronous: 'NORMAL', journalSizeLimit: 64 << 20 }, busyTimeout: 10_000,
    push: false, migrationDir, prodMigrations: migrations,
  })
}

/** The database that DATABASE_URL names: MongoDB, or the embedded SQLite file when it is unset. Ids are strings in both, and both keep what is closed. */
export function database(): DatabaseAdapterObj {
  const adapter = adapterFor(databaseUrl())
  const guarded = isMongo() ? withGuardedWrites : withGuardTriggers
  return { ...adapter, init: (args) => guarded(withAfterCommit(adapter.init(args))) }
}
