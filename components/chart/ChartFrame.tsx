import type { ReactNode } from 'react'
import { Headline } from '../Headline'

/** Heavy rule, the finding as title, what is measured below it, the drawing, its source. */
export function ChartFrame({ finding, measure, source, children }: { finding: string; measure: string; source: ReactNode; children: ReactNode }) {
  return (
    <figure className="chart-frame">
      <figcaption>
        <b>
          <Headline text={finding} />
        </b>
        <span className="meta">{measure}</span>
      </figcaption>
      {children}
      {source && <p className="meta chart-source">{source}</p>}
    </figure>
  )
}
