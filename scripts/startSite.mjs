import { ensureBuilt } from './buildSite.mjs'
import { demoAccountsFile, ensureDemo } from './demo.mjs'
import { ensureInstalled } from './install.mjs'
import { checkPort } from './machine.mjs'
import { exitStatusOf } from './problem.mjs'
import { progress } from './progress.mjs'
import { ensureSecret } from './secret.mjs'
import { spawnSite, stopSite, untilReady, untilStopped } from './serveSite.mjs'

function addresses({ url, demo, env }) {
  const lines = [
    '', `  网站 / site        ${url}/`, `  编辑部 / newsroom  ${url}/admin`, `  被授权方 / licensees  ${url}/licensees`,
  ]
  if (demo) {
    lines.push('', '  演示账号 / demo accounts', ...demo.accounts.map(({ role, email }) => `    ${role.padEnd(18)} ${email}`), `    密码 / password    ${demo.password}`, `  （存于 / kept in ${demoAccountsFile(env)}）`)
  }
  return [...lines, '', '  Ctrl-C 停止 / stops', ''].join('\n')
}

/** Installs, builds, fills and serves the site; gives the exit status when it has been stopped. */
export const startSite = () => exitStatusOf(async () => {
  const port = Number(process.env.PORT || 3000)
  const steps = progress()
  await checkPort(port)
  await ensureInstalled(steps)
  await ensureBuilt(steps)
  const env = { ...process.env, PORT: String(port) }
  env.PAYLOAD_SECRET = ensureSecret(env)
  const demo = await ensureDemo({ env, ...steps })
  const url = `http://localhost:${port}`
  const child = spawnSite({ port, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const stopped = untilStopped(child)
  try {
    await steps.during('启动 / starting', () => untilReady({ child, url }))
  } catch (error) {
    await stopSite(child)
    throw error
  }
  console.log(addresses({ url: process.env.SITE_URL ?? url, demo, env }))
  return stopped
})
