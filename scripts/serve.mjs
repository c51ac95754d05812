// `npm run serve`: the built site alone, for production: nothing is installed, built or filled, and the secret must be given.
import { isBuilt } from './buildSite.mjs'
import { checkPort } from './machine.mjs'
import { exitStatusOf, Problem } from './problem.mjs'
import { spawnSite, untilStopped } from './serveSite.mjs'

process.exitCode = await exitStatusOf(async () => {
  const port = Number(process.env.PORT || 3000)
  if (!isBuilt()) throw new Problem('网站还没有构建，或构建之后又改过源码：先运行 npm run build。 / The site is not built, or its sources have changed since: run npm run build first.')
  await checkPort(port)
  return untilStopped(spawnSite({ port }))
})
