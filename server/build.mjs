import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))

/**
 * Bundles the preload into one file without dependencies, so that it can be copied beside a standalone build.
 * @param {{ outfile?: string }} [options] where to write; `.build/server.cjs` of the project unless told
 * @returns {Promise<string>} the file written
 */
export async function buildServer({ outfile = path('../.build/server.cjs') } = {}) {
  await build({
    entryPoints: [path('./preload.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
  return outfile
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildServer())
