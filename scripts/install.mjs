import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { run, runNode } from './child.mjs'
import { checkDisk } from './machine.mjs'
import { Problem } from './problem.mjs'
import { inProject, root } from './project.mjs'

const NEEDED_BYTES = 3 * 1024 ** 3
const stampFile = inProject('node_modules', '.shuming-lock')
const lockFile = inProject('package-lock.json')

const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex')

/** Whether npm itself has installed just what the lockfile says, for instance by an `npm ci` by hand. */
function isInstalledByHand() {
  const hidden = inProject('node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const { packages: wanted } = JSON.parse(readFileSync(lockFile, 'utf8'))
  const { packages: installed } = JSON.parse(readFileSync(hidden, 'utf8'))
  return Object.entries(wanted).every(([path, { version, optional, peer, link }]) =>
    path === '' || link || (optional || peer) && !installed[path] || installed[path]?.version === version)
}

/** npm without a shell: its own script, which `npm run` names and which otherwise lies beside Node. */
function npm(args, options) {
  const candidates = [
    process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : null,
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
    join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
  ]
  const script = candidates.find((path) => path && existsSync(path))
  return script ? runNode([script, ...args], options) : run('npm', args, options)
}

/**
 * Installs what the lockfile names, unless it is there already.
 * @param {{ during: <T>(text: string, work: () => Promise<T>) => Promise<T> }} progress
 * @throws {Problem} when npm fails; the message ends with what npm said
 */
export async function ensureInstalled({ during }) {
  const hash = lockHash()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return
  if (!isInstalledByHand()) {
    checkDisk({ folder: root, neededBytes: NEEDED_BYTES })
    const { status, output } = await during('安装依赖 / installing packages', () => npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']))
    if (status !== 0) throw new Problem(`依赖没有装成，请检查网络后重试。 / The packages could not be installed; check the network and try again.\n${output.trim().split('\n').slice(0, 15).join('\n')}`)
  }
  writeFileSync(stampFile, hash)
}
