import { stretchesOf, timeScale, type Spot } from './lines'
import { dotMark, isNarrow, missingText, quietness, type Frame } from './parts'
import { linear } from './scales'
import { elide, keepInside, placeTexts, textMark, textSizes, textWidth, wrap } from './text'
import type { ChartPoint, Mark, Scene } from './types'

/** The line of one series in a box of its own scale: no axis, gaps are gaps, a dot at the last value. */
export function sparkMarks({ frame, points, box, tone = 0, quiet = false, domain }: {
  frame: Frame
  points: readonly (ChartPoint | null)[]
  box: { left: number; right: number; top: number; bottom: number }
  tone?: number
  quiet?: boolean
  /** a common scale; its own when left out */
  domain?: readonly [number, number]
}): Mark[] {
  const known = points.flatMap((point) => (point && point.value !== null ? [point.value] : []))
  if (known.length === 0) return []
  const xOf = timeScale(frame, box.left, box.right)
  const yOf = linear(domain ?? [Math.min(...known), Math.max(...known)], [box.bottom, box.top])
  const spots = points.map((point, index): Spot | null =>
    point && point.value !== null ? { x: xOf(index), y: Math.round(yOf(point.value) * 10) / 10, point } : null)
  const last = spots.findLast((spot) => spot !== null)
  return [
    ...stretchesOf(spots).map(({ d, provisional }): Mark => ({ kind: 'path', role: 'line', d, tone, quiet, dashed: provisional })),
    ...spots.flatMap((spot, index) => (spot && spot !== last && !spots[index - 1] && !spots[index + 1] ? [dotMark({ x: spot.x, y: spot.y, tone, provisional: spot.point.provisional, quiet, size: 2.5 })] : [])),
    ...(last ? [dotMark({ x: last.x, y: last.y, tone, provisional: last.point.provisional, quiet, size: 3.5 })] : []),
  ]
}

/** A row a series: its name, its course on a scale of its own, its last value. For courses, not for comparing sizes. */
export function layoutSparks(frame: Frame): Scene {
  const { data: { categories, series }, width } = frame
  const narrow = isNarrow(width)
  const quiet = quietness(frame)
  const lasts = series.map(({ points }) => points.findLast((point) => point !== null && point.value !== null) ?? null)
  const valueRoom = Math.max(40, ...lasts.map((point) => textWidth(point?.text ?? '', textSizes.value))) + 12
  const nameRoom = Math.min(Math.max(0, ...series.map(({ label }) => textWidth(label, textSizes.name))) + 16, width * (narrow ? 0.36 : 0.4))
  const rowHeight = 52
  const marks = series.flatMap(({ key, label, points }, index): Mark[] => {
    const top = index * rowHeight
    const lines = wrap({ text: label, width: nameRoom - 10, size: textSizes.name, lines: 2 })
    const last = lasts[index]
    const stepsBack = quiet.series(key)
    return [
      ...lines.map((text, line) => textMark('name', text, 0, top + 31 + (line - (lines.length - 1) / 2) * 19, { quiet: stepsBack })),
      ...sparkMarks({ frame, points, box: { left: nameRoom + 4, right: width - valueRoom - 6, top: top + 12, bottom: top + 40 }, quiet: stepsBack }),
      last ? textMark('value', last.text, width - valueRoom + 8, top + 31, { quiet: stepsBack }) : textMark('missing', elide(missingText(null), valueRoom, textSizes.missing), width - valueRoom + 8, top + 31),
    ]
  })
  const bottom = series.length * rowHeight
  const [from, to] = [categories[0]?.label, categories.at(-1)?.label]
  const ends = from && to && from !== to
    ? placeTexts([keepInside(textMark('tick', elide(to, width / 2, textSizes.tick), width - valueRoom - 2, bottom + 14, { anchor: 'end' }), width), textMark('tick', elide(from, width / 2, textSizes.tick), nameRoom + 4, bottom + 14)], [], 6)
    : []
  return { width, height: bottom + (ends.length > 0 ? 24 : 4), marks: [...marks, ...ends] }
}

/** A line of a word's size, for beside a value. */
export function layoutWordSpark(values: readonly (number | null)[], width = 96, height = 28): Scene {
  const points = values.map((value): ChartPoint => ({
    value, low: null, high: null, text: '', provisional: false, approximate: false, breakBefore: false, missing: null, status: { code: 'A', label: '' }, href: null,
  }))
  const categories = values.map((_, index) => ({ key: String(index), label: '', short: '', at: null }))
  const frame: Frame = {
    data: { axis: 'period', categories, series: [{ key: '', label: '', points }], unit: '' }, spec: { type: 'sparkline', highlight: [], annotations: [], axisFrom: null }, width,
  }
  return { width, height, marks: sparkMarks({ frame, points, box: { left: 4, right: width - 4, top: 4, bottom: height - 4 } }) }
}
