import { H, W, below, blur, circle, gradient, line, n, palette, path, picture, polygon, random, range, rect, ridgeLine } from './draw'

/** Furrows running to the horizon. */
export function field(): string {
  const horizon = 430
  const vanish = 980
  const tones = ['#b9a552', '#8d9445', '#cdb765', '#6f8142', '#a89a4c', '#7c8b44']
  const rows = range(60).map((index) => {
    const at = (edge: number) => -2600 + edge * 118
    return polygon(
      [
        [vanish + (index - 30) * 1.2, horizon],
        [vanish + (index - 29) * 1.2, horizon],
        [at(index + 1), H],
        [at(index), H],
      ],
      tones[index % tones.length] ?? '#8d9445',
    )
  })
  const next = random(33)
  const stalks = range(900).map(() => {
    const depth = next() ** 0.55
    const y = horizon + 30 + depth * 570
    const x = next() * W
    const height = 3 + depth * 20
    return line(
      x,
      y,
      x + (next() - 0.4) * height * 0.5,
      y - height,
      next() > 0.5 ? '#efdf9f' : '#4f6134',
      0.7 + depth * 1.6,
      `opacity="${n(0.25 + depth * 0.35)}"`,
    )
  })
  const trees = range(46).map(() => {
    const x = next() * W
    const size = 12 + next() * 26
    return `<ellipse cx="${n(x)}" cy="${n(horizon - size * 0.5)}" rx="${n(size * 0.8)}" ry="${n(size)}" fill="${next() > 0.5 ? '#4a5f45' : '#3c5140'}"/>`
  })
  const clouds = range(9).map(() => {
    const [x, y] = [next() * W, 60 + next() * 220]
    return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(130 + next() * 200)}" ry="${n(10 + next() * 16)}" fill="#fff8ea" opacity="${n(0.35 + next() * 0.3)}" filter="url(#soft)"/>`
  })
  const tractor =
    '<g transform="translate(520 566) scale(1.15)">' +
    rect(10, -40, 58, 30, palette.seal) +
    path('M30 -40L36 -74L74 -74L74 -40Z', '#2c3338') +
    rect(40, -70, 28, 26, '#b9cdd4') +
    circle(66, -12, 24, '#24292c') +
    circle(66, -12, 10, '#c7b58c') +
    circle(14, -4, 15, '#24292c') +
    circle(14, -4, 6, '#c7b58c') +
    rect(14, -58, 4, 20, '#24292c') +
    '</g>'
  return picture({
    defs:
      gradient('sky', [
        [0, '#7fa3b8'],
        [0.55, '#c9d8d6'],
        [1, '#f2e7c9'],
      ]) +
      gradient('haze', [
        [0, '#f2e7c9', 0.85],
        [1, '#f2e7c9', 0],
      ]) +
      blur('soft', 14),
    body:
      rect(0, 0, W, horizon + 4, 'url(#sky)') +
      clouds.join('') +
      below({ line: ridgeLine({ seed: 8, amplitude: 30 }), base: 398, fill: '#93abad', bottom: horizon }) +
      rect(0, horizon, W, H - horizon, '#a9a354') +
      rows.join('') +
      trees.join('') +
      rect(0, horizon, W, 200, 'url(#haze)') +
      stalks.join('') +
      tractor,
  })
}
