import { H, W, circle, gradient, line, mix, palette, path, picture, polygon, range, rect } from './draw'

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
