import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

type Clause = { no: string; kind: string; text: string }

/** SHA-256 over the clauses in their order, numbers and texts as printed: the same words always give the same hash. */
export const hashOfClauses = (clauses: readonly Clause[]) =>
  createHash('sha256').update(JSON.stringify(clauses.map(({ no, kind, text }) => [no, kind, text])), 'utf8').digest('hex')

export const sealNotice: CollectionBeforeChangeHook = async ({ data, req }) => {
  const noticeId = typeof data['notice'] === 'object' ? data['notice']?.id : data['notice']
  const notice = noticeId ? await req.payload.findByID({ collection: 'notices', id: noticeId, depth: 0, disableErrors: true, overrideAccess: true, req }) : null
  return { ...data, title: `${notice?.title ?? ''} v${data['no'] ?? ''}`, hash: Array.isArray(data['clauses']) ? hashOfClauses(data['clauses']) : null }
}
