import type { Span } from '../figures'
import type { Bound, CheckCode, Finding, RecordFacts, Severity, Words } from './types'

type Parts = { code: CheckCode; severity: Severity; at: Span; says: Words; mend: Words; others?: readonly RecordFacts[] }

/** A finding about one cited figure, or about several (`bound`), at the words that it is about. */
export const finding = (bound: Bound | readonly Bound[], { code, severity, at: { start, end }, says, mend, others = [] }: Parts): Finding => {
  const all = Array.isArray(bound) ? bound as readonly Bound[] : [bound as Bound]
  return {
    code, severity, at: { start, end }, says, mend,
    figures: [...new Set(all.map(({ cited }) => cited.id))],
    observations: [...new Set([...all.map(({ record }) => record.id), ...others.map(({ id }) => id)])],
  }
}
