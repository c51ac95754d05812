import type { FigureView } from '@/queries/views'
import { quantityText, nowText } from '../FigureValue'
import { PartHead } from '../PartHead'
import { words } from '../dictionary'
import { noteId } from './FigureInline'

function FigureNote({ figure }: { figure: FigureView }) {
  const facts = [figure.area, figure.periodText, figure.status.label, figure.note].filter(Boolean)
  return (
    <li className="note" id={noteId(figure.id)} popover="auto">
      <b className="note-value">{quantityText(figure)}</b> <a href={figure.href}>{figure.indicator.label}</a>
      <span className="note-facts">{facts.join(words.dot)}</span>
      {figure.now && (
        <span className="note-now">
          <a className="now" href={figure.now.href}>
            {nowText(figure.now)}
          </a>
          {words.dot}
          {words.asOf(figure.now.asOf)}
        </span>
      )}
      <span className="note-facts">
        {figure.source && (
          <>
            {words.sourceColon}
            <a href={figure.source.href}>{figure.source.label}</a>
          </>
        )}
        <a className="note-back" href={`#${figure.id}`}>
          {words.backToText}
        </a>
      </span>
    </li>
  )
}

/** The notes of all figures in a story: a list at its end, each item also the popover of its figure. */
export function FigureNotes({ figures }: { figures: FigureView[] }) {
  if (figures.length === 0) return null
  return (
    <section className="notes" aria-labelledby="figure-notes">
      <PartHead id="figure-notes" title={words.figureNotes} aside={words.figureCount(figures.length, 0)} />
      <p className="meta">{words.figureNotesIntro}</p>
      <ol>
        {figures.map((figure) => (
          <FigureNote key={figure.id} figure={figure} />
        ))}
      </ol>
    </section>
  )
}
