import {
  below,
  blur,
  circle,
  glow,
  gradient,
  H,
  line,
  mix,
  n,
  palette,
  path,
  picture,
  polygon,
  random,
  range,
  rect,
  ridgeLine,
  W,
} from './draw'

const birds = (x: number, y: number, count: number, seed: number, colour: string): string => {
  const next = random(seed)
  return range(count)
    .map(() => {
      const [left, top, size] = [x + next() * 220, y + next() * 90, 9 + next() * 9]
      return path(
        `M${n(left - size)} ${n(top - size * 0.35)}Q${n(left - size * 0.4)} ${n(top - size * 0.7)} ${n(left)} ${n(top)}` +
          `Q${n(left + size * 0.4)} ${n(top - size * 0.7)} ${n(left + size)} ${n(top - size * 0.35)}`,
        'none',
        `stroke="${colour}" stroke-width="2.4" stroke-linecap="round"`,
      )
    })
    .join('')
}

/** Hills in ink wash under a red sun. */
export function hills(): string {
  const tones = ['#cfd5d3', '#aebbbf', '#869aa4', '#5a7280', '#354a57', '#1a262e']
  const layers = tones.map((fill, index) => {
    const base = 470 + index * 92
    const ridge = ridgeLine({ seed: 11 + index * 7, amplitude: 150 - index * 14, waves: 6, crag: 0.55 - index * 0.05 })
    return below({ line: ridge, base, fill, step: 4 }) + rect(0, base - 30, W, 190, `url(#veil${index})`)
  })
  return picture({
    defs:
      gradient('sky', [
        [0, '#dcd6c6'],
        [0.45, '#f2e9d6'],
        [0.75, '#f4e3cd'],
      ]) +
      glow('sun', [
        [0, '#f4c9a8', 0.7],
        [1, '#f4c9a8', 0],
      ]) +
      tones
        .map((_, index) =>
          gradient(`veil${index}`, [
            [0, '#f3ead9', 0],
            [1, '#f3ead9', index > 3 ? 0.1 : 0.5],
          ]),
        )
        .join(''),
    body:
      rect(0, 0, W, H, 'url(#sky)') +
      circle(1120, 330, 260, 'url(#sun)') +
      circle(1120, 330, 84, palette.seal) +
      layers.join('') +
      birds(360, 190, 7, 5, '#3a4850'),
  })
}

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

/** Tea terraces: contour after contour. */
export function terraces(): string {
  const bands = range(22).map((index) => {
    const share = index / 21
    const base = 330 + share ** 1.25 * 720
    const ridge = ridgeLine({ seed: 90, amplitude: 120 - share * 30, waves: 3 })
    const own = ridgeLine({ seed: 200 + index, amplitude: 10 + share * 12, waves: 5 })
    const shape = (x: number) => ridge(x + share * 420) + own(x)
    const tone = mix('#9db48a', '#1f4630', share)
    const bushes = range(Math.round(150 - share * 92)).map((spot) => {
      const gap = W / (150 - share * 92)
      const x = spot * gap + (index % 2) * gap * 0.5
      return `<ellipse cx="${n(x)}" cy="${n(base - shape(x) + 8 + share * 12)}" rx="${n(gap * 0.56)}" ry="${n(7 + share * 17)}" fill="${mix('#b9c894', '#3d7146', share)}"/>`
    })
    return (
      below({ line: shape, base, fill: tone, step: 10 }) +
      bushes.join('') +
      below({ line: (x) => shape(x) - 12 - share * 26, base, fill: mix(tone, '#14301f', 0.28), step: 10 })
    )
  })
  const far = ['#d5ddd6', '#b9c8c4'].map((tone, index) =>
    below({ line: ridgeLine({ seed: 61 + index, amplitude: 90, crag: 0.4, waves: 6 }), base: 250 + index * 50, fill: tone, step: 5 }),
  )
  return picture({
    defs:
      gradient('sky', [
        [0, '#e5e8e2'],
        [1, '#f7efdc'],
      ]) +
      gradient('haze', [
        [0, '#f5f0e0', 0],
        [0.4, '#f5f0e0', 0.75],
        [1, '#f5f0e0', 0],
      ]),
    body:
      rect(0, 0, W, H, 'url(#sky)') +
      circle(330, 120, 54, '#eec98f') +
      far.join('') +
      rect(0, 150, W, 260, 'url(#haze)') +
      bands.join('') +
      rect(0, 210, W, 300, 'url(#haze)', 'opacity="0.5"') +
      path('M1180 640l60 -52l60 52v70h-120z', '#5d4a3a') +
      path('M1160 646l80 -70l80 70l-14 8l-66 -54l-66 54z', '#2c2a28') +
      rect(1226, 660, 26, 50, '#efc67c'),
  })
}

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

/** Ears of wheat against the light. */
export function wheat(): string {
  const next = random(5)
  const ear = (x: number, y: number, scale: number, lean: number, tone: string): string => {
    const grains = range(11).map((index) => {
      const up = -index * 15
      return [-1, 1]
        .map(
          (side) =>
            `<ellipse cx="${side * 9}" cy="${up}" rx="7.5" ry="15" fill="${mix(tone, '#fff1c4', index % 2 ? 0.18 : 0)}" transform="rotate(${side * 26} ${side * 9} ${up})"/>` +
            line(side * 12, up - 10, side * (24 + index), up - 78, tone, 1.6, 'opacity="0.75"'),
        )
        .join('')
    })
    return (
      `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(lean)}) scale(${n(scale)})">` +
      path('M0 0Q-4 260 -20 760', 'none', `stroke="${mix(tone, '#5d5a26', 0.35)}" stroke-width="5"`) +
      grains.join('') +
      `<ellipse cx="0" cy="-168" rx="7" ry="17" fill="${tone}"/></g>`
    )
  }
  const layers = [
    [46, 0.55, '#d9c48d', 470],
    [32, 0.9, '#c9a24f', 560],
    [15, 1.5, '#a7772a', 640],
  ] as const
  return picture({
    defs:
      gradient('sky', [
        [0, '#a9c0c4'],
        [0.5, '#f3e6c4'],
        [1, '#e2b96a'],
      ]) +
      gradient('foot', [
        [0, '#6b5320', 0],
        [1, '#4f3c17', 0.75],
      ]) +
      glow('sun', [
        [0, '#fff6dc', 0.95],
        [0.35, '#fff0c9', 0.5],
        [1, '#fff0c9', 0],
      ]) +
      blur('far', 5),
    body:
      rect(0, 0, W, H, 'url(#sky)') +
      circle(1150, 380, 460, 'url(#sun)') +
      below({ line: ridgeLine({ seed: 3, amplitude: 26 }), base: 620, fill: '#c5b583' }) +
      layers
        .map(
          ([count, scale, tone, y], layer) =>
            `<g${layer === 0 ? ' filter="url(#far)"' : ''}>` +
            range(count)
              .map((index) =>
                ear(((index + next() * 0.9) / count) * 1700 - 50, y + next() * 170, scale * (0.85 + next() * 0.3), -10 + next() * 26, tone),
              )
              .join('') +
            '</g>',
        )
        .join('') +
      rect(0, 640, W, H - 640, 'url(#foot)'),
  })
}

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
