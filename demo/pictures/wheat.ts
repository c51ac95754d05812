import { H, W, below, blur, circle, glow, gradient, line, mix, n, path, picture, random, range, rect, ridgeLine } from './draw'

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
