import { spawn, type ChildProcess } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const served = `
import { spawn } from 'node:child_process'
import { untilStopped } from '${new URL('./serveSite.mjs', import.meta.url).href}'
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
const stopped = untilStopped(child)
console.log(child.pid)
process.exitCode = await stopped
`

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const firstNumber = (child: ChildProcess) => new Promise<number>((resolve) => child.stdout?.once('data', (line: Buffer) => resolve(Number(line.toString()))))

describe('a site started by npm', () => {
  it('ends when the shell that npm runs it in is ended', async () => {
    // As npm does it; the second command keeps the shell from becoming the program.
    const shell = spawn('sh', ['-c', '"$NODE" --input-type=module -e "$SERVED"; true'], { env: { ...process.env, NODE: process.execPath, SERVED: served, npm_lifecycle_event: 'start' } })
    const site = await firstNumber(shell)
    expect(isAlive(site)).toBe(true)
    shell.kill('SIGTERM')
    await expect.poll(() => isAlive(site), { timeout: 10_000 }).toBe(false)
  })
})
