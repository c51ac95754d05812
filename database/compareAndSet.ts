import type { CollectionSlug, Payload } from 'payload'

type Value = number | string
type SqliteDb = { drizzle: { $client: { execute: (query: { sql: string; args: Value[] }) => Promise<{ rowsAffected: number }> } } }
type MongoDb = { collections: Record<string, { findOneAndUpdate: (filter: object, update: object) => Promise<unknown> }> }

const column = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Sets one top-level field of one row if it still has the value that the caller has seen: the way to be the only one who does a thing, on
 * both databases, outside any transaction. Hooks do not run.
 * @returns true for the one caller whose change was made.
 */
export async function compareAndSet(payload: Payload, { collection, id, field, from, to }: { collection: CollectionSlug; id: string; field: string; from: Value; to: Value }): Promise<boolean> {
  if (payload.db.name === 'mongoose') {
    const model = (payload.db as unknown as MongoDb).collections[collection]
    if (!model) throw new Error(`the collection ${collection} is not registered`)
    return (await model.findOneAndUpdate({ _id: id, [field]: from }, { $set: { [field]: to } })) !== null
  }
  const { rowsAffected } = await (payload.db as unknown as SqliteDb).drizzle.$client.execute({
    sql: `UPDATE "${collection.replaceAll('-', '_')}" SET "${column(field)}" = ? WHERE id = ? AND "${column(field)}" = ?`, args: [to, id, from],
  })
  return rowsAffected === 1
}
