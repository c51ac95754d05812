import { H, W, circle, mix, n, palette, path, picture, random, range, rect } from './draw'

/** One dot a household: a crowd seen as data. */
export function dots(): string {
  const next = random(510)
  const centres = [
    [420, 420, 190],
    [980, 330, 150],
    [1220, 700, 210],
    [640, 760, 130],
    [1460, 230, 90],
  ] as const
  const crowd = range(5200).map(() => {
    const [cx, cy, spread] = centres[Math.floor(next() ** 1.3 * centres.length)] ?? centres[0]
    const angle = next() * Math.PI * 2
    const away = spread * Math.sqrt(-2 * Math.log(1 - next() * 0.995)) * 0.62
    const [x, y] = [cx + Math.cos(angle) * away * 1.25, cy + Math.sin(angle) * away]
    const far = Math.min(1, away / spread / 1.6)
    const red = next() > 0.972
    return circle(
      x,
      y,
      red ? 4.6 : 2.2 + (1 - far) * 1.6,
      red ? palette.seal : mix('#16395f', '#9db6cc', far),
      `opacity="${n(red ? 0.95 : 0.85 - far * 0.35)}"`,
    )
  })
  const contours = centres.map(([x, y, spread]) =>
    [1, 1.55, 2.15]
      .map(
        (share) =>
          `<ellipse cx="${x}" cy="${y}" rx="${n(spread * share * 1.2)}" ry="${n(spread * share)}" fill="none" stroke="#1c4f82" stroke-width="1.4" opacity="${n(0.32 - share * 0.1)}"/>`,
      )
      .join(''),
  )
  const river = path('M-20 640C240 520 420 640 620 580S980 520 1080 540S1400 460 1640 500', 'none', 'stroke="#d5e2ea" stroke-width="34"')
  return picture({
    body:
      rect(0, 0, W, H, '#f7f5ee') +
      range(17)
        .map((index) => rect(index * 100, 0, 1, H, '#e5dfd1'))
        .join('') +
      range(11)
        .map((index) => rect(0, index * 100, W, 1, '#e5dfd1'))
        .join('') +
      river +
      contours.join('') +
      crowd.join(''),
    grain: 0.12,
  })
}
