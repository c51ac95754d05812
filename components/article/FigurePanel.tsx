import type { FigureView } from '@/queries/views'
import { FigureState, FigureValue } from '../FigureValue'
import { PartHead } from '../PartHead'
import { words } from '../dictionary'

type Props = {
  figures: FigureView[]
  /** how many figures the story quotes in all */
  count: number
  /** whether the notes stand at the end of this page */
  withNotes: boolean
}

/** 本文数据: the figures that matter most, value large, with what a careful reader should know. */
export function FigurePanel({ figures, count, withNotes }: Props) {
  if (figures.length === 0) return null
  const changed = figures.filter(({ now }) => now !== null).length
  return (
    <section className="figures" aria-labelledby="figures-title">
      <PartHead id="figures-title" title={words.figuresInArticle} aside={words.figureCount(count, changed)} />
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>
            <a className="figures-name" href={figure.href}>
              {figure.indicator.label}
            </a>
            <FigureValue figure={figure} />
            <span className="meta">
              <FigureState figure={figure} />
            </span>
          </li>
        ))}
      </ul>
      {withNotes && count > figures.length && (
        <p className="figures-all">
          <a href="#figure-notes">{words.allFigures(count)}</a>
        </p>
      )}
    </section>
  )
}
