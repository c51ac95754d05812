import { clauseNumber } from './clauses'
import { fold, nameKey, simplify } from './fold'
import { readSourceLine } from './sourceLine'
import type { NoticeVersion, ReasonCode } from './types'

/**
 * Whether a printed credit is the one the notice demands (clause 3.2; 著作权法 art. 53(7) protects it as rights information).
 *
 * Compared after folding: full-width and half-width, spaces, traditional forms (來源:, 稿源:), enclosing brackets, a date before
 * and an author or editor field behind do not matter. The name must be the whole name: a longer one, a second source
 * or a bare brand without the label does not match. Any alias stands for the brand in the notice's line.
 *
 * @returns `decidingClause`, the number of the licensee's duties, and CREDIT_MISSING when it does not match.
 */
export function creditMatches(
  line: string | null | undefined,
  notice: NoticeVersion,
): { match: boolean; decidingClause: string | null; reasonCodes: ReasonCode[]; expected: string } {
  const demanded = readSourceLine(notice.creditLine)
  const printed = readSourceLine(line ?? '')
  const name = nameKey(demanded.names)
  const aliases = [notice.site, ...notice.brandAliases].map((alias) => nameKey(fold(alias))).filter((alias) => alias !== '')
  const inName = aliases.filter((alias) => name.includes(alias))
  const accepted = new Set([name, ...inName.flatMap((alias) => aliases.map((other) => name.replace(alias, other)))])
  const match = demanded.isLabelled
    ? printed.isLabelled && name !== '' && accepted.has(nameKey(printed.names))
    : simplify(fold(line ?? '')) === simplify(fold(notice.creditLine))
  return { match, decidingClause: clauseNumber(notice, 'licensee_duties'), reasonCodes: match ? [] : ['CREDIT_MISSING'], expected: notice.creditLine }
}
