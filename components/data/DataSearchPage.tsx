import type { DataSearchView } from '@/queries/data/dataViews'
import type { FigureView, LinkView } from '@/queries/views'
import { addresses } from '@/domain/addresses'
import { FigureValue } from '../FigureValue'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'
import { words } from '../dictionary'

/** Search of figures by GET: works without scripts, and its result has an address. */
export function DataSearchForm({ query = '' }: { query?: string }) {
  return (
    <form className="search" action={addresses.dataSearch()} method="get" role="search" aria-label={words.dataSearchTitle}>
      <label className="sr" htmlFor="data-q">
        {words.dataSearchLabel}
      </label>
      <input id="data-q" name="q" type="search" defaultValue={query} placeholder={words.dataSearchPlaceholder} enterKeyHint="search" autoComplete="off" />
      <button type="submit" className="button button-main">
        {words.searchDo}
      </button>
    </form>
  )
}

type Row = { link: LinkView; latest: FigureView | null; why?: string | null }

function Rows({ id, title, rows }: { id: string; title: string; rows: Row[] }) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <PartHead id={id} title={title} />
      <ul className="ind-list">
        {rows.map(({ link, latest, why }) => (
          <li key={link.href}>
            <a className="ind" href={link.href}>
              <b>{link.label}</b>
              {latest && <FigureValue figure={latest} />}
              {(latest || why) && <span className="meta">{[why, latest && [latest.area, latest.periodText].join(words.dot)].filter(Boolean).join(words.comma)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was found: where area and indicator meet first, then each by itself, then values. */
export function DataSearchPage({ search }: { search: DataSearchView }) {
  return (
    <div className="wrap found">
      <PageHead title={words.dataSearchTitle}>
        <DataSearchForm query={search.query} />
        {search.message && (
          <p className="aside-note" role="status">
            {search.message}
          </p>
        )}
      </PageHead>
      <Rows id="found-series" title={words.foundSeries} rows={search.series} />
      <Rows id="found-indicators" title={words.foundIndicators} rows={search.indicators} />
      <Rows id="found-figures" title={words.foundFigures} rows={search.figures.map((figure) => ({ link: { label: figure.indicator.label, href: figure.href }, latest: figure }))} />
      {search.regions.length > 0 && (
        <section aria-labelledby="found-regions">
          <PartHead id="found-regions" title={words.foundRegions} />
          <ul className="area-list">
            {search.regions.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
