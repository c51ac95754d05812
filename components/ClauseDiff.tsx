import type { ClauseDifference } from '@/domain/editorial/compareClauses'

import { words } from './dictionary'

/** How two versions of a notice differ, clause by clause; what went and what came is told in words too, not by colour alone. */
export function ClauseDiff({ differences }: { differences: readonly ClauseDifference[] }) {
  if (differences.length === 0) return <p className="empty">{words.sameWords}</p>
  return (
    <div className="clause-diff">
      {differences.map(({ no, change, diff }) => (
        <section key={no} className="clause">
          <h3>{no}</h3>
          <div>
            <p className="clause-kind">{words.clauseChange[change]}</p>
            <p className="clause-text">
              {diff.map(({ op, text }, index) => (op === 'same' ? <span key={index}>{text}</span> : op === 'del' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>))}
            </p>
          </div>
        </section>
      ))}
    </div>
  )
}
