import type { IndicatorView, ObservationRow } from '@/queries/views'
import { Breadcrumb } from '../Breadcrumb'
import { FigureValue } from '../FigureValue'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'
import { Time } from '../Time'
import { ChartFrame } from '../chart/ChartFrame'
import { LineChart } from '../chart/LineChart'
import { numberText } from '../chart/numberText'
import { words } from '../dictionary'
import { Facts } from './Facts'
import { LargeFigure } from './LargeFigure'
import { QuotedBy } from './QuotedBy'

/** What the chart shows, in one line: rise, fall or neither of a single area; for several areas their number. */
const findingOf = ({ name, series, unit }: IndicatorView): string => {
  const [only] = series
  const known = series.length === 1 && only ? only.points.filter(({ value }) => value !== null) : []
  const [first] = known
  const last = known.at(-1)
  if (!only || !first || !last || first.value === null || last.value === null) return words.chartAreas(name, series.length)
  const quantity = (value: number) => `${numberText(value)} ${unit}`
  const periods = words.periods(first.label, last.label)
  if (last.value > first.value) return words.chartRise(only.area.label, periods, quantity(first.value), quantity(last.value))
  if (last.value < first.value) return words.chartFall(only.area.label, periods, quantity(first.value), quantity(last.value))
  return words.chartFlat(only.area.label, periods, quantity(last.value))
}

function ObservationLine({ row }: { row: ObservationRow }) {
  const { figure } = row
  return (
    <tr>
      <th scope="row">
        <a href={figure.href}>{row.periodText}</a>
        <span className="meta">
          <a href={row.area.href}>{row.area.label}</a>
        </span>
      </th>
      <td className="num">
        <FigureValue figure={figure} />
      </td>
      <td>
        {figure.status.label}
        {figure.note && <span className="meta">{figure.note}</span>}
        {row.vintageCount > 1 && <span className="meta">{words.vintageCount(row.vintageCount)}</span>}
        {row.publishedAt && (
          <span className="meta">
            <Time at={row.publishedAt} form="day" />
          </span>
        )}
      </td>
    </tr>
  )
}

/** One indicator: its definition, its latest value, its course, every record, every story that quotes it. */
export function IndicatorPage({ indicator }: { indicator: IndicatorView }) {
  const series = indicator.series.map(({ area, points }) => ({ label: area.label, points }))
  const drawable = series.some(({ points }) => points.filter(({ value }) => value !== null).length > 1)
  const finding = findingOf(indicator)
  const provisional = series.some(({ points }) => points.some((point) => point.provisional))
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
        {indicator.latest && <LargeFigure figure={indicator.latest} area={indicator.latest.area} />}
        {drawable && (
          <ChartFrame
            finding={finding}
            measure={words.chartMeasure(indicator.name, indicator.unit)}
            source={
              <>
                {indicator.source && words.chartSource(indicator.source.label)}
                {indicator.source && provisional && words.stop}
                {provisional && words.chartProvisional}
              </>
            }
          >
            <LineChart series={series} title={finding} />
          </ChartFrame>
        )}
        <section aria-labelledby="rows-title">
          <PartHead id="rows-title" title={words.observations} />
          <table className="data-table" aria-labelledby="rows-title">
            <thead>
              <tr>
                <th scope="col">{words.areaAndPeriod}</th>
                <th scope="col" className="num">
                  {words.value}
                </th>
                <th scope="col">{words.status}</th>
              </tr>
            </thead>
            <tbody>
              {indicator.rows.map((row) => (
                <ObservationLine key={row.figure.href} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      </div>
      <aside className="two-side">
        <Facts
          rows={[
            [words.unit, indicator.unit],
            [words.statType, indicator.statType],
            [words.population, indicator.population],
            [words.source, indicator.source && <a href={indicator.source.href}>{indicator.source.label}</a>],
          ]}
        />
        <QuotedBy quotes={indicator.quotedBy} />
      </aside>
    </div>
  )
}
