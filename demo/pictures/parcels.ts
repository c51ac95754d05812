import { H, W, gradient, mix, palette, picture, polygon, random, range, rect } from './draw'

/** Parcels stacked in isometric rows. */
export function parcels(): string {
  const next = random(808)
  const cube = (x: number, y: number, size: number, tall: number, tone: string): string => {
    const [dx, dy] = [size * 0.866, size * 0.5]
    const tape = mix(tone, '#ffffff', 0.4)
    return (
      polygon(
        [
          [x, y],
          [x - dx, y - dy],
          [x - dx, y - dy - tall],
          [x, y - tall],
        ],
        mix(tone, '#2a1a0c', 0.18),
      ) +
      polygon(
        [
          [x, y],
          [x + dx, y - dy],
          [x + dx, y - dy - tall],
          [x, y - tall],
        ],
        mix(tone, '#2a1a0c', 0.36),
      ) +
      polygon(
        [
          [x, y - tall],
          [x + dx, y - dy - tall],
          [x, y - dy * 2 - tall],
          [x - dx, y - dy - tall],
        ],
        mix(tone, '#ffffff', 0.14),
      ) +
      polygon(
        [
          [x - dx * 0.56, y - dy * 0.56 - tall],
          [x - dx * 0.44, y - dy * 0.44 - tall],
          [x + dx * 0.56, y - dy * 1.44 - tall],
          [x + dx * 0.44, y - dy * 1.56 - tall],
        ],
        tape,
      ) +
      polygon(
        [
          [x - dx * 0.56, y - dy * 0.56 - tall],
          [x - dx * 0.44, y - dy * 0.44 - tall],
          [x - dx * 0.44, y - dy * 0.44 - tall * 0.68],
          [x - dx * 0.56, y - dy * 0.56 - tall * 0.68],
        ],
        tape,
      ) +
      polygon(
        [
          [x + dx * 0.2, y - dy * 0.2 - tall * 0.3],
          [x + dx * 0.62, y - dy * 0.62 - tall * 0.3],
          [x + dx * 0.62, y - dy * 0.62 - tall * 0.62],
          [x + dx * 0.2, y - dy * 0.2 - tall * 0.62],
        ],
        '#f4efe2',
      )
    )
  }
  const tones = ['#c49a62', '#b88a52', '#d2ac78', '#c49a62', '#bd9058', '#b22a1c', '#1c4f82']
  // From the back corner to the front, so that nearer boxes cover farther ones.
  const places = range(11)
    .flatMap((row) => range(11).map((column) => ({ row, column })))
    .sort((one, other) => one.row + one.column - other.row - other.column)
  const stacks = places.map(({ row, column }) => {
    const size = 104
    const x = 800 + (column - row) * size * 0.9
    const y = 300 + (column + row) * size * 0.52 - 120
    const tall = 46 + next() * 70
    const pick = next()
    const tone = pick > 0.94 ? palette.data : pick > 0.88 ? palette.seal : (tones[Math.floor(next() * 5)] ?? '#c49a62')
    const second = next() > 0.66 ? cube(x, y - tall, size * 0.94, 36 + next() * 60, tones[Math.floor(next() * 5)] ?? '#c49a62') : ''
    return cube(x, y, size * 0.94, tall, tone) + second
  })
  return picture({
    defs: gradient('floor', [
      [0, '#eae6da'],
      [1, '#cfd2cc'],
    ]),
    body: rect(0, 0, W, H, 'url(#floor)') + stacks.join(''),
  })
}
