import { W, blur, circle, glow, gradient, line, mix, n, path, picture, random, range, rect } from './draw'

/** Trails of light on a road at night. */
export function trails(): string {
  const next = random(909)
  const curve = (offset: number, lift: number) =>
    `M${n(-120 + offset * 2.6)} ${n(1080)}C${n(420 + offset * 1.5)} ${n(860 - lift)} ${n(560 + offset * 0.7)} ${n(600 - lift)} ${n(900 + offset * 0.16)} ${n(520 - lift * 0.3)}S${n(1290 + offset * 0.05)} ${n(440 - lift * 0.1)} ${n(1680)} ${n(400)}`
  const trail = (count: number, from: number, to: number, tones: string[]) =>
    range(count)
      .map(() => {
        const tone = tones[Math.floor(next() * tones.length)] ?? '#ffffff'
        return path(
          curve(from + next() * (to - from), next() * 26),
          'none',
          `stroke="${tone}" stroke-width="${n(1 + next() * 4.5)}" opacity="${n(0.25 + next() * 0.65)}" stroke-linecap="round"`,
        )
      })
      .join('')
  const lamps = range(9).map((index) => {
    const share = (index / 9) ** 0.7
    const [x, y, size] = [200 + share * 1280, 800 - share * 410, 1.5 - share * 1.25]
    return (
      rect(x, y - 300 * size, 6 * size + 1, 300 * size, '#0d141b') +
      line(x, y - 298 * size, x + 80 * size, y - 318 * size, '#0d141b', 5 * size + 1) +
      circle(x + 80 * size, y - 314 * size, 6 * size + 1.5, '#ffe6b0') +
      circle(x + 80 * size, y - 314 * size, 64 * size + 8, 'url(#lamp)')
    )
  })
  const windows = range(260).map(() => rect(next() * W, 250 + next() * 190, 4, 5, '#eac483', `opacity="${n(next() * 0.8)}"`))
  let left = 0
  const towers: string[] = []
  while (left < W) {
    const width = 40 + next() * 90
    const height = 40 + next() * 220
    towers.push(rect(left, 460 - height, width, height, mix('#1c2c3e', '#16222f', next())))
    left += width + next() * 12
  }
  return picture({
    defs:
      gradient('sky', [
        [0, '#101c2b'],
        [0.7, '#2f4258'],
        [1, '#8d6a58'],
      ]) +
      gradient('ground', [
        [0, '#1b252e'],
        [1, '#0d1319'],
      ]) +
      glow('lamp', [
        [0, '#ffdf9c', 0.55],
        [1, '#ffdf9c', 0],
      ]) +
      blur('soft', 7),
    body:
      rect(0, 0, W, 470, 'url(#sky)') +
      towers.join('') +
      windows.join('') +
      rect(0, 455, W, 545, 'url(#ground)') +
      path('M-700 1080C260 780 620 560 880 500S1300 420 1680 392V440C1400 470 1200 520 1080 600S900 820 1060 1080Z', '#232c34') +
      `<g filter="url(#soft)" opacity="0.7">${trail(20, -80, 110, ['#ff4a30', '#ff7a45'])}${trail(20, 190, 390, ['#fff0cc', '#ffd98a'])}</g>` +
      trail(34, -80, 110, ['#ff5136', '#d9301d', '#ff8a58']) +
      trail(34, 190, 390, ['#fff4da', '#ffe0a0', '#f7c873']) +
      lamps.join(''),
    grain: 0.2,
  })
}
