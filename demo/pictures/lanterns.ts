import { H, W, blur, circle, glow, gradient, line, mix, n, path, picture, polygon, random, range, rect } from './draw'

/** Lanterns over a night market. */
export function lanterns(): string {
  const next = random(66)
  const lantern = (x: number, y: number, size: number): string =>
    circle(x, y, size * 2.3, 'url(#glow)') +
    `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(size)}" ry="${n(size * 0.82)}" fill="url(#silk)"/>` +
    [0.35, 0.72]
      .map(
        (share) =>
          `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(size * share)}" ry="${n(size * 0.82)}" fill="none" stroke="#7d160d" stroke-width="${n(size * 0.035)}" opacity="0.7"/>`,
      )
      .join('') +
    rect(x - size * 0.34, y - size * 0.92, size * 0.68, size * 0.16, '#d9a441') +
    rect(x - size * 0.34, y + size * 0.76, size * 0.68, size * 0.16, '#d9a441') +
    range(7)
      .map((index) =>
        line(
          x - size * 0.18 + index * size * 0.06,
          y + size * 0.9,
          x - size * 0.2 + index * size * 0.066,
          y + size * 1.55,
          '#d9a441',
          size * 0.03,
        ),
      )
      .join('')
  const strings = [
    [120, 150, 40],
    [250, 210, 56],
    [60, 330, 74],
  ] as const
  const hung = strings.map(([start, sag, size], row) => {
    const y = (x: number) => start + sag * (1 - ((x - 800) / 900) ** 2)
    const rope = path(
      `M${range(41)
        .map((index) => `${index * 40} ${n(y(index * 40))}`)
        .join('L')}`,
      'none',
      'stroke="#0b1016" stroke-width="3"',
    )
    const count = 9 - row * 2
    return (
      rope +
      range(count)
        .map((index) => {
          const x = ((index + 0.5) / count) * W + (row % 2) * 30
          return lantern(x, y(x) + size * 1.15, size)
        })
        .join('')
    )
  })
  const stalls = range(7).map((index) => {
    const x = index * 236 - 30
    const tone = ['#7d2a20', '#274a63', '#8a6a2e', '#3a5a44'][index % 4] ?? '#7d2a20'
    const stripes = range(6).map((strip) =>
      polygon(
        [
          [x + 10 + strip * 33, 690],
          [x + 43 + strip * 33, 690],
          [x + 47 + strip * 35, 752],
          [x + strip * 35, 752],
        ],
        strip % 2 ? mix(tone, '#f2e2c4', 0.75) : tone,
      ),
    )
    const goods = range(14).map(() =>
      circle(
        x + 20 + next() * 180,
        862 - next() * 14,
        9 + next() * 8,
        ['#d98a3a', '#c44b33', '#9fae5b', '#e7c87e'][Math.floor(next() * 4)] ?? '#d98a3a',
      ),
    )
    return (
      rect(x + 8, 752, 200, 130, '#f1b765', 'opacity="0.5"') +
      rect(x + 8, 752, 6, 190, '#1d1712') +
      rect(x + 202, 752, 6, 190, '#1d1712') +
      goods.join('') +
      rect(x, 866, 216, 84, '#2b2019') +
      stripes.join('')
    )
  })
  const people = range(15).map(() => {
    const [x, scale] = [next() * W, 0.85 + next() * 0.5]
    return `<g transform="translate(${n(x)} 1000) scale(${n(scale)})">${circle(0, -172, 22, '#0b0f14')}${path('M-36 20Q-42 -136 0 -144Q42 -136 36 20Z', '#0b0f14')}</g>`
  })
  const bokeh = range(50).map(() =>
    circle(
      next() * W,
      480 + next() * 220,
      6 + next() * 24,
      next() > 0.5 ? '#f0b45c' : '#d9603f',
      `opacity="${n(0.1 + next() * 0.25)}" filter="url(#soft)"`,
    ),
  )
  return picture({
    defs:
      gradient('night', [
        [0, '#0d1622'],
        [0.6, '#2a2632'],
        [1, '#4a2c22'],
      ]) +
      glow('glow', [
        [0, '#ffb057', 0.55],
        [1, '#ff7a3c', 0],
      ]) +
      glow('silk', [
        [0, '#ff8f4a', 1],
        [0.6, '#d63a23', 1],
        [1, '#a11d12', 1],
      ]) +
      blur('soft', 4),
    body: rect(0, 0, W, H, 'url(#night)') + bokeh.join('') + stalls.join('') + hung.join('') + people.join(''),
  })
}
