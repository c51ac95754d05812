import type { ReleasesView, ReleaseView } from '@/queries/data/statisticsViews'
import { Breadcrumb } from '../Breadcrumb'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'
import { dayInWords, Time } from '../Time'
import { words } from '../dictionary'
import { statisticsWords } from '../statisticsWords'

function Entry({ release }: { release: ReleaseView }) {
  return (
    <li className="release" id={`release-${release.id}`}>
      <p className="release-when">
        <Time at={release.scheduledAt} /> <span className="tag">{release.statusLabel}</span>
      </p>
      <h3>{release.url ? <a href={release.url}>{release.title}</a> : release.title}</h3>
      {release.summary && <p>{release.summary}</p>}
      {(release.source || release.indicators.length > 0) && (
        <p className="meta">
          {release.source && statisticsWords.releasedBy(release.source.label)}
          {release.source && release.indicators.length > 0 && words.semicolon}
          {release.indicators.length > 0 && statisticsWords.indicators}
          {release.indicators.map(({ label, href }, index) => (
            <span key={href}>
              {index > 0 && words.listComma}
              <a href={href}>{label}</a>
            </span>
          ))}
        </p>
      )}
      {release.changes.length > 0 && (
        <ul className="release-changes">
          {release.changes.map((change) => (
            <li key={change.at}>{statisticsWords.dateChange({ ...change, at: dayInWords(change.at), from: dayInWords(change.from), to: dayInWords(change.to) })}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Part({ id, title, empty, releases }: { id: string; title: string; empty: string; releases: ReleaseView[] }) {
  return (
    <section aria-labelledby={id}>
      <PartHead id={id} title={title} />
      {releases.length === 0 ? <p className="meta">{empty}</p> : <ol className="releases">{releases.map((release) => <Entry key={release.id} release={release} />)}</ol>}
    </section>
  )
}

/** The calendar of releases: what comes and what has been, with every change of an announced date and its reason. */
export function ReleasesPage({ releases }: { releases: ReleasesView }) {
  return (
    <div className="wrap narrow">
      <Breadcrumb links={releases.breadcrumb} />
      <PageHead title={statisticsWords.releasesTitle} intro={statisticsWords.releasesIntro} />
      <Part id="ahead" title={statisticsWords.ahead} empty={statisticsWords.noneAhead} releases={releases.ahead} />
      <Part id="past" title={statisticsWords.past} empty={statisticsWords.nonePast} releases={releases.past} />
    </div>
  )
}
