import type { FigureView } from '@/queries/views'
import { FigureValue, nowText } from '../FigureValue'
import { words } from '../dictionary'

/** The value a page is about, as large as a headline, with where, when and how sure. */
export function LargeFigure({ figure, area }: { figure: FigureView; area: string }) {
  return (
    <p className="large">
      <data value={figure.valueText}>
        <FigureValue figure={figure} />
      </data>
      <span className="large-facts">{[area, figure.periodText, figure.status.label].filter(Boolean).join(words.dot)}</span>
      {figure.note && <span className="large-facts">{figure.note}</span>}
      {figure.now && (
        <span className="large-facts">
          <a className="now" href={figure.now.href}>
            {nowText(figure.now)}
          </a>
          {words.dot}
          {words.asOf(figure.now.asOf)}
        </span>
      )}
    </p>
  )
}
