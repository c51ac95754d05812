/**
 * Small drawing kit for the edition's pictures. Everything is deterministic: a picture is a function of its seed, with no text in it, since
 * the machine that renders it may have no fonts. All pictures are 1600×1000.
 */

export const W = 1600
export const H = 1000

/** The identity's colours and the few mixed from them. */
export const palette = {
  ink: '#1b1a18',
  paper: '#fcfbf8',
  wash: '#f4f1ea',
  rule: '#e2ddd2',
  seal: '#b22a1c',
  data: '#1c4f82',
  dataWash: '#eef3f8',
  leaf: '#2f6b3c',
  ochre: '#c9a465',
  night: '#14202e',
  dusk: '#2b4560',
  haze: '#8fa5b5',
  clay: '#a4674a',
  straw: '#e6d3a3',
  mist: '#dfe3e2',
  deep: '#0f1820',
} as const

/** A stream of numbers in [0, 1) that depends on the seed alone (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Rounds for the file: two decimals are finer than any pixel here. */
export const n = (value: number): string => String(Math.round(value * 100) / 100)

export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

/** Mixes two `#rrggbb` colours; `share` is that of the second. */
export function mix(from: string, to: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) * (1 - share) + channel(to, at) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Heights of a ridge line at every x: waves of falling length with random phases, sharpened by `crag` (0 rounded, 1 peaked). */
export function ridgeLine({ seed, amplitude, waves = 5, crag = 0 }: { seed: number; amplitude: number; waves?: number; crag?: number }) {
  const next = random(seed)
  const parts = range(waves).map((index) => ({
    frequency: (index + 1) * (0.7 + next() * 0.6),
    phase: next() * Math.PI * 2,
    weight: 1 / (index + 1) ** 1.15,
  }))
  const total = parts.reduce((sum, part) => sum + part.weight, 0)
  return (x: number): number => {
    const sum = parts.reduce((height, { frequency, phase, weight }) => {
      const wave = Math.sin((x / W) * Math.PI * 2 * frequency + phase)
      return height + weight * (wave * (1 - crag) + (1 - 2 * Math.abs(wave)) * crag)
    }, 0)
    return (sum / total) * amplitude
  }
}

/** A filled shape below a line. */
export function below({
  line,
  base,
  fill,
  bottom = H,
  step = 8,
  opacity = 1,
}: {
  line: (x: number) => number
  base: number
  fill: string
  bottom?: number
  step?: number
  opacity?: number
}): string {
  const points = range(Math.ceil(W / step) + 1).map((index) => `${index * step} ${n(base - line(index * step))}`)
  return `<path d="M0 ${bottom}L${points.join('L')}L${W} ${bottom}Z" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`
}

/** A linear gradient from top to bottom (or along x); stops are [offset, colour, opacity]. */
export function gradient(id: string, stops: [offset: number, colour: string, opacity?: number][], along: 'y' | 'x' = 'y'): string {
  const end = along === 'y' ? 'x2="0" y2="1"' : 'x2="1" y2="0"'
  const list = stops.map(([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
  return `<linearGradient id="${id}" x1="0" y1="0" ${end}>${list.join('')}</linearGradient>`
}

export function glow(id: string, stops: [offset: number, colour: string, opacity: number][]): string {
  const list = stops.map(([offset, colour, opacity]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
  return `<radialGradient id="${id}">${list.join('')}</radialGradient>`
}

export const blur = (id: string, deviation: number): string =>
  `<filter id="${id}" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`

export const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"${more ? ` ${more}` : ''}/>`

export const circle = (x: number, y: number, radius: number, fill: string, more = ''): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"${more ? ` ${more}` : ''}/>`

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width: number, more = ''): string =>
  `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke="${stroke}" stroke-width="${n(width)}" fill="none"${more ? ` ${more}` : ''}/>`

export const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}"${more ? ` ${more}` : ''}/>`

export const polygon = (points: [number, number][], fill: string, more = ''): string =>
  path(`M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`, fill, more)

/** A sheet of fine grain, as of printed paper, over everything. */
const grainDefs = (seed: number): string =>
  `<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.75" numOctaves="2" seed="${seed}"/>` +
  '<feColorMatrix type="matrix" values="0 0 0 0 0.1  0 0 0 0 0.1  0 0 0 0 0.1  0 0 0 1.2 -0.45"/></filter>'

/** A whole picture: definitions, drawing, and the grain on top (`grain` 0 leaves it out). */
export function picture({
  defs = '',
  body,
  grain = 0.16,
  seed = 7,
}: {
  defs?: string
  body: string
  grain?: number
  seed?: number
}): string {
  const sheet = grain > 0 ? `<rect width="${W}" height="${H}" filter="url(#grain)" opacity="${grain}"/>` : ''
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}" width="${W}" height="${H}">` +
    `<defs>${defs}${grain > 0 ? grainDefs(seed) : ''}</defs>${body}${sheet}</svg>`
  )
}
