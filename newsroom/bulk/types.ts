import type { Mapping } from '../../domain/statistics/columns'

/** What is wrong with one row, in words for the desk. `field` is the field that it is about. */
export type RowProblem = { no: number; field: string; zh: string; en: string }

/** What a table would do: nothing is written. `problems` holds the first of them; `problemTotal` counts all. */
export type TableCheck = {
  headers: string[]
  mapping: Mapping
  encoding: string | null
  total: number
  /** rows that make an observation */
  ready: number
  /** of these, later vintages of what is recorded */
  revisions: number
  /** rows that say what is recorded already */
  same: number
  problemTotal: number
  problems: RowProblem[]
  /** the first rows as they stand in the file, and as they were understood */
  sample: { no: number; cells: string[]; understood: string | null }[]
}

/** A bulk import is refused, with a sentence that says what to do. */
export class BulkRefused extends Error {
  readonly status: number
  readonly code: string
  readonly words: { zh: string; en: string }
  constructor({ status = 422, code, zh, en }: { status?: number; code: string; zh: string; en: string }) {
    super(zh)
    this.name = 'BulkRefused'
    this.status = status
    this.code = code
    this.words = { zh, en }
  }
}
