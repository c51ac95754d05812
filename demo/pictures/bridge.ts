import { H, W, below, circle, gradient, line, n, path, picture, random, range, rect, ridgeLine } from './draw'

/** A three-arched stone bridge and its reflection. */
export function bridge(): string {
  const water = 640
  const arches = [
    [470, 105],
    [800, 150],
    [1130, 105],
  ] as const
  const deck = (x: number) => 455 + ((x - 800) / 800) ** 2 * 175
  const top = range(101)
    .map((index) => `${index * 16} ${n(deck(index * 16))}`)
    .join('L')
  const holes = arches.map(([x, radius]) => `M${x - radius} ${water}A${radius} ${radius * 0.98} 0 0 1 ${x + radius} ${water}Z`).join('')
  const stone = path(`M0 ${water}L${top}L${W} ${water}Z${holes}`, '#3a4046', 'fill-rule="evenodd"')
  const rail =
    path(`M${top}`, 'none', 'stroke="#23282d" stroke-width="9"') +
    range(33)
      .map((index) => rect(index * 50 - 3, deck(index * 50) - 34, 6, 34, '#23282d'))
      .join('') +
    path(
      `M${range(101)
        .map((index) => `${index * 16} ${n(deck(index * 16) - 34)}`)
        .join('L')}`,
      'none',
      'stroke="#23282d" stroke-width="5"',
    )
  const rims = arches
    .map(([x, radius]) =>
      path(`M${x - radius} ${water}A${radius} ${radius * 0.98} 0 0 1 ${x + radius} ${water}`, 'none', 'stroke="#59626a" stroke-width="12"'),
    )
    .join('')
  const whole = stone + rims + rail
  const next = random(21)
  const ripples = range(150)
    .map(() => {
      const y = water + 14 + next() ** 1.4 * 340
      const x = next() * W
      const width = 40 + next() * 190 * ((y - water) / 340 + 0.35)
      return line(
        x,
        y,
        x + width,
        y,
        next() > 0.5 ? '#f6e6cd' : '#53707f',
        1.5 + ((y - water) / 340) * 2.5,
        `opacity="${n(0.12 + next() * 0.3)}" stroke-linecap="round"`,
      )
    })
    .join('')
  const far =
    below({ line: ridgeLine({ seed: 4, amplitude: 80, crag: 0.3 }), base: 510, fill: '#a9b9bb', bottom: water }) +
    below({ line: ridgeLine({ seed: 9, amplitude: 50, waves: 8 }), base: 575, fill: '#7f979d', bottom: water })
  const boat =
    path('M1214 764Q1290 800 1400 758L1384 786Q1300 812 1232 788Z', '#20262b') +
    path('M1270 776Q1272 728 1318 727Q1356 730 1352 768Z', '#4d3b30') +
    line(1220, 690, 1252, 830, '#20262b', 4)
  const willow = range(26)
    .map((index) => {
      const x = 20 + index * 15 + next() * 12
      const length = 180 + next() * 320 * (1 - index / 34)
      const leaves = range(Math.floor(length / 15)).map((step) => {
        const y = -10 + step * 15
        const sway = Math.sin(step / 6 + index) * 9
        return `<ellipse cx="${n(x + sway + (step % 2 ? 5 : -5))}" cy="${n(y)}" rx="3" ry="10" fill="${step % 3 ? '#48613f' : '#6c8450'}" transform="rotate(${step % 2 ? -24 : 24} ${n(x + sway)} ${n(y)})"/>`
      })
      return leaves.join('')
    })
    .join('')
  return picture({
    defs:
      gradient('sky', [
        [0, '#bfcfd3'],
        [0.6, '#f0dfc4'],
        [1, '#f3d3ac'],
      ]) +
      gradient('water', [
        [0, '#e6cfad'],
        [0.35, '#9fb1b3'],
        [1, '#3f5b6b'],
      ]) +
      gradient('sink', [
        [0, '#9fb1b3', 0.05],
        [1, '#3f5b6b', 0.9],
      ]),
    body:
      rect(0, 0, W, water, 'url(#sky)') +
      circle(820, 500, 60, '#f7e8c8', 'opacity="0.9"') +
      far +
      rect(0, water, W, H - water, 'url(#water)') +
      `<g transform="translate(0 ${water * 2}) scale(1 -1)" opacity="0.5">${whole}</g>` +
      rect(0, water, W, H - water, 'url(#sink)') +
      ripples +
      whole +
      boat +
      willow,
  })
}
