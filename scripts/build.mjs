// `npm run build`: the site for production, whether or not it is there already. `--standalone` builds the copy for containers instead.
import { buildStandalone, ensureBuilt, standaloneDir } from './buildSite.mjs'
import { exitStatusOf } from './problem.mjs'
import { progress } from './progress.mjs'

process.exitCode = await exitStatusOf(async () => {
  const steps = progress()
  if (process.argv.includes('--standalone')) await steps.during(`构建独立副本 / building ${standaloneDir}`, buildStandalone)
  else await ensureBuilt(steps, { force: true })
})
