import { annotationMarks } from './annotations'
import { dotMark, isNarrow, keyRow, placeAxisLabels, quietness, shifted, valuesOf, type Frame } from './parts'
import { linear, niceTicks, tickText } from './scales'
import { hLine } from './shapes'
import { boxOf, elide, placeTexts, round, textMark, textSizes, textWidth } from './text'
import type { ChartPoint, Mark, Scene } from './types'

export type Spot = { x: number; y: number; point: ChartPoint }
const LINE_GAP = 20

/** Paths between neighbours that both have a value: nothing is drawn across a gap or a change of measure; what is not final is dashed. */
export function stretchesOf(spots: readonly (Spot | null)[]): { d: string; provisional: boolean }[] {
  const stretches: { d: string; provisional: boolean }[] = []
  let joined = false
  for (const [index, spot] of spots.entries()) {
    const before = spots[index - 1] ?? null
    if (!spot || !before || spot.point.breakBefore) {
      joined = false
      continue
    }
    const provisional = spot.point.provisional || before.point.provisional
    const open = stretches.at(-1)
    if (joined && open && open.provisional === provisional) open.d += `L${spot.x} ${spot.y}`
    else stretches.push({ d: `M${before.x} ${before.y}L${spot.x} ${spot.y}`, provisional })
    joined = true
  }
  return stretches
}

/** Labels closer than a line of text are moved apart in their order from top to bottom, between `top` and `bottom`. */
export function spread(ys: readonly number[], top: number, bottom: number, gap = LINE_GAP): number[] {
  const order = ys.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y)
  let floor = top
  for (const one of order) {
    one.y = Math.max(one.y, floor)
    floor = one.y + gap
  }
  let ceiling = bottom
  for (const one of order.reverse()) {
    one.y = Math.min(one.y, ceiling)
    ceiling = one.y - gap
  }
  return ys.map((_, at) => order.find(({ index }) => index === at)?.y ?? 0)
}

/** Places of the periods: in proportion to time when every one of them is a point in time, else evenly. */
export function timeScale({ data: { categories } }: Frame, from: number, to: number): (index: number) => number {
  const times = categories.map(({ at }) => at)
  const known = times.filter((at) => at !== null)
  const isTime = known.length === categories.length && new Set(known).size === known.length
  const scale = isTime ? linear([Math.min(...known), Math.max(...known)], [from, to]) : linear([0, Math.max(categories.length - 1, 0)], [from, to])
  return (index) => round(scale(isTime ? (times[index] ?? 0) : index))
}

/** A line a series: gaps are gaps, provisional stretches dashed, each line named at its end. */
export function layoutLines(frame: Frame): Scene {
  const { data, spec, width } = frame
  const { categories, series } = data
  const quiet = quietness(frame)
  const values = valuesOf(series)
  const lasts = series.map(({ points }) => points.findLast((point) => point?.value !== null && point !== undefined && point !== null) ?? null)
  const named = series.map(({ label }, index) => [series.length > 1 ? label : '', lasts[index]?.text ?? ''].filter(Boolean).join(' '))
  const widestName = Math.max(0, ...named.map((text) => textWidth(text, textSizes.end)))
  // Many or long names go over the drawing, with a sample of each line; only values stay at the ends.
  const inKey = series.length > 1 && (widestName + 12 > width * 0.36 || series.length > (isNarrow(width) ? 5 : 8))
  const key = inKey ? keyRow({ ...frame, sample: 'dot' }) : { marks: [], height: 0 }
  const ends = inKey ? series.map((_, index) => lasts[index]?.text ?? '') : named
  const room = Math.min(Math.max(0, ...ends.map((text) => textWidth(text, textSizes.end))) + 14, width * 0.42)
  const low = Math.min(...values, spec.axisFrom ?? Infinity)
  const ticks = values.length > 0 ? niceTicks(low, Math.max(...values)) : [0, 1]
  const inset = Math.ceil(Math.max(...ticks.map((tick) => textWidth(tickText(tick), textSizes.tick)))) + 12
  const right = width - room
  const xOf = timeScale(frame, inset, Math.max(right - 8, inset + 1))
  const notes = annotationMarks({ frame, xOf, edgeOf: (index) => round((xOf(index) + xOf(index - 1)) / 2) })
  const height = (isNarrow(width) ? 240 : 300) + notes.height + Math.max(0, series.length - 8) * 12
  const plot = { top: 26 + notes.height, bottom: height - 32 }
  const yOf = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [plot.bottom, plot.top])
  const grid = ticks.flatMap((tick): Mark[] => [
    { kind: 'path', role: tick === 0 ? 'zero' : 'grid', d: hLine(0, right, round(yOf(tick))) }, textMark('tick', tickText(tick), 0, yOf(tick) - 5),
  ])
  const marks: Mark[] = [...notes.marks(plot), ...grid]
  const approximate: (Mark & { kind: 'text' })[] = []
  const withDots = categories.length <= (isNarrow(width) ? 24 : 40)
  const endSpots: { spot: Spot; tone: number; stepsBack: boolean }[] = []
  for (const [tone, { key: name, points }] of series.entries()) {
    const spots = categories.map((_, index): Spot | null => {
      const point = points[index]
      return point && point.value !== null ? { x: xOf(index), y: round(yOf(point.value)), point } : null
    })
    const stepsBack = quiet.series(name)
    for (const { d, provisional } of stretchesOf(spots)) marks.push({ kind: 'path', role: 'line', d, tone, quiet: stepsBack, dashed: provisional })
    for (const [index, spot] of spots.entries()) {
      if (!spot) continue
      const isAlone = !spots[index - 1] && !spots[index + 1]
      const isLast = spot.point === lasts[tone]
      if (withDots || isAlone || isLast) marks.push(dotMark({ x: spot.x, y: spot.y, tone, provisional: spot.point.provisional, quiet: stepsBack }))
      if (spot.point.approximate && !isLast && withDots) approximate.push(textMark('approx', '约', spot.x, spot.y - 9, { anchor: 'middle' }))
      if (isLast) endSpots.push({ spot, tone, stepsBack })
    }
  }
  const ys = spread(endSpots.map(({ spot }) => spot.y), plot.top, plot.bottom)
  const names = endSpots.map(({ spot, tone, stepsBack }, index) =>
    textMark('end', elide(ends[tone] ?? '', room - 10, textSizes.end), spot.x + 10, (ys[index] ?? spot.y) + 5, { tone, quiet: stepsBack }))
  const labels = categories.map(({ label }) => label)
  const axis = placeTimeLabels(frame, xOf, plot.bottom + 21)
    ?? placeAxisLabels({ labels, xOf, right: width }).map(({ index, x }) => textMark('tick', labels[index] ?? '', x, plot.bottom + 21, { anchor: 'middle' }))
  const all = [...marks, ...placeTexts(approximate, [...names, ...grid.filter((mark) => mark.kind === 'text')].map(boxOf)), ...names, ...axis]
  return { width, height: height + key.height, marks: [...key.marks, ...shifted(all, 0, key.height)] }
}

/** On an uneven axis of time the ends come first, then whichever has room between them; null where steps are even. */
export function placeTimeLabels(frame: Frame, xOf: (index: number) => number, y: number): (Mark & { kind: 'text' })[] | null {
  const { data: { categories }, width } = frame
  const steps = new Set(categories.slice(1).map((_, index) => Math.round(xOf(index + 1) - xOf(index))))
  if (Math.max(...steps) - Math.min(...steps) <= 1 || categories.length < 3) return null
  const order = [0, categories.length - 1, ...categories.keys()].filter((index, at, all) => all.indexOf(index) === at)
  const wanted = order.map((index) => {
    const label = categories[index]?.label ?? ''
    const half = textWidth(label, textSizes.tick) / 2
    return textMark('tick', label, Math.min(Math.max(xOf(index), half), width - half), y, { anchor: 'middle' })
  })
  return placeTexts(wanted, [], 8)
}
