import { defineConfig } from 'vitest/config'

const alias = {
  '@payload-config': new URL('./payload.config.ts', import.meta.url).pathname,
  '@': new URL('.', import.meta.url).pathname.replace(/\/$/, ''),
}
const shared = { execArgv: ['--conditions=production'], environment: 'node' as const }

/** unit: pure and fast, beside the code. integration: *.int.test.ts, on the database that DATABASE_URL names, one file at a time. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: { ...shared, name: 'unit', include: ['**/*.test.ts', '**/*.test.tsx'], exclude: ['**/node_modules/**', '.next/**', '**/*.int.test.ts', 'e2e/**'] },
      },
      {
        resolve: { alias },
        test: {
          ...shared, name: 'integration', include: ['**/*.int.test.ts'], exclude: ['**/node_modules/**', '.next/**'],
          fileParallelism: false, testTimeout: 90_000, hookTimeout: 120_000,
        },
      },
    ],
  },
})
