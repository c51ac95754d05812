import type { ClauseKind, NoticeVersion } from './types'

/** The numbers of the template that many Chinese sites print: clause 3 has three paragraphs. It frees nothing. */
export const STANDARD_CLAUSE_NUMBERS: Readonly<Record<Exclude<ClauseKind, 'free_use_grant'>, string>> = {
  operator_statement: '1',
  reserved_by_source_label: '2',
  own_rights_definition: '3.1',
  licensee_duties: '3.2',
  unlicensed_prohibition_and_liability: '3.3',
  reprint_disclaimer: '4',
  contact_window: '5',
}

/** The printed number of the clause of that kind; null when there is no notice, or when it has no such clause. */
export function clauseNumber(notice: NoticeVersion | null, kind: ClauseKind): string | null {
  if (!notice) return null
  if (!notice.clauses) return kind === 'free_use_grant' ? null : STANDARD_CLAUSE_NUMBERS[kind]
  return notice.clauses.find((clause) => clause.kind === kind)?.no ?? null
}

/** The printed numbers of several clauses, each once, in the order in which the notice prints them. */
export function clauseNumbers(notice: NoticeVersion | null, kinds: readonly (ClauseKind | null)[]): string[] {
  return inPrintedOrder(notice, kinds.map((kind) => kind && clauseNumber(notice, kind)))
}

/** Clause numbers of a notice, each once, in the order in which it prints them; numbers that it does not print are left out. */
export function inPrintedOrder(notice: NoticeVersion | null, numbers: readonly (string | null)[]): string[] {
  const wanted = new Set(numbers)
  const printed = notice?.clauses?.map(({ no }) => no) ?? Object.values(STANDARD_CLAUSE_NUMBERS)
  return printed.filter((number) => wanted.has(number))
}
