import { layoutLine, type LineLayout, type Series } from './layout'
import { numberText } from './numberText'

const dashed = (provisional: boolean) => (provisional ? { strokeDasharray: '5 4' } : {})

function Drawing({ layout, title, className }: { layout: LineLayout; title: string; className: string }) {
  const { width, height, plot } = layout
  return (
    <svg className={`chart ${className}`} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {layout.yTicks.map(({ y, value }) => (
        <g key={value}>
          <path className={value === 0 ? 'chart-zero' : 'chart-grid'} d={`M${plot.left} ${y}H${plot.right}`} />
          <text className="chart-tick" x={plot.left} y={y - 6}>
            {numberText(value)}
          </text>
        </g>
      ))}
      {layout.xTicks.map(({ x, label }) => (
        <text key={label} className="chart-tick" x={x} y={height - 8} textAnchor="middle">
          {label}
        </text>
      ))}
      {layout.series.map(({ label, stretches, dots, end }, index) => (
        <g key={label} className={`chart-series s${index % 4}`}>
          {stretches.map(({ d, provisional }) => (
            <path key={d} className="chart-line" d={d} {...dashed(provisional)} />
          ))}
          {dots.map(({ x, y, provisional }) => (
            <circle key={x} className={provisional ? 'chart-dot chart-open' : 'chart-dot'} cx={x} cy={y} r="4" />
          ))}
          {end && (
            <text className="chart-end" x={end.x} y={end.y + 5}>
              {end.text}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

/** Lines of one or more series, drawn once for a phone and once for the article column; the style sheet shows one of them. */
export function LineChart({ series, title }: { series: Series[]; title: string }) {
  const endText = (label: string, value: number) => (series.length > 1 ? `${label} ${numberText(value)}` : numberText(value))
  return (
    <>
      <Drawing className="chart-narrow" title={title} layout={layoutLine({ series, width: 320, endText, tickText: numberText })} />
      <Drawing className="chart-wide" title={title} layout={layoutLine({ series, width: 680, endText, tickText: numberText })} />
    </>
  )
}
