import { isNarrow, missingText, quietness, valuesOf, type Frame } from './parts'
import { linear, niceTicks, tickText } from './scales'
import { hLine } from './shapes'
import { sparkMarks } from './sparks'
import { boxOf, elide, overlap, textMark, textSizes, textWidth } from './text'
import type { ChartPoint, Mark, Scene } from './types'

/** A small drawing for each series, all on one scale, so that they can be compared: name, line, last value, first and last period. */
export function layoutMultiples(frame: Frame): Scene {
  const { data: { categories, series }, spec, width } = frame
  const gap = 24
  const widthOf = (columns: number) => (width - gap * (columns - 1)) / columns
  const headRoom = Math.max(0, ...series.map(({ label, points }) => textWidth(label, textSizes.panel) + 8 + textWidth(lastOf(points)?.text ?? missingText(null), textSizes.value)))
  const most = Math.max(1, Math.min(series.length, isNarrow(width) ? 2 : series.length === 4 ? 2 : 3))
  // As many beside each other as have room for their names.
  const columns = Array.from({ length: most }, (_, fewer) => most - fewer).find((count) => widthOf(count) >= headRoom) ?? 1
  const panel = { width: widthOf(columns), height: 148 }
  const quiet = quietness(frame)
  const values = valuesOf(series)
  const ticks = values.length > 0 ? niceTicks(Math.min(...values, spec.axisFrom ?? Infinity), Math.max(...values), 2) : [0, 1]
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1] as const
  const marks = series.flatMap(({ key, label, points }, index): Mark[] => {
    const left = (index % columns) * (panel.width + gap)
    const top = Math.floor(index / columns) * (panel.height + 20)
    const plot = { top: top + 44, bottom: top + panel.height - 24 }
    const yOf = linear([low, high], [plot.bottom, plot.top])
    const last = lastOf(points)
    const stepsBack = quiet.series(key)
    const valueText = last ? elide(last.text, panel.width * 0.6, textSizes.value) : missingText(null)
    const valueMark = textMark(last ? 'value' : 'missing', valueText, left + panel.width, top + 14, { anchor: 'end', quiet: stepsBack })
    const nameRoom = panel.width - textWidth(valueText, textSizes.value) - 8
    const from = textMark('tick', elide(categories[0]?.label ?? '', panel.width, textSizes.tick), left, plot.bottom + 18)
    const to = textMark('tick', elide(categories.at(-1)?.label ?? '', panel.width, textSizes.tick), left + panel.width, plot.bottom + 18, { anchor: 'end' })
    return [
      textMark('panel', elide(label, nameRoom, textSizes.panel), left, top + 14, { quiet: stepsBack }), valueMark,
      ...ticks.map((tick): Mark => ({ kind: 'path', role: tick === 0 ? 'zero' : 'grid', d: hLine(left, left + panel.width, Math.round(yOf(tick) * 10) / 10) })),
      ...(index % columns === 0 ? ticks.filter((tick) => tick === low || tick === high).map((tick) => textMark('tick', tickText(tick), left, yOf(tick) - 4)) : []),
      ...sparkMarks({ frame, points, box: { left: left + (index % columns === 0 ? tickRoom(ticks) : 6), right: left + panel.width - 6, ...plot }, domain: [low, high], quiet: stepsBack }),
      from, ...(from.text === to.text || overlap(boxOf(from), boxOf(to), 6) ? [] : [to]),
    ]
  })
  return { width, height: Math.ceil(series.length / columns) * (panel.height + 20) - 16, marks }
}

const lastOf = (points: readonly (ChartPoint | null)[]) => points.findLast((point) => point !== null && point.value !== null) ?? null

const tickRoom = (ticks: readonly number[]) => Math.max(...ticks.map((tick) => textWidth(tickText(tick), textSizes.tick))) + 8
