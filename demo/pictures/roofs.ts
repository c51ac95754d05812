import { H, W, below, circle, gradient, mix, n, path, picture, random, range, rect, ridgeLine } from './draw'

/** Tiled roofs of an old town. */
export function roofs(): string {
  const next = random(1010)
  const roof = (x: number, y: number, width: number, height: number, tone: string): string => {
    const eave = width * 0.06
    const tiles = range(Math.floor(width / 15)).map((index) => {
      const top = x + width * 0.1 + (index / (width / 15)) * width * 0.8
      const foot = x - eave + (index / (width / 15)) * (width + eave * 2)
      return path(
        `M${n(top)} ${n(y - height)}Q${n((top + foot) / 2)} ${n(y - height * 0.34)} ${n(foot)} ${n(y)}`,
        'none',
        `stroke="${mix(tone, index % 2 ? '#0d1216' : '#aab6b8', 0.3)}" stroke-width="5"`,
      )
    })
    const eaves = range(Math.floor(width / 15)).map((index) =>
      circle(x - eave + 6 + (index / (width / 15)) * (width + eave * 2), y + 2, 5.5, mix(tone, '#0d1216', 0.35)),
    )
    return (
      rect(x + 14, y, width - 28, 170, '#ece5d6') +
      rect(x + 14, y, width - 28, 24, '#cfc5b1') +
      path(
        `M${n(x - eave - 12)} ${n(y - 10)}Q${n(x + width * 0.06)} ${n(y - height * 0.3)} ${n(x + width * 0.1)} ${n(y - height)}H${n(x + width * 0.9)}Q${n(x + width * 0.94)} ${n(y - height * 0.3)} ${n(x + width + eave + 12)} ${n(y - 10)}L${n(x + width + eave)} ${n(y + 4)}H${n(x - eave)}Z`,
        tone,
      ) +
      tiles.join('') +
      eaves.join('') +
      path(
        `M${n(x + width * 0.06)} ${n(y - height - 22)}Q${n(x + width * 0.12)} ${n(y - height + 6)} ${n(x + width * 0.2)} ${n(y - height - 2)}H${n(x + width * 0.8)}Q${n(x + width * 0.88)} ${n(y - height + 6)} ${n(x + width * 0.94)} ${n(y - height - 22)}L${n(x + width * 0.9)} ${n(y - height + 12)}H${n(x + width * 0.1)}Z`,
        mix(tone, '#0d1216', 0.5),
      )
    )
  }
  const window = (x: number, y: number) =>
    rect(x, y, 60, 74, '#3a2c22') +
    range(3)
      .map((index) => rect(x + 6 + index * 18, y + 6, 13, 62, next() > 0.5 ? '#f0c27a' : '#d9cbb0'))
      .join('')
  const rows = range(4).map((row) => {
    const [y, scale] = [400 + row * 178, 0.62 + row * 0.2]
    let x = -120 - row * 60
    const houses: string[] = []
    while (x < W + 80) {
      const width = (330 + next() * 170) * scale
      const top = y + next() * 46
      houses.push(
        roof(x, top, width, 112 * scale, mix('#7d8d92', '#2d383e', row / 3.4 + next() * 0.08)),
        row > 1 ? window(x + width * 0.25, top + 50) + window(x + width * 0.6, top + 50) : '',
      )
      x += width + 26
    }
    return houses.join('') + rect(0, y + 60, W, 150, 'url(#veil)', `opacity="${n(0.8 - row * 0.2)}"`)
  })
  const tree = range(190).map((index) => {
    const [angle, away] = [next() * Math.PI * 2, Math.sqrt(next())]
    const [x, y] = [1330 + Math.cos(angle) * away * 165, 292 + Math.sin(angle) * away * 120]
    return circle(x, y, 12 + next() * 20, mix('#b9741f', '#ecc063', Math.min(1, (index / 190) * 0.6 + next() * 0.4)))
  })
  return picture({
    defs:
      gradient('sky', [
        [0, '#b9cad0'],
        [0.5, '#efe2c8'],
      ]) +
      gradient('veil', [
        [0, '#efe6d2', 0],
        [0.6, '#efe6d2', 0.6],
        [1, '#efe6d2', 0],
      ]),
    body:
      rect(0, 0, W, H, 'url(#sky)') +
      below({ line: ridgeLine({ seed: 81, amplitude: 80, crag: 0.4 }), base: 300, fill: '#a8b9bb', step: 5 }) +
      rows.slice(0, 2).join('') +
      path('M1318 640Q1336 480 1324 330L1346 330Q1350 480 1368 640Z', '#4a3424') +
      tree.join('') +
      rows.slice(2).join(''),
  })
}
