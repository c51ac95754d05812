import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

export type Cell = boolean | number | string | null
/** A row by field; a field of a group is written `rank.position`. */
export type Row = Record<string, Cell>

type SqliteDb = { drizzle: { $client: { execute: (query: { sql: string; args: Cell[] }) => Promise<{ rowsAffected: number }> } } }
type Model = { insertMany: (docs: object[], options: object) => Promise<unknown>; deleteMany: (filter: object) => Promise<{ deletedCount: number }> }
type MongoDb = { collections: Record<string, Model> }

/** SQLite binds 32,766 values a statement at most. */
const mostBindings = 30_000

const snake = (name: string) => name.replaceAll('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const sqlite = (payload: Payload) => (payload.db as unknown as SqliteDb).drizzle.$client

function modelOf(payload: Payload): Model {
  const model = (payload.db as unknown as MongoDb).collections['observations']
  if (!model) throw new Error('the collection observations is not registered')
  return model
}

const nested = (row: Row): object => {
  const doc: Record<string, unknown> = {}
  for (const [path, cell] of Object.entries(row)) {
    const [group, inner] = path.split('.')
    if (group && inner) doc[group] = { ...(doc[group] as object | undefined), [inner]: cell }
    else doc[path] = cell
  }
  return doc
}

/**
 * Writes many observations at once, past hooks and validation: the caller has checked them. All rows have the same fields. `relations` names the fields that
 * hold ids of other documents.
 */
export async function insertObservations(payload: Payload, rows: readonly Row[], relations: readonly string[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const now = new Date().toISOString()
  if (payload.db.name === 'mongoose') {
    await modelOf(payload).insertMany(rows.map((row) => ({ ...nested(row), createdAt: now, updatedAt: now })), { ordered: true, rawResult: true })
    return
  }
  const fields = Object.keys(first)
  const columns = ['id', ...fields.map((field) => snake(field) + (relations.includes(field) ? '_id' : '')), 'updated_at', 'created_at']
  const atOnce = Math.floor(mostBindings / columns.length)
  for (let at = 0; at < rows.length; at += atOnce) {
    const part = rows.slice(at, at + atOnce)
    const marks = `(${columns.map(() => '?').join(',')})`
    await sqlite(payload).execute({
      sql: `INSERT INTO "observations" (${columns.map((column) => `"${column}"`).join(',')}) VALUES ${part.map(() => marks).join(',')}`,
      args: part.flatMap((row) => [randomUUID(), ...fields.map((field) => row[field] ?? null), now, now]),
    })
  }
}

/** Takes away the rows of an import that never came to its end; the guards let go of no others. */
export async function removeObservationsOf(payload: Payload, dataImport: string): Promise<number> {
  if (payload.db.name === 'mongoose') return (await modelOf(payload).deleteMany({ dataImport })).deletedCount
  const { rowsAffected } = await sqlite(payload).execute({ sql: 'DELETE FROM "observations" WHERE "data_import_id" = ?', args: [dataImport] })
  return rowsAffected
}
