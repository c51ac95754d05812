import { spawn } from 'node:child_process'

import { root } from './project.mjs'

const KEPT_OUTPUT = 400_000

/**
 * Runs a program to its end, without a shell.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<{ status: number, output: string }>} status 127 when the program is not there; both streams of output together, the end of it when it is long
 */
export function run(command, args, { env = process.env, cwd = root, onOutput } = {}) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text) => {
        output = (output + text).slice(-KEPT_OUTPUT)
        onOutput?.(text)
      })
    }
    child.on('error', (error) => resolve({ status: 127, output: `${output}${error.message}\n` }))
    child.on('close', (status, signal) => resolve({ status: status ?? 1, output: signal ? `${output}ended by ${signal}\n` : output }))
  })
}

/** Runs a Node script of ours or of a package. */
export const runNode = (args, options) => run(process.execPath, args, options)
