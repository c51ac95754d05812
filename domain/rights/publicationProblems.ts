import type { FreeUse } from './types'

export type PublicationProblem =
  | 'ENDS_BEFORE_IT_BEGINS' | 'NUMBER_NOT_HIGHER' | 'BEGINS_IN_THE_PAST'
  | 'CLAUSE_NUMBER_TWICE' | 'FREE_USE_WITHOUT_CLAUSE' | 'FREE_USE_WITHOUT_ACTS' | 'FREE_USE_WITHOUT_MEDIA' | 'LICENCE_ADDRESS_INVALID'

type Candidate = {
  no: number
  /** Shanghai dates, `YYYY-MM-DD` */
  effectiveFrom: string
  effectiveTo: string | null
  clauses: readonly { no: string }[]
  freeUse: FreeUse | null
}

/**
 * What stands between a notice version and its publication. Nothing that the site has said is closed retroactively: from the day after the
 * first version of a notice was published here, a further one begins on the day of its publication at the earliest. On that first day a
 * site may enter the versions it had before.
 * @param published versions of the same notice that are public, with the Shanghai date of their publication
 * @param today Shanghai date
 */
export function publicationProblems({ version, published, today }: {
  version: Candidate
  published: readonly { no: number; publishedOn: string }[]
  today: string
}): PublicationProblem[] {
  const { freeUse, clauses, effectiveFrom, effectiveTo, no } = version
  const isHistoryClosed = published.some(({ publishedOn }) => publishedOn < today)
  const judged: [boolean, PublicationProblem][] = [
    [effectiveTo !== null && effectiveTo <= effectiveFrom, 'ENDS_BEFORE_IT_BEGINS'],
    [published.some((other) => other.no >= no), 'NUMBER_NOT_HIGHER'],
    [isHistoryClosed && effectiveFrom < today, 'BEGINS_IN_THE_PAST'],
    [new Set(clauses.map((clause) => clause.no)).size < clauses.length, 'CLAUSE_NUMBER_TWICE'],
    [freeUse !== null && !clauses.some((clause) => clause.no === freeUse.clause), 'FREE_USE_WITHOUT_CLAUSE'],
    [freeUse !== null && freeUse.acts.length === 0, 'FREE_USE_WITHOUT_ACTS'],
    [freeUse !== null && freeUse.media.length === 0, 'FREE_USE_WITHOUT_MEDIA'],
    [Boolean(freeUse?.licenceUrl) && !/^https:\/\/[^\s"'<>]+$/u.test(freeUse?.licenceUrl ?? ''), 'LICENCE_ADDRESS_INVALID'],
  ]
  return judged.filter(([isWrong]) => isWrong).map(([, problem]) => problem)
}
