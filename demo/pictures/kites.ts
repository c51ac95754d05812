import { H, W, below, circle, gradient, mix, n, palette, path, picture, polygon, random, rect, ridgeLine } from './draw'

/** Open sky with kites. */
export function kites(): string {
  const next = random(48)
  const puffs = [
    [-1.35, 0.38],
    [-0.8, 0.62],
    [-0.1, 0.9],
    [0.6, 0.7],
    [1.2, 0.46],
  ] as const
  const cloud = (x: number, y: number, size: number, tone: string): string => {
    const half = size * 1.75
    return (
      puffs
        .map(([along, radius]) => circle(x + along * size, y - radius * size * 0.42, radius * size * (0.94 + next() * 0.12), tone))
        .join('') + rect(x - half, y - size * 0.3, half * 2, size * 0.62, tone, `rx="${n(size * 0.31)}"`)
    )
  }
  const kite = (x: number, y: number, size: number, colour: string, turn: number): string =>
    path(`M${n(x)} ${n(y)}Q${n(x - 160)} ${n(y + 330)} ${n(x - 420)} 1000`, 'none', 'stroke="#2c4257" stroke-width="1.6" opacity="0.7"') +
    `<g transform="translate(${x} ${y}) rotate(${turn})">` +
    polygon(
      [
        [0, -size],
        [size * 0.68, 0],
        [0, size * 1.25],
        [-size * 0.68, 0],
      ],
      colour,
    ) +
    polygon(
      [
        [0, -size],
        [size * 0.68, 0],
        [0, 0],
      ],
      mix(colour, '#ffffff', 0.22),
    ) +
    polygon(
      [
        [0, 0],
        [0, size * 1.25],
        [-size * 0.68, 0],
      ],
      mix(colour, '#000000', 0.18),
    ) +
    path(
      `M0 ${n(size * 1.25)}q${n(size * 0.4)} ${n(size * 0.5)} 0 ${n(size)}t0 ${n(size)}t0 ${n(size * 0.8)}`,
      'none',
      `stroke="${colour}" stroke-width="5"`,
    ) +
    '</g>'
  return picture({
    defs: gradient('sky', [
      [0, '#3f77a6'],
      [0.65, '#a9cbdc'],
      [1, '#eef0e4'],
    ]),
    body:
      rect(0, 0, W, H, 'url(#sky)') +
      `<g opacity="0.95">${cloud(330, 470, 105, '#f5f6f0')}${cloud(1270, 620, 130, '#f8f7ef')}${cloud(830, 330, 56, '#e3edf0')}</g>` +
      below({ line: ridgeLine({ seed: 6, amplitude: 40, crag: 0.3 }), base: 850, fill: '#8fb0b4' }) +
      below({ line: ridgeLine({ seed: 16, amplitude: 34 }), base: 930, fill: '#3f6a55' }) +
      kite(1010, 300, 96, palette.seal, -18) +
      kite(640, 190, 62, '#e2b252', 12) +
      kite(1370, 190, 48, palette.data, -8),
    grain: 0.12,
  })
}
