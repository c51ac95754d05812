import type { ExcludedView, LicensedStoryView } from '@/queries/licensee/storyViews'

import { CopyButton } from '../CopyButton'
import { Facts } from '../data/Facts'
import { PartHead } from '../PartHead'
import { Time } from '../Time'
import { storyWords } from './storyWords'
import { TakeForm } from './TakeForm'
import { UseBadge, VerdictReasons } from './Verdict'

function Decisions({ view }: { view: LicensedStoryView }) {
  return (
    <section aria-labelledby="decisions">
      <PartHead title={storyWords.decisions} id="decisions" />
      <table className="data-table lic-decisions">
        <thead>
          <tr>
            <th scope="col">{storyWords.decisionUse}</th>
            <th scope="col">{storyWords.decisionAnswer}</th>
            <th scope="col">{storyWords.decisionBasis}</th>
          </tr>
        </thead>
        <tbody>
          {view.decisions.map((row) => (
            <tr key={`${row.actLabel} ${row.channelLabel}`}>
              <th scope="row">
                {row.actLabel}
                <span className="meta">{row.channelLabel}</span>
              </th>
              <td>
                <UseBadge badge={row.badge} />
                <VerdictReasons sentences={row.sentences} ask={row.ask} />
                {row.isCounted ? <span className="meta">{storyWords.countedAlready}</span> : row.remaining && <span className="meta">{row.remaining}</span>}
              </td>
              <td>
                {row.clause && <a href={row.clause.href}>{row.clause.label}</a>}
                {row.agreement && <span className="meta">{row.agreement}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What stays out of the package, why, and whom to ask; nothing when everything goes along. */
export function Excluded({ parts }: { parts: readonly ExcludedView[] }) {
  if (parts.length === 0) return null
  return (
    <section aria-labelledby="excluded">
      <PartHead title={storyWords.excluded} id="excluded" />
      <ul className="lic-excluded">
        {parts.map(({ what, reason, ask }) => (
          <li key={what}>
            {what}
            <span className="meta">
              {reason}
              {ask && `${ask}。`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ view }: { view: LicensedStoryView }) {
  return (
    <section aria-labelledby="history">
      <PartHead title={storyWords.history} id="history" />
      {view.hasNewer && <p className="form-error">{storyWords.newerExists(view.version)}</p>}
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{storyWords.historyVersion}</th>
            <th scope="col">{storyWords.historyUse}</th>
            <th scope="col">{storyWords.historyWhen}</th>
          </tr>
        </thead>
        <tbody>
          {view.history.map((row) => (
            <tr key={row.at + row.use + row.format}>
              <th scope="row">
                {storyWords.version(row.version)}
                <span className="meta">{row.isNewest ? storyWords.newest : storyWords.older}</span>
              </th>
              <td>
                {row.use}
                <span className="meta">{[row.format, row.counted ? null : storyWords.notCounted].filter(Boolean).join('，')}</span>
              </td>
              <td>
                <Time at={row.at} />
                {row.by && <span className="meta">{row.by}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/**
 * One story for a licensee: what may be done with it and on what ground, the credit to copy, what stays out, the form to take it, what was
 * taken before.
 * @param send where the order goes
 * @param terms where a new notice is read and accepted
 */
export function LicensedStoryPage({ view, send, terms, mayDownload, failure }: { view: LicensedStoryView; send: string; terms: string; mayDownload: boolean; failure: string | null }) {
  return (
    <div className="two lic-story">
      <div className="two-main">
        {failure && (
          <p role="alert" className="form-error">
            {failure}
          </p>
        )}
        <p className="lic-answer">
          <UseBadge badge={view.badge} />
          <a href={view.publicHref}>{storyWords.publicPage}</a>
        </p>
        {view.summary && <p className="page-intro">{view.summary}</p>}
        <Decisions view={view} />
        <Excluded parts={view.excluded} />
        {view.awaitsAcceptance && (
          <section className="lic-wait">
            <p>{storyWords.acceptFirst}</p>
            <a className="button" href={terms}>
              {storyWords.acceptLink}
            </a>
          </section>
        )}
        {view.mayTake && (
          <section aria-labelledby="take">
            <PartHead title={storyWords.take} id="take" aside={storyWords.version(view.version)} />
            {mayDownload ? <TakeForm view={view} send={send} /> : <p className="form-note">{storyWords.needsRole}</p>}
          </section>
        )}
        {view.history.length > 0 && <History view={view} />}
      </div>
      <aside className="two-side">
        {view.credit && (
          <section aria-labelledby="credit">
            <PartHead title={storyWords.credit} id="credit" />
            <p className="terms-credit">
              <code>{view.credit}</code>
              <CopyButton text={view.credit} />
            </p>
            <p className="meta">{storyWords.creditHint}</p>
          </section>
        )}
        <Facts
          rows={[
            ['编号', view.number], ['版次', storyWords.version(view.version)], ['首发', <Time key="first" at={view.publishedAt} />], ['本版', <Time key="this" at={view.versionAt} />],
            ['栏目', view.section], ['来源', view.source], [storyWords.authors, view.authors.join('、')],
            [storyWords.notice, view.noticeVersion && <a key="notice" href={view.noticeVersion.href}>{view.noticeVersion.label}</a>],
            ['指纹', <code key="hash">{view.contentHash.slice(0, 16)}…</code>],
          ]}
        />
      </aside>
    </div>
  )
}
