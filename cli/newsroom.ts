import type { Payload, SanitizedConfig } from 'payload'
import { CommandError } from './commandError'

/**
 * Opens the newsroom that the environment names (DATABASE_URL, DATA_DIR, PAYLOAD_SECRET), its schema brought up to date. What Payload has to
 * say goes to standard error: standard output belongs to the command.
 * @throws CommandError when there is no secret or no database
 */
export async function openNewsroom(): Promise<Payload> {
  // Payload brings the schema up to date only in production.
  Object.assign(process.env, { NODE_ENV: 'production' })
  const { databaseProblem } = await import('@/database/check')
  const problem = await databaseProblem()
  if (problem) throw new CommandError(problem)
  const { getPayload } = await import('payload')
  const config = await loadConfig()
  return getPayload({ config: { ...config, logger } })
}

// Payload's type asks for every option of its logger, its code only for those one wants.
const logger = { options: { level: 'error' }, destination: process.stderr } as unknown as SanitizedConfig['logger']

async function loadConfig() {
  try {
    return await (await import('@/payload.config')).default
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SECRET_MISSING') throw new CommandError(error.message)
    throw error
  }
}
