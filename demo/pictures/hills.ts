import { H, W, below, circle, glow, gradient, n, palette, path, picture, random, range, rect, ridgeLine } from './draw'

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
