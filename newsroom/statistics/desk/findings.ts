import type { Payload, Where } from 'payload'

import { createOrYield } from '../../../collections/createOnce'
import { gravityOf, type Queue } from '../../../domain/checks/queues'
import type { Severity } from '../../../domain/checks'
import type { StatFinding } from '../../../payload-types'

type Words = { zh: string; en: string }
export type NewFinding = {
  key: string; queue: Queue; code: string; severity: Severity; subject: string; words?: string; says: Words; mend?: Words | null
  article?: string | null; observation?: string | null; other?: string | null; indicator?: string | null
}

const most = 5000
const access = { overrideAccess: true, depth: 0 } as const

/**
 * Makes the rows that match `of` those of `found`: new ones are added, those no longer found are taken away, what a person has dismissed stays dismissed.
 * Two processes may do the same at once; the unique key lets one row through.
 */
export async function keepFindings(payload: Payload, { of, found }: { of: Where; found: readonly NewFinding[] }): Promise<void> {
  const { docs: known } = await payload.find({ collection: 'stat-findings', where: of, limit: most, pagination: false, ...access })
  const wanted = new Map(found.map((one) => [one.key, one]))
  const gone = known.filter(({ key, state }) => state === 'open' && !wanted.has(key))
  if (gone.length > 0) await payload.delete({ collection: 'stat-findings', where: { id: { in: gone.map(({ id }) => id) } }, ...access })
  const byKey = new Map(known.map((row) => [row.key, row]))
  for (const one of wanted.values()) {
    const row = byKey.get(one.key)
    if (!row) await createOrYield(payload, { collection: 'stat-findings', data: { ...rowOf(one), state: 'open' } })
    else if (row.state === 'open' && (!sameWords(row.says, one.says) || row.severity !== one.severity || row.subject !== one.subject)) await payload.update({ collection: 'stat-findings', id: row.id, data: rowOf(one), ...access })
  }
}

const sameWords = (stored: unknown, words: Words): boolean => (stored as Words | null)?.zh === words.zh && (stored as Words | null)?.en === words.en

const rowOf = ({ subject, words = '', mend = null, ...one }: NewFinding) => ({ ...one, subject: subject.slice(0, 200), words: words.slice(0, 200), mend, gravity: gravityOf(one.severity) })

/** The keys of a story's findings that somebody has dismissed, with the reason. */
export async function dismissedIn(payload: Payload, article: string): Promise<Map<string, StatFinding>> {
  const { docs } = await payload.find({ collection: 'stat-findings', where: { and: [{ article: { equals: article } }, { state: { equals: 'dismissed' } }] }, limit: most, pagination: false, ...access })
  return new Map(docs.map((row) => [row.key, row]))
}
