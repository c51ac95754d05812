import type { ReactNode } from 'react'
import type { FigureView } from '@/queries/views'
import { quantityText, nowText, statusText } from '../FigureValue'
import { PartHead } from '../PartHead'
import { dayIfDated } from '../Time'
import { words } from '../dictionary'
import { statisticsWords } from '../statisticsWords'
import { noteId } from './FigureInline'
import { isShared, sharedFacts, type Fact, type SharedFacts } from './sharedFacts'

/** A remark that something follows ends without a full stop. */
const withoutStop = (text: string | null): string | null => (text?.endsWith(words.stop) ? text.slice(0, -words.stop.length) : text)

function FigureNote({ figure, shared }: { figure: FigureView; shared: SharedFacts }) {
  const facts: [key: string, text: ReactNode, fact?: Fact][] = [
    ['area', figure.area, 'area'],
    ['period', figure.periodText, 'period'],
    ['status', statusText(figure), 'status'],
    ['note', figure.source ? withoutStop(figure.note) : figure.note],
    ['recorded', figure.vintage && <a href={figure.vintage.href}>{words.recordedOn(dayIfDated(figure.vintage.recordedAt))}</a>, 'recorded'],
    ['source', figure.source && <a href={figure.source.href}>{figure.source.label}</a>, 'source'],
  ]
  return (
    <li className="note" id={noteId(figure.id)} popover="auto">
      <b className="note-value">{quantityText(figure)}</b> <a href={figure.href}>{figure.indicator.label}</a>
      <span className="note-facts">
        {facts
          .filter(([, text]) => text)
          .map(([key, text, fact]) => (
            <span key={key} className={fact && isShared(shared, fact, figure) ? 'note-shared' : undefined}>
              {text}
            </span>
          ))}
      </span>
      {figure.withdrawn && (
        <span className="note-now withdrawn">
          {[statisticsWords.withdrawn(dayIfDated(figure.withdrawn.at)), figure.withdrawn.reason && statisticsWords.withdrawnWhy(figure.withdrawn.reason)].filter(Boolean).join(words.semicolon)}
        </span>
      )}
      {figure.now && (
        <span className="note-now">
          {words.atPublication} {quantityText(figure)}
          {words.semicolon}
          <a className="now" href={figure.now.href}>
            {nowText(figure.now)}
          </a>
          {words.dot}
          {words.asOf(dayIfDated(figure.now.asOf))}
        </span>
      )}
      <a className="note-back" href={`#${figure.anchor ?? figure.id}`} aria-label={words.backToText}>
        {words.backMark}
      </a>
    </li>
  )
}

/**
 * The notes of all figures in a story: a list at its end, each item also the popover of its figure. What most of them have in common is said
 * once above the list; a popover, which stands alone, says everything.
 */
export function FigureNotes({ figures }: { figures: FigureView[] }) {
  if (figures.length === 0) return null
  const shared = sharedFacts(figures)
  const common = [shared.area, shared.period, shared.status, shared.recorded].filter((fact) => fact !== undefined)
  const sources = new Map(figures.flatMap(({ source }) => (source && source.label === shared.source ? [[source.href, source] as const] : [])))
  // A source without an address of its own leads to each figure's record; then there is no one place to lead to.
  const [source] = sources.size === 1 ? sources.values() : []
  return (
    <section className="notes" aria-labelledby="figure-notes">
      <PartHead id="figure-notes" title={words.figureNotes} aside={words.figureCount(figures.length, 0)} />
      <p className="meta">
        {words.figureNotesIntro}
        {common.length > 0 && words.figureNotesShared(common.join(words.dot))}
        {shared.source && (
          <>
            {words.sourceColon}
            {source ? <a href={source.href}>{source.label}</a> : shared.source}
            {words.stop}
          </>
        )}
      </p>
      <ol>
        {figures.map((figure) => (
          <FigureNote key={figure.id} figure={figure} shared={shared} />
        ))}
      </ol>
    </section>
  )
}
