import { type CollectionAfterChangeHook, createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { afterCommit } from '../../database/afterCommit'
import type { Observation } from '../../payload-types'
import { unfinishedImports } from './publicObservations'

type Listener = (payload: Payload, vintage: { observation: Observation; previous: Observation }) => Promise<void>
const listeners = new Set<Listener>()

/** Tells of every vintage that has taken the place of another, once it is public and committed. At least once: a listener must bear a repetition. */
export function onNewVintage(listener: Listener): void {
  listeners.add(listener)
}

/**
 * Ends the vintage before, from the moment when the new one is public. The new vintage names it in `closes` (the intent), the old one gets its `validTo`
 * (the effect), `closes` is emptied (the mark): what a killed process left, or an embargo held back, `closeVintages` does later.
 */
async function close(req: PayloadRequest, observation: Observation): Promise<void> {
  const id = observation.closes
  if (!id) return
  const { db } = req.payload
  const still: Where = { and: [{ id: { equals: id } }, { validTo: { exists: false } }] }
  await db.updateMany({ collection: 'observations', where: still, data: { validTo: observation.validFrom }, req, returning: false })
  await db.updateOne({ collection: 'observations', id: observation.id, data: { closes: null }, req, returning: false })
  const previous = await req.payload.findByID({ collection: 'observations', id, depth: 0, disableErrors: true, overrideAccess: true, req })
  if (previous) await afterCommit(req, async () => { for (const listener of listeners) await listener(req.payload, { observation, previous }) })
}

/** A vintage that is public at once ends the one before at once. */
export const closePrevious: CollectionAfterChangeHook<Observation> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !doc.closes || !doc.validFrom || doc.validFrom > new Date().toISOString()) return doc
  const { context } = req
  await close(req, doc)
  req.context = context
  return { ...doc, closes: null }
}

/** Ends what vintages have replaced whose embargo is over, or whose writer was killed. Safe to run at any time. */
export async function closeVintages(payload: Payload, { limit = 500 } = {}): Promise<number> {
  const req = await createLocalReq({}, payload)
  const unfinished = await unfinishedImports(req)
  const due: Where[] = [{ closes: { exists: true } }, { validFrom: { less_than_equal: new Date().toISOString() } }]
  const whole: Where[] = unfinished.length > 0 ? [{ or: [{ dataImport: { exists: false } }, { dataImport: { not_in: unfinished } }] }] : []
  const { docs } = await payload.find({ collection: 'observations', where: { and: [...due, ...whole] }, limit, pagination: false, depth: 0, overrideAccess: true, showHiddenFields: true })
  for (const observation of docs) await close(await createLocalReq({}, payload), observation)
  return docs.length
}
