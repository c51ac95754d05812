import { H, W, gradient, line, mix, palette, picture, polygon, random, range, rect } from './draw'

/** Columns of a chart as a landscape of slabs. */
export function bars(): string {
  const next = random(615)
  const slab = (x: number, y: number, width: number, height: number, depth: number, tone: string): string =>
    polygon(
      [
        [x, y],
        [x + width, y],
        [x + width, y - height],
        [x, y - height],
      ],
      tone,
    ) +
    polygon(
      [
        [x + width, y],
        [x + width + depth, y - depth * 0.55],
        [x + width + depth, y - height - depth * 0.55],
        [x + width, y - height],
      ],
      mix(tone, '#0b1a2a', 0.38),
    ) +
    polygon(
      [
        [x, y - height],
        [x + width, y - height],
        [x + width + depth, y - height - depth * 0.55],
        [x + depth, y - height - depth * 0.55],
      ],
      mix(tone, '#ffffff', 0.32),
    )
  const rows = range(4).flatMap((row) =>
    range(12).map((column) => {
      const grow = ((column + 2) / 13) ** 1.5
      const height = (90 + grow * 430) * (1.08 - row * 0.2) * (0.82 + next() * 0.3)
      const tone = column === 10 && row === 3 ? palette.seal : mix('#a9c1d6', palette.data, Math.min(1, (row / 3) * 0.75 + grow * 0.3))
      return slab(40 + column * 122 + (3 - row) * 34, 640 + row * 98, 74, height, 32, tone)
    }),
  )
  return picture({
    defs: gradient('ground', [
      [0, '#eef1ee'],
      [1, '#d4dee4'],
    ]),
    body:
      rect(0, 0, W, H, '#f6f3ea') +
      polygon(
        [
          [0, 600],
          [W, 520],
          [W, H],
          [0, H],
        ],
        'url(#ground)',
      ) +
      range(6)
        .map((index) => line(0, 130 + index * 84, W, 130 + index * 84, '#e2ddd2', 1.6))
        .join('') +
      rows.join(''),
    grain: 0.12,
  })
}
