import { H, W, blur, gradient, mix, n, palette, path, picture, random, range, rect } from './draw'

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
