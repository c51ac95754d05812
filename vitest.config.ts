import { defineConfig } from 'vitest/config'

const alias = {
  '@payload-config': new URL('./payload.config.ts', import.meta.url).pathname,
  '@': new URL('.', import.meta.url).pathname.replace(/\/$/, ''),
}
const shared = { execArgv: ['--conditions=production'], environment: 'node' as const }

// What is installed and what is built: the copy for containers has files of ours in it.
const notOurs = ['**/node_modules/**', '.next/**', '.build/**']

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
      {
        resolve: { alias },
        test: {
          ...shared, name: 'integration', include: ['**/*.int.test.ts'], exclude: notOurs,
          maxWorkers: isMongo ? 2 : 1, testTimeout: 90_000, hookTimeout: 120_000,
        },
      },
    ],
  },
})
