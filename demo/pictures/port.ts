import { H, W, below, circle, gradient, line, mix, n, palette, picture, polygon, random, range, rect, ridgeLine } from './draw'

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
