import type { FreeUse } from './types'

/**
 * The canonical text of a notice version: a JSON array of `[number, kind, text]` for each clause in printed order, without white space
 * between, everything as stored. Its SHA-256 over UTF-8 is the version's hash (docs/notices.md).
 */
export const canonicalClauses = (clauses: readonly { no: string; kind: string; text: string }[]): string =>
  JSON.stringify(clauses.map(({ no, kind, text }) => [no, kind, text]))

/** What the public log says of one published version. */
export type NoticeRecord = {
  key: string
  no: number
  effectiveFrom: string
  effectiveTo: string | null
  /** ISO instant in UTC, with milliseconds */
  publishedAt: string
  appliesTo: 'site' | 'named'
  operator: string
  rightsManager: string
  creditLine: string
  freeUse: FreeUse | null
  /** hash of the canonical text */
  hash: string
  /** `recordHash` of the version published before it; null for the first */
  previousHash: string | null
}

/**
 * The canonical record of a published version, one line of JSON whose SHA-256 is the version's `recordHash`. Each names the one before it:
 * who has kept one of them can tell whether any earlier version has been changed since.
 */
export const canonicalRecord = ({ key, no, effectiveFrom, effectiveTo, publishedAt, appliesTo, operator, rightsManager, creditLine, freeUse, hash, previousHash }: NoticeRecord): string =>
  JSON.stringify([
    'shuming-notice-record/1', key, no, effectiveFrom, effectiveTo, publishedAt, appliesTo, operator, rightsManager, creditLine,
    freeUse && [freeUse.clause, [...freeUse.acts].sort(), [...freeUse.channels].sort(), [...freeUse.media].sort(), freeUse.edit, freeUse.licenceUrl ?? null],
    hash, previousHash,
  ])
