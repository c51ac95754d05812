import { H, W, below, circle, glow, gradient, mix, path, picture, polygon, rect, ridgeLine } from './draw'

/** Wind turbines and a power line on a ridge. */
export function turbines(): string {
  const mill = (x: number, y: number, scale: number, turn: number, tone: string): string =>
    `<g transform="translate(${x} ${y}) scale(${scale})">` +
    polygon(
      [
        [-5, 0],
        [5, 0],
        [13, 560],
        [-13, 560],
      ],
      tone,
    ) +
    `<g transform="rotate(${turn})">` +
    [0, 120, 240].map((angle) => path('M-5 0Q-17 -70 -3 -232Q3 -236 4 -230Q9 -70 6 0Z', tone, `transform="rotate(${angle})"`)).join('') +
    '</g>' +
    circle(0, 0, 13, mix(tone, '#26323a', 0.3)) +
    '</g>'
  const pylon = (x: number, y: number, scale: number): string =>
    `<g transform="translate(${x} ${y}) scale(${scale})" stroke="#1b2a35" fill="none" stroke-width="5">` +
    '<path d="M-60 0L-14 -330L0 -420L14 -330L60 0M-46 -100L40 -150M46 -100L-40 -150M-36 -180L28 -230M36 -180L-28 -230M-110 -330H110M-84 -262H84M-110 -330L-20 -300M110 -330L20 -300M-84 -262L-20 -240M84 -262L20 -240"/></g>'
  const wire = (fromX: number, fromY: number, toX: number, toY: number) =>
    path(
      `M${fromX} ${fromY}Q${(fromX + toX) / 2} ${Math.max(fromY, toY) + 70} ${toX} ${toY}`,
      'none',
      'stroke="#1b2a35" stroke-width="2.4"',
    )
  return picture({
    defs:
      gradient('sky', [
        [0, '#31506d'],
        [0.5, '#b6a29a'],
        [0.8, '#f0c38c'],
      ]) +
      glow('sun', [
        [0, '#fff2d2', 0.9],
        [0.4, '#ffe2ae', 0.4],
        [1, '#ffe2ae', 0],
      ]) +
      gradient('veil', [
        [0, '#f0cfa2', 0],
        [0.6, '#f0cfa2', 0.5],
        [1, '#f0cfa2', 0],
      ]),
    body:
      rect(0, 0, W, H, 'url(#sky)') +
      circle(520, 620, 420, 'url(#sun)') +
      circle(520, 620, 56, '#fff5dc') +
      below({ line: ridgeLine({ seed: 70, amplitude: 80, crag: 0.4, waves: 6 }), base: 690, fill: '#a88f8a', step: 5 }) +
      mill(240, 470, 0.5, 12, '#e9dccb') +
      mill(430, 440, 0.58, 50, '#efe3d2') +
      mill(690, 480, 0.5, 95, '#e9dccb') +
      rect(0, 560, W, 240, 'url(#veil)') +
      below({ line: ridgeLine({ seed: 71, amplitude: 70, waves: 4 }), base: 790, fill: '#6a6a72' }) +
      mill(900, 400, 0.92, 22, '#f6efe2') +
      mill(1240, 330, 1.15, 74, '#fbf6ec') +
      below({ line: ridgeLine({ seed: 72, amplitude: 60, waves: 4 }), base: 880, fill: '#2b3a45' }) +
      pylon(160, 940, 0.95) +
      pylon(760, 930, 0.7) +
      pylon(1180, 910, 0.5) +
      wire(56, 626, 683, 699) +
      wire(264, 626, 837, 699) +
      wire(683, 699, 1125, 745) +
      wire(837, 699, 1235, 745) +
      wire(-200, 640, 56, 626) +
      wire(1125, 745, 1640, 700) +
      wire(1235, 745, 1700, 720) +
      below({ line: ridgeLine({ seed: 73, amplitude: 30 }), base: 960, fill: '#16222b' }),
  })
}
