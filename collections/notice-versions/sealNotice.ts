import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '../../domain/editorial/idOf'
import { canonicalClauses } from '../../domain/rights'
import { sha256 } from './sha256'

/** SHA-256 over the canonical text: the same words, numbers and kinds always give the same hash (docs/notices.md). */
export const hashOfClauses = (clauses: Parameters<typeof canonicalClauses>[0]) => sha256(canonicalClauses(clauses))

/** Names a version, computes the hash of its text, and notes when it is published. */
export const sealNotice: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const noticeId = idOf(data['notice'])
  const notice = noticeId ? await req.payload.findByID({ collection: 'notices', id: noticeId, depth: 0, disableErrors: true, overrideAccess: true, req }) : null
  // A client that sends a read version back as a new one names its rows by those of the old: on SQLite that would leave half a version.
  const clauses: unknown = data['clauses']
  const rows = operation === 'create' && Array.isArray(clauses) ? { clauses: clauses.map(({ id: _row, ...clause }: Record<string, unknown>) => clause) } : {}
  return {
    ...data, ...rows, title: `${notice?.title ?? ''} v${data['no'] ?? ''}`, hash: Array.isArray(data['clauses']) ? hashOfClauses(data['clauses']) : null,
    publishedAt: data['status'] === 'published' ? new Date().toISOString() : null, sealedAt: null, recordHash: null, previousHash: null,
  }
}
