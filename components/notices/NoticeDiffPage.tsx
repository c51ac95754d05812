import type { NoticeDiffView, NoticeSideView } from '@/queries/rights/noticeViews'
import { Breadcrumb } from '../Breadcrumb'
import { ClauseChanges } from './ClauseChanges'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'
import { dayInWords } from '../Time'
import { words } from '../dictionary'
import { noticeWords } from './noticeWords'

const HASH_SHOWN = 16

function Side({ side }: { side: NoticeSideView }) {
  return (
    <>
      <a href={side.href}>{noticeWords.version(side.no)}</a> {words.effective(dayInWords(side.effectiveFrom), null)} <code title={side.hash}>{side.hash.slice(0, HASH_SHOWN)}</code>
    </>
  )
}

/** Two versions of a notice, clause by clause. */
export function NoticeDiffPage({ view }: { view: NoticeDiffView }) {
  return (
    <div className="wrap narrow">
      <Breadcrumb links={view.breadcrumb} />
      <PageHead kicker={noticeWords.diffKicker} title={noticeWords.diffTitle(view.title)}>
        <p className="meta diff-sides">
          <span>
            <Side side={view.from} />
          </span>
          <span>
            <Side side={view.to} />
          </span>
        </p>
        <p className="meta">
          {noticeWords.counts(view.counts)}
          {words.stop}
          <del>{noticeWords.legendDel}</del> <ins>{noticeWords.legendIns}</ins>
        </p>
      </PageHead>
      <PartHead title={noticeWords.clauses} />
      <ClauseChanges changes={view.changes} />
      {view.facts.length > 0 && (
        <section>
          <PartHead title={noticeWords.facts} />
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{noticeWords.factsItem}</th>
                <th scope="col">{noticeWords.version(view.from.no)}</th>
                <th scope="col">{noticeWords.version(view.to.no)}</th>
              </tr>
            </thead>
            <tbody>
              {view.facts.map(({ label, before, after }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}
