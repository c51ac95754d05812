import { spawn } from 'node:child_process'

import { Problem } from './problem.mjs'
import { inProject, payloadNodeFlags, root } from './project.mjs'
import { ensureSecret } from './secret.mjs'

const READY_WITHIN_MS = 60_000
const POLL_MS = 50
const STOP_WITHIN_MS = 8_000

/** What the server process is told, besides what the environment says already. */
export const serverEnvironment = ({ port, env = process.env }) => ({
  TZ: 'Asia/Shanghai', ...env, PORT: String(port), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PAYLOAD_SECRET: ensureSecret(env),
})

/**
 * Starts the built site with what stands before Next (server/).
 * @param {{ port: number, env?: NodeJS.ProcessEnv, folder?: string, entry?: string[], preload?: string, stdio?: import('node:child_process').StdioOptions }} options
 *   `folder`, `entry` and `preload` for a copy of the site outside the project
 * @returns {import('node:child_process').ChildProcess}
 */
export function spawnSite({ port, env, folder = root, preload = './.build/server.cjs', entry = [inProject('node_modules/next/dist/bin/next'), 'start', '-p', String(port)], stdio = 'inherit' }) {
  return spawn(process.execPath, [...payloadNodeFlags, '--require', preload, ...entry], { cwd: folder, env: serverEnvironment({ port, env }), stdio })
}

const answers = async (url) => {
  try {
    return (await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })).status < 500
  } catch {
    return false // not listening yet
  }
}

/**
 * Waits until the site answers, front page included.
 * @param {{ child: import('node:child_process').ChildProcess, url: string }} options
 * @throws {Problem} when the process ends or does not answer in time
 */
export async function untilReady({ child, url }) {
  const endsAt = Date.now() + READY_WITHIN_MS
  for (const path of ['/readyz', '/']) {
    while (!(await answers(url + path))) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Problem('服务没有起来，原因见上。 / The server did not start; the reason is above.')
      if (Date.now() > endsAt) throw new Problem(`服务在 ${READY_WITHIN_MS / 1000} 秒内没有应答 ${path}。 / The server did not answer ${path} within ${READY_WITHIN_MS / 1000} seconds.`)
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  }
}

/** Ends the process and waits for it. */
export async function stopSite(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS)
  await ended
  clearTimeout(timer)
}

/**
 * Passes Ctrl-C and a supervisor's stop on to the process, and gives its exit status when it has ended: 0 when it was told to. npm runs scripts in a
 * shell that a supervisor's signal ends without a word to us: its end is a stop too.
 */
export function untilStopped(child) {
  let isTold = false
  const stop = () => {
    isTold = true
    void stopSite(child)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || stop(), POLL_MS * 10).unref()
  const statusOf = (status) => (isTold ? 0 : status ?? 1)
  if (child.exitCode !== null) return Promise.resolve(statusOf(child.exitCode))
  return new Promise((resolve) => child.once('exit', (status) => resolve(statusOf(status))))
}
