import { ensureBuilt } from '../../scripts/buildSite.mjs'
import { progress } from '../../scripts/progress.mjs'
import { isMongoUrl } from '../../scripts/project.mjs'
import { startTestSite } from '../../scripts/testSite.mjs'

/** Starts the site that the specs look at, unless BASE_URL names one (then DEMO_PASSWORD is needed too). Gives what ends it. */
export default async function globalSetup(): Promise<(() => Promise<void>) | void> {
  if (process.env.BASE_URL) return
  const isStandalone = process.env.E2E_STANDALONE === '1'
  if (!isStandalone) await ensureBuilt(progress())
  const mongoUrl = isMongoUrl(process.env.DATABASE_URL) ? process.env.DATABASE_URL : undefined
  const site = await startTestSite({ isStandalone, ...(mongoUrl ? { mongoUrl } : {}) })
  process.env.BASE_URL = site.url
  process.env.DEMO_PASSWORD = site.password
  return site.stop
}
