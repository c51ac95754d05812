/** FNV-1a, 32 bits twice with different seeds: short, the same in browser and server, not a secret. */
function hash(text: string, seed: number): string {
  let value = seed
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value.toString(36).padStart(7, '0')
}

const around = 8
const stops = /[。！？\n]/u

/** What a rejected proposal is known by: its words, the letters before and behind them in their sentence, and what it claims to measure. An edit elsewhere changes nothing. */
export function fingerprintOf(text: string, { start, end, indicator }: { start: number; end: number; indicator: string | null }): string {
  const before = text.slice(Math.max(0, start - around), start).split(stops).at(-1)
  const behind = text.slice(end, end + around).split(stops)[0]
  const words = [before, text.slice(start, end), behind, indicator ?? ''].join('\u0001')
  return `${hash(words, 0x811c9dc5)}${hash(words, 0x01234567)}`
}
