import { addresses } from '@/domain/addresses'
import type { DataIndexView, IndicatorCard } from '@/queries/data/dataViews'
import { FigureStrip } from '../FigureStrip'
import { FigureValue } from '../FigureValue'
import { PageHead } from '../PageHead'
import { Pager } from '../Pager'
import { PartHead } from '../PartHead'
import { Sparkline } from '../charts/Sparkline'
import { words } from '../dictionary'
import { statisticsWords } from '../statisticsWords'
import { DataSearchForm } from './DataSearchPage'

function IndicatorRow({ indicator }: { indicator: IndicatorCard }) {
  const { latest } = indicator
  return (
    <li>
      <a className="ind" href={indicator.href}>
        <b>{indicator.name}</b>
        <Sparkline values={indicator.points.map(({ value }) => value)} />
        {latest ? <FigureValue figure={latest} /> : <span className="meta">{words.noValue}</span>}
        {latest && <span className="meta">{[latest.area, latest.periodText].filter(Boolean).join(words.dot)}</span>}
      </a>
    </li>
  )
}

/** Every indicator that stories have quoted, by group, with its latest value. */
export function DataIndexPage({ data }: { data: DataIndexView }) {
  return (
    <>
      <div className="wrap">
        <PageHead title={words.dataTitle} intro={words.dataIntro}>
          <p className="meta head-links">{words.dataTotals(data.totals.indicators, data.totals.observations)}</p>
          <DataSearchForm />
          <p className="data-doors">
            <a href={addresses.compare()}>{words.compareTitle}</a>
            <a href={addresses.releases()}>{statisticsWords.releasesTitle}</a>
            <a href={addresses.dataApi()}>{words.apiTitle}</a>
          </p>
        </PageHead>
      </div>
      {data.newest.length > 0 && <FigureStrip figures={data.newest} label={words.newestFigures} />}
      <div className="wrap ind-groups">
        {data.groups.map((group) => (
          <section key={group.title}>
            <PartHead title={group.title} {...(group.href ? { href: group.href } : {})} />
            <ul className="ind-list">
              {group.indicators.map((indicator) => (
                <IndicatorRow key={indicator.href} indicator={indicator} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="wrap">
        <Pager paging={data.paging} />
      </div>
    </>
  )
}
