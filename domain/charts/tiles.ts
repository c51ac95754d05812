import { isNarrow, middleOf, quietness, shifted, type Frame } from './parts'
import { rectPath } from './shapes'
import { textMark, textSizes, textWidth, wrap } from './text'
import { gridOf } from './tileGrids'
import type { ChartPoint, Mark, Scene } from './types'

const CLASSES = 4

/** Four groups of equal count, from low to high; values that are equal are in one group. */
export function classesOf(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b)
  const limits = Array.from({ length: CLASSES - 1 }, (_, index) => sorted[Math.ceil((sorted.length * (index + 1)) / CLASSES)] ?? Infinity)
  return (value) => limits.filter((limit) => value >= limit).length
}

type Tile = { key: string; name: string; column: number; row: number; point: ChartPoint | null }

/** A square a region in its place on the grid, darker with its value; the value stands in it where there is room, the table has all. */
export function layoutTiles(frame: Frame): Scene {
  const { data, width } = frame
  const points = data.series[0]?.points ?? []
  const grid = gridOf(data.categories.map(({ key }) => key))
  const columns = grid?.columns ?? Math.min(Math.max(data.categories.length, 1), isNarrow(width) ? 4 : 8)
  const tiles: Tile[] = grid
    ? Object.entries(grid.places).map(([key, [column, row, name]]) => ({ key, name, column, row, point: points[data.categories.findIndex((one) => one.key === key)] ?? null }))
    : data.categories.map(({ key, short }, index) => ({ key, name: short, column: index % columns, row: Math.floor(index / columns), point: points[index] ?? null }))
  const known = tiles.flatMap(({ point }) => { const value = point && middleOf(point); return value === null ? [] : [value] })
  const classOf = classesOf(known)
  const gap = 3
  const size = Math.min((width - gap * (columns - 1)) / columns, 88)
  const left = 0
  const height = Math.min(Math.max(size, 40), 64)
  const quiet = quietness(frame)
  const key = keyOf(tiles, classOf, width)
  // In all tiles or in none: a single number would look like a choice.
  const nameLinesOf = (name: string) => wrap({ text: name, width: size - 2, size: textSizes['tile-name'], lines: 2 })
  const hasRoom = tiles.every(({ name, point }) => nameLinesOf(name).length === 1 && textWidth(point?.text ?? '', textSizes['tile-value']) <= size - 2)
  const marks = tiles.flatMap(({ key: code, name, column, row, point }): Mark[] => {
    const [x, y] = [left + column * (size + gap), row * (height + gap)]
    const value = point && middleOf(point)
    const look = { quiet: quiet.category(code) }
    const centre = x + size / 2
    const nameLines = nameLinesOf(name)
    const names = (role: 'missing' | 'tile-name', middle: number, more: { tone?: number; quiet?: boolean }) =>
      nameLines.map((line, index) => textMark(role, line, centre, middle + (index - (nameLines.length - 1) / 2) * 15, { anchor: 'middle', ...more }))
    if (value === null || !point) {
      return [
        { kind: 'path', role: 'tile-empty', d: rectPath(x + 0.5, y + 0.5, size - 1, height - 1), ...look },
        ...names('missing', y + height / 2 + 5, {}),
      ]
    }
    const tone = classOf(value)
    return [
      { kind: 'path', role: 'tile', d: rectPath(x, y, size, height), tone, ...look },
      ...(point.provisional ? [{ kind: 'path', role: 'tile-edge', d: rectPath(x + 2.5, y + 2.5, size - 5, height - 5), tone, dashed: true } as const] : []),
      ...names('tile-name', y + (hasRoom ? height / 2 - 3 : height / 2 + 5), { tone, ...look }),
      ...(hasRoom ? [textMark('tile-value', point.text, centre, y + height / 2 + 13, { anchor: 'middle', tone, ...look })] : []),
    ]
  })
  const rows = Math.max(0, ...tiles.map(({ row }) => row)) + 1
  return { width, height: Math.ceil(rows * (height + gap) + key.height), marks: [...key.marks, ...shifted(marks, 0, key.height)] }
}

/** What each shade stands for: the lowest and highest value of its group, as printed. */
function keyOf(tiles: readonly Tile[], classOf: (value: number) => number, width: number): { marks: Mark[]; height: number } {
  const known = tiles.flatMap(({ point }) => { const value = point && middleOf(point); return point && value !== null ? [{ value, text: point.text }] : [] })
  const entries = Array.from({ length: CLASSES }, (_, tone) => {
    const own = known.filter(({ value }) => classOf(value) === tone).sort((a, b) => a.value - b.value)
    const [first, last] = [own[0], own.at(-1)]
    return first && last ? [{ tone: tone as number | null, text: first.text === last.text ? first.text : `${first.text}—${last.text}` }] : []
  }).flat()
  if (known.length < tiles.length) entries.push({ tone: null, text: '无数据' })
  let [x, row] = [0, 0]
  const marks = entries.flatMap(({ tone, text }): Mark[] => {
    const wide = 20 + textWidth(text, textSizes.key)
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1]
    const y = row * 24
    const box = rectPath(x + 0.5, y + 4.5, 12, 12)
    const sample: Mark = tone === null ? { kind: 'path', role: 'tile-empty', d: box } : { kind: 'path', role: 'tile', d: box, tone }
    const name = textMark('key', text, x + 20, y + 15)
    x += wide + 18
    return [sample, name]
  })
  return { marks, height: (row + 1) * 24 + 10 }
}
