import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { isWriteConflict } from '../../../collections/hooks/explainErrors'
import type { UsageEvent } from '../../../payload-types'
import { countedUses } from '../standing'

type Row = Omit<UsageEvent, 'agreement' | 'counted' | 'createdAt' | 'id' | 'slot' | 'updatedAt'> & { agreement: string }

/** A row to be written: the use, its key, and the limit of the agreement in the period, null for none. */
export type Claim = { row: Row; limit: number | null }

const isTaken = (error: unknown): boolean => {
  const { name, data } = error as { name?: unknown; data?: { errors?: { path?: string | null }[] } }
  return name === 'ValidationError' && (data?.errors ?? []).some(({ path }) => /^(slot|use_?key)/i.test(path ?? ''))
}

/**
 * Writes the row of one use: the grant. The first taking of a use claims the next free number of its agreement in the period, by a unique
 * index, so that a limit of n gives n rows however many ask at once, on either database and without a transaction. Taking the same use
 * again in the period writes a row that does not count.
 *
 * @returns the row; null when the limit is used up, and then nothing was written
 */
export async function claimUse({ payload, claim: { row, limit } }: { payload: Payload; claim: Claim }): Promise<UsageEvent | null> {
  const write = (unique: Pick<UsageEvent, 'counted' | 'slot' | 'useKey'>) =>
    // One row is one write: a transaction round it would turn a number that is taken into a conflict to be tried again.
    payload.create({ collection: 'usage-events', depth: 0, overrideAccess: true, disableTransaction: true, data: { ...row, ...unique } })
  const prefix = `${row.agreement}:${row.period}`
  for (let number = 0; ;) {
    if (await isUseCounted(payload, row.useKey)) {
      const again = randomUUID()
      return write({ counted: false, useKey: `${row.useKey}:${again}`, slot: `${prefix}:again:${again}` })
    }
    if (limit !== null) {
      number = Math.max(number, await countedUses({ payload, agreement: row.agreement, period: row.period })) + 1
      if (number > limit) return null
    }
    try {
      return await write({ counted: true, useKey: row.useKey, slot: `${prefix}:${limit === null ? `free:${randomUUID()}` : number}` })
    } catch (error) {
      // Two writers met and neither is known to have the number: this one is tried again.
      if (isWriteConflict(error)) number -= 1
      else if (!isTaken(error)) throw error
    }
  }
}

async function isUseCounted(payload: Payload, useKey: string): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'usage-events', where: { useKey: { equals: useKey } }, overrideAccess: true })
  return totalDocs > 0
}
