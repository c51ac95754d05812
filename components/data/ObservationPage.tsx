import type { ObservationState, ObservationView } from '@/queries/data/dataViews'
import { Breadcrumb } from '../Breadcrumb'
import { FigureValue } from '../FigureValue'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'
import { Time, dayInWords } from '../Time'
import { words } from '../dictionary'
import { statisticsWords } from '../statisticsWords'
import { numberInFull } from '../numberText'
import { SourceName } from './SourceName'
import { Citation, Downloads, EmbedBox } from './Downloads'
import { Facts } from './Facts'
import { LargeFigure } from './LargeFigure'
import { QuotedBy } from './QuotedBy'

/** What has become of the value shown, said before the value itself. */
function State({ state, isFixed }: { state: ObservationState; isFixed: boolean }) {
  if (state.kind === 'withdrawn') {
    return (
      <div className="aside-note withdrawn-note" role="note">
        <p><b>{statisticsWords.withdrawn(dayInWords(state.at))}</b></p>
        {state.reason && <p>{statisticsWords.withdrawnWhy(state.reason)}</p>}
      </div>
    )
  }
  if (state.kind === 'superseded') {
    return (
      <p className="aside-note" role="note">
        {words.oldVintage}
        <a className="now" href={state.by.href}>
          {words.supersededBy(state.by.valueText, dayInWords(state.by.at))}
        </a>
      </p>
    )
  }
  return isFixed ? <p className="aside-note">{words.fixedVintage}</p> : null
}

/** One observation, or one of its vintages: the value, where it was said, what it was before and became later. */
export function ObservationPage({ observation }: { observation: ObservationView }) {
  const { figure, indicator, area } = observation
  return (
    <div className="wrap two">
      <div className="two-head">
        <Breadcrumb links={observation.breadcrumb} />
        <PageHead
          kicker={observation.vintage === null ? words.observation : `${words.observation}${words.dot}${words.vintageNo(observation.vintage)}`}
          title={words.observationTitle(area.label, indicator.label, observation.periodText)}
        />
      </div>
      <div className="two-main">
        <State state={observation.state} isFixed={observation.vintage !== null} />
        <div className={observation.state.kind === 'withdrawn' ? 'vintage-withdrawn' : undefined}>
          <LargeFigure figure={figure} area={area.label} />
        </div>
        {observation.claim && <blockquote className="claim">{words.quotation(observation.claim)}</blockquote>}
        <section aria-labelledby="vintages-title">
          <PartHead id="vintages-title" title={words.vintages} />
          <ol className="vintages">
            {observation.vintages.map((vintage) => (
              <li key={vintage.no} className={[vintage.current && 'vintage-current', vintage.withdrawn && 'vintage-withdrawn'].filter(Boolean).join(' ') || undefined}>
                <a href={vintage.href}>{words.vintageNo(vintage.no)}</a>
                <FigureValue figure={vintage.figure} />
                <span className="meta">
                  {words.vintageSince(dayInWords(vintage.validFrom))}
                  {vintage.current && <b className="now">{words.current}</b>}
                </span>
                {vintage.reason && <p>{vintage.reason}</p>}
                {vintage.withdrawn && <p className="withdrawn">{[statisticsWords.withdrawnTag, vintage.withdrawn.reason].filter(Boolean).join(words.colon)}</p>}
              </li>
            ))}
          </ol>
        </section>
        {observation.footnotes.length > 0 && (
          <section aria-labelledby="footnotes-title">
            <PartHead id="footnotes-title" title={statisticsWords.footnotes} />
            <ol className="footnotes">
              {observation.footnotes.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ol>
          </section>
        )}
        <Citation citation={observation.citation} />
        <Downloads links={observation.downloads} />
        <EmbedBox embed={observation.embed} />
      </div>
      <aside className="two-side">
        <Facts
          rows={[
            [words.indicator, <a key="indicator" href={indicator.href}>{indicator.label}</a>],
            [words.area, <a key="area" href={area.href}>{area.label}</a>],
            [words.period, observation.periodText],
            [words.exactValue, observation.valueExact !== null && numberInFull(observation.valueExact)],
            [words.rank, observation.rank],
            ...observation.facts.map(({ label, text }): [string, string] => [label, text]),
            [words.source, figure.source && <SourceName key="source" source={figure.source} here={observation.href} />],
            [words.locator, observation.locator],
            [statisticsWords.verifiedBy, observation.verifiedBy && <a key="verified" href={observation.verifiedBy.href}>{observation.verifiedBy.label}</a>],
            [words.publishedDate, observation.publishedAt && <Time at={observation.publishedAt} form="day" />],
          ]}
        />
        <QuotedBy quotes={observation.quotedBy} />
      </aside>
    </div>
  )
}
