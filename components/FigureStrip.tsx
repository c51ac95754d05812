import type { FigureView } from '@/queries/views'
import { FigureValue } from './FigureValue'
import { words } from './dictionary'

/** Columns on a desk that leave no hole in the last row, where the number of figures allows: 6 in one row, 8 in two of 4, 12 in two of 6. */
export const stripColumns = (count: number): number => {
  if (count <= 6) return Math.max(count, 4)
  return [6, 5, 4].find((columns) => count % columns === 0) ?? 5
}

/** A band of figures, each leading to its record. Two columns on a phone, one row on a desk, more when there are more than six. */
export function FigureStrip({ figures, label = words.figuresNow }: { figures: FigureView[]; label?: string }) {
  if (figures.length === 0) return null
  return (
    <section className="band" aria-label={label}>
      <ul className={`wrap band-${stripColumns(figures.length)}`}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <a href={figure.href}>
              <FigureValue figure={figure} />
              <b>{figure.indicator.label}</b>
              <span className="meta">{[figure.area, figure.periodText].filter(Boolean).join(words.dot)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
