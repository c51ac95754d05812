// `npm run dev`: Next's development server behind what stands before it (server/), with errors on the page and reloads.
import { spawn } from 'node:child_process'

import { buildPreload } from './buildSite.mjs'
import { checkPort } from './machine.mjs'
import { exitStatusOf } from './problem.mjs'
import { inProject, root, withPayloadFlags } from './project.mjs'
import { ensureSecret } from './secret.mjs'
import { untilStopped } from './serveSite.mjs'

process.exitCode = await exitStatusOf(async () => {
  const port = Number(process.env.PORT || 3000)
  await checkPort(port)
  await buildPreload()
  const env = withPayloadFlags({ ...process.env, PORT: String(port), PAYLOAD_SECRET: ensureSecret() })
  // Next starts its server in a process of its own, which takes the preload from the environment.
  env.NODE_OPTIONS += ' --require ./.build/server.cjs'
  return untilStopped(spawn(process.execPath, [inProject('node_modules/next/dist/bin/next'), 'dev', '-p', String(port)], { cwd: root, env, stdio: 'inherit' }))
})
