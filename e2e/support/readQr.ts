/**
 * Reads a QR code (ISO/IEC 18004, versions 1 to 6, level M) out of the SVG that draws it, so that a test knows what a camera would read. No error
 * correction: what is drawn by us must be right to the last module.
 */
const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
/** Data codewords of each block at level M, by version. */
const blocks: readonly (readonly number[])[] = [[], [16], [28], [44], [32, 32], [43, 43], [27, 27, 27, 27]]
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0, (r) => r % 2 === 0, (_r, c) => c % 3 === 0, (r, c) => (r + c) % 3 === 0, (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => (r * c) % 2 + (r * c) % 3 === 0, (r, c) => ((r * c) % 2 + (r * c) % 3) % 2 === 0, (r, c) => ((r + c) % 2 + (r * c) % 3) % 2 === 0,
]

/** The dark modules of a code that is drawn as strokes: `M0 0.5h7m2 0h1M…`. */
function modulesOf(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1])
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  const path = /<path stroke="[^"]*" d="([^"]*)"/.exec(svg)?.[1] ?? ''
  let [x, y] = [0, 0]
  for (const [, command, first = '', second = ''] of path.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))]
    else if (command === 'm') x += Number(first)
    else for (let left = Number(first); left > 0; left -= 1) (rows[y] ?? [])[x++] = true
  }
  return rows
}

/** Whether a module belongs to the patterns that carry no data. */
function isFunction(row: number, column: number, size: number): boolean {
  const corner = size - 7
  if (row === 6 || column === 6) return true
  if ((row < 9 && (column < 9 || column >= size - 8)) || (row >= size - 8 && column < 9)) return true
  return size > 21 && Math.abs(row - corner) <= 2 && Math.abs(column - corner) <= 2
}

function bitsOf(modules: boolean[][]): boolean[] {
  const size = modules.length
  const format = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => modules[8]?.[column] ?? false)
  const mask = masks[[2, 3, 4].reduce((number, place) => number * 2 + (format[place] ? 1 : 0), 0) ^ 0b101]
  const bits: boolean[] = []
  let isUp = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1) {
      const row = isUp ? size - 1 - step : step
      for (const column of [right, right - 1]) if (!isFunction(row, column, size)) bits.push((modules[row]?.[column] ?? false) !== (mask?.(row, column) ?? false))
    }
    isUp = !isUp
  }
  return bits
}

/** What the code says. @throws when it is none, or larger than version 6. */
export function readQr(svg: string): string {
  const modules = modulesOf(svg)
  const lengths = blocks[(modules.length - 17) / 4]
  if (!lengths?.length) throw new Error('no QR code of version 1 to 6')
  const bits = bitsOf(modules)
  const word = (at: number) => bits.slice(at * 8, at * 8 + 8).reduce((number, bit) => number * 2 + (bit ? 1 : 0), 0)
  // Blocks of one length: the words lie one by one, of each block in turn.
  const data = lengths.flatMap((length, block) => Array.from({ length }, (_, place) => word(place * lengths.length + block)))
  const stream = data.flatMap((value) => Array.from({ length: 8 }, (_, place) => (value >> (7 - place)) & 1))
  let at = 0
  const take = (count: number) => stream.slice(at, (at += count)).reduce((number, bit) => number * 2 + bit, 0)
  const bytes: number[] = []
  const say = (text: string) => bytes.push(...Buffer.from(text))
  for (let mode = take(4); mode !== 0 && at < stream.length; mode = take(4)) {
    if (mode === 4) for (let left = take(8); left > 0; left -= 1) bytes.push(take(8))
    else if (mode === 2) {
      let left = take(9)
      for (; left > 1; left -= 2) {
        const pair = take(11)
        say((alphanumeric[Math.floor(pair / 45)] ?? '') + (alphanumeric[pair % 45] ?? ''))
      }
      if (left === 1) say(alphanumeric[take(6)] ?? '')
    } else if (mode === 1) {
      let left = take(10)
      for (; left >= 3; left -= 3) say(String(take(10)).padStart(3, '0'))
      if (left > 0) say(String(take(left === 2 ? 7 : 4)).padStart(left, '0'))
    } else throw new Error(`a segment of mode ${mode}`)
  }
  return Buffer.from(bytes).toString('utf8')
}
