import type { ComparisonView } from '@/queries/data/dataViews'
import { addresses } from '@/domain/addresses'
import { Breadcrumb } from '../Breadcrumb'
import { CopyButton } from '../CopyButton'
import { FigureValue } from '../FigureValue'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'
import { ChartFigure } from '../charts/ChartFigure'
import { words } from '../dictionary'
import { Citation, Downloads } from './Downloads'

/** First the indicator: its areas and periods are known only then. */
function IndicatorForm({ comparison }: { comparison: ComparisonView }) {
  return (
    <form className="compare-form" action={addresses.compare()} method="get">
      <label htmlFor="compare-indicator">{words.compareIndicator}</label>
      <div className="compare-row">
        <select id="compare-indicator" name="indicator" defaultValue={comparison.indicator?.code}>
          {comparison.indicators.map(({ group, indicators }) => (
            <optgroup key={group} label={group}>
              {indicators.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {comparison.chosen.map(({ href }) => (
          <input key={href} type="hidden" name="area" value={href.split('/').at(-1)} />
        ))}
        <button type="submit" className={comparison.indicator ? 'button' : 'button button-main'}>
          {words.compareNext}
        </button>
      </div>
    </form>
  )
}

function PeriodChoice({ name, label, periods, value }: { name: string; label: string; periods: ComparisonView['periods']; value: string | null }) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value ?? ''}>
        <option value="">{words.compareAll}</option>
        {periods.map(({ period, label: text }) => (
          <option key={period} value={period}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

function AreaForm({ comparison }: { comparison: ComparisonView }) {
  const { indicator } = comparison
  if (!indicator) return null
  return (
    <form className="compare-form" action={addresses.compare()} method="get">
      <input type="hidden" name="indicator" value={indicator.code} />
      <fieldset>
        <legend>{words.compareAreas}</legend>
        {comparison.areas.map(({ level, areas }) => (
          <details key={level} open={areas.some(({ isChosen }) => isChosen) || comparison.areas.length < 3}>
            <summary>{level}</summary>
            <div className="compare-areas">
              {areas.map(({ code, name, isChosen }) => (
                <label key={code}>
                  <input type="checkbox" name="area" value={code} defaultChecked={isChosen} />
                  {name}
                </label>
              ))}
            </div>
          </details>
        ))}
      </fieldset>
      <fieldset className="compare-periods">
        <legend>{words.comparePeriods}</legend>
        <PeriodChoice name="from" label={words.compareFrom} periods={comparison.periods} value={comparison.from} />
        <PeriodChoice name="to" label={words.compareTo} periods={comparison.periods} value={comparison.to} />
        <label>
          {words.compareAsOf}
          <input type="date" name="asOf" defaultValue={comparison.asOf?.slice(0, 10)} />
        </label>
      </fieldset>
      <button type="submit" className="button button-main">
        {words.compareShow}
      </button>
    </form>
  )
}

function Result({ comparison }: { comparison: ComparisonView }) {
  const { chart, table, chosen, indicator } = comparison
  if (!indicator || table.length === 0) return null
  return (
    <>
      {chart && <ChartFigure id="comparison" level={2} title={chart.title} subtitle={chart.subtitle} alt={chart.alt} data={chart.data} spec={chart.spec} sources={chart.sources} note={chart.note} />}
      <section aria-labelledby="table-title">
        <PartHead id="table-title" title={words.compareTable} aside={<a href={indicator.href}>{indicator.label}</a>} />
        <div className="wide-table" role="group" aria-labelledby="table-title" tabIndex={0}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{words.period}</th>
                {chosen.map(({ label, href }) => (
                  <th key={href} scope="col" className="num">
                    <a href={href}>{label}</a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.map(({ period, label, cells }) => (
                <tr key={period}>
                  <th scope="row">{label}</th>
                  {cells.map((figure, index) => (
                    <td key={chosen[index]?.href ?? index} className="num">
                      {figure ? (
                        <a href={figure.href}>
                          <FigureValue figure={figure} />
                        </a>
                      ) : (
                        words.noCell
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Downloads links={comparison.downloads} />
        <p className="meta share-line">
          <a href={comparison.href}>{words.compareAddress}</a> <CopyButton text={comparison.href} />
        </p>
      </section>
      {comparison.citation && <Citation citation={comparison.citation} />}
    </>
  )
}

/** The builder by plain forms, and below it what they build; all of it is in the address. */
export function ComparisonPage({ comparison }: { comparison: ComparisonView }) {
  return (
    <div className="wrap compare">
      <Breadcrumb links={comparison.breadcrumb} />
      <PageHead title={comparison.indicator ? words.compareOf(comparison.indicator.label) : words.compareTitle} intro={comparison.indicator?.definition ?? words.compareIntro} />
      <IndicatorForm comparison={comparison} />
      <AreaForm comparison={comparison} />
      {comparison.message && (
        <p className="aside-note" role="status">
          {comparison.message}
        </p>
      )}
      <Result comparison={comparison} />
    </div>
  )
}
