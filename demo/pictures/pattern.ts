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

/** Impressions of seals on paper, none of them a character. */
export function seals(): string {
  const next = random(301)
  const size = 168
  const strokes = (x: number, y: number, colour: string): string => {
    const cells = 5
    const cell = (size - 44) / cells
    const marks = range(cells).flatMap((row) => {
      const runs: string[] = []
      let column = 0
      while (column < cells) {
        const run = 1 + Math.floor(next() * 3)
        if (next() > 0.3)
          runs.push(
            rect(
              x + 22 + column * cell,
              y + 22 + row * cell + cell * 0.24,
              Math.min(run, cells - column) * cell - 4,
              cell * 0.5,
              colour,
              'rx="3"',
            ),
          )
        column += run
      }
      return runs
    })
    const posts = range(3).map(() =>
      rect(x + 22 + Math.floor(next() * cells) * cell + cell * 0.25, y + 22, cell * 0.46, size - 48, colour, 'rx="3"'),
    )
    return marks.join('') + posts.join('')
  }
  const sheet = range(7).flatMap((column) =>
    range(5).map((row) => {
      const [x, y] = [40 + column * 222, 32 + row * 194]
      const kind = next()
      const turn = `transform="rotate(${n((next() - 0.5) * 5)} ${x + size / 2} ${y + size / 2})"`
      if (kind > 0.9) return rect(x, y, size, size, 'none', `rx="10" stroke="${palette.rule}" stroke-width="3" stroke-dasharray="10 9"`)
      const red = mix(palette.seal, '#d9644d', next() * 0.4)
      return kind > 0.42
        ? `<g ${turn} opacity="${n(0.82 + next() * 0.18)}">${rect(x, y, size, size, red, 'rx="12"')}${strokes(x, y, palette.paper)}</g>`
        : `<g ${turn} opacity="${n(0.8 + next() * 0.2)}">${rect(x + 5, y + 5, size - 10, size - 10, 'none', `rx="12" stroke="${red}" stroke-width="10"`)}${strokes(x, y, red)}</g>`
    }),
  )
  return picture({
    defs:
      '<filter id="press" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.09" numOctaves="3" seed="8"/>' +
      '<feColorMatrix values="0 0 0 0 0.98  0 0 0 0 0.965  0 0 0 0 0.93  0 0 0 3.2 -1.85"/></filter>',
    body: rect(0, 0, W, H, '#f8f4ea') + sheet.join('') + `<rect width="${W}" height="${H}" filter="url(#press)" opacity="0.75"/>`,
    grain: 0.2,
  })
}

/** Folded newspapers, one column marked in blue. */
export function newspapers(): string {
  const next = random(404)
  const page = (x: number, y: number, turn: number, tone: string, marked: boolean): string => {
    const columns = range(4)
      .map((column) =>
        range(26)
          .map((row) => {
            const full = next() > 0.16
            const blue = marked && column === 2 && row > 6 && row < 13
            return rect(
              44 + column * 150,
              300 + row * 23,
              full ? 128 : 40 + next() * 60,
              blue ? 12 : 9,
              blue ? palette.data : '#8d877c',
              blue ? '' : 'opacity="0.55"',
            )
          })
          .join(''),
      )
      .join('')
    const photo = rect(44, 300, 278, 190, mix('#9fb1b3', tone, 0.2)) + path('M44 490V430L120 370L190 440L250 390L322 450V490Z', '#5c7480')
    return (
      `<g transform="translate(${x} ${y}) rotate(${turn})">` +
      rect(14, 18, 690, 960, '#1b1a18', 'opacity="0.16" filter="url(#shade)"') +
      rect(0, 0, 690, 960, tone) +
      rect(44, 48, 88, 88, palette.seal, 'rx="6"') +
      rect(62, 66, 52, 9, tone) +
      rect(62, 88, 52, 9, tone) +
      rect(62, 110, 52, 9, tone) +
      rect(84, 62, 9, 60, tone) +
      rect(156, 62, 330, 58, '#1b1a18', 'opacity="0.9"') +
      rect(44, 158, 602, 5, '#1b1a18') +
      rect(44, 184, 560, 32, '#2c2a27') +
      rect(44, 232, 420, 32, '#2c2a27') +
      columns +
      rect(40, 296, 286, 200, tone) +
      photo +
      '</g>'
    )
  }
  return picture({
    defs:
      gradient('table', [
        [0, '#3d4a52'],
        [1, '#232b31'],
      ]) +
      blur('shade', 14) +
      gradient(
        'light',
        [
          [0, '#ffffff', 0.2],
          [1, '#000000', 0.22],
        ],
        'x',
      ),
    body:
      rect(0, 0, W, H, 'url(#table)') +
      page(-150, 150, -13, '#ece6d8', false) +
      page(980, -120, 15, '#efe9dc', false) +
      page(470, 60, -3, '#faf7ef', true) +
      rect(0, 0, W, H, 'url(#light)') +
      `<g transform="translate(1180 640) rotate(-32)">${rect(-40, 12, 430, 24, '#000000', 'opacity="0.3" filter="url(#shade)"')}${rect(0, -12, 340, 24, palette.seal)}${rect(0, -12, 340, 8, '#d0543f')}${polygon(
        [
          [340, -12],
          [340, 12],
          [392, 0],
        ],
        '#e6cfa4',
      )}${polygon(
        [
          [374, -4],
          [374, 4],
          [392, 0],
        ],
        '#1b1a18',
      )}${rect(-34, -12, 36, 24, '#c9a465')}</g>`,
  })
}

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

/** Card drawers of an archive, one pulled out. */
export function archive(): string {
  const next = random(720)
  const [columns, rows, width, height] = [8, 7, 194, 138]
  const drawers = range(rows).flatMap((row) =>
    range(columns).map((column) => {
      const [x, y] = [24 + column * width, 18 + row * height]
      const wood = mix('#8a6440', '#6d4b2e', next())
      return (
        rect(x, y, width - 12, height - 12, mix(wood, '#000000', 0.35)) +
        rect(x + 3, y + 2, width - 18, height - 18, wood) +
        range(7)
          .map(() =>
            path(
              `M${n(x + 6)} ${n(y + 8 + next() * 105)}q${n(50)} ${n((next() - 0.5) * 16)} ${n(width - 26)} ${n((next() - 0.5) * 8)}`,
              'none',
              `stroke="${mix(wood, '#3a2413', 0.35)}" stroke-width="1.3" opacity="0.5"`,
            ),
          )
          .join('') +
        rect(x + 52, y + 26, 78, 36, '#d9b770') +
        rect(x + 57, y + 30, 68, 28, '#f5efe0') +
        rect(x + 64, y + 38, 40 + next() * 14, 4, '#8d877c') +
        rect(x + 64, y + 47, 28 + next() * 20, 4, '#b8b1a4') +
        path(`M${x + 66} ${y + 84}a25 20 0 0 0 50 0`, 'none', 'stroke="#d9b770" stroke-width="8"')
      )
    }),
  )
  const [x, y] = [24 + 4 * width - 14, 18 + 3 * height]
  const cards = range(16).map((index) => {
    const top = y + 30 - (15 - index) * 11
    const marked = index === 9
    return (
      rect(
        x + 22 + (index % 3) * 2,
        top - (marked ? 40 : 0),
        width + 2,
        190 + (marked ? 40 : 0),
        marked ? '#eef3f8' : mix('#f7f1e2', '#e3d8bf', next()),
        'stroke="#b9ad94" stroke-width="1"',
      ) +
      (marked
        ? rect(x + 40, top - 26, 92, 13, palette.data)
        : rect(x + 30 + ((index * 53) % 120), top - 9, 46, 10, index % 5 === 2 ? palette.seal : '#efe7d3'))
    )
  })
  const front =
    rect(x, y + 52, width + 46, 186, '#5b3d24') +
    rect(x + 6, y + 58, width + 34, 174, '#936b45') +
    rect(x + 70, y + 92, 106, 48, '#d9b770') +
    rect(x + 77, y + 98, 92, 36, '#faf5e8') +
    rect(x + 88, y + 106, 70, 6, palette.seal) +
    rect(x + 88, y + 119, 48, 5, '#8d877c') +
    path(`M${x + 88} ${y + 170}a35 27 0 0 0 70 0`, 'none', 'stroke="#e2c27d" stroke-width="11"')
  return picture({
    defs:
      gradient('light', [
        [0, '#fff2d0', 0.28],
        [0.5, '#000000', 0],
        [1, '#000000', 0.42],
      ]) + blur('shade', 22),
    body:
      rect(0, 0, W, H, '#3d2a1a') +
      drawers.join('') +
      rect(x - 10, y + 20, width + 90, 270, '#000000', 'opacity="0.55" filter="url(#shade)"') +
      cards.join('') +
      front +
      rect(0, 0, W, H, 'url(#light)'),
  })
}

/** Parcels stacked in isometric rows. */
export function parcels(): string {
  const next = random(808)
  const cube = (x: number, y: number, size: number, tall: number, tone: string): string => {
    const [dx, dy] = [size * 0.866, size * 0.5]
    const tape = mix(tone, '#ffffff', 0.4)
    return (
      polygon(
        [
          [x, y],
          [x - dx, y - dy],
          [x - dx, y - dy - tall],
          [x, y - tall],
        ],
        mix(tone, '#2a1a0c', 0.18),
      ) +
      polygon(
        [
          [x, y],
          [x + dx, y - dy],
          [x + dx, y - dy - tall],
          [x, y - tall],
        ],
        mix(tone, '#2a1a0c', 0.36),
      ) +
      polygon(
        [
          [x, y - tall],
          [x + dx, y - dy - tall],
          [x, y - dy * 2 - tall],
          [x - dx, y - dy - tall],
        ],
        mix(tone, '#ffffff', 0.14),
      ) +
      polygon(
        [
          [x - dx * 0.56, y - dy * 0.56 - tall],
          [x - dx * 0.44, y - dy * 0.44 - tall],
          [x + dx * 0.56, y - dy * 1.44 - tall],
          [x + dx * 0.44, y - dy * 1.56 - tall],
        ],
        tape,
      ) +
      polygon(
        [
          [x - dx * 0.56, y - dy * 0.56 - tall],
          [x - dx * 0.44, y - dy * 0.44 - tall],
          [x - dx * 0.44, y - dy * 0.44 - tall * 0.68],
          [x - dx * 0.56, y - dy * 0.56 - tall * 0.68],
        ],
        tape,
      ) +
      polygon(
        [
          [x + dx * 0.2, y - dy * 0.2 - tall * 0.3],
          [x + dx * 0.62, y - dy * 0.62 - tall * 0.3],
          [x + dx * 0.62, y - dy * 0.62 - tall * 0.62],
          [x + dx * 0.2, y - dy * 0.2 - tall * 0.62],
        ],
        '#f4efe2',
      )
    )
  }
  const tones = ['#c49a62', '#b88a52', '#d2ac78', '#c49a62', '#bd9058', '#b22a1c', '#1c4f82']
  // From the back corner to the front, so that nearer boxes cover farther ones.
  const places = range(11)
    .flatMap((row) => range(11).map((column) => ({ row, column })))
    .sort((one, other) => one.row + one.column - other.row - other.column)
  const stacks = places.map(({ row, column }) => {
    const size = 104
    const x = 800 + (column - row) * size * 0.9
    const y = 300 + (column + row) * size * 0.52 - 120
    const tall = 46 + next() * 70
    const pick = next()
    const tone = pick > 0.94 ? palette.data : pick > 0.88 ? palette.seal : (tones[Math.floor(next() * 5)] ?? '#c49a62')
    const second = next() > 0.66 ? cube(x, y - tall, size * 0.94, 36 + next() * 60, tones[Math.floor(next() * 5)] ?? '#c49a62') : ''
    return cube(x, y, size * 0.94, tall, tone) + second
  })
  return picture({
    defs: gradient('floor', [
      [0, '#eae6da'],
      [1, '#cfd2cc'],
    ]),
    body: rect(0, 0, W, H, 'url(#floor)') + stacks.join(''),
  })
}

/** Trails of light on a road at night. */
export function trails(): string {
  const next = random(909)
  const curve = (offset: number, lift: number) =>
    `M${n(-120 + offset * 2.6)} ${n(1080)}C${n(420 + offset * 1.5)} ${n(860 - lift)} ${n(560 + offset * 0.7)} ${n(600 - lift)} ${n(900 + offset * 0.16)} ${n(520 - lift * 0.3)}S${n(1290 + offset * 0.05)} ${n(440 - lift * 0.1)} ${n(1680)} ${n(400)}`
  const trail = (count: number, from: number, to: number, tones: string[]) =>
    range(count)
      .map(() => {
        const tone = tones[Math.floor(next() * tones.length)] ?? '#ffffff'
        return path(
          curve(from + next() * (to - from), next() * 26),
          'none',
          `stroke="${tone}" stroke-width="${n(1 + next() * 4.5)}" opacity="${n(0.25 + next() * 0.65)}" stroke-linecap="round"`,
        )
      })
      .join('')
  const lamps = range(9).map((index) => {
    const share = (index / 9) ** 0.7
    const [x, y, size] = [200 + share * 1280, 800 - share * 410, 1.5 - share * 1.25]
    return (
      rect(x, y - 300 * size, 6 * size + 1, 300 * size, '#0d141b') +
      line(x, y - 298 * size, x + 80 * size, y - 318 * size, '#0d141b', 5 * size + 1) +
      circle(x + 80 * size, y - 314 * size, 6 * size + 1.5, '#ffe6b0') +
      circle(x + 80 * size, y - 314 * size, 64 * size + 8, 'url(#lamp)')
    )
  })
  const windows = range(260).map(() => rect(next() * W, 250 + next() * 190, 4, 5, '#eac483', `opacity="${n(next() * 0.8)}"`))
  let left = 0
  const towers: string[] = []
  while (left < W) {
    const width = 40 + next() * 90
    const height = 40 + next() * 220
    towers.push(rect(left, 460 - height, width, height, mix('#1c2c3e', '#16222f', next())))
    left += width + next() * 12
  }
  return picture({
    defs:
      gradient('sky', [
        [0, '#101c2b'],
        [0.7, '#2f4258'],
        [1, '#8d6a58'],
      ]) +
      gradient('ground', [
        [0, '#1b252e'],
        [1, '#0d1319'],
      ]) +
      glow('lamp', [
        [0, '#ffdf9c', 0.55],
        [1, '#ffdf9c', 0],
      ]) +
      blur('soft', 7),
    body:
      rect(0, 0, W, 470, 'url(#sky)') +
      towers.join('') +
      windows.join('') +
      rect(0, 455, W, 545, 'url(#ground)') +
      path('M-700 1080C260 780 620 560 880 500S1300 420 1680 392V440C1400 470 1200 520 1080 600S900 820 1060 1080Z', '#232c34') +
      `<g filter="url(#soft)" opacity="0.7">${trail(20, -80, 110, ['#ff4a30', '#ff7a45'])}${trail(20, 190, 390, ['#fff0cc', '#ffd98a'])}</g>` +
      trail(34, -80, 110, ['#ff5136', '#d9301d', '#ff8a58']) +
      trail(34, 190, 390, ['#fff4da', '#ffe0a0', '#f7c873']) +
      lamps.join(''),
    grain: 0.2,
  })
}

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
  const tree = range(60).map(() =>
    circle(1330 + (next() - 0.5) * 330, 300 + (next() - 0.5) * 230, 18 + next() * 34, mix('#c9862f', '#e3b152', next()), 'opacity="0.92"'),
  )
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

/** Rings of walking time over the blocks of a neighbourhood. */
export function rings(): string {
  const next = random(1111)
  const [cx, cy] = [760, 520]
  const block = (column: number, row: number): string => {
    const [x, y] = [column * 118 - 40 + (row % 2) * 18, row * 104 - 30]
    const away = Math.hypot(x + 48 - cx, y + 40 - cy)
    if (next() > 0.9)
      return (
        rect(x, y, 96, 80, '#cfdcc0', 'rx="8"') +
        range(9)
          .map(() => circle(x + 14 + next() * 68, y + 12 + next() * 56, 7 + next() * 7, '#8fae7c'))
          .join('')
      )
    return range(2)
      .flatMap((across) =>
        range(2).map((down) =>
          rect(
            x + across * 50,
            y + down * 42,
            30 + next() * 16,
            26 + next() * 12,
            away < 190 ? '#e0b7a6' : away < 330 ? '#d6cbb8' : '#ddd8ca',
          ),
        ),
      )
      .join('')
  }
  const spots = [
    [600, 420],
    [900, 350],
    [980, 640],
    [690, 700],
    [470, 610],
    [1120, 470],
  ] as const
  const ways = spots.map(
    ([x, y]) =>
      path(
        `M${cx} ${cy}H${n((cx + x) / 2)}V${y}H${x}`,
        'none',
        `stroke="${palette.seal}" stroke-width="6" stroke-dasharray="2 14" stroke-linecap="round"`,
      ) + circle(x, y, 17, palette.paper, `stroke="${palette.seal}" stroke-width="7"`),
  )
  return picture({
    body:
      rect(0, 0, W, H, '#f3efe4') +
      path('M-20 820C300 760 520 900 860 860S1380 700 1640 760V880C1380 830 1100 980 860 980S300 880 -20 950Z', '#cbdde3') +
      range(15)
        .flatMap((column) => range(11).map((row) => (row > 7 ? '' : block(column, row))))
        .join('') +
      path(`M${cx} -20V860M-20 ${cy}H1640`, 'none', 'stroke="#fffdf6" stroke-width="20"') +
      [430, 300, 170]
        .map(
          (radius, index) =>
            circle(cx, cy, radius, palette.data, `opacity="${n(0.07 + index * 0.05)}"`) +
            circle(
              cx,
              cy,
              radius,
              'none',
              `stroke="${palette.data}" stroke-width="3" opacity="0.75" stroke-dasharray="${index === 0 ? '14 10' : '0'}"`,
            ),
        )
        .join('') +
      ways.join('') +
      circle(cx, cy, 34, palette.seal) +
      polygon(
        [
          [cx - 18, cy + 14],
          [cx - 18, cy - 4],
          [cx, cy - 20],
          [cx + 18, cy - 4],
          [cx + 18, cy + 14],
        ],
        palette.paper,
      ),
    grain: 0.12,
  })
}
