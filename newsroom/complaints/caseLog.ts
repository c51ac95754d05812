import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

import { isWriteConflict } from '../../collections/hooks/explainErrors'
import { chinaRestDays } from '../../domain/calendar/chinaRestDays'
import { type CaseAct, type CaseStatus, type DeskTerms, nextDeadline, type Party, standardTerms, statusOf } from '../../domain/complaints'
import type { Complaint, ComplaintEntry } from '../../payload-types'
import { isTaken } from './evidence'

/** One line as it is written; its number is given by the log. */
export type NewEntry = {
  act: CaseAct | 'file' | 'message'
  party: Party
  by: string
  user?: string | null
  at: string
  reason: string
  law?: string | null
  from?: Complaint['state'] | null
  to?: Complaint['state'] | null
  transfer?: { name: string; email: string | null }
  audience: ComplaintEntry['audience']
  /** hash of the form that brought it, so that a form sent twice is one line */
  submission?: string | null
}

const plain = { depth: 0, overrideAccess: true } as const

/** Does a write again when another transaction was in its way: whoever writes a case may have to wait for somebody else, not give up. */
export async function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write()
    } catch (error) {
      if (!isWriteConflict(error) || attempt >= 12) throw error
      await pause(attempt * 10 * (1 + Math.random()))
    }
  }
}

export async function entriesOf(payload: Payload, complaint: string): Promise<ComplaintEntry[]> {
  const { docs } = await payload.find({ collection: 'complaint-entries', where: { complaint: { equals: complaint } }, sort: 'no', limit: 2000, pagination: false, ...plain })
  return docs
}

const termsOf = (complaint: Complaint): DeskTerms => ({ ...standardTerms, ...(complaint.terms as Partial<DeskTerms> | null) })

/** What the log says now. */
export const statusFrom = (complaint: Complaint, entries: readonly ComplaintEntry[]): CaseStatus =>
  statusOf(entries.map(({ no, act, at }) => ({ no, act, at })), { procedure: complaint.procedure, terms: termsOf(complaint), calendar: chinaRestDays })

/** Adds a line as number `no`; false when somebody else has written that number in the meantime. */
export async function addEntry(payload: Payload, complaint: string, no: number, { transfer, ...entry }: NewEntry): Promise<boolean> {
  try {
    await inTurn(() => payload.create({ collection: 'complaint-entries', data: { complaint, no, slot: `${complaint}:${no}`, ...entry, ...(transfer ? { transfer } : {}) }, ...plain }))
    return true
  } catch (error) {
    if (isTaken(error, 'slot')) return false
    throw error
  }
}

/**
 * Writes into the complaint what its log amounts to, until nobody has added to the log while it was written. Right after any crash and in any
 * order of writers; the sweeper calls it too.
 */
export async function projectLog(payload: Payload, id: string): Promise<Complaint> {
  for (;;) {
    const complaint = await payload.findByID({ collection: 'complaints', id, ...plain })
    const status = statusFrom(complaint, await entriesOf(payload, id))
    const data = {
      state: status.state, lastNo: status.lastNo, requested: status.requested, storyDown: status.storyDown, deadlines: status.deadlines,
      dueAt: nextDeadline(status)?.dueAt ?? null, ...(status.storyDown ? {} : { downDone: false }),
    }
    const written = await inTurn(() => payload.update({ collection: 'complaints', id, data, ...plain }))
    const { docs: [newest] } = await payload.find({ collection: 'complaint-entries', where: { complaint: { equals: id } }, sort: '-no', limit: 1, pagination: false, ...plain })
    if ((newest?.no ?? 0) === status.lastNo) return written
  }
}
