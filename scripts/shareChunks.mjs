import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCE_MAP = /\n?\/\/# sourceMappingURL=[^\n]*\s*$/
const NAMED = /chunks\/((?:ssr\/)?[^"'`\\/]+\.js)(?!\.)/g

const filesIn = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort()

/**
 * Turbopack writes the modules of a route once for each route that has the same ones: hundreds of megabytes of the same bytes under different
 * names, of which a server would load every copy. Keeps one of each and lets everybody name that one.
 * @param {string} server the folder `server` of a production build
 * @returns {number} the bytes saved
 */
export function shareChunks(server) {
  const chunks = join(server, 'chunks')
  const kept = new Map()
  const instead = new Map()
  let saved = 0
  for (const path of filesIn(chunks)) {
    const name = path.slice(chunks.length + 1).replaceAll('\\', '/')
    if (!/^(?:ssr\/)?[^/]+\.js$/.test(name)) continue
    const code = readFileSync(path, 'utf8').replace(SOURCE_MAP, '')
    const key = `${name.startsWith('ssr/')} ${createHash('sha256').update(code).digest('hex')}`
    const same = kept.get(key)
    if (same === undefined) {
      kept.set(key, name)
      continue
    }
    instead.set(name, same)
    saved += Buffer.byteLength(code)
    rmSync(path)
    rmSync(`${path}.map`, { force: true })
  }
  if (instead.size === 0) return 0
  for (const path of filesIn(server)) {
    if (!/\.(?:js|json)$/.test(path)) continue
    const text = readFileSync(path, 'utf8')
    const shared = text.replace(NAMED, (all, name) => (instead.has(name) ? `chunks/${instead.get(name)}` : all))
    if (shared !== text) writeFileSync(path, shared)
  }
  return saved
}
