import type { RegionProfileView, RegionRow } from '@/queries/data/dataViews'
import { Breadcrumb } from '../Breadcrumb'
import { FigureValue, quantityText } from '../FigureValue'
import { PageHead } from '../PageHead'
import { Pager } from '../Pager'
import { PartHead } from '../PartHead'
import { Sparkline } from '../charts/Sparkline'
import { words } from '../dictionary'
import { Downloads } from './Downloads'
import { Facts } from './Facts'

function Row({ row, parent }: { row: RegionRow; parent: string | null }) {
  const { indicator, figure, points } = row
  return (
    <li className="reg-row">
      <a className="ind" href={figure.href}>
        <b>{indicator.label}</b>
        <Sparkline values={points} />
        <FigureValue figure={figure} />
        <span className="meta">{figure.periodText}</span>
      </a>
      {row.parent && parent && (
        <p className="meta reg-parent">
          <a href={row.parent.figure.href}>{words.regionAbove(parent)}</a> {quantityText(row.parent.figure)}
          {row.parent.words && <span>{row.parent.words}</span>}
        </p>
      )}
    </li>
  )
}

/** What is known of one area, indicator by indicator, beside the area above it. */
export function RegionProfilePage({ profile }: { profile: RegionProfileView }) {
  return (
    <div className="wrap two">
      <div className="two-head">
        <Breadcrumb links={profile.breadcrumb} />
        <PageHead kicker={words.regionProfile} title={profile.name}>
          <p className="meta head-links">
            {words.regionIndicators(profile.total)}
            <a href={profile.stories.href}>{words.regionStories}</a>
          </p>
        </PageHead>
      </div>
      <div className="two-main reg-groups">
        {profile.groups.length === 0 && <p className="empty">{words.noValue}</p>}
        {profile.groups.map(({ title, rows }) => (
          <section key={title}>
            <PartHead title={title} />
            <ul className="ind-list">
              {rows.map((row) => (
                <Row key={row.indicator.href} row={row} parent={profile.parent?.label ?? null} />
              ))}
            </ul>
          </section>
        ))}
        <Pager paging={profile.paging} />
        <Downloads links={profile.downloads} />
      </div>
      <aside className="two-side">
        <Facts rows={profile.facts.map(({ label, text }): [string, string] => [label, text])} />
      </aside>
    </div>
  )
}
