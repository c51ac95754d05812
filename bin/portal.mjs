#!/usr/bin/env node
// Builds the command line when a source has changed since the last build (well under 0.1 s), then runs it. Commands are split from each
// other, so that one that needs no database loads none. A build goes into a folder of its own and only then becomes the current one:
// several first runs at once do not disturb each other.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const buildsFolder = join(root, '.build', 'portal')
const currentFile = join(buildsFolder, 'current.json')
const alwaysWatched = ['bin/portal.mjs', 'tsconfig.json', 'package.json']
// A run that is still busy may load a part of an older build.
const KEEP_OLD_BUILDS_MS = 24 * 3_600_000

function stampOf(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  return found ? `${found.mtimeMs}:${found.size}` : 'missing'
}

function readCurrent() {
  try {
    return JSON.parse(readFileSync(currentFile, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}

function isFresh(current) {
  return statSync(join(buildsFolder, current.folder, 'portal.js'), { throwIfNoEntry: false }) !== undefined
    && Object.entries(current.stamps).every(([path, stamp]) => stampOf(path) === stamp)
}

function removeOldBuilds(keep) {
  for (const entry of readdirSync(buildsFolder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === keep) continue
    const path = join(buildsFolder, entry.name)
    const builtAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    if (builtAt !== undefined && Date.now() - builtAt > KEEP_OLD_BUILDS_MS) rmSync(path, { recursive: true, force: true })
  }
}

async function build() {
  const { build: bundle } = await import('esbuild')
  const folder = `${Date.now().toString(36)}-${process.pid}`
  const outdir = join(buildsFolder, folder)
  mkdirSync(outdir, { recursive: true })
  const startedAt = Date.now()
  const { metafile } = await bundle({
    entryPoints: [join(root, 'cli/portal.ts')], outdir, bundle: true, splitting: true, metafile: true,
    platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'error',
    absWorkingDir: root, tsconfig: join(root, 'tsconfig.json'),
  })
  const paths = [...new Set([...Object.keys(metafile.inputs), ...alwaysWatched])]
  // A source saved while it was being read may stand in the build in its old form: such a build runs once and is not kept.
  const endedAt = Date.now()
  const isSettled = paths.every((path) => {
    const savedAt = statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
    return savedAt < startedAt || savedAt > endedAt + 1000
  })
  const current = { folder, stamps: isSettled ? Object.fromEntries(paths.map((path) => [path, stampOf(path)])) : { 'bin/portal.mjs': 'unsettled' } }
  const draft = join(buildsFolder, `${folder}.json`)
  writeFileSync(draft, JSON.stringify(current))
  renameSync(draft, currentFile)
  removeOldBuilds(folder)
  return current
}

let current = readCurrent()
if (!current || !isFresh(current)) {
  try {
    current = await build()
  } catch (error) {
    // The bundler has printed what is wrong in which source.
    if (!Array.isArray(error.errors)) throw error
    process.exit(1)
  }
}
await import(pathToFileURL(join(buildsFolder, current.folder, 'portal.js')).href)
