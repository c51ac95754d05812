import { H, W, below, circle, gradient, line, mix, palette, path, picture, polygon, random, range, rect, ridgeLine } from './draw'

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
