import type { MarkedBlock } from '@/domain/text/markedText'
import type { MethodView } from '@/queries/data/statisticsViews'
import { Breadcrumb } from '../Breadcrumb'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'
import { dayInWords, Time } from '../Time'
import { statisticsWords } from '../statisticsWords'

function Block({ block }: { block: MarkedBlock }) {
  if (block.kind === 'heading') return <h2>{block.text}</h2>
  if (block.kind === 'paragraph') return <p>{block.text}</p>
  return <ul>{block.items.map((item) => <li key={item}>{item}</li>)}</ul>
}

/** How a figure comes about, in words; earlier editions stay readable at addresses of their own. */
export function MethodPage({ method }: { method: MethodView }) {
  return (
    <div className="wrap two">
      <div className="two-head">
        <Breadcrumb links={method.breadcrumb} />
        <PageHead kicker={statisticsWords.method} title={method.title} intro={method.summary}>
          <p className="meta">{statisticsWords.edition(method.no, dayInWords(method.at))}</p>
        </PageHead>
      </div>
      <div className="two-main">
        {method.current && (
          <p className="aside-note">
            {statisticsWords.oldEdition} <a href={method.current}>{statisticsWords.currentEdition}</a>
          </p>
        )}
        <div className="prose method">{method.blocks.map((block, index) => <Block key={index} block={block} />)}</div>
        {method.notes.length > 0 && (
          <section aria-labelledby="notes-title">
            <PartHead id="notes-title" title={statisticsWords.notes} />
            <ul className="method-notes">
              {method.notes.map(({ date, text }) => (
                <li key={`${date} ${text}`}>
                  <Time at={date} form="day" /> {text}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <aside className="two-side">
        {method.indicators.length > 0 && (
          <section>
            <PartHead title={statisticsWords.appliesTo} />
            <ul className="link-list">{method.indicators.map(({ label, href }) => <li key={href}><a href={href}>{label}</a></li>)}</ul>
          </section>
        )}
        {method.sources.length > 0 && (
          <section>
            <PartHead title={statisticsWords.basedOn} />
            <ul className="link-list">{method.sources.map(({ label, href }) => <li key={label}>{href ? <a href={href}>{label}</a> : label}</li>)}</ul>
          </section>
        )}
        <section>
          <PartHead title={statisticsWords.editions} />
          <ol className="method-editions" reversed>
            {method.editions.map((edition) => (
              <li key={edition.no} value={edition.no}>
                {edition.isShown ? <b>{dayInWords(edition.at)}</b> : <a href={edition.href}>{dayInWords(edition.at)}</a>} {edition.note || statisticsWords.firstEdition}
              </li>
            ))}
          </ol>
        </section>
      </aside>
    </div>
  )
}
