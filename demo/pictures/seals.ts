import { H, W, mix, n, palette, picture, random, range, rect } from './draw'

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
