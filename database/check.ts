import { MongoClient } from 'mongodb'

import { databaseUrl, isMongo } from '../config/environment'

const hidden = (url: string) => url.replace(/\/\/[^@/]*@/, '//')

/**
 * What is wrong with the database in one sentence that says how to mend it, or null. On MongoDB: reachable, and a replica set, because
 * without one Payload silently runs without transactions.
 */
export async function databaseProblem(): Promise<string | null> {
  if (!isMongo()) return null
  const url = databaseUrl()
  let client: MongoClient
  try {
    client = new MongoClient(url, { serverSelectionTimeoutMS: 3000, appName: 'shuming-check' })
  } catch (error) {
    return `DATABASE_URL cannot be read (${(error as Error).message}). Write it as mongodb://HOST:27017/NAME?replicaSet=rs0.`
  }
  try {
    const hello = await client.db().command({ hello: 1 })
    if (!hello['setName']) return `MongoDB at ${hidden(url)} is not a replica set. Start mongod with --replSet rs0, run rs.initiate() once, and add ?replicaSet=rs0 to DATABASE_URL.`
    if (!hello['isWritablePrimary'] && !hello['primary']) return `The replica set ${String(hello['setName'])} has no primary. Wait for the election or run rs.status().`
    if (!new URL(url.replace(/^mongodb(\+srv)?:/, 'http:').replace(/,[^/]*/, '')).searchParams.get('replicaSet') && !url.startsWith('mongodb+srv:')) return 'Add ?replicaSet=NAME to DATABASE_URL; without it writes would run without transactions.'
    return null
  } catch (error) {
    return `MongoDB at ${hidden(url)} cannot be reached (${(error as Error).name}). Is it running, and is its port open? Unset DATABASE_URL to use the embedded database.`
  } finally {
    await client.close()
  }
}
