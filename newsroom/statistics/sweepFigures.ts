import type { Payload } from 'payload'

import { deriveCitations } from '../../collections/figure-citations/derive'
import { idOf } from '../../domain/editorial/idOf'
import { newVintage } from './revisions'

/** A save takes well under a second; what was written within this time before the last sweep is looked at again. */
const overlapMs = 5 * 60_000
const batch = 200
const counter = 'figures:swept'

/**
 * Repeats what a killed process left out between writing a story or a vintage and what follows from it: the index of citations, the tasks. Looks at what was
 * written since the last sweep, at everything the first time. Every step is the same when done twice.
 */
export async function sweepFigures(payload: Payload, { now = Date.now() } = {}): Promise<{ stories: number; vintages: number }> {
  const { docs: [mark] } = await payload.find({ collection: 'counters', where: { key: { equals: counter } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  const since = new Date(Math.max(0, (mark?.value ?? 0) - overlapMs)).toISOString()
  const stories = await storiesSince(payload, since)
  for (const article of stories) await deriveCitations({ payload, article })
  const vintages = await vintagesSince(payload, since)
  if (mark) await payload.update({ collection: 'counters', id: mark.id, data: { value: now }, depth: 0, overrideAccess: true })
  else await payload.create({ collection: 'counters', data: { key: counter, value: now }, depth: 0, overrideAccess: true })
  return { stories: stories.length, vintages }
}

async function storiesSince(payload: Payload, since: string): Promise<string[]> {
  const ids = new Set<string>()
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.findVersions({
      collection: 'articles', where: { updatedAt: { greater_than_equal: since } }, sort: 'createdAt', limit: batch, page, depth: 0, overrideAccess: true, trash: true, select: { parent: true } as never,
    })
    for (const { parent } of docs) ids.add(idOf(parent) ?? '')
    if (!hasNextPage) return [...ids].filter((id) => id !== '')
  }
}

async function vintagesSince(payload: Payload, since: string): Promise<number> {
  let count = 0
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'observations', where: { and: [{ validFrom: { greater_than_equal: since } }, { validFrom: { less_than_equal: new Date().toISOString() } }, { supersedes: { exists: true } }, { closes: { exists: false } }] }, sort: 'createdAt', limit: batch, page, depth: 0, overrideAccess: true,
    })
    for (const observation of docs) await newVintage(payload, observation)
    count += docs.length
    if (!hasNextPage) return count
  }
}
