import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

import { compareAndSet } from '../database/compareAndSet'

/** Whoever has the turn and dies loses it after this long. */
const leaseMs = 30_000
const patienceMs = 8_000
const againAfterMs = 15

/** Nobody gave the turn back in time. */
export class NoTurnError extends Error {
  override readonly name = 'NoTurnError'
}

/**
 * Does something that looks and then writes, one at a time for a key, in whichever process and on either database. The turn is a row of
 * `counters`: 0 when free, else the instant until which it is held.
 * @returns what `act` returned, and whether the turn was still held when it was done; where it was not, the caller undoes what it did
 * @throws NoTurnError
 */
export async function inTurn<Result>(payload: Payload, key: string, act: () => Promise<Result>): Promise<{ result: Result; wasHeld: boolean }> {
  const id = await rowOf(payload, `turn:${key}`)
  const held = await take(payload, id)
  const giveBack = () => compareAndSet(payload, { collection: 'counters', id, field: 'value', from: held, to: 0 })
  let result: Result
  try {
    result = await act()
  } catch (error) {
    await giveBack()
    throw error
  }
  return { result, wasHeld: await giveBack() }
}

async function rowOf(payload: Payload, key: string): Promise<string> {
  const find = async () => (await payload.find({ collection: 'counters', where: { key: { equals: key } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })).docs[0]?.id
  const known = await find()
  if (known) return known
  try {
    return (await payload.create({ collection: 'counters', data: { key, value: 0 }, depth: 0, overrideAccess: true, disableTransaction: true })).id
  } catch (error) {
    // Two first uses at once: the unique key lets one through.
    const theirs = await find()
    if (theirs) return theirs
    throw error
  }
}

async function take(payload: Payload, id: string): Promise<number> {
  for (const start = Date.now(); Date.now() - start < patienceMs; await pause(againAfterMs)) {
    const row = await payload.findByID({ collection: 'counters', id, depth: 0, overrideAccess: true })
    const until = row.value ?? 0
    if (until > Date.now()) continue
    // Never a value that the row has had: whoever lost the turn must not give back another's.
    const held = Math.max(Date.now() + leaseMs, until + 1)
    if (await compareAndSet(payload, { collection: 'counters', id, field: 'value', from: until, to: held })) return held
  }
  throw new NoTurnError('nobody gave the turn back')
}
