import { layoutSparkline } from './layout'

/** A small line beside a value; decorative, as the value stands next to it. Nothing for a single value. */
export function Sparkline({ values }: { values: (number | null)[] }) {
  if (values.filter((value) => value !== null).length < 2) return null
  const { width, height, stretches, end } = layoutSparkline({ values, width: 96, height: 28 })
  return (
    <svg className="spark" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {stretches.map((d) => (
        <path key={d} className="chart-line" d={d} />
      ))}
      {end && <circle className="chart-dot" cx={end.x} cy={end.y} r="3" />}
    </svg>
  )
}
