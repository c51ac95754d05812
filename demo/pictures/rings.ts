import { H, W, circle, n, palette, path, picture, polygon, random, range, rect } from './draw'

/** Rings of walking time over the blocks of a neighbourhood. */
export function rings(): string {
  const next = random(1111)
  const [cx, cy] = [760, 520]
  const block = (column: number, row: number): string => {
    const [x, y] = [column * 118 - 40 + (row % 2) * 18, row * 104 - 30]
    const away = Math.hypot(x + 48 - cx, y + 40 - cy)
    if (next() > 0.9)
      return (
        rect(x, y, 96, 80, '#cfdcc0', 'rx="8"') +
        range(9)
          .map(() => circle(x + 14 + next() * 68, y + 12 + next() * 56, 7 + next() * 7, '#8fae7c'))
          .join('')
      )
    return range(2)
      .flatMap((across) =>
        range(2).map((down) =>
          rect(
            x + across * 50,
            y + down * 42,
            30 + next() * 16,
            26 + next() * 12,
            away < 190 ? '#e0b7a6' : away < 330 ? '#d6cbb8' : '#ddd8ca',
          ),
        ),
      )
      .join('')
  }
  const spots = [
    [600, 420],
    [900, 350],
    [980, 640],
    [690, 700],
    [470, 610],
    [1120, 470],
  ] as const
  const ways = spots.map(
    ([x, y]) =>
      path(
        `M${cx} ${cy}H${n((cx + x) / 2)}V${y}H${x}`,
        'none',
        `stroke="${palette.seal}" stroke-width="6" stroke-dasharray="2 14" stroke-linecap="round"`,
      ) + circle(x, y, 17, palette.paper, `stroke="${palette.seal}" stroke-width="7"`),
  )
  return picture({
    body:
      rect(0, 0, W, H, '#f3efe4') +
      path('M-20 820C300 760 520 900 860 860S1380 700 1640 760V880C1380 830 1100 980 860 980S300 880 -20 950Z', '#cbdde3') +
      range(15)
        .flatMap((column) => range(11).map((row) => (row > 7 ? '' : block(column, row))))
        .join('') +
      path(`M${cx} -20V860M-20 ${cy}H1640`, 'none', 'stroke="#fffdf6" stroke-width="20"') +
      [430, 300, 170]
        .map(
          (radius, index) =>
            circle(cx, cy, radius, palette.data, `opacity="${n(0.07 + index * 0.05)}"`) +
            circle(
              cx,
              cy,
              radius,
              'none',
              `stroke="${palette.data}" stroke-width="3" opacity="0.75" stroke-dasharray="${index === 0 ? '14 10' : '0'}"`,
            ),
        )
        .join('') +
      ways.join('') +
      circle(cx, cy, 34, palette.seal) +
      polygon(
        [
          [cx - 18, cy + 14],
          [cx - 18, cy - 4],
          [cx, cy - 20],
          [cx + 18, cy - 4],
          [cx + 18, cy + 14],
        ],
        palette.paper,
      ),
    grain: 0.12,
  })
}
