import { round } from './text'

const p = (x: number, y: number) => `${round(x)} ${round(y)}`

export const rectPath = (x: number, y: number, width: number, height: number): string =>
  `M${p(x, y)}h${round(width)}v${round(height)}h${round(-width)}z`

/**
 * Slanting strokes inside a rectangle, cut off at its edges: no pattern, so that a file needs no ids and every renderer draws it. After the first, each
 * stroke is a step from the one before, which says the same words again and again and so weighs next to nothing in a compressed page.
 */
export function hatchPath({ x, y, width, height, gap = 6 }: { x: number; y: number; width: number; height: number; gap?: number }): string {
  const strokes: string[] = []
  let [atX, atY] = [0, 0]
  for (let start = gap / 2; start < width + height && strokes.length <= 400; start += gap) {
    const [x1, y1] = start <= height ? [0, start] : [start - height, height]
    const [x2, y2] = start <= width ? [start, 0] : [width, start - width]
    strokes.push(`${strokes.length === 0 ? `M${p(x + x1, y + y1)}` : `m${p(x1 - atX, y1 - atY)}`}l${p(x2 - x1, y2 - y1)}`)
    ;[atX, atY] = [x2, y2]
  }
  return strokes.join('')
}

/** A mark for each series, told apart by its form: circle, square, triangle, diamond. */
export function dotPath(x: number, y: number, tone: number, size = 4): string {
  switch (tone % 4) {
    case 1: return rectPath(x - size * 0.9, y - size * 0.9, size * 1.8, size * 1.8)
    case 2: return `M${p(x, y - size * 1.2)}L${p(x + size * 1.1, y + size * 0.9)}L${p(x - size * 1.1, y + size * 0.9)}z`
    case 3: return `M${p(x, y - size * 1.3)}L${p(x + size * 1.3, y)}L${p(x, y + size * 1.3)}L${p(x - size * 1.3, y)}z`
    default: return `M${p(x - size, y)}a${size} ${size} 0 1 0 ${size * 2} 0a${size} ${size} 0 1 0 ${-size * 2} 0z`
  }
}

export const hLine = (x1: number, x2: number, y: number): string => `M${p(x1, y)}H${round(x2)}`
export const vLine = (x: number, y1: number, y2: number): string => `M${p(x, y1)}V${round(y2)}`

/** Two short strokes across a line: here the measure changes. */
export const breakPath = (x: number, y: number): string => `M${p(x - 5, y + 5)}l6 -10M${p(x - 1, y + 5)}l6 -10`
