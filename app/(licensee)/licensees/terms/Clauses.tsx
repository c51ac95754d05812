import { Clause } from '@/components'
import type { NoticeVersion } from '@/payload-types'
import { clauseViews } from '@/queries/rights/notices'

type Props = { version: NoticeVersion; heavy: readonly string[]; prefix: string; isHeavyOnly?: boolean }

/** The clauses of a version, the heavy ones set apart so that nobody can overlook them (民法典 496). */
export const Clauses = ({ version, heavy, prefix, isHeavyOnly = false }: Props) =>
  clauseViews(version).filter(({ no }) => !isHeavyOnly || heavy.includes(no)).map((clause) => (
    <div key={clause.anchor} className={heavy.includes(clause.no) ? 'heavy' : undefined}>
      {heavy.includes(clause.no) && <p className="heavy-mark">重要条款，请特别注意</p>}
      <Clause clause={{ ...clause, anchor: `${prefix}-${clause.anchor}` }} />
    </div>
  ))
