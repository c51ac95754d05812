import type { CorrectionsView } from '@/queries/views'
import { addresses } from '@/domain/addresses'
import { Headline } from './Headline'
import { PageHead } from './PageHead'
import { Pager } from './Pager'
import { PartHead } from './PartHead'
import { dayInWords, Time } from './Time'
import { words } from './dictionary'

/** The newsroom's own errors, dated: what was corrected, and what was taken back. */
export function CorrectionsPage({ view }: { view: CorrectionsView }) {
  return (
    <div className="wrap list">
      <PageHead title={words.correctionsTitle} intro={words.correctionsIntro}>
        <p className="meta head-links"><span>{words.correctedStories(view.total)}</span><a href={addresses.correctionsFeed()}>{words.feed}</a></p>
      </PageHead>
      {view.corrections.length === 0 && <p className="empty">{words.noCorrections}</p>}
      {view.corrections.map(({ key, title, href, at, kindLabel, text }) => (
        <article className="row" key={key}>
          <div className="row-text">
            <h2 className="h-row"><a href={href}><Headline text={title} /></a></h2>
            <p className="row-summary">{text}</p>
            <p className="meta story-meta"><span>{kindLabel}</span><Time at={at} /></p>
          </div>
        </article>
      ))}
      <Pager paging={view.paging} />
      {view.withdrawn.length > 0 && (
        <section className="corrections" aria-labelledby="withdrawn-title">
          <PartHead id="withdrawn-title" title={words.withdrawnTitle} />
          <ol>
            {view.withdrawn.map(({ number, publishedDate, at, reason }) => (
              <li key={number}>
                <b>{words.withdrawn}</b> <Time at={at} />
                <p>{words.withdrawnLine(number, dayInWords(publishedDate))}{reason && `${words.goneReason}：${reason}`}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
