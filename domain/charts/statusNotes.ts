import type { Relation } from './records'
import type { ChartData, ChartType } from './types'

/** What a reader must be told about the values shown, in sentences without their full stop. Never by pattern or colour alone. */
export function statusNotes({ data, type, relation = null }: { data: ChartData; type: ChartType; relation?: Relation | null }): string[] {
  const points = data.series.flatMap((one) => one.points)
  const some = (test: (point: NonNullable<(typeof points)[number]>) => boolean) => points.some((point) => point !== null && test(point))
  // Small drawings print no number but the last.
  const withoutNumbers = type === 'sparkline' || type === 'small-multiples'
  const labels = [...new Set(points.flatMap((point) => (point?.provisional && point.status.label ? [point.status.label] : [])))]
  const look = type === 'bar' || type === 'grouped-bar' ? '斜线柱' : type === 'tile-grid' ? '虚线框' : type === 'dot-range' ? '空心点' : '虚线和空心点'
  return [
    ...(some(({ provisional }) => provisional) ? [`${look}为${labels.length > 0 ? labels.join('、') : '初步数或未核实数'}，以后可能变`] : []),
    ...(withoutNumbers ? roughOnes(data).map((words) => `${words}为约数`) : some(({ approximate }) => approximate) ? ['标“约”的是约数'] : []),
    ...(some(({ breakBefore }) => breakBefore) ? ['“口径变动”处前后算法不同，不能直接比'] : []),
    ...(points.some((point) => point === null || (point.value === null && point.low === null && point.high === null)) ? ['空缺处没有数据，不是零'] : []),
    ...(type === 'sparkline' && data.series.length > 1 ? ['各线高低刻度不同，只看走势'] : []),
    ...(type === 'tile-grid' ? ['方格不是地图，只按大致方位排列'] : []),
    ...(relation === 'overlapping' ? ['各项有重叠，不能相加'] : []),
  ]
}

/** 出生人口（2020、2021） */
const roughOnes = ({ series, categories }: ChartData): string[] => series.flatMap(({ label, points }) => {
  const rough = categories.filter((_, index) => points[index]?.approximate)
  return rough.length > 0 ? [`${label}（${rough.map((one) => one.label).join('、')}）`] : []
})
