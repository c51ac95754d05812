import type { CollectionSlug, Payload } from 'payload'

type Value = number | string
/** Lists and objects are for fields of type `json`; an instant is an ISO string. */
type Stored = Value | null | readonly unknown[] | Record<string, unknown>
type SqliteDb = { drizzle: { $client: { execute: (query: { sql: string; args: (Value | null)[] }) => Promise<{ rowsAffected: number }> } } }
type MongoDb = { collections: Record<string, { findOneAndUpdate: (filter: object, update: object) => Promise<unknown> }> }

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Sets one top-level field of one row if it still has the value that the caller has seen (null: none), and with it, in the same write, whatever `also`
 * names (top-level fields without tables of their own): the way to be the only one who does a thing, on both databases, outside any
 * transaction. Hooks do not run.
 * @returns true for the one caller whose change was made.
 */
export async function compareAndSet(payload: Payload, { collection, id, field, from, to, also = {} }: {
  collection: CollectionSlug; id: string; field: string; from: Value | null; to: Value; also?: Record<string, Stored>
}): Promise<boolean> {
  if (payload.db.name === 'mongoose') {
    const model = (payload.db as unknown as MongoDb).collections[collection]
    if (!model) throw new Error(`the collection ${collection} is not registered`)
    return (await model.findOneAndUpdate({ _id: id, [field]: from }, { $set: { ...also, [field]: to } })) !== null
  }
  const fields = payload.collections[collection].config.flattenedFields
  const column = (name: string) => (fields.some((known) => 'name' in known && known.name === name && known.type === 'relationship') ? `${snake(name)}_id` : snake(name))
  const written = Object.entries({ ...also, [field]: to })
  const { rowsAffected } = await (payload.db as unknown as SqliteDb).drizzle.$client.execute({
    sql: `UPDATE "${collection.replaceAll('-', '_')}" SET ${written.map(([name]) => `"${column(name)}" = ?`).join(', ')} WHERE id = ? AND "${column(field)}" IS ?`,
    args: [...written.map(([, value]) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value)), id, from],
  })
  return rowsAffected === 1
}
