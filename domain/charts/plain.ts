import { scaleFor } from './numbers'
import { timeOf } from './records'
import type { ChartData, ChartPoint } from './types'

export type PlainSeries = { label: string; points: readonly { period: string; label: string; value: number | null; provisional: boolean }[] }

/** Courses that are no observations, or are known without their records: periods with a value each, as a chart takes them. */
export function plainData({ series, unit }: { series: readonly PlainSeries[]; unit: string }): ChartData {
  const { word, factor, words } = scaleFor(series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value]))))
  const labels = new Map(series.flatMap(({ points }) => points.map(({ period, label }) => [period, label] as const)))
  const periods = [...labels.keys()].sort((a, b) => (a < b ? -1 : 1))
  const pointOf = (value: number | null, provisional: boolean): ChartPoint => ({
    value: value === null ? null : Number((value / factor).toPrecision(12)), low: null, high: null, text: value === null ? '' : words(value), provisional: provisional && value !== null,
    approximate: false, breakBefore: false, missing: value === null ? '无数据' : null, status: { code: provisional ? 'P' : 'A', label: '' }, href: null,
  })
  return {
    axis: 'period', unit: `${word}${unit}`,
    categories: periods.map((key) => ({ key, label: labels.get(key) ?? key, short: key, at: timeOf(key) })),
    series: series.map(({ label, points }) => ({
      key: label, label,
      points: periods.map((key) => { const point = points.find(({ period }) => period === key); return point ? pointOf(point.value, point.provisional) : null }),
    })),
  }
}
