import { diffText, type TextChange } from '@/domain/text/diffChars'
import { normaliseForHash } from '@/domain/text/fold'

/** A clause by its number and words, whatever else it carries. */
export type ComparableClause = { no: string; text: string }

/** How a file's clause and the stored one of the same number differ; `diff` goes from the stored words to those of the file. */
export type ClauseDifference =
  | { no: string; change: 'changed'; diff: TextChange[] }
  | { no: string; change: 'missing'; diff: TextChange[] }
  | { no: string; change: 'added'; diff: TextChange[] }

const MARKER = /^\s*(?:第[一二三四五六七八九十\d]{1,3}[条條]|[一二三四五六七八九十\d０-９]{1,3}\s*[、.．)）]|[(（][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳])\s*/u

/** The words of a clause without the number that they begin with. */
export const withoutMarker = (text: string): string => text.replace(MARKER, '').trim()

/**
 * Compares the clauses read from a file with those of a stored notice version, number by number. Width, white space, the shape of
 * quotation marks and the clause marker do not count; every other character does.
 * @param parsed clauses of the file
 * @param stored clauses of the notice version
 */
export const compareClauses = (
  parsed: readonly ComparableClause[],
  stored: readonly ComparableClause[],
): { matches: boolean; differences: ClauseDifference[] } => {
  const found = new Map(parsed.map(clause => [clause.no, clause.text]))
  const known = new Set(stored.map(clause => clause.no))
  const differences: ClauseDifference[] = []
  for (const { no, text } of stored) {
    const other = found.get(no)
    if (other === undefined) differences.push({ no, change: 'missing', diff: diffText(text, '') })
    else if (normaliseForHash(withoutMarker(text)) !== normaliseForHash(withoutMarker(other))) {
      differences.push({ no, change: 'changed', diff: diffText(withoutMarker(text), withoutMarker(other)) })
    }
  }
  for (const { no, text } of parsed) if (!known.has(no)) differences.push({ no, change: 'added', diff: diffText('', text) })
  return { matches: differences.length === 0 && stored.length > 0, differences }
}
