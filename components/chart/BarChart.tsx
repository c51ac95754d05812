import { layoutBars, type BarLayout } from './layout'
import { numberText } from './numberText'

function Drawing({ layout, title, className }: { layout: BarLayout; title: string; className: string }) {
  return (
    <svg className={`chart ${className}`} width={layout.width} height={layout.height} viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-label={title}>
      {layout.bars.map((bar) => (
        <g key={bar.label}>
          <text className="chart-name" x={bar.labelX} y={bar.labelY}>
            {bar.label}
          </text>
          <rect className="chart-bar" x={bar.x} y={bar.y} width={bar.width} height={bar.height} />
          <text className="chart-value" x={bar.valueX} y={bar.valueY}>
            {numberText(bar.value)}
          </text>
        </g>
      ))}
      {layout.axisX > 0 && <path className="chart-zero" d={`M${layout.axisX} 0V${layout.height}`} />}
    </svg>
  )
}

/** Bars of one period, largest first as given. */
export function BarChart({ bars, title }: { bars: { label: string; value: number }[]; title: string }) {
  return (
    <>
      <Drawing className="chart-narrow" title={title} layout={layoutBars({ bars, width: 320, valueText: numberText })} />
      <Drawing className="chart-wide" title={title} layout={layoutBars({ bars, width: 680, valueText: numberText })} />
    </>
  )
}
