import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

type SqliteDb = { drizzle: { $client: { execute: (query: { sql: string; args: unknown[] }) => Promise<{ rows: Record<string, unknown>[]; rowsAffected: number }> } } }
type Counters = { findOneAndUpdate: (filter: object, update: object, options: object) => Promise<{ value: number } | null> }

const isTaken = (error: unknown) => (error as { code?: number }).code === 11000

function countersOf(payload: Payload): Counters {
  const counters = (payload.db as unknown as { collections: Record<string, Counters> }).collections['counters']
  if (!counters) throw new Error('the collection counters is not registered')
  return counters
}

/**
 * The next number of a named sequence, from 1, atomic on both databases and outside any transaction: a number given to a story that is then
 * not saved leaves a gap, which is better than two stories with one number.
 */
export async function nextNumber(payload: Payload, key: string): Promise<number> {
  if (payload.db.name === 'mongoose') {
    const counters = countersOf(payload)
    for (let attempt = 1; ; attempt++) {
      try {
        const row = await counters.findOneAndUpdate({ key }, { $inc: { value: 1 } }, { upsert: true, new: true })
        if (row) return row.value
      } catch (error) {
        // Two first uses of a key at once: one upsert wins, the other finds it on the next try.
        if (!isTaken(error) || attempt >= 5) throw error
      }
    }
  }
  const now = new Date().toISOString()
  const { rows } = await (payload.db as unknown as SqliteDb).drizzle.$client.execute({
    sql: 'INSERT INTO counters (id, key, value, updated_at, created_at) VALUES (?, ?, 1, ?, ?) ON CONFLICT (key) DO UPDATE SET value = value + 1, updated_at = excluded.updated_at RETURNING value',
    args: [randomUUID(), key, now, now],
  })
  return Number(rows[0]?.['value'])
}

/**
 * Raises a named mark to a number, atomic on both databases and outside any transaction: what is done once for each number, in ascending order.
 * @returns true for the one caller that raised it; false when it is that high already
 */
export async function raiseMark(payload: Payload, key: string, to: number): Promise<boolean> {
  if (payload.db.name === 'mongoose') {
    try {
      await countersOf(payload).findOneAndUpdate({ key, value: { $lt: to } }, { $set: { value: to } }, { upsert: true })
      return true
    } catch (error) {
      // There is a row of that key, and it is not lower: the unique index refuses a second one.
      if (isTaken(error)) return false
      throw error
    }
  }
  const now = new Date().toISOString()
  const { rowsAffected } = await (payload.db as unknown as SqliteDb).drizzle.$client.execute({
    sql: 'INSERT INTO counters (id, key, value, updated_at, created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at WHERE counters.value < excluded.value',
    args: [randomUUID(), key, to, now, now],
  })
  return rowsAffected === 1
}
