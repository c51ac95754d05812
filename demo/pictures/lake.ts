import { H, W, below, circle, glow, gradient, line, n, path, picture, random, range, rect, ridgeLine } from './draw'

/** A lake at moonrise, reeds in front. */
export function lake(): string {
  const shore = 560
  const next = random(77)
  const glints = range(90).map((index) => {
    const y = shore + 8 + index * 4.8
    const spread = 22 + (index / 90) * 150
    const x = 1090 + (next() - 0.5) * spread
    return line(
      x - next() * spread * 0.6,
      y,
      x + next() * spread * 0.6,
      y,
      '#f6e9c6',
      2.4,
      `opacity="${n(0.75 - index / 150)}" stroke-linecap="round"`,
    )
  })
  const reeds = range(85).map((index) => {
    const x = index * 9 - 40 + next() * 20
    const height = 170 + next() * 330 * Math.max(0.25, 1 - index / 80)
    const lean = 20 + next() * 60
    const blade = path(
      `M${n(x)} 1000Q${n(x + lean * 0.2)} ${n(1000 - height * 0.6)} ${n(x + lean)} ${n(1000 - height)}`,
      'none',
      `stroke="${next() > 0.4 ? '#0f1a22' : '#1d2e38'}" stroke-width="${n(2.5 + next() * 4)}"`,
    )
    const plume =
      next() > 0.62
        ? `<ellipse cx="${n(x + lean)}" cy="${n(1000 - height - 24)}" rx="7" ry="34" fill="#2b2a2c" transform="rotate(16 ${n(x + lean)} ${n(1000 - height)})"/>`
        : ''
    return blade + plume
  })
  const boat =
    path('M920 680Q990 706 1076 676L1064 698Q990 718 932 700Z', '#0f1a22') +
    rect(994, 616, 5, 66, '#0f1a22') +
    circle(996, 612, 8, '#e9b36a') +
    circle(996, 612, 46, 'url(#lamp)') +
    path('M1020 684Q1022 650 1034 648Q1046 650 1050 682Z', '#0f1a22') +
    circle(1035, 640, 9, '#0f1a22')
  return picture({
    defs:
      gradient('sky', [
        [0, '#1b2f45'],
        [0.6, '#5b7a8f'],
        [1, '#c7b99b'],
      ]) +
      gradient('water', [
        [0, '#9d9a89'],
        [0.3, '#44627a'],
        [1, '#132231'],
      ]) +
      glow('moon', [
        [0, '#fff3d2', 0.55],
        [1, '#fff3d2', 0],
      ]) +
      glow('lamp', [
        [0, '#ffcf87', 0.7],
        [1, '#ffcf87', 0],
      ]),
    body:
      rect(0, 0, W, shore, 'url(#sky)') +
      circle(1090, 300, 230, 'url(#moon)') +
      circle(1090, 300, 62, '#fbf0d3') +
      below({ line: ridgeLine({ seed: 14, amplitude: 90, crag: 0.35, waves: 6 }), base: 500, fill: '#506c80', bottom: shore, step: 5 }) +
      below({ line: ridgeLine({ seed: 18, amplitude: 46, crag: 0.2 }), base: 545, fill: '#2d475a', bottom: shore, step: 5 }) +
      rect(0, shore, W, H - shore, 'url(#water)') +
      glints.join('') +
      boat +
      reeds.join(''),
  })
}
