/**
 * For the crash test: publishes the draft of the given id in a process that kills itself at the given step, as a power cut would.
 * Environment names the database. Usage: node --conditions=production --import tsx publishAndDie.ts ID STEP
 */
import { getPayload } from 'payload'

import config from '@payload-config'

const [id = '', step = ''] = process.argv.slice(2)
const payload = await getPayload({ config })
const die = (): never => {
  process.kill(process.pid, 'SIGKILL')
  throw new Error('unreachable')
}

type Args = { collection?: string; collectionSlug?: string; data?: Record<string, unknown> }
type Method = (args: Args) => Promise<unknown>
const db = payload.db as unknown as Record<'createVersion' | 'updateOne', Method>
const { createVersion, updateOne } = { createVersion: db.createVersion.bind(db), updateOne: db.updateOne.bind(db) }

db.updateOne = async (args) => {
  if (step === 'before-story' && args.collection === 'articles') die()
  if (step === 'before-record' && args.collection === 'snapshots') die()
  const result = await updateOne(args)
  if (step === 'after-story' && args.collection === 'articles') die()
  return result
}
db.createVersion = async (args) => {
  const result = await createVersion(args)
  if (step === 'after-version' && args.collectionSlug === 'articles') die()
  return result
}

await payload.update({ collection: 'articles', id, overrideAccess: true, data: { _status: 'published' } })
process.exit(0)
