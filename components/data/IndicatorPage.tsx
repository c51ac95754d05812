import type { ChartView, IndicatorView, ObservationRow } from '@/queries/data/dataViews'
import type { ReactNode } from 'react'
import type { LinkView } from '@/queries/views'
import { Breadcrumb } from '../Breadcrumb'
import { FigureValue, quantityText, statusText } from '../FigureValue'
import { PageHead } from '../PageHead'
import { Pager } from '../Pager'
import { PartHead } from '../PartHead'
import { Time, dayInWords } from '../Time'
import { ChartFigure } from '../charts/ChartFigure'
import { words } from '../dictionary'
import { Citation, Downloads, EmbedBox } from './Downloads'
import { Facts } from './Facts'
import { LargeFigure } from './LargeFigure'
import { QuotedBy } from './QuotedBy'
import { SourceName } from './SourceName'

function Chart({ id, chart, links }: { id: string; chart: ChartView; links: LinkView[] }) {
  return <ChartFigure id={id} level={2} title={chart.title} subtitle={chart.subtitle} alt={chart.alt} data={chart.data} spec={chart.spec} sources={chart.sources} note={chart.note} links={links} />
}

function Revisions({ revisions }: { revisions: IndicatorView['revisions'] }) {
  if (revisions.length === 0) return null
  return (
    <section aria-labelledby="revisions-title">
      <PartHead id="revisions-title" title={words.revisions} aside={words.revisionsAside} />
      <table className="data-table" aria-labelledby="revisions-title">
        <thead>
          <tr>
            <th scope="col">{words.areaAndPeriod}</th>
            <th scope="col" className="num">{words.valueThen}</th>
            <th scope="col" className="num">{words.valueNow}</th>
          </tr>
        </thead>
        <tbody>
          {revisions.map(({ href, area, periodText, then, now, at, reason, isWithdrawn }) => (
            <tr key={href}>
              <th scope="row">
                <a href={href}>{periodText}</a>
                <span className="meta">{area}</span>
              </th>
              <td className="num was">{quantityText(then)}</td>
              <td className="num">
                {isWithdrawn ? words.withdrawnValue : <span className="now">{quantityText(now)}</span>}
                <span className="meta">{[words.vintageSince(dayInWords(at)), reason].filter(Boolean).join(words.comma)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ObservationLine({ row, withArea }: { row: ObservationRow; withArea: boolean }) {
  const { figure } = row
  return (
    <tr>
      <th scope="row">
        <a href={figure.href}>{row.periodText}</a>
        {withArea && (
          <span className="meta">
            <a href={row.area.href}>{row.area.label}</a>
          </span>
        )}
      </th>
      <td className="num">{row.isWithdrawn ? <del className="was">{quantityText(figure)}</del> : <FigureValue figure={figure} />}</td>
      <td>
        {row.isWithdrawn ? <b className="withdrawn">{words.withdrawnValue}</b> : statusText(figure)}
        {figure.note && <span className="meta">{figure.note}</span>}
        {row.vintageCount > 1 && (
          <span className="meta">
            <a href={figure.href}>{words.vintageCount(row.vintageCount)}</a>
          </span>
        )}
        {row.publishedAt && (
          <span className="meta">
            <Time at={row.publishedAt} form="day" /> {words.published}
          </span>
        )}
      </td>
    </tr>
  )
}

function AreaChoice({ areas }: { areas: IndicatorView['areas'] }) {
  if (areas.length === 0) return null
  return (
    <details className="area-choice" open={areas.length <= 9}>
      <summary>{words.chooseArea}</summary>
      <ul>
        {areas.map(({ label, href, isChosen }) => (
          <li key={href}>
            <a href={href} {...(isChosen ? { 'aria-current': 'true' as const } : {})}>{label}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Records({ indicator }: { indicator: IndicatorView }) {
  const withAreas = new Set(indicator.rows.map(({ area }) => area.href)).size > 1
  return (
    <section aria-labelledby="rows-title">
      <PartHead id="rows-title" title={words.observations} aside={withAreas ? words.recordCount(indicator.total) : indicator.rows[0]?.area.label} />
      <AreaChoice areas={indicator.areas} />
      <table className="data-table" aria-labelledby="rows-title">
        <thead>
          <tr>
            <th scope="col">{withAreas ? words.areaAndPeriod : words.period}</th>
            <th scope="col" className="num">{words.value}</th>
            <th scope="col">{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {indicator.rows.map((row) => (
            <ObservationLine key={row.figure.href} row={row} withArea={withAreas} />
          ))}
        </tbody>
      </table>
      <Pager paging={indicator.paging} />
      <Downloads links={indicator.downloads} />
    </section>
  )
}

function Parts({ items }: { items: IndicatorView['children'] }) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby="parts-title">
      <PartHead id="parts-title" title={words.parts} />
      <ul className="parts">
        {items.map(({ link, latest }) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
            {latest && <FigureValue figure={latest} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

const linked = ({ label, href }: { label: string; href: string }) => <a key={href} href={href}>{label}</a>

/** One indicator: its definition, its latest value, its course, areas compared, revisions, every record, every story that quotes it. */
export function IndicatorPage({ indicator }: { indicator: IndicatorView }) {
  return (
    <div className="wrap two">
      <div className="two-head">
        <Breadcrumb links={indicator.breadcrumb} />
        <PageHead kicker={words.indicator} title={indicator.name} intro={indicator.definition}>
          {indicator.englishName && (
            <p className="meta" lang="en">
              {indicator.englishName}
            </p>
          )}
        </PageHead>
        {indicator.supersededBy && <p className="aside-note">{words.useInstead}{linked(indicator.supersededBy)}</p>}
      </div>
      <div className="two-main">
        {indicator.latest ? <LargeFigure figure={indicator.latest} area={indicator.latest.area} /> : <p className="empty">{words.noValue}</p>}
        {indicator.course && <Chart id="course" chart={indicator.course} links={indicator.pictures} />}
        {indicator.comparison && <Chart id="areas" chart={indicator.comparison.chart} links={[{ label: words.compareMore, href: indicator.comparison.href }]} />}
        <Parts items={indicator.children} />
        <Revisions revisions={indicator.revisions} />
        {indicator.rows.length > 0 && <Records indicator={indicator} />}
        <Citation citation={indicator.citation} />
        <EmbedBox embed={indicator.embed} />
      </div>
      <aside className="two-side">
        <Facts
          rows={[
            [words.unit, indicator.unit],
            [words.statType, indicator.statType],
            [words.population, indicator.population],
            ...indicator.facts.map(({ label, text, href }): [string, ReactNode] => [label, href ? <a key={label} href={href}>{text}</a> : text]),
            [words.partOf, indicator.parent && linked(indicator.parent)],
            [words.method, indicator.method && linked(indicator.method)],
            [words.source, indicator.source && <SourceName key="source" source={indicator.source} here={indicator.href} />],
          ]}
        />
        <QuotedBy quotes={indicator.quotedBy} />
      </aside>
    </div>
  )
}
