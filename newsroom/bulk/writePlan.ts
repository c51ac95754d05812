import type { Payload } from 'payload'

import { closeVintages } from '../../collections/observations/vintages'
import { type Row, insertObservations } from '../../database/bulkRows'
import { compareAndSet } from '../../database/compareAndSet'
import type { Mapping } from '../../domain/statistics/columns'
import { freqOf } from '../../domain/text/period'
import { expireTags } from '../../server/invalidation'
import type { Planned } from './checkTable'
import { BulkRefused } from './types'

export const rowsAtOnce = 500
const relations = ['indicator', 'refArea', 'source', 'dataImport', 'supersedes']

const rowOf = (planned: Planned, dataImport: string, validFrom: string): Row => ({
  indicator: planned.indicator, refArea: planned.refArea, source: planned.source, dataImport, supersedes: planned.previous, closes: planned.previous,
  title: `${planned.areaName} ${planned.indicatorName} ${planned.timePeriod}：${planned.valueText}${planned.unitText}`,
  timePeriod: planned.timePeriod, seriesKey: planned.seriesKey, freq: freqOf(planned.timePeriod), vintage: planned.vintage, validFrom,
  operator: planned.operator, value: planned.value, valueText: planned.valueText, unitText: planned.unitText || null, status: planned.status, missingReason: planned.missingReason, confStatus: 'F',
  'rank.position': planned.rankPosition, 'rank.of': planned.rankOf, sourceLocator: planned.sourceLocator, publishedOn: planned.publishedOn, note: planned.note,
  revisionType: planned.revisionType ?? null, revisionReason: planned.revisionReason,
})

const lost = () => new BulkRefused({ status: 409, code: 'VOID', zh: '导入中断过久，已作废，什么也没有留下。请再试一次。', en: 'The import paused for too long and was void; nothing of it stays. Please try again.' })

/** Opens an import: from here its rows are written, seen by nobody until it is done. */
export async function openImport(payload: Payload, { title, by, fileHash, mapping, total }: { title: string; by: string; fileHash: string; mapping: Mapping; total: number }): Promise<string> {
  const { id } = await payload.create({ collection: 'data-imports', overrideAccess: true, depth: 0, data: { title, by, fileHash, mapping, total, written: 0, state: 'writing', beatAt: new Date().toISOString() } })
  return String(id)
}

/** Proves that the import is still ours, and says how far it is. */
async function beat(payload: Payload, id: string, written: number): Promise<void> {
  if (!(await compareAndSet(payload, { collection: 'data-imports', id, field: 'state', from: 'writing', to: 'writing', also: { written, beatAt: new Date().toISOString() } }))) throw lost()
}

/**
 * Writes a plan: intent (the open import), effect (its rows, in batches straight through the adapter), mark (`done`, one write that makes all of them
 * visible). A process that dies in between leaves rows that nobody sees and the sweeper takes away (sweepImports).
 * @throws BulkRefused when somebody recorded one of the periods meanwhile; the import is void then
 */
export async function writePlan(payload: Payload, { id, planned, onProgress = () => {} }: { id: string; planned: readonly Planned[]; onProgress?: (written: number) => void }): Promise<void> {
  const validFrom = new Date().toISOString()
  try {
    for (let at = 0; at < planned.length; at += rowsAtOnce) {
      await beat(payload, id, at)
      const part = planned.slice(at, at + rowsAtOnce)
      await insertObservations(payload, part.map((row) => rowOf(row, id, validFrom)), relations)
      onProgress(at + part.length)
    }
    const doneAt = new Date().toISOString()
    if (!(await compareAndSet(payload, { collection: 'data-imports', id, field: 'state', from: 'writing', to: 'done', also: { written: planned.length, beatAt: doneAt, doneAt } }))) throw lost()
  } catch (error) {
    await compareAndSet(payload, { collection: 'data-imports', id, field: 'state', from: 'writing', to: 'void', also: { reason: reasonOf(error) } })
    if (!isTaken(error)) throw error
    throw new BulkRefused({ status: 409, code: 'TAKEN', zh: '导入期间有人录入了其中的时期，这次导入已作废，什么也没有留下。请重新检查后再导入。', en: 'Somebody recorded one of these periods meanwhile; the import is void and nothing of it stays. Check it again.' })
  }
  await expireTags(['observations', ...new Set(planned.map(({ indicator }) => `observations:${indicator}`))])
  // The rest of a long list is closed by the newsroom's rhythm, a few hundred at a time.
  await closeVintages(payload)
}

const isTaken = (error: unknown): boolean => /UNIQUE constraint|E11000|duplicate key/i.test(error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : '')
const reasonOf = (error: unknown): string => (isTaken(error) ? '期间有人录入了同一时期 / Somebody recorded the same period meanwhile' : error instanceof Error ? error.message.slice(0, 200) : '未知原因 / unknown')
