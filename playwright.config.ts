import { defineConfig, devices } from '@playwright/test'

import { installedChromium } from './scripts/chromium.mjs'

const executablePath = installedChromium()
const isRoot = process.getuid?.() === 0

/** e2e/support/globalSetup.ts starts the built site with the demo edition, on the database that DATABASE_URL names, and says where it is in BASE_URL. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  globalSetup: './e2e/support/globalSetup.ts',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON ? [['line'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON }]] : 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.BASE_URL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: isRoot ? ['--no-sandbox'] : [] },
  },
  projects: [
    { name: 'reader', testMatch: 'reader/*.spec.ts', use: { javaScriptEnabled: false } },
    { name: 'http', testMatch: 'http/*.spec.ts' },
    { name: 'axe', testMatch: 'axe/*.spec.ts' },
    { name: 'styles', testMatch: 'styles/*.spec.ts' },
    { name: 'panel', testMatch: ['panel/*.spec.ts', 'showIt.spec.ts'] },
    { name: 'measure', testMatch: 'measure/*.spec.ts' },
  ],
})
