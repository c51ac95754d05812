import type { Access, PayloadRequest, Where } from 'payload'

import { hasRole } from '../access'

/** Who works with figures before they are public. */
export const isStatisticsStaff = (user: PayloadRequest['user']): boolean => hasRole(user, 'statistics-editor')

/** Imports whose rows nobody may see: not all of them are there. Hardly ever more than one. */
export async function unfinishedImports(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({ collection: 'data-imports', where: { state: { in: ['writing', 'void'] } }, limit: 1000, pagination: false, depth: 0, select: {}, overrideAccess: true, req })
  return docs.map(({ id }) => id)
}

/** Rows of an import count from the moment the whole import is done. */
async function finishedOnly(req: PayloadRequest): Promise<Where[]> {
  const unfinished = await unfinishedImports(req)
  return unfinished.length > 0 ? [{ or: [{ dataImport: { exists: false } }, { dataImport: { not_in: unfinished } }] }] : []
}

/**
 * What is public now: a vintage whose time has come (an embargoed one becomes valid when its embargo ends), that is not confidential. Payload puts
 * this rule before queries that reach observations through other documents as well.
 */
export const publicObservations: Access = async ({ req }) => {
  const finished = await finishedOnly(req)
  if (isStatisticsStaff(req.user)) return finished.length > 0 ? { and: finished } : true
  const now = new Date().toISOString()
  return { and: [{ validFrom: { less_than_equal: now } }, { confStatus: { equals: 'F' } }, ...finished] }
}
