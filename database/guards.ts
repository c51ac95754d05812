/**
 * What the database itself keeps from changing, whoever asks: our hooks, the adapter, a hand at the SQLite prompt. SQLite holds it by
 * triggers (`guardTriggers.ts`), MongoDB as far as the adapter goes (`guardWrites.ts`); docs/notices.md says where that ends.
 *
 * A further append-only collection is one more entry. `frozen` names the fields and their columns; `'everything'` is every column but
 * `updated_at`. Relationship columns end in `_id`.
 */
export type Guard = {
  collection: string
  table: string
  frozen: 'everything' | Readonly<Record<string, string>>
  /** From when a row is closed: while this field is empty it is free. Left out: from its creation. */
  closedBy?: { field: string; column: string }
  /** While the field has this value the fields that are not frozen may change; afterwards nothing may. */
  openWhile?: { field: string; column: string; value: string | null }
  /** Fields that are empty until they are set, once. */
  setOnce?: Readonly<Record<string, string>>
  /** An instant that may be moved while it lies ahead. */
  movableAhead?: { field: string; column: string }
  /** Free while the record that this field names has not come to its end: rows of an import that is not done. */
  freeUntilDone?: { field: string; column: string; collection: string; table: string }
  /** Tables of its lists. They close with the row. */
  lists?: readonly { table: string; parent: string }[]
  /** What a person reads who tries. */
  message: string
}

const sameName = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]))

export const guards: readonly Guard[] = [
  {
    collection: 'notice-versions', table: 'notice_versions', frozen: 'everything', closedBy: { field: 'sealedAt', column: 'sealed_at' },
    lists: [
      { table: 'notice_versions_clauses', parent: '_parent_id' }, { table: 'notice_versions_texts', parent: 'parent_id' },
      { table: 'notice_versions_free_use_acts', parent: 'parent_id' }, { table: 'notice_versions_free_use_media', parent: 'parent_id' },
    ],
    message: 'a published notice version never changes',
  },
  {
    collection: 'snapshots', table: 'snapshots', openWhile: { field: 'announcedAt', column: 'announced_at', value: null },
    frozen: { ...sameName('title', 'no', 'act', 'at', 'by', 'hash', 'content'), shortId: 'short_id', previousHash: 'previous_hash', createdAt: 'created_at' },
    message: 'the publication record is append-only',
  },
  {
    // Its lists are written after the row; the decision, which is in the row, holds what stayed out.
    collection: 'usage-events', table: 'usage_events', frozen: 'everything', message: 'a use that was recorded never changes',
  },
  { collection: 'certificates', table: 'certificates', frozen: 'everything', message: 'a certificate never changes; ask the agreement for its state' },
  { collection: 'acceptances', table: 'acceptances', frozen: 'everything', message: 'an acceptance never changes' },
  { collection: 'usage-reports', table: 'usage_reports', frozen: 'everything', message: 'a proof of use never changes' },
  {
    collection: 'invoices', table: 'invoices', closedBy: { field: 'issuedAt', column: 'issued_at' },
    frozen: {
      ...sameName('no', 'currency', 'net', 'tax', 'total', 'subject', 'basis'), organisation: 'organisation_id', issuedOn: 'issued_on', dueOn: 'due_on', periodFrom: 'period_from', periodTo: 'period_to', issuedAt: 'issued_at',
    },
    setOnce: { file: 'file_id', paidOn: 'paid_on', cancelledAt: 'cancelled_at', cancelReason: 'cancel_reason' },
    message: 'an invoice that was issued never changes; cancel it and make another',
  },
  {
    collection: 'recalls', table: 'recalls', frozen: { ...sameName('key', 'kind', 'title', 'reason', 'at'), organisation: 'organisation_id', article: 'article_id' },
    setOnce: { acknowledgedAt: 'acknowledged_at', acknowledgedBy: 'acknowledged_by', note: 'note', escalatedAt: 'escalated_at' },
    message: 'a notice of correction or withdrawal never changes',
  },
  {
    collection: 'advances', table: 'advances',
    frozen: { ...sameName('key', 'no', 'title', 'number', 'by', 'content', 'frame', 'opening'), article: 'article_id', releaseAt: 'release_at', releasedAt: 'released_at', contentHash: 'content_hash', wordsHash: 'words_hash' },
    message: 'what was given in advance never changes; give a new one',
  },
  { collection: 'advance-looks', table: 'advance_looks', frozen: 'everything', message: 'a look that was recorded never changes' },
  { collection: 'data-imports', table: 'data_imports', frozen: 'everything', closedBy: { field: 'doneAt', column: 'done_at' }, message: 'an import that is done never changes' },
  {
    collection: 'observations', table: 'observations',
    frozen: {
      ...sameName('operator', 'value', 'status', 'claim', 'vintage', 'freq'), missingReason: 'missing_reason', confStatus: 'conf_status', revisionType: 'revision_type', ownError: 'own_error', indicator: 'indicator_id', refArea: 'ref_area_id', timePeriod: 'time_period', valueText: 'value_text', unitText: 'unit_text',
      valueLow: 'value_low', valueHigh: 'value_high', 'rank.position': 'rank_position', 'rank.of': 'rank_of', 'rank.scope': 'rank_scope', 'rank.scopeArea': 'rank_scope_area_id', 'rank.order': 'rank_order', supersedes: 'supersedes_id', release: 'release_id', dataImport: 'data_import_id', source: 'source_id', sourceLocator: 'source_locator',
      publishedOn: 'published_on', revisionReason: 'revision_reason', seriesKey: 'series_key',
    },
    setOnce: { validTo: 'valid_to', withdrawnAt: 'withdrawn_at', withdrawnReason: 'withdrawn_reason' }, movableAhead: { field: 'validFrom', column: 'valid_from' },
    freeUntilDone: { field: 'dataImport', column: 'data_import_id', collection: 'data-imports', table: 'data_imports' },
    message: 'a recorded observation never changes; add a vintage',
  },
]
