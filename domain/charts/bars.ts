import { linear } from './scales'
import { barMarks, isNarrow, keyRow, missingText, quietness, shifted, valuesOf, type Frame } from './parts'
import { vLine } from './shapes'
import { textMark, textSizes, textWidth, wrap } from './text'
import type { Mark, Scene } from './types'

const LABEL_GAP = 12

/**
 * Horizontal bars from zero, one row a category and one bar a series in it. Narrow: the label above its bars. Wide: labels in a column of
 * their own. Negative values run to the left of the zero line; a missing value is said in words.
 */
export function layoutRows(frame: Frame): Scene {
  const { data, width } = frame
  const { categories, series } = data
  const narrow = isNarrow(width)
  const key = keyRow({ ...frame, sample: 'bar' })
  const quiet = quietness(frame)
  const many = categories.length > 12
  const thick = series.length > 1 ? 16 : many ? 18 : 24
  const names = categories.map(({ label }) => (narrow
    ? wrap({ text: label, width, size: textSizes.name, lines: 2 })
    : wrap({ text: label, width: Math.round(width * 0.36), size: textSizes.name, lines: 2 })))
  const nameRoom = narrow ? 0 : Math.ceil(Math.max(0, ...names.flat().map((line) => textWidth(line, textSizes.name)))) + LABEL_GAP
  const printed = series.flatMap(({ points }) => points.flatMap((point) => (point ? [{ point, room: textWidth(point.text, textSizes.value) + 12 }] : [])))
  const roomFor = (test: (value: number) => boolean) =>
    Math.max(0, ...printed.flatMap(({ point, room }) => (test(point.value ?? point.high ?? 0) ? [room] : [])))
  const values = valuesOf(series)
  const domain = [Math.min(0, ...values), Math.max(0, ...values)] as const
  const leftRoom = domain[0] < 0 ? roomFor((value) => value < 0) : 0
  // A missing value is said at the zero line, where there must be room for it.
  const rightRoom = Math.max(roomFor((value) => value >= 0), 8)
  const scale = linear(domain[0] === domain[1] ? [0, 1] : domain, [nameRoom + leftRoom, Math.max(width - rightRoom, nameRoom + leftRoom + 24)])
  const zero = scale(0)
  const marks: Mark[] = []
  // On a phone names stand over their bars, where a line through all rows would cross them.
  const zeroLines: string[] = []
  let y = 4
  for (const [at, category] of categories.entries()) {
    const name = names[at] ?? []
    const nameHeight = name.length * 20
    const barsHeight = series.length * thick + (series.length - 1) * 4
    const top = narrow ? y + nameHeight + 4 : y + Math.max(0, (nameHeight - barsHeight) / 2)
    const firstLine = narrow ? y + 14 : Math.max(y + 14, y + (Math.max(barsHeight, nameHeight) - nameHeight) / 2 + 15)
    for (const [line, text] of name.entries()) marks.push(textMark('name', text, 0, firstLine + line * 20, { quiet: quiet.category(category.key) }))
    for (const [tone, { points }] of series.entries()) {
      const point = points[at] ?? null
      const barTop = top + tone * (thick + 4)
      const textY = barTop + thick / 2 + 5.5
      const stepsBack = quiet.category(category.key) || quiet.series(series[tone]?.key ?? '')
      if (!point || (point.value === null && point.high === null && point.low === null)) {
        marks.push(textMark('missing', missingText(point), Math.min(zero + 8, width - textWidth(missingText(point), textSizes.missing)), textY))
        continue
      }
      const sure = point.value ?? point.low ?? 0
      const end = point.value ?? point.high ?? sure
      const [from, to] = [Math.min(zero, scale(sure)), Math.max(zero, scale(sure))]
      const look = { y: barTop, height: thick, tone, quiet: stepsBack }
      marks.push(...barMarks({ ...look, x: from, width: to - from, provisional: point.provisional }))
      if (end !== sure) marks.push(...barMarks({ ...look, x: scale(sure), width: scale(end) - scale(sure), provisional: true }))
      marks.push(end < 0
        ? textMark('value', point.text, scale(end) - 8, textY, { anchor: 'end', quiet: stepsBack })
        : textMark('value', point.text, scale(end) + 8, textY, { quiet: stepsBack }))
    }
    if (narrow) zeroLines.push(vLine(zero, top - 3, top + barsHeight + 3))
    y = Math.max(top + barsHeight, narrow ? 0 : y + nameHeight) + (series.length > 1 ? 18 : many ? 8 : narrow ? 14 : 20)
  }
  const height = Math.ceil(y)
  marks.push({ kind: 'path', role: 'zero', d: narrow ? zeroLines.join('') : vLine(zero, 0, height - 6) })
  return { width, height: height + key.height, marks: [...key.marks, ...shifted(marks, 0, key.height)] }
}
