import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload, PayloadRequest } from 'payload'

import { afterCommit } from '../../database/afterCommit'
import { createOrYield } from '../createOnce'
import { checkCitation } from '../../domain/editorial/checkCitation'
import { type Citation, citationsIn } from '../../domain/editorial/citations'
import { idOf } from '../../domain/editorial/idOf'
import type { FigureCitation, Observation } from '../../payload-types'

type State = FigureCitation['state']
type Row = Omit<FigureCitation, 'createdAt' | 'id' | 'updatedAt'>
type Derive = { payload: Payload; article: string; by?: string | null; now?: string }

const keyOf = ({ article, state, blockId, observation }: { article: string; state: State; blockId: string; observation: string }) => `${article}:${state}:${blockId}:${observation}`
const facts = ['order', 'mode', 'asPublishedText', 'exact', 'prefix', 'suffix', 'start', 'end', 'sentence', 'role', 'checkState'] as const

/**
 * Makes the index of what a story quotes say what its published and its newest draft text say. The same when done twice, or by two processes at once: a
 * row has one key. Rows that stay keep who confirmed them.
 */
export async function deriveCitations({ payload, article, by = null, now = new Date().toISOString() }: Derive): Promise<void> {
  const [stored, draft, { docs: known }] = await Promise.all([
    payload.findByID({ collection: 'articles', id: article, draft: false, trash: true, depth: 0, disableErrors: true, overrideAccess: true, select: { body: true, _status: true, deletedAt: true } }),
    payload.findByID({ collection: 'articles', id: article, draft: true, trash: true, depth: 0, disableErrors: true, overrideAccess: true, select: { body: true, deletedAt: true } }),
    payload.find({ collection: 'figure-citations', where: { article: { equals: article } }, limit: 2000, pagination: false, depth: 0, overrideAccess: true }),
  ])
  const published = stored?._status === 'published' && !stored.deletedAt ? citationsIn(stored.body) : []
  const drafted = draft && !draft.deletedAt ? citationsIn(draft.body) : []
  if (published.length + drafted.length + known.length === 0) return
  const observations = await observationsOf(payload, [...published, ...drafted])
  const wanted = new Map<string, Row>()
  for (const [state, citations] of [['published', published], ['draft', drafted]] as const) {
    const blocks = [...new Set(citations.map(({ blockId }) => blockId))]
    for (const citation of citations) {
      const observation = observations.get(citation.observation)
      if (!observation) continue
      const key = keyOf({ article, state, ...citation })
      wanted.set(key, rowOf({ key, article, state, citation, observation, order: blocks.indexOf(citation.blockId) + 1 }))
    }
  }
  const first = new Map(known.map((row) => [`${row.blockId}:${idOf(row.observation)}`, { confirmedBy: idOf(row.confirmedBy), confirmedAt: row.confirmedAt ?? null }]))
  for (const row of known) {
    const next = wanted.get(row.key)
    if (!next) await payload.delete({ collection: 'figure-citations', where: { id: { equals: row.id } }, overrideAccess: true })
    else if (facts.some((name) => (row[name] ?? null) !== (next[name] ?? null))) {
      await payload.update({ collection: 'figure-citations', id: row.id, data: Object.fromEntries(facts.map((name) => [name, next[name]])), depth: 0, overrideAccess: true })
    }
  }
  const present = new Set(known.map(({ key }) => key))
  for (const [key, row] of wanted) {
    if (present.has(key)) continue
    const confirmed = first.get(`${row.blockId}:${idOf(row.observation)}`) ?? { confirmedBy: by, confirmedAt: by ? now : null }
    await createOrYield(payload, { collection: 'figure-citations', data: { ...row, ...confirmed } })
  }
}

function rowOf({ key, article, state, citation, observation, order }: { key: string; article: string; state: State; citation: Citation; observation: Observation; order: number }): Row {
  const { blockId, mode, exact, prefix, suffix, start, end, sentence } = citation
  return { key, article, state, blockId, order, observation: observation.id, mode, asPublishedText: exact, exact, prefix, suffix, start, end, sentence, ...checkCitation({ exact, sentence, observation }) }
}

async function observationsOf(payload: Payload, citations: readonly Citation[]): Promise<Map<string, Observation>> {
  const ids = [...new Set(citations.map(({ observation }) => observation))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({ collection: 'observations', where: { id: { in: ids } }, limit: ids.length, pagination: false, depth: 0, overrideAccess: true })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

/** After the story is written and can be seen by others, so that a failure here never takes a writer's words back; the sweeper repeats what a crash left out. */
export const indexCitations: CollectionAfterChangeHook = async ({ doc, req }) => {
  const by = req.user?.collection === 'users' ? String(req.user.id) : null
  await afterCommit(req, () => deriveOrLog(req, { article: String(doc.id), by }))
  return doc
}

export const unindexCitations: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await afterCommit(req, () => deriveOrLog(req, { article: String(doc.id), by: null }))
  return doc
}

async function deriveOrLog(req: PayloadRequest, { article, by }: { article: string; by: string | null }): Promise<void> {
  try {
    await deriveCitations({ payload: req.payload, article, by })
  } catch (error) {
    req.payload.logger.error({ msg: `figures of story ${article} are not indexed yet; the sweeper will`, err: error })
  }
}
