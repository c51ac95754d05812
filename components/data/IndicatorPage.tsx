import { Fragment } from 'react'
import type { FigureView, IndicatorView, ObservationRow } from '@/queries/views'
import { formatPeriod } from '@/domain/text/period'
import { Breadcrumb } from '../Breadcrumb'
import { FigureValue, statusText } from '../FigureValue'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'
import { Time } from '../Time'
import { plainData } from '@/domain/charts'
import { ChartFigure } from '../charts/ChartFigure'
import { numberText } from '../numberText'
import { words } from '../dictionary'
import { SourceName } from './SourceName'
import { Facts } from './Facts'
import { LargeFigure } from './LargeFigure'
import { QuotedBy } from './QuotedBy'

/**
 * The value that the page is about: the newest of the area with the longest course, so that one city's remark of last week does not stand for
 * the country's ten years.
 */
const mainFigure = ({ latest, rows, series }: IndicatorView): FigureView | null => {
  const longest = [...series].sort((a, b) => b.points.length - a.points.length)[0]
  return rows.find(({ area }) => area.href === longest?.area.href)?.figure ?? latest
}

/** What the chart shows, in one line: rise, fall or neither of a single area; for several areas their number. */
const findingOf = ({ name, series, unit }: IndicatorView): string => {
  const [only] = series
  const known = series.length === 1 && only ? only.points.filter(({ value }) => value !== null) : []
  const [first] = known
  const last = known.at(-1)
  if (!only || !first || !last || first.value === null || last.value === null) return words.chartAreas(name, series.length)
  const quantity = (value: number) => `${numberText(value)}${unit}`
  const periods = words.periods(formatPeriod(first.label), formatPeriod(last.label))
  if (last.value > first.value) return words.chartRise(only.area.label, periods, quantity(first.value), quantity(last.value))
  if (last.value < first.value) return words.chartFall(only.area.label, periods, quantity(first.value), quantity(last.value))
  return words.chartFlat(only.area.label, periods, quantity(last.value))
}

/** Years stand bare on an axis, as its readers know them for years. */
const axisLabel = (period: string): string => (/^\d{4}$/.test(period) ? period : formatPeriod(period))

function ObservationLine({ row, withArea }: { row: ObservationRow; withArea: boolean }) {
  const { figure } = row
  const status = statusText(figure)
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
      <td className="num">
        <FigureValue figure={figure} />
      </td>
      <td>
        {status}
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

/** One indicator: its definition, its latest value, its course, every record, every story that quotes it. */
export function IndicatorPage({ indicator }: { indicator: IndicatorView }) {
  const series = indicator.series.map(({ area, points }) => ({ label: area.label, points: points.map((point) => ({ ...point, period: point.label, label: axisLabel(point.label) })) }))
  const drawable = series.some(({ points }) => points.filter(({ value }) => value !== null).length > 1)
  const finding = findingOf(indicator)
  const main = mainFigure(indicator)
  const withAreas = new Set(indicator.rows.map(({ area }) => area.href)).size > 1
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
      </div>
      <div className="two-main">
        {main && <LargeFigure figure={main} area={main.area} />}
        {drawable && (
          <ChartFigure
            id="course"
            level={2}
            title={finding}
            subtitle={indicator.name}
            alt={words.chartAlt(finding, series.map(({ label }) => label).join(words.listComma))}
            data={plainData({ series, unit: indicator.unit })}
            spec={{ type: 'line', highlight: [], annotations: [], axisFrom: null }}
            sources={indicator.source ? [indicator.source] : []}
          />
        )}
        <section aria-labelledby="rows-title">
          <PartHead id="rows-title" title={words.observations} aside={withAreas ? undefined : indicator.rows[0]?.area.label} />
          <table className="data-table" aria-labelledby="rows-title">
            <thead>
              <tr>
                <th scope="col">{withAreas ? words.areaAndPeriod : words.period}</th>
                <th scope="col" className="num">
                  {words.value}
                </th>
                <th scope="col">{words.status}</th>
              </tr>
            </thead>
            <tbody>
              {indicator.rows.map((row) => (
                <ObservationLine key={row.figure.href} row={row} withArea={withAreas} />
              ))}
            </tbody>
          </table>
          {indicator.downloads && (
            <p className="meta">
              {words.download}
              {indicator.downloads.map(({ label, href }, index) => (
                <Fragment key={href}>
                  {index > 0 && words.dot}
                  <a href={href} rel="nofollow">{label}</a>
                </Fragment>
              ))}
            </p>
          )}
        </section>
      </div>
      <aside className="two-side">
        <Facts
          rows={[
            [words.unit, indicator.unit],
            [words.statType, indicator.statType],
            [words.population, indicator.population],
            [words.source, indicator.source && <SourceName key="source" source={indicator.source} here={indicator.href} />],
          ]}
        />
        <QuotedBy quotes={indicator.quotedBy} />
      </aside>
    </div>
  )
}
