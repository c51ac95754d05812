import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, absolute. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

export const inProject = (...parts) => join(root, ...parts)

/** Everything that must survive a restart; the same rule as in config/environment.ts. */
export const dataDir = (env = process.env) => resolve(root, env.DATA_DIR ?? 'data')

export const isMongoUrl = (url) => /^mongodb(\+srv)?:/.test(url ?? '')

/**
 * What every process of ours that loads Payload gets. Without the condition Node sometimes ends silently, having done nothing: the editor's
 * development build loads itself with a top-level await that may never settle (payload#17757).
 */
export const payloadNodeFlags = ['--conditions=production']

/** The environment of such a process, when its flags cannot be given on the command line. */
export const withPayloadFlags = (env = process.env) => ({
  ...env, NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: [env.NODE_OPTIONS, ...payloadNodeFlags].filter(Boolean).join(' '),
})
