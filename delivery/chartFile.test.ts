import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { convert } from 'xmlbuilder2'

import { chartFixtures } from '../components/charts/fixtures'
import { chartColours, chartSvg, type ChartFileView } from './chartFile'
import { chartPng, hasHanFont } from './chartPng'

const css = readFileSync(new URL('../app/(site)/styles/charts.css', import.meta.url), 'utf8')
const tokens = { light: /:root \{([^}]*)\}/.exec(css)?.[1] ?? '', dark: /:root\[data-theme='dark'\] \{([^}]*)\}/.exec(css)?.[1] ?? '' }
const paper = { light: '#fcfbf8', dark: '#141413' }

const viewOf = (chart: (typeof chartFixtures)[number]): ChartFileView => ({ ...chart, note: chart.note ?? null, relation: chart.relation ?? null, imprint: '署名新闻（演示）' })
const channels = (colour: string) => [1, 3, 5].map((at) => {
  const part = parseInt(colour.slice(at, at + 2), 16) / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}) as [number, number, number]
const luminance = ([r, g, b]: readonly number[]) => 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
const contrast = (a: readonly number[], b: readonly number[]) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05)

/** Colours as people without one kind of cone see them (Machado, Oliveira, Fernandes 2009, severity 1), in linear light. */
const sight: Record<string, readonly (readonly number[])[]> = {
  full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}
const seen = (colour: string, matrix: readonly (readonly number[])[]) => matrix.map((row) => Math.min(1, Math.max(0, row.reduce((sum, one, at) => sum + one * (channels(colour)[at] ?? 0), 0))))
const lab = ([r = 0, g = 0, b = 0]: readonly number[]) => {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const [x, y, z] = [f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505), f(0.2126 * r + 0.7152 * g + 0.0722 * b), f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)]
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
const distance = (a: readonly number[], b: readonly number[]) => Math.hypot(...lab(a).map((one, at) => one - (lab(b)[at] ?? 0)))

describe.each(['light', 'dark'] as const)('the palette, %s', (scheme) => {
  const { series, tiles, quiet } = chartColours[scheme]
  it('is the same in files and on pages', () => {
    const written = [...series.map((colour, at) => `--chart-${at}: ${colour};`), ...tiles.map((colour, at) => `--tile-${at}: ${colour};`), `--chart-quiet: ${quiet};`]
    for (const line of written) expect(tokens[scheme]).toContain(line)
  })

  it('stands out from the paper at 3:1', () => {
    for (const colour of [...series, quiet]) expect(contrast(channels(colour), channels(paper[scheme]))).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.keys(sight))('tells every two series apart with %s sight', (name) => {
    const colours = series.map((colour) => seen(colour, sight[name] ?? []))
    for (const [a, one] of colours.entries()) for (const other of colours.slice(a + 1)) expect(distance(one, other)).toBeGreaterThan(15)
  })

  it('reads the words on every shade of a tile at 4.5:1', () => {
    for (const [at, colour] of tiles.entries()) expect(contrast(channels(colour), channels(at < 2 ? chartColours[scheme].ink : paper[scheme]))).toBeGreaterThanOrEqual(4.5)
  })
})

describe('a chart as a file', () => {
  it.each(chartFixtures.map((chart) => [chart.id, chart] as const))('%s is well-formed, says all that a page would, and loads nothing', (_, chart) => {
    const svg = chartSvg(viewOf(chart))
    const parsed = convert(svg, { format: 'object' }) as { svg: Record<string, unknown> }
    expect(parsed.svg['title']).toMatchObject({ '#': chart.title })
    expect(svg).toContain('资料来源：许昌专场发布会（演示）、国家统计局')
    expect(svg).not.toMatch(/<script|href=|url\(|@import|<image/)
    expect(svg).toContain('prefers-color-scheme:dark')
    expect(chartSvg(viewOf(chart), { scheme: 'light' })).not.toContain('prefers-color-scheme')
  })

  it('writes hostile words as text', () => {
    const [chart] = chartFixtures
    if (!chart) throw new Error('no fixture')
    const svg = chartSvg({ ...viewOf(chart), title: '</text><script>alert(1)</script>', alt: '"><svg onload=x>', note: ']]>\u0000' })
    expect(svg).not.toMatch(/<script|onload=x>(?!&)|\u0000/)
    expect(() => convert(svg, { format: 'object' })).not.toThrow()
  })

  it('is drawn as PNG with Chinese characters, or not at all', async () => {
    expect(await hasHanFont(async () => Buffer.from('□'))).toBe(false)
    expect(await hasHanFont(async (character) => Buffer.from(character))).toBe(true)
    const [chart] = chartFixtures
    if (!chart) throw new Error('no fixture')
    if (!(await hasHanFont())) return await expect(chartPng(chartSvg(viewOf(chart)))).rejects.toMatchObject({ code: 'NO_HAN_FONT' })
    const png = await chartPng(chartSvg(viewOf(chart), { scheme: 'light' }))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
  })
})
