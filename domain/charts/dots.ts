import { dotMark, isNarrow, keyRow, missingText, placeAxisLabels, quietness, shifted, valuesOf, type Frame } from './parts'
import { linear, niceTicks, tickText } from './scales'
import { hLine, vLine } from './shapes'
import { boxOf, overlap, textMark, textSizes, textWidth, wrap } from './text'
import type { Mark, Scene } from './types'

/**
 * Dots on one scale, a row a category: two periods of a region with a line between, or a range from low to high. Dots may stand on an axis that
 * does not begin at zero, as their place and not their length tells the value.
 */
export function layoutDots(frame: Frame): Scene {
  const { data, spec, width } = frame
  const { categories, series } = data
  const narrow = isNarrow(width)
  const key = keyRow({ ...frame, sample: 'dot' })
  const quiet = quietness(frame)
  const names = categories.map(({ label }) => wrap({ text: label, width: narrow ? width : Math.round(width * 0.34), size: textSizes.name, lines: narrow ? 1 : 2 }))
  const nameRoom = narrow ? 0 : Math.ceil(Math.max(0, ...names.flat().map((line) => textWidth(line, textSizes.name)))) + 12
  const values = valuesOf(series)
  const ticks = values.length > 0 ? niceTicks(Math.min(...values, spec.axisFrom ?? Infinity), Math.max(...values)) : [0, 1]
  const valueRoom = Math.max(0, ...series.flatMap(({ points }) => points.map((point) => textWidth(point?.text ?? '', textSizes.value)))) + 14
  const plot = { left: nameRoom + valueRoom, right: width - valueRoom }
  const xOf = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [plot.left, Math.max(plot.right, plot.left + 40)])
  const rowHeight = narrow ? 54 : 40
  const bottom = categories.length * rowHeight + 4
  const axis = placeAxisLabels({ labels: ticks.map(tickText), xOf: (index) => xOf(ticks[index] ?? 0), left: narrow ? 0 : nameRoom, right: width })
  const marks: Mark[] = ticks.map((tick): Mark => ({ kind: 'path', role: tick === 0 ? 'zero' : 'grid', d: narrow ? categories.map((_, at) => vLine(xOf(tick), at * rowHeight + 28, at * rowHeight + 48)).join('') : vLine(xOf(tick), 0, bottom) }))
  for (const [at, category] of categories.entries()) {
    const top = at * rowHeight
    const y = narrow ? top + 38 : top + rowHeight / 2
    const stepsBack = quiet.category(category.key)
    const lines = names[at] ?? []
    for (const [line, text] of lines.entries()) marks.push(textMark('name', text, 0, narrow ? top + 18 : y + 5.5 + (line - (lines.length - 1) / 2) * 18, { quiet: stepsBack }))
    const spots = series.flatMap(({ points }, tone) => {
      const point = points[at]
      return point && point.value !== null ? [{ x: xOf(point.value), point, tone }] : []
    }).sort((a, b) => a.x - b.x)
    for (const [tone, { points }] of series.entries()) {
      const point = points[at]
      if (!point || point.low === null || point.high === null) continue
      marks.push({ kind: 'path', role: 'range', d: `${hLine(xOf(point.low), xOf(point.high), y)}${vLine(xOf(point.low), y - 6, y + 6)}${vLine(xOf(point.high), y - 6, y + 6)}`, tone, quiet: stepsBack })
      if (point.value === null) marks.push(textMark('value', point.text, xOf(point.high) + 10, y + 5.5, { quiet: stepsBack }))
    }
    const [first, last] = [spots[0], spots.at(-1)]
    if (first && last && last.x - first.x > 10) marks.push({ kind: 'path', role: 'range', d: hLine(first.x, last.x, y), quiet: stepsBack })
    for (const { x, point, tone } of spots) marks.push(dotMark({ x, y, tone, provisional: point.provisional, quiet: stepsBack, size: 5.5 }))
    // Beside a range the value stands after its end.
    const farthest = Math.max(last?.x ?? 0, ...spots.flatMap(({ point }) => (point.high === null ? [] : [xOf(point.high)])))
    if (last) marks.push(textMark('value', last.point.text, farthest + 11, y + 5.5, { quiet: stepsBack }))
    if (first && first !== last) {
      const left = textMark('value', first.point.text, first.x - 11, y + 5.5, { anchor: 'end', quiet: stepsBack })
      const taken = marks.filter((mark) => mark.kind === 'text').map(boxOf)
      if (!taken.some((box) => overlap(box, boxOf(left)))) marks.push(left)
    }
    if (spots.length === 0 && series.every(({ points }) => points[at]?.high === null || !points[at])) {
      marks.push(textMark('missing', missingText(series[0]?.points[at] ?? null), plot.left, y + 5))
    }
  }
  for (const { index, x } of axis) marks.push(textMark('tick', tickText(ticks[index] ?? 0), x, bottom + 18, { anchor: 'middle' }))
  return { width, height: bottom + 28 + key.height, marks: [...key.marks, ...shifted(marks, 0, key.height)] }
}
