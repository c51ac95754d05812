import type { ChartView } from '@/queries/views'
import { dayInWords } from '../Time'
import { words } from '../dictionary'
import { ChartFigure } from './ChartFigure'

/** A chart of ours in a story or on a page of figures, with its files and the day its values are of. */
export function StoryChart({ chart, level = 3 }: { chart: ChartView; level?: 2 | 3 }) {
  const { id, title, subtitle, alt, note, data, spec, relation, sources, frozenAt, svg, png } = chart
  return (
    <ChartFigure
      id={`chart-${id}`}
      title={title}
      subtitle={subtitle}
      alt={alt}
      note={note}
      data={data}
      spec={spec}
      relation={relation}
      sources={sources}
      level={level}
      links={[
        { label: words.chartFiles.svg, href: svg },
        { label: words.chartFiles.png, href: png },
      ]}
      asOf={frozenAt && words.chartFrozen(dayInWords(frozenAt))}
    />
  )
}
