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

/** A city at dusk, three rows deep. */
export function city(): string {
  const next = random(102)
  const row = (base: number, tall: number, low: number, wide: number, tone: string, lit: number): string => {
    let x = -20
    const towers: string[] = []
    while (x < W + 20) {
      const width = wide * (0.55 + next() * 0.9)
      const centre = Math.exp(-(((x - 900) / 520) ** 2))
      const height = low + next() * tall * (0.35 + centre)
      const y = base - height
      const cap = next()
      towers.push(rect(x, y, width, H - y, tone))
      if (cap > 0.8) towers.push(rect(x + width * 0.46, y - 60, 4, 60, tone), rect(x + width * 0.3, y - 22, width * 0.4, 24, tone))
      else if (cap > 0.6)
        towers.push(
          polygon(
            [
              [x, y + 1],
              [x + width, y + 1],
              [x + width, y - width * 0.28],
            ],
            tone,
          ),
        )
      else if (cap > 0.48) towers.push(rect(x + width * 0.2, y - 18, width * 0.6, 20, tone))
      if (lit > 0) {
        const columns = Math.max(2, Math.floor(width / 17))
        const step = width / (columns + 0.6)
        for (let top = y + 18; top < base - 10; top += 22) {
          for (let column = 0; column < columns; column += 1) {
            if (next() < lit)
              towers.push(
                rect(
                  x + step * (column + 0.45),
                  top,
                  step * 0.5,
                  10,
                  next() > 0.82 ? '#fff0cf' : '#e9b86e',
                  `opacity="${n(0.45 + next() * 0.5)}"`,
                ),
              )
          }
        }
      }
      x += width + (lit > 0.2 ? next() * 14 : 2)
    }
    return towers.join('')
  }
  const glints = range(170).map((index) => {
    const y = 866 + (index / 170) * 134
    return rect(next() * W, y, 20 + next() * 120, 2.2, next() > 0.6 ? '#f0bf78' : '#7d93a8', `opacity="${n(0.15 + next() * 0.4)}"`)
  })
  return picture({
    defs:
      gradient('sky', [
        [0, '#1d3049'],
        [0.45, '#58708a'],
        [0.72, '#d29a74'],
        [0.86, '#f0c795'],
      ]) +
      gradient('water', [
        [0, '#34475a'],
        [1, '#131d28'],
      ]) +
      gradient('veil', [
        [0, '#e2ab80', 0],
        [1, '#e2ab80', 0.45],
      ]),
    body:
      rect(0, 0, W, H, 'url(#sky)') +
      row(820, 420, 130, 74, '#7d7f8d', 0) +
      rect(0, 420, W, 400, 'url(#veil)') +
      row(840, 380, 110, 92, '#3f4e62', 0.16) +
      row(864, 230, 70, 120, '#1a2735', 0.3) +
      rect(0, 860, W, 140, 'url(#water)') +
      glints.join('') +
      rect(0, 856, W, 8, '#0f1820'),
  })
}

/** An assembly line seen from the side: arms, belt, boxes. */
export function factory(): string {
  const arm = (x: number, first: number, second: number, tone: string): string => {
    const shoulder = [x, 560] as const
    const rad = (degrees: number) => (degrees * Math.PI) / 180
    const elbow = [shoulder[0] + Math.cos(rad(first)) * 190, shoulder[1] - Math.sin(rad(first)) * 190] as const
    const wrist = [elbow[0] + Math.cos(rad(second)) * 170, elbow[1] - Math.sin(rad(second)) * 170] as const
    const limb = (from: readonly [number, number], to: readonly [number, number], width: number) =>
      line(from[0], from[1], to[0], to[1], tone, width, 'stroke-linecap="round"')
    return (
      polygon(
        [
          [x - 84, 900],
          [x + 84, 900],
          [x + 44, 560],
          [x - 44, 560],
        ],
        mix(tone, '#11161b', 0.45),
      ) +
      limb(shoulder, elbow, 50) +
      limb(elbow, wrist, 36) +
      limb(wrist, [wrist[0], wrist[1] + 54], 16) +
      rect(wrist[0] - 34, wrist[1] + 50, 68, 12, '#23282d') +
      rect(wrist[0] - 34, wrist[1] + 56, 10, 34, '#23282d') +
      rect(wrist[0] + 24, wrist[1] + 56, 10, 34, '#23282d') +
      [shoulder, elbow, wrist]
        .map(([cx, cy], index) => circle(cx, cy, 40 - index * 9, '#23282d') + circle(cx, cy, 17 - index * 4, '#d8d2c4'))
        .join('')
    )
  }
  const trusses = range(9).map((index) => {
    const x = index * 200 - 40
    return (
      path(`M${x} 190L${x + 100} 70L${x + 200} 190`, 'none', 'stroke="#9aa6ab" stroke-width="10"') +
      line(x + 100, 70, x + 100, 190, '#9aa6ab', 6) +
      polygon(
        [
          [x + 112, 84],
          [x + 192, 180],
          [x + 112, 180],
        ],
        '#cfe0e6',
        'opacity="0.75"',
      )
    )
  })
  const shafts = range(5).map((index) =>
    polygon(
      [
        [120 + index * 330, 190],
        [270 + index * 330, 190],
        [150 + index * 330, 1000],
        [-120 + index * 330, 1000],
      ],
      '#fffdf4',
      'opacity="0.22"',
    ),
  )
  const boxes = range(9).map((index) => {
    const x = 20 + index * 188
    const tone = index % 4 === 1 ? palette.seal : index % 2 ? '#c4a068' : '#d7bd8b'
    return (
      rect(x, 716, 108, 84, tone) + rect(x, 716, 108, 18, mix(tone, '#ffffff', 0.22)) + rect(x + 46, 716, 16, 84, mix(tone, '#000000', 0.2))
    )
  })
  const rollers = range(27).map((index) => circle(30 + index * 60, 828, 19, '#2b3136') + circle(30 + index * 60, 828, 7, '#8b9499'))
  const legs = range(6).map((index) => rect(110 + index * 270, 852, 26, 148, '#39424a'))
  return picture({
    defs:
      gradient('wall', [
        [0, '#dfe5e3'],
        [0.7, '#c3ccce'],
        [1, '#98a4a9'],
      ]) +
      gradient('floor', [
        [0, '#7b878d'],
        [1, '#525d64'],
      ]),
    body:
      rect(0, 0, W, H, 'url(#wall)') +
      range(14)
        .map((index) => rect(index * 120 + 8, 250, 104, 250, '#d2dad9'))
        .join('') +
      trusses.join('') +
      rect(0, 186, W, 16, '#7f8c92') +
      rect(0, 900, W, 100, 'url(#floor)') +
      shafts.join('') +
      arm(260, 112, 20, palette.data) +
      arm(800, 68, 158, '#c98a2b') +
      arm(1330, 118, 200, palette.data) +
      rect(0, 800, W, 12, '#23282d') +
      rect(0, 846, W, 10, '#23282d') +
      rollers.join('') +
      boxes.join('') +
      legs.join(''),
  })
}

/** A high-speed train on a viaduct, morning. */
export function train(): string {
  const deck = 640
  const piers = range(8).map((index) => {
    const x = 60 + index * 215
    return (
      polygon(
        [
          [x - 20, deck + 34],
          [x + 20, deck + 34],
          [x + 26, H],
          [x - 26, H],
        ],
        '#b9b7ae',
      ) +
      polygon(
        [
          [x + 4, deck + 34],
          [x + 20, deck + 34],
          [x + 26, H],
          [x + 8, H],
        ],
        '#97968f',
      ) +
      polygon(
        [
          [x - 60, deck + 30],
          [x + 60, deck + 30],
          [x + 20, deck + 66],
          [x - 20, deck + 66],
        ],
        '#a8a69d',
      )
    )
  })
  const masts = range(9).map((index) => {
    const x = 40 + index * 196
    return rect(x, 440, 6, 200, '#5f6a70') + line(x + 3, 470, x + 64, 486, '#5f6a70', 4) + line(x + 3, 500, x + 64, 486, '#5f6a70', 3)
  })
  const windows = range(22).map((index) => rect(330 + index * 60, 556, 42, 24, '#20313f', 'rx="6"'))
  const doors = range(5).map(
    (index) => rect(560 + index * 300 - 14, 548, 2, 74, '#b9bec0') + rect(560 + index * 300 + 18, 548, 2, 74, '#b9bec0'),
  )
  const body =
    path('M40 626Q44 604 96 580Q170 540 270 532L1700 532L1700 628L60 628Q40 630 40 626Z', '#f4f3ee') +
    path('M40 626Q44 604 96 592L1700 592L1700 604L80 604Z', palette.seal) +
    path('M128 566Q168 544 224 540L232 566Q180 572 128 582Z', '#20313f') +
    path('M56 628L1700 628L1700 640L80 640Z', '#40494f') +
    path('M270 532L1700 532L1700 540L250 540Z', '#d7d8d3')
  const next = random(12)
  const trees = range(70).map((index) => circle(index * 24, 905 + next() * 60, 20 + next() * 34, mix('#55704f', '#2c4a3a', next())))
  return picture({
    defs:
      gradient('sky', [
        [0, '#9fbccb'],
        [0.6, '#e9e3cf'],
        [1, '#f4dfb7'],
      ]) +
      gradient('veil', [
        [0, '#f1e8d3', 0],
        [1, '#f1e8d3', 0.85],
      ]),
    body:
      rect(0, 0, W, H, 'url(#sky)') +
      circle(1260, 330, 66, '#f8e2b5') +
      below({ line: ridgeLine({ seed: 31, amplitude: 150, crag: 0.6, waves: 7 }), base: 470, fill: '#a9bcc2', step: 5 }) +
      rect(0, 400, W, 200, 'url(#veil)') +
      below({ line: ridgeLine({ seed: 37, amplitude: 110, crag: 0.4, waves: 6 }), base: 600, fill: '#7b979b', step: 5 }) +
      rect(0, 560, W, 240, 'url(#veil)', 'opacity="0.8"') +
      below({ line: ridgeLine({ seed: 40, amplitude: 50 }), base: 820, fill: '#6c8a70' }) +
      trees.join('') +
      piers.join('') +
      masts.join('') +
      line(0, 486, W, 486, '#5f6a70', 2) +
      path('M520 532L560 506L610 506L596 500L640 486', 'none', 'stroke="#40494f" stroke-width="5"') +
      body +
      windows.join('') +
      doors.join('') +
      rect(0, deck, W, 38, '#cfcdc4') +
      rect(0, deck, W, 8, '#e6e4da') +
      rect(0, deck + 30, W, 8, '#a5a39a'),
  })
}

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

/** Containers and cranes at a port. */
export function port(): string {
  const next = random(140)
  const tones = ['#b22a1c', '#1c4f82', '#c9a465', '#5f7d6b', '#8a4b34', '#3d6d8f', '#d8d2c4']
  const stack = (left: number, columns: number, base: number, width: number, height: number, tallest: number): string =>
    range(columns)
      .map((column) => {
        const levels = 2 + Math.floor(next() * (tallest - 1))
        return range(levels)
          .map((level) => {
            const [x, y] = [left + column * (width + 4), base - (level + 1) * (height + 2)]
            const tone = tones[Math.floor(next() * tones.length)] ?? '#b22a1c'
            const ribs = range(Math.floor(width / 11)).map((rib) =>
              rect(x + 6 + rib * 11, y + 6, 4, height - 12, mix(tone, '#000000', 0.16)),
            )
            return (
              rect(x, y, width, height, tone) +
              ribs.join('') +
              rect(x, y, width, 4, mix(tone, '#ffffff', 0.28)) +
              rect(x, y + height - 4, width, 4, mix(tone, '#000000', 0.3))
            )
          })
          .join('')
      })
      .join('')
  const crane = (x: number, scale: number, tone: string): string =>
    `<g transform="translate(${x} 800) scale(${scale})">` +
    rect(-110, -430, 18, 430, tone) +
    rect(92, -430, 18, 430, tone) +
    rect(-110, -250, 220, 14, tone) +
    line(-101, -250, 101, -430, tone, 8) +
    line(101, -250, -101, -430, tone, 8) +
    rect(-150, -448, 640, 22, tone) +
    rect(-260, -448, 120, 22, tone) +
    polygon(
      [
        [-12, -448],
        [12, -448],
        [4, -620],
        [-4, -620],
      ],
      tone,
    ) +
    line(0, -616, 470, -440, tone, 5) +
    line(0, -616, -240, -440, tone, 5) +
    rect(-250, -490, 90, 44, mix(tone, '#000000', 0.3)) +
    rect(300, -430, 54, 16, '#23282d') +
    line(312, -414, 312, -250, '#23282d', 3) +
    line(342, -414, 342, -250, '#23282d', 3) +
    rect(270, -250, 116, 44, palette.seal) +
    '</g>'
  const ripples = range(100).map(() =>
    rect(next() * W, 906 + next() * 94, 30 + next() * 150, 2.4, '#eadbbd', `opacity="${n(0.15 + next() * 0.35)}"`),
  )
  return picture({
    defs:
      gradient('sky', [
        [0, '#86a6b8'],
        [0.6, '#dfd9c6'],
        [0.9, '#f1d7a8'],
      ]) +
      gradient('sea', [
        [0, '#6f8f9d'],
        [1, '#2e4c60'],
      ]),
    body:
      rect(0, 0, W, H, 'url(#sky)') +
      circle(360, 560, 74, '#f8e6bf') +
      below({ line: ridgeLine({ seed: 52, amplitude: 50, crag: 0.3 }), base: 740, fill: '#a4b4b4' }) +
      crane(300, 0.72, '#7a8e99') +
      crane(860, 0.9, '#55707f') +
      crane(1270, 1.1, '#2f4a5a') +
      stack(-30, 13, 862, 128, 46, 5) +
      rect(0, 862, W, 44, '#4a4f50') +
      rect(0, 862, W, 7, '#8a8d89') +
      rect(0, 906, W, 94, 'url(#sea)') +
      ripples.join(''),
  })
}

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
