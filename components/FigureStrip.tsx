import type { FigureView } from '@/queries/views'
import { FigureValue } from './FigureValue'
import { words } from './dictionary'

/** A band of figures, each leading to its record. Two columns on a phone, one row on a desk. */
export function FigureStrip({ figures, label = words.figuresNow }: { figures: FigureView[]; label?: string }) {
  if (figures.length === 0) return null
  return (
    <section className="band" aria-label={label}>
      <ul className="wrap">
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
