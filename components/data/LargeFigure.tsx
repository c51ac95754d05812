import type { FigureView } from '@/queries/views'
import { FigureValue, nowText, statusText } from '../FigureValue'
import { dayIfDated } from '../Time'
import { words } from '../dictionary'

/** The value a page is about, as large as a headline, with where, when and how sure. */
export function LargeFigure({ figure, area }: { figure: FigureView; area: string }) {
  return (
    <p className="large">
      <data value={figure.valueText.replace(/^\D+(?=\d)/u, '')}>
        <FigureValue figure={figure} />
      </data>
      <span className="large-facts">{[area, figure.periodText, statusText(figure)].filter(Boolean).join(words.dot)}</span>
      {figure.note && <span className="large-facts">{figure.note}</span>}
      {figure.now && (
        <span className="large-facts">
          <a className="now" href={figure.now.href}>
            {nowText(figure.now)}
          </a>
          {words.dot}
          {words.asOf(dayIfDated(figure.now.asOf))}
        </span>
      )}
    </p>
  )
}
