import { H, W, below, circle, gradient, mix, n, path, picture, range, rect, ridgeLine } from './draw'

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
