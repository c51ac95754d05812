import { dotPath, hatchPath, rectPath } from './shapes'
import { elide, round, textMark, textSizes, textWidth } from './text'
import type { ChartData, ChartPoint, ChartSeries, ChartSpec, Mark } from './types'

export type Frame = { data: ChartData; spec: ChartSpec; width: number }

/** Below this a drawing is for a phone: labels above their bars, fewer of them. */
export const isNarrow = (width: number): boolean => width < 480

export const valuesOf = (series: readonly ChartSeries[]): number[] =>
  series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.value, point.low, point.high].filter((value) => value !== null) : [])))

/** A bare number to stand for a point: its value, or the middle of its range. */
export const middleOf = ({ value, low, high }: ChartPoint): number | null =>
  value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high))

/** What steps back behind what is highlighted; nothing does when nothing is highlighted. */
export function quietness({ data, spec }: Frame): { series: (key: string) => boolean; category: (key: string) => boolean } {
  const series = spec.highlight.some((key) => data.series.some((one) => one.key === key))
  const categories = spec.highlight.some((key) => data.categories.some((one) => one.key === key))
  return {
    series: (key) => series && !spec.highlight.includes(key),
    category: (key) => categories && !spec.highlight.includes(key),
  }
}

/** A bar: solid when its value is final, hatched inside an outline when it is not. */
export function barMarks({ x, y, width, height, tone, provisional, quiet }: {
  x: number; y: number; width: number; height: number; tone: number; provisional: boolean; quiet: boolean
}): Mark[] {
  const look = { tone, ...(quiet ? { quiet } : {}) }
  if (width < 0.5 || height < 0.5) return []
  if (!provisional) return [{ kind: 'path', role: 'bar', d: rectPath(x, y, width, height), ...look }]
  return [
    { kind: 'path', role: 'hatch', d: hatchPath({ x, y, width, height }), ...look },
    { kind: 'path', role: 'outline', d: rectPath(x + 0.75, y + 0.75, Math.max(width - 1.5, 0.5), Math.max(height - 1.5, 0.5)), ...look },
  ]
}

export const dotMark = ({ x, y, tone, provisional, quiet = false, size = 4 }: { x: number; y: number; tone: number; provisional: boolean; quiet?: boolean; size?: number }): Mark => ({
  kind: 'path', role: provisional ? 'open' : 'dot', d: dotPath(x, y, tone, size), tone, ...(quiet ? { quiet } : {}),
})

/** Names of several series with a sample of each, in rows over the drawing; nothing for a single one, which the title names. */
export function keyRow({ data, width, sample }: Frame & { sample: 'bar' | 'dot' }): { marks: Mark[]; height: number } {
  if (data.series.length < 2) return { marks: [], height: 0 }
  const size = textSizes.key
  let [x, row] = [0, 0]
  const marks = data.series.flatMap(({ label, points }, tone): Mark[] => {
    const text = elide(label, width - 22, size)
    const wide = 20 + textWidth(text, size)
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1]
    const y = row * 24
    // A series without a final value looks in the key as it does in the drawing.
    const provisional = points.some((point) => point !== null) && points.every((point) => point === null || point.provisional)
    const marked: Mark[] = sample === 'bar'
      ? barMarks({ x, y: y + 4, width: 12, height: 12, tone, provisional, quiet: false })
      : [dotMark({ x: x + 6, y: y + 10, tone, provisional, size: 4.5 })]
    const name = textMark('key', text, x + 20, y + 15)
    x += wide + 20
    return [...marked, name]
  })
  return { marks, height: (row + 1) * 24 + 8 }
}

/** Moves everything down by `by`. Paths of ours begin every stroke with an absolute M; the rest is relative, H, V or L. */
export const shifted = (marks: readonly Mark[], dx: number, dy: number): Mark[] => marks.map((mark) => {
  if (mark.kind === 'text') return { ...mark, x: round(mark.x + dx), y: round(mark.y + dy) }
  const d = mark.d
    .replace(/([ML])(-?[\d.]+) (-?[\d.]+)/g, (_, act: string, x: string, y: string) => `${act}${round(Number(x) + dx)} ${round(Number(y) + dy)}`)
    .replace(/H(-?[\d.]+)/g, (_, x: string) => `H${round(Number(x) + dx)}`)
    .replace(/V(-?[\d.]+)/g, (_, y: string) => `V${round(Number(y) + dy)}`)
  return { ...mark, d }
})

/** What stands where a value should: a reader must not take nothing for zero. */
export const missingText = (point: ChartPoint | null): string => point?.missing ?? '无数据'

/**
 * Which of the labels on an axis have room: first and last always, those between at even steps as close as there is room. Steps that arrive
 * at the first are preferred, so that no stretch of the axis looks longer than another.
 */
export function placeAxisLabels({ labels, xOf, left = 0, right, size = textSizes.tick, gap = 10 }: {
  labels: readonly string[]; xOf: (index: number) => number; left?: number; right: number; size?: number; gap?: number
}): { index: number; x: number }[] {
  const last = labels.length - 1
  const placed = labels.map((label, index) => {
    const half = textWidth(label, size) / 2
    return { index, half, x: round(Math.min(Math.max(xOf(index), left + half), Math.max(right - half, left + half))) }
  })
  const fits = (chosen: typeof placed) => chosen.every((one, at) => {
    const before = chosen[at - 1]
    return !before || one.x - one.half - (before.x + before.half) >= gap
  })
  for (let step = 1; step <= Math.max(last, 1); step += 1) {
    const chosen = placed.filter(({ index }) => index === 0 || (last - index) % step === 0)
    const even = last % step === 0
    if (!fits(chosen)) continue
    if (even) return chosen
    const better = Array.from({ length: step }, (_, more) => step + 1 + more).find((one) => last % one === 0 && one <= step * 2)
    if (better) {
      const evenly = placed.filter(({ index }) => index % better === 0)
      if (fits(evenly)) return evenly
    }
    return chosen
  }
  const ends = placed.filter(({ index }) => index === 0 || index === last)
  return fits(ends) ? ends : ends.slice(-1)
}
