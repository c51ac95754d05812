import { H, W, blur, gradient, mix, palette, path, picture, polygon, random, range, rect } from './draw'

/** Folded newspapers, one column marked in blue. */
export function newspapers(): string {
  const next = random(404)
  const page = (x: number, y: number, turn: number, tone: string, marked: boolean): string => {
    const columns = range(4)
      .map((column) =>
        range(26)
          .map((row) => {
            const full = next() > 0.16
            const blue = marked && column === 2 && row > 6 && row < 13
            return rect(
              44 + column * 150,
              300 + row * 23,
              full ? 128 : 40 + next() * 60,
              blue ? 12 : 9,
              blue ? palette.data : '#8d877c',
              blue ? '' : 'opacity="0.55"',
            )
          })
          .join(''),
      )
      .join('')
    const photo = rect(44, 300, 278, 190, mix('#9fb1b3', tone, 0.2)) + path('M44 490V430L120 370L190 440L250 390L322 450V490Z', '#5c7480')
    return (
      `<g transform="translate(${x} ${y}) rotate(${turn})">` +
      rect(14, 18, 690, 960, '#1b1a18', 'opacity="0.16" filter="url(#shade)"') +
      rect(0, 0, 690, 960, tone) +
      rect(44, 48, 88, 88, palette.seal, 'rx="6"') +
      rect(62, 66, 52, 9, tone) +
      rect(62, 88, 52, 9, tone) +
      rect(62, 110, 52, 9, tone) +
      rect(84, 62, 9, 60, tone) +
      rect(156, 62, 330, 58, '#1b1a18', 'opacity="0.9"') +
      rect(44, 158, 602, 5, '#1b1a18') +
      rect(44, 184, 560, 32, '#2c2a27') +
      rect(44, 232, 420, 32, '#2c2a27') +
      columns +
      rect(40, 296, 286, 200, tone) +
      photo +
      '</g>'
    )
  }
  return picture({
    defs:
      gradient('table', [
        [0, '#3d4a52'],
        [1, '#232b31'],
      ]) +
      blur('shade', 14) +
      gradient(
        'light',
        [
          [0, '#ffffff', 0.2],
          [1, '#000000', 0.22],
        ],
        'x',
      ),
    body:
      rect(0, 0, W, H, 'url(#table)') +
      page(-150, 150, -13, '#ece6d8', false) +
      page(980, -120, 15, '#efe9dc', false) +
      page(470, 60, -3, '#faf7ef', true) +
      rect(0, 0, W, H, 'url(#light)') +
      `<g transform="translate(1180 640) rotate(-32)">${rect(-40, 12, 430, 24, '#000000', 'opacity="0.3" filter="url(#shade)"')}${rect(0, -12, 340, 24, palette.seal)}${rect(0, -12, 340, 8, '#d0543f')}${polygon(
        [
          [340, -12],
          [340, 12],
          [392, 0],
        ],
        '#e6cfa4',
      )}${polygon(
        [
          [374, -4],
          [374, 4],
          [392, 0],
        ],
        '#1b1a18',
      )}${rect(-34, -12, 36, 24, '#c9a465')}</g>`,
  })
}
