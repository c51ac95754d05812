import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of the files under `public/`, as they stand in an address. Empty when there is no such folder. */
export function listPublicFiles(directory: string): ReadonlySet<string> {
  if (!existsSync(directory)) return new Set()
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Set(files.map((entry) => {
    const relative = join(entry.parentPath, entry.name).slice(directory.length)
    return relative.split('/').map(encodeURIComponent).join('/')
  }))
}
