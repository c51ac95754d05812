import type { Payload } from 'payload'

import { idOf } from '../../domain/editorial/idOf'
import { takeDown } from './actOnCase'
import { projectLog } from './caseLog'
import { openLog } from './fileComplaint'

const patienceMs = 30_000

/**
 * Finishes what a killed process left: a case without its first line, a line that is not in the case yet, a story that should be down. Safe at any
 * time and in several processes: every step is the same when done twice.
 * @returns how many cases were mended
 */
export async function sweepCases(payload: Payload, { now = Date.now(), patience = patienceMs } = {}): Promise<number> {
  const before = new Date(now - patience).toISOString()
  const { docs } = await payload.find({
    collection: 'complaints', where: { and: [{ state: { not_equals: 'closed' } }, { createdAt: { less_than: before } }] }, limit: 1000, pagination: false, depth: 0, overrideAccess: true,
  })
  let mended = 0
  for (const complaint of docs) {
    const opened = await openLog(payload, complaint)
    const { docs: [newest] } = await payload.find({
      collection: 'complaint-entries', where: { and: [{ complaint: { equals: complaint.id } }, { createdAt: { less_than: before } }] }, sort: '-no', limit: 1, pagination: false, depth: 0, overrideAccess: true,
    })
    const current = newest && newest.no > opened.lastNo ? await projectLog(payload, complaint.id) : opened
    const article = idOf(current.article)
    const mustGoDown = current.storyDown && !current.downDone && article !== null
    if (mustGoDown) await takeDown({ payload, complaint: current, article, user: null })
    if (current !== complaint || mustGoDown) mended += 1
  }
  return mended
}
