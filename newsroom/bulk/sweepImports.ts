import type { Payload } from 'payload'

import { removeObservationsOf } from '../../database/bulkRows'
import { compareAndSet } from '../../database/compareAndSet'

/** A batch takes well under a second; an import that has not moved for this long has lost its process. */
const patienceMs = 60_000
/** So long a void import stays hidden in case a batch of it was still on its way. */
const settledMs = 10 * 60_000

/** Takes away what a killed import left. Its rows were never visible. Safe to run at any time and by several processes. */
export async function sweepImports(payload: Payload, { now = Date.now(), patience = patienceMs, settled = settledMs } = {}): Promise<{ voided: number; removed: number }> {
  const { docs } = await payload.find({ collection: 'data-imports', where: { state: { in: ['writing', 'void'] } }, limit: 100, pagination: false, depth: 0, sort: 'createdAt', overrideAccess: true })
  const result = { voided: 0, removed: 0 }
  for (const { id, state, beatAt } of docs) {
    const silent = now - new Date(beatAt ?? 0).getTime()
    if (state === 'writing' && silent < patience) continue
    if (state === 'writing') {
      if (!(await compareAndSet(payload, { collection: 'data-imports', id, field: 'state', from: 'writing', to: 'void', also: { reason: '进程中断 / The process ended' } }))) continue
      result.voided += 1
    }
    result.removed += await removeObservationsOf(payload, id)
    if (silent > settled) await compareAndSet(payload, { collection: 'data-imports', id, field: 'state', from: 'void', to: 'removed' })
  }
  return result
}
