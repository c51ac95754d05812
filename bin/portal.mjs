#!/usr/bin/env node
// Builds the command line when a source is newer than the last build (well under 0.1 s), then runs it.
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const sources = ['cli', 'domain', 'bin', 'importing']
const outFile = join(root, '.build', 'portal.mjs')

function newest(dir) {
  let latest = 0
  let entries
  try { entries = readdirSync(dir, { withFileTypes: true }) } catch (error) { if (error.code === 'ENOENT') return 0; throw error }
  for (const entry of entries) {
    const path = join(dir, entry.name)
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return latest
}
const built = statSync(outFile, { throwIfNoEntry: false })?.mtimeMs ?? 0
if (sources.some((name) => newest(join(root, name)) > built)) {
  const { build } = await import('esbuild')
  mkdirSync(dirname(outFile), { recursive: true })
  await build({
    entryPoints: [join(root, 'cli/portal.ts')], outfile: outFile, bundle: true, platform: 'node', format: 'esm', target: 'node20',
    packages: 'external', splitting: false, logLevel: 'error', absWorkingDir: root, tsconfig: join(root, 'tsconfig.json'),
  })
}
await import(pathToFileURL(outFile).href)
