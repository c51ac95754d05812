import { linear, niceTicks, tickText } from './scales'
import { barMarks, isNarrow, keyRow, placeAxisLabels, quietness, shifted, valuesOf, type Frame } from './parts'
import { annotationMarks } from './annotations'
import { hLine } from './shapes'
import { boxOf, keepInside, placeTexts, round, textMark, textSizes, textWidth } from './text'
import type { Box, Mark, Scene } from './types'

/** Upright bars from zero over periods, one a series in each period. Values stand over their bars where there is room, ticks where there is none. */
export function layoutColumns(frame: Frame): Scene {
  const { data, width } = frame
  const { categories, series } = data
  const key = keyRow({ ...frame, sample: 'bar' })
  const quiet = quietness(frame)
  const values = valuesOf(series)
  const all = niceTicks(Math.min(0, ...values), Math.max(0, ...values, values.length === 0 ? 1 : 0))
  // Nobody counts in quarters: a few things are counted on whole ticks.
  const ticks = values.every(Number.isInteger) && Number.isInteger(all[0]) && Number.isInteger(all.at(-1)) ? all.filter(Number.isInteger) : all
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  // Values of bars that hang down stand under them.
  const below = low < 0 ? 18 : 0
  const height = (isNarrow(width) ? 240 : 300) + below
  const inset = Math.ceil(Math.max(...ticks.map((tick) => textWidth(tickText(tick), textSizes.tick)))) + 10
  const band = (width - inset) / Math.max(categories.length, 1)
  const notes = annotationMarks({ frame, xOf: (index) => inset + band * (index + 0.5), edgeOf: (index) => inset + band * index })
  const plot = { left: 0, right: width, top: 24 + notes.height, bottom: height - 30 - below + notes.height }
  const yOf = linear([low, high], [plot.bottom, plot.top])
  const thick = Math.max(Math.min((band * 0.72) / series.length, 44), 0.6)
  const grid = ticks.flatMap((tick): Mark[] => [
    { kind: 'path', role: tick === 0 ? 'zero' : 'grid', d: hLine(plot.left, plot.right, round(yOf(tick))) },
    textMark('tick', tickText(tick), 0, yOf(tick) - 5),
  ])
  const bars: Mark[] = []
  const barBoxes: Box[] = []
  const labels: { mark: Mark & { kind: 'text' }; weight: number }[] = []
  const approximate: { text: Mark & { kind: 'text' }; alone: Mark & { kind: 'text' } }[] = []
  for (const [at, category] of categories.entries()) {
    const left = inset + band * (at + 0.5) - (thick * series.length) / 2
    for (const [tone, { key: name, points }] of series.entries()) {
      const point = points[at] ?? null
      const x = left + tone * thick
      const value = point?.value ?? point?.high ?? null
      if (!point || value === null) {
        if (band > 16) labels.push({ mark: textMark('missing', '缺', x + thick / 2, yOf(0) - 5, { anchor: 'middle' }), weight: 4 })
        continue
      }
      const stepsBack = quiet.category(category.key) || quiet.series(name)
      const [top, bottom] = [Math.min(yOf(value), yOf(0)), Math.max(yOf(value), yOf(0))]
      bars.push(...barMarks({
        x: x + (series.length > 1 ? 1 : 0), y: top, width: Math.max(thick - (series.length > 1 ? 2 : 0), 0.6), height: bottom - top, tone, provisional: point.provisional, quiet: stepsBack,
      }))
      barBoxes.push({ left: x + 1, right: x + thick - 1, top, bottom })
      const isEnd = at === 0 || at === categories.length - 1
      const isExtreme = value === Math.max(...values) || value === Math.min(...values)
      const isNamed = frame.spec.highlight.includes(category.key)
      const text = textMark('value', point.text, x + thick / 2, value < 0 ? bottom + 16 : top - 6, { anchor: 'middle', quiet: stepsBack })
      if (point.approximate) approximate.push({ text, alone: textMark('approx', '约', x + thick / 2, text.y, { anchor: 'middle' }) })
      labels.push({
        mark: text,
        weight: (isNamed ? 8 : 0) + (isEnd ? 2 : 0) + (isExtreme ? 3 : 0) + (point.approximate ? 1 : 0),
      })
    }
  }
  const texts = labels.sort((a, b) => b.weight - a.weight).map(({ mark }) => keepInside(mark, width))
  const tickMarks = grid.filter((mark) => mark.kind === 'text')
  const telling = labels.filter(({ weight }) => weight > 1).length
  const shown = fitting(texts, { count: categories.length * series.length, telling }, tickMarks, barBoxes)
  // A rough value whose number has no room is still said to be one.
  const rough = placeTexts(approximate.flatMap(({ text, alone }) => (shown.some((one) => one.text === text.text && one.y === text.y) ? [] : [keepInside(alone, width)])), [...tickMarks, ...shown].map(boxOf), 0)
  const names = categories.map(({ label }) => label)
  const axis = placeAxisLabels({ labels: names, xOf: (index) => inset + band * (index + 0.5), right: width })
    .map(({ index, x }) => textMark('tick', names[index] ?? '', x, plot.bottom + 21 + below, { anchor: 'middle' }))
  const inTheWay = [...[...shown, ...rough].map(boxOf), ...barBoxes]
  const stopAt = (x: number) => Math.min(...inTheWay.filter(({ left, right }) => left <= x && x <= right).map(({ top }) => top - 3), plot.bottom)
  const marks = [...notes.marks({ ...plot, stopAt }), ...grid, ...bars, ...shown, ...rough, ...axis]
  return { width, height: height + notes.height + key.height, marks: [...key.marks, ...shifted(marks, 0, key.height)] }
}

/** All values when all have room; else the telling ones that have (named, first, last, highest, lowest): a half-labelled row would look like a choice. */
function fitting(texts: readonly (Mark & { kind: 'text' })[], { count, telling }: { count: number; telling: number }, ticks: readonly (Mark & { kind: 'text' })[], bars: readonly Box[]) {
  // No value stands across a neighbour that is taller.
  const boxes = [...ticks.map(boxOf), ...bars]
  const all = placeTexts(texts, boxes)
  const clear = texts.slice(0, telling).filter((mark) => placeTexts([mark], boxes).length > 0)
  return all.length >= count ? all : placeTexts(clear, [], Math.max(2, 10 - count / 10)).slice(0, Math.max(6, Math.ceil(count / 3)))
}
