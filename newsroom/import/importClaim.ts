import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'

import { nextNumber } from '../../database/counter'

/** Longer than any import takes: a claim this old belongs to a process that died. */
const leaseMs = 60_000
const pauseMs = 150

const claimKey = (key: string, round: number) => `import:${key}:${round}`

async function isClaimed(payload: Payload, key: string): Promise<boolean> {
  return (await payload.db.findOne({ collection: 'counters', where: { key: { equals: key } } })) !== null
}

async function release(payload: Payload, key: string, rounds: number): Promise<void> {
  for (let round = 0; round <= rounds; round++) await payload.db.deleteMany({ collection: 'counters', where: { key: { equals: claimKey(key, round) } } })
}

/**
 * Lets one import of a content run at a time, in all processes on the database, and gives the others what it made. The claim is a counter,
 * atomic on both databases; a claim whose holder died is taken over after a minute.
 * @param find what an earlier import made, or null; asked again once the claim is held
 * @param make runs only while the claim is held and `find` gives nothing
 */
export async function onceFor<Made>({ payload, key, find, make }: {
  payload: Payload
  key: string
  find: () => Promise<Made | null>
  make: () => Promise<Made>
}): Promise<{ made: Made; existing: boolean }> {
  for (let round = 0; ; round++) {
    const held = claimKey(key, round)
    const until = Date.now() + leaseMs
    while (Date.now() < until) {
      const found = await find()
      if (found) return { made: found, existing: true }
      if ((await nextNumber(payload, held)) === 1) {
        try {
          const meanwhile = await find()
          return meanwhile ? { made: meanwhile, existing: true } : { made: await make(), existing: false }
        } finally {
          await release(payload, key, round)
        }
      }
      do await wait(pauseMs)
      while (Date.now() < until && (await isClaimed(payload, held)))
    }
  }
}
