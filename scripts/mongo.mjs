import { readFileSync, writeFileSync } from 'node:fs'

const LOCAL = 'mongodb://127.0.0.1:27017/?replicaSet=rs0'

/**
 * The MongoDB that the tests may use: MONGO_URL, else one on this machine's usual port.
 * @returns {Promise<{ url: string } | { url: null, reason: string, isAsked: boolean }>} `isAsked` when MONGO_URL names a server that does not answer
 */
export async function findMongo(env = process.env) {
  const { MongoClient } = await import('mongodb')
  const url = env.MONGO_URL || LOCAL
  const isAsked = Boolean(env.MONGO_URL)
  try {
    const client = await new MongoClient(url, { serverSelectionTimeoutMS: isAsked ? 5000 : 1500 }).connect()
    try {
      const { setName } = await client.db().command({ hello: 1 })
      return setName ? { url } : { url: null, isAsked, reason: 'the server is no replica set' }
    } finally {
      await client.close()
    }
  } catch (error) {
    return { url: null, isAsked, reason: isAsked ? `MONGO_URL does not answer (${error.name})` : 'there is none on port 27017 and MONGO_URL is not set' }
  }
}

/** A database of its own on the server. */
export function mongoDatabase(url, name) {
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}

/** Takes the database away again. */
export async function dropMongoDatabase(databaseUrl) {
  const { MongoClient } = await import('mongodb')
  const client = await new MongoClient(databaseUrl).connect()
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}

/** Writes every document of the database into one file, indexes left out: Payload makes them when it starts. */
export async function saveMongoDatabase(databaseUrl, file) {
  const { BSON, MongoClient } = await import('mongodb')
  const client = await new MongoClient(databaseUrl, { promoteValues: false }).connect()
  try {
    const saved = []
    for (const { name } of await client.db().listCollections().toArray()) {
      for await (const document of client.db().collection(name).find()) saved.push(BSON.serialize({ name, document }))
    }
    writeFileSync(file, Buffer.concat(saved))
  } finally {
    await client.close()
  }
}

/** Fills an empty database from such a file. */
export async function restoreMongoDatabase(databaseUrl, file) {
  const { BSON, MongoClient } = await import('mongodb')
  const bytes = readFileSync(file)
  const documents = new Map()
  for (let at = 0; at < bytes.length; at += bytes.readInt32LE(at)) {
    const { name, document } = BSON.deserialize(bytes.subarray(at, at + bytes.readInt32LE(at)), { promoteValues: false })
    const known = documents.get(String(name)) ?? []
    documents.set(String(name), known)
    known.push(document)
  }
  const client = await new MongoClient(databaseUrl).connect()
  try {
    for (const [name, all] of documents) await client.db().collection(name).insertMany(all)
  } finally {
    await client.close()
  }
}
