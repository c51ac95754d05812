import type { LicensedRowView, StorySearchView } from '@/queries/licensee/storyViews'

import { Pager } from '../Pager'
import { Time } from '../Time'
import { formatChoices, storyWords } from './storyWords'
import { SelectField } from './SelectField'
import { UseFields } from './UseFields'
import { UseBadge, VerdictReasons } from './Verdict'

function Row({ row, mayDownload }: { row: LicensedRowView; mayDownload: boolean }) {
  const { title, number, section, source, publishedAt, version, taken } = row
  return (
    <li className="lic-row">
      {mayDownload && (
        <span className="lic-pick">
          {row.take && <input type="checkbox" name="story" value={row.take} aria-label={storyWords.choose(title)} />}
        </span>
      )}
      <div>
        <p className="lic-answer">
          <UseBadge badge={row.badge} />
          {taken !== null && <span className="meta">{storyWords.taken(taken)}</span>}
        </p>
        <h2>
          <a href={row.href}>{title}</a>
        </h2>
        <p className="meta">
          <Time at={publishedAt} form="day" />　{[section, source, number, storyWords.version(version)].filter(Boolean).join('　')}
        </p>
        <VerdictReasons sentences={row.sentences} ask={row.ask} />
      </div>
    </li>
  )
}

function SearchFields({ view, action }: { view: StorySearchView; action: string }) {
  const isNarrowed = Boolean(view.section || view.series || view.from || view.to || view.scope === 'all')
  return (
    <form action={action} method="get" role="search" className="lic-search">
      <div className="search">
        <label className="sr" htmlFor="lic-q">
          {storyWords.searchLabel}
        </label>
        <input id="lic-q" type="search" name="q" defaultValue={view.query} maxLength={100} placeholder={storyWords.searchPlaceholder} />
        <button type="submit" className="button button-main">
          {storyWords.search}
        </button>
      </div>
      <details className="lic-filters" open={isNarrowed}>
        <summary>{storyWords.filters}</summary>
        <div className="lic-grid">
          <UseFields id="lic" choices={view.choices} use={view.use} />
          <SelectField id="lic-scope" name="scope" label={storyWords.scope} defaultValue={view.scope} options={[{ value: 'licensed', label: storyWords.licensed }, { value: 'all', label: storyWords.all }]} />
          <SelectField id="lic-section" name="section" label={storyWords.section} defaultValue={view.section} options={view.sections} none={storyWords.anySection} />
          <SelectField id="lic-series" name="series" label={storyWords.series} defaultValue={view.series} options={view.allSeries} none={storyWords.anySeries} />
          {(['from', 'to'] as const).map((name) => (
            <div className="field" key={name}>
              <label htmlFor={`lic-${name}`}>{storyWords[name]}</label>
              <input id={`lic-${name}`} type="date" name={name} defaultValue={view[name]} />
            </div>
          ))}
        </div>
      </details>
    </form>
  )
}

/** The formats of a package, as boxes; read aloud as a group with its legend. */
export function FormatBoxes({ chosen }: { chosen: readonly string[] }) {
  return (
    <fieldset className="choices">
      <legend>{storyWords.batchFormats}</legend>
      {formatChoices.map((format) => (
        <label key={format}>
          <input type="checkbox" name="format" value={format} defaultChecked={chosen.includes(format)} />
          {storyWords.formats[format]}
        </label>
      ))}
    </fieldset>
  )
}

/**
 * Finding stories and taking several at once: the form, what it found with the decision on each, and the order below. Works without a script.
 * @param save where the search is kept under a name
 * @param send where the order goes; nobody whose role is to look gets boxes
 */
export function StorySearchPage({ view, action, save, send, mayDownload }: { view: StorySearchView; action: string; save: string; send: string; mayDownload: boolean }) {
  const { act, channel, territory } = view.use
  const label = (options: readonly { value: string; label: string }[], value: string) => options.find((option) => option.value === value)?.label ?? value
  const canTake = mayDownload && view.rows.some(({ take }) => take !== null)
  return (
    <>
      <SearchFields view={view} action={action} />
      <p className="lic-save">
        <a href={save}>{storyWords.save}</a>
        <a href="/licensees/searches">{storyWords.saved}</a>
      </p>
      {view.message && (
        <p className="aside-note" role="status">
          {view.message}
        </p>
      )}
      {view.rows.length > 0 && (
        <form method="post" action={send} className="lic-order">
          <p className="meta">
            {storyWords.found(view.total)}　{view.agreements > 0 && storyWords.forUse(label(view.choices.acts, act), label(view.choices.channels, channel), label(view.choices.territories, territory))}
          </p>
          <ol className="lic-list">
            {view.rows.map((row) => (
              <Row key={row.id} row={row} mayDownload={canTake} />
            ))}
          </ol>
          {canTake && (
            <section className="lic-batch" aria-labelledby="lic-batch">
              <h2 id="lic-batch">{storyWords.batch}</h2>
              <input type="hidden" name="act" value={act} />
              <input type="hidden" name="channel" value={channel} />
              <input type="hidden" name="territory" value={territory} />
              <input type="hidden" name="archive" value="1" />
              <FormatBoxes chosen={['html', 'docx', 'picture']} />
              <p className="meta">{storyWords.batchHint}</p>
              <button type="submit" className="button button-main">
                {storyWords.batchDo}
              </button>
            </section>
          )}
          {!mayDownload && <p className="form-note">{storyWords.needsRole}</p>}
        </form>
      )}
      <Pager paging={view.paging} />
    </>
  )
}
