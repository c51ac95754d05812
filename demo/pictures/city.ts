import { H, W, gradient, n, picture, polygon, random, range, rect } from './draw'

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
