import type { ChartData, ChartPoint } from '@/domain/charts'
import { words } from '../dictionary'

function Cell({ point }: { point: ChartPoint | null }) {
  const text = point?.text ?? ''
  if (!point || text === '') return <td className="num meta">{point?.missing ?? words.noData}</td>
  return (
    <td className="num">
      {point.href ? <a href={point.href}>{text}</a> : text}
      {point.provisional && point.status.label && <span className="meta">{point.status.label}</span>}
      {point.breakBefore && <span className="meta">{words.chartBreak}</span>}
    </td>
  )
}

/** The values of a chart as a table: a row a category, a column a series. */
export function ChartTable({ data, caption }: { data: ChartData; caption: string }) {
  return (
    <table className="data-table chart-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.chartAxis[data.axis]}</th>
          {data.series.map(({ key, label }) => (
            <th key={key} scope="col" className="num">
              {data.series.length > 1 ? label : words.value}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.categories.map(({ key, label }, index) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {data.series.map((one) => (
              <Cell key={one.key} point={one.points[index] ?? null} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
