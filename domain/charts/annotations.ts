import { isNarrow, type Frame } from './parts'
import { vLine } from './shapes'
import { boxOf, keepInside, overlap, textMark, textSizes, wrap } from './text'
import type { Box, Mark } from './types'

/** `stopAt` gives the height at which the line of a note ends, where something stands in its way. */
type Plot = { top: number; bottom: number; stopAt?: (x: number) => number }
type Wanted = { x: number; lines: string[]; role: 'break' | 'note'; line: 'break' | 'leader' }

/**
 * Notes over an axis of periods, each with a thin line down to its period, and the places where the measure changes (口径变动). Notes that
 * would touch stand in rows above each other. `height` is the room they take over the plot.
 */
export function annotationMarks({ frame, xOf, edgeOf }: { frame: Frame; xOf: (index: number) => number; edgeOf: (index: number) => number }): {
  height: number
  marks: (plot: Plot) => Mark[]
} {
  const { data: { categories, series }, spec, width } = frame
  const widest = Math.min(width * (isNarrow(width) ? 0.6 : 0.34), 220)
  const breaks = categories.flatMap((_, index): Wanted[] =>
    index > 0 && series.some(({ points }) => points[index]?.breakBefore) ? [{ x: edgeOf(index), lines: ['口径变动'], role: 'break', line: 'break' }] : [])
  const notes = spec.annotations.flatMap(({ at, text }): Wanted[] => {
    const index = categories.findIndex(({ key }) => key === at)
    return index < 0 || text.trim() === '' ? [] : [{ x: xOf(index), lines: wrap({ text: text.trim(), width: widest, size: textSizes.note, lines: 2 }), role: 'note', line: 'leader' }]
  })
  const wanted = [...breaks, ...notes]
  const taken: Box[] = []
  const placed = wanted.map((one) => {
    const at = (row: number) => one.lines.map((line, index) => keepInside(textMark(one.role, line, one.x, 13 + (row + index) * 17, { anchor: 'middle' }), width))
    let row = 0
    while (at(row).some((mark) => taken.some((box) => overlap(boxOf(mark), box, 3)))) row += 1
    const texts = at(row)
    taken.push(...texts.map(boxOf))
    return { one, texts, bottom: 13 + (row + one.lines.length - 1) * 17 + 5 }
  })
  const height = placed.length === 0 ? 0 : Math.max(...placed.map(({ bottom }) => bottom)) + 4
  return {
    height,
    marks: ({ bottom, stopAt }) => placed.flatMap(({ one, texts, bottom: from }): Mark[] => {
      const end = one.line === 'leader' && stopAt ? Math.max(from, Math.min(stopAt(one.x), bottom)) : bottom
      return [{ kind: 'path', role: one.line, d: vLine(one.x, from, end), dashed: one.line === 'break' }, ...texts]
    }),
  }
}
