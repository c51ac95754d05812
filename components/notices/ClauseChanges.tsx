import type { ClauseChangeView, TextChangeView } from '@/queries/rights/noticeViews'

import { noticeWords } from './noticeWords'

/** A changed text: deletions and insertions by mark and colour for the eye, by words for those who listen. */
function Changes({ diff }: { diff: readonly TextChangeView[] }) {
  return diff.map((piece, index) => {
    if (piece.op === 'same') return <span key={index}>{piece.text}</span>
    const Mark = piece.op
    return (
      <Mark key={index}>
        <span className="sr">{piece.op === 'del' ? noticeWords.deletion : noticeWords.insertion}</span>
        {piece.text}
        <span className="sr">{noticeWords.end}</span>
      </Mark>
    )
  })
}

function ChangedClause({ row }: { row: ClauseChangeView }) {
  const heading = noticeWords.change[row.change](row.before ?? '', row.after ?? '')
  const href = row.afterHref ?? row.beforeHref
  return (
    <section className={`diff-clause diff-${row.change}`}>
      <h3>{href ? <a href={href}>{heading}</a> : heading}</h3>
      <p className="clause-text">
        <Changes diff={row.diff} />
      </p>
    </section>
  )
}

/** How two versions of a notice differ, clause by clause and character by character: for readers and for licensees who are asked to accept. */
export function ClauseChanges({ changes }: { changes: readonly ClauseChangeView[] }) {
  if (changes.length === 0) return <p className="empty">{noticeWords.sameClauses}</p>
  return (
    <div className="clause-changes">
      {changes.map((row) => (
        <ChangedClause key={`${row.before}-${row.after}`} row={row} />
      ))}
    </div>
  )
}
