import { defineConfig } from 'vitest/config'

const alias = {
  '@payload-config': new URL('./payload.config.ts', import.meta.url).pathname,
  '@': new URL('.', import.meta.url).pathname.replace(/\/$/, ''),
}
const shared = { execArgv: ['--conditions=production'], environment: 'node' as const }

// What is installed and what is built: the copy for containers has files of ours in it.
const notOurs = ['**/node_modules/**', '.next/**', '.build/**']

const integration = { ...shared, include: ['**/*.int.test.ts'], testTimeout: 90_000, hookTimeout: 120_000 }
// These have as many transactions open at once as a server may allow, or leave some open: others come before them.
const crowded = ['newsroom/concurrency.int.test.ts', 'newsroom/crash.int.test.ts']

const isMongo = /^mongodb(?:\+srv)?:/.test(process.env.DATABASE_URL ?? '')

/**
 * unit: pure and fast, beside the code. integration: *.int.test.ts, on the database that DATABASE_URL names, each file with a database of its own.
 * On SQLite one file at a time keeps a core busy; on MongoDB a file waits for the server, at times for a minute (newsroom/crash.int.test.ts).
 */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: { ...shared, name: 'unit', include: ['**/*.test.ts', '**/*.test.tsx'], exclude: [...notOurs, '**/*.int.test.ts', 'e2e/**'], testTimeout: 30_000 },
      },
      { resolve: { alias }, test: { ...integration, name: 'integration', exclude: [...notOurs, ...crowded], maxWorkers: isMongo ? 2 : 1 } },
      { resolve: { alias }, test: { ...integration, name: 'integration-crowded', include: crowded, exclude: notOurs, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
