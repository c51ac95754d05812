import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateTextWidth, layoutBars, layoutLine, layoutSparkline, mergeLabels, niceTicks, type Series } from './layout'

const point = (label: string, value: number | null, provisional = false) => ({ label, value, provisional })
const endText = (label: string, value: number) => `${label} ${value}`
const line = (series: Series[], width = 680) => layoutLine({ series, width, endText })

describe('niceTicks', () => {
  it.each([
    [268, 473, [200, 300, 400, 500]],
    [0, 100, [0, 25, 50, 75, 100]],
    [120, 473, [0, 200, 400, 600]],
    [5, 5, [4, 6]],
    [-3, 4, [-4, -2, 0, 2, 4]],
  ])('holds %d to %d between round numbers', (low, high, ticks) => {
    const found = niceTicks(low, high)
    expect(found[0]).toBeLessThanOrEqual(low)
    expect(found.at(-1)).toBeGreaterThanOrEqual(high)
    if (low !== high) expect(found).toEqual(ticks)
  })

  it('holds any pair of values, with few ticks', () => {
    const value = fc.double({ min: -1e12, max: 1e12, noNaN: true })
    fc.assert(fc.property(value, value, (a, b) => {
      const ticks = niceTicks(Math.min(a, b), Math.max(a, b))
      expect(ticks.length).toBeLessThanOrEqual(8)
      expect(ticks.length).toBeGreaterThan(1)
    }))
  })
})

describe('layoutLine', () => {
  it('leaves a gap where a value is missing', () => {
    const { series } = line([{ label: '甲', points: [point('2020', 1), point('2021', 2), point('2022', null), point('2023', 3), point('2024', 4)] }])
    expect(series[0]?.stretches).toHaveLength(2)
    expect(series[0]?.dots).toHaveLength(4)
  })

  it('tells a provisional stretch apart', () => {
    const { series } = line([{ label: '甲', points: [point('2022', 1), point('2023', 2), point('2024', 3, true)] }])
    expect(series[0]?.stretches.map(({ provisional }) => provisional)).toEqual([false, true])
  })

  it('draws a lone value as a dot without a line', () => {
    const { series } = line([{ label: '甲', points: [point('2024', 3)] }])
    expect(series[0]).toMatchObject({ stretches: [], dots: [{ value: 3 }], end: { value: 3 } })
  })

  it('moves labels apart whose lines end together', () => {
    const { series, plot } = line(['甲', '乙', '丙'].map((label, index) => ({ label, points: [point('2023', 10), point('2024', 20 + index * 0.01)] })))
    const ys = series.map(({ end }) => end?.y ?? 0).sort((a, b) => a - b)
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeGreaterThanOrEqual(20)
    expect((ys[2] ?? 0) - (ys[1] ?? 0)).toBeGreaterThanOrEqual(20)
    expect(ys[2]).toBeLessThanOrEqual(plot.bottom)
  })

  it.each([320, 680])('keeps everything inside %d px', (width) => {
    const points = Array.from({ length: 12 }, (_, index) => point(`${2013 + index}年`, index * 37))
    const { series, xTicks, height } = line([{ label: '许昌市', points }], width)
    for (const { dots, end } of series) {
      for (const { x, y } of dots) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
      expect((end?.x ?? 0) + estimateTextWidth(end?.text ?? '', 15)).toBeLessThanOrEqual(width)
    }
    expect(xTicks[0]?.label).toBe('2013年')
    expect(xTicks.at(-1)?.label).toBe('2024年')
  })

  it.each([[320, 10], [680, 10], [320, 7], [680, 12]])('labels an axis of %i px and %i years in even steps, none over another', (width, count) => {
    const { xTicks } = line([{ label: '许昌市', points: Array.from({ length: count }, (_, index) => point(String(2013 + index), index * 37)) }], width)
    const years = xTicks.map(({ label }) => Number(label))
    expect(new Set(years.slice(1).map((year, index) => year - (years[index] ?? 0))).size).toBeLessThanOrEqual(1)
    for (const [index, { x }] of xTicks.slice(1).entries()) expect(x - (xTicks[index]?.x ?? 0)).toBeGreaterThan(estimateTextWidth('2013'))
  })

  it('draws an empty frame for no values', () => {
    expect(line([]).series).toEqual([])
    expect(line([{ label: '甲', points: [point('2024', null)] }]).series[0]?.end).toBeNull()
  })

  it('merges periods of several series in their order', () => {
    const of = (...labels: string[]) => ({ label: '', points: labels.map((label) => point(label, 1)) })
    expect(mergeLabels([of('2019', '2021', '2023'), of('2020', '2021'), of('2023', '2024')])).toEqual(['2019', '2020', '2021', '2023', '2024'])
  })
})

describe('layoutBars', () => {
  const bars = [{ label: '省级专精特新中小企业', value: 212 }, { label: '国家级“小巨人”企业', value: 21 }]

  it.each([320, 680])('draws bars from zero in proportion, with room for the value, at %d px', (width) => {
    const { bars: drawn } = layoutBars({ bars, width, valueText: String })
    expect((drawn[1]?.width ?? 0) / (drawn[0]?.width ?? 1)).toBeCloseTo(21 / 212, 2)
    for (const bar of drawn) expect(bar.valueX + estimateTextWidth(String(bar.value), 16)).toBeLessThanOrEqual(width)
  })

  it('puts labels above their bars on a phone', () => {
    const { bars: drawn } = layoutBars({ bars, width: 320, valueText: String })
    for (const bar of drawn) expect(bar.labelY).toBeLessThan(bar.y)
  })
})

describe('layoutSparkline', () => {
  it('ends at the last known value and leaves gaps', () => {
    expect(layoutSparkline({ values: [1, 2, null, 4, 5], width: 96, height: 28 })).toMatchObject({ end: { x: 92, y: 4 }, stretches: [{}, {}].map(() => expect.any(String)) })
  })

  it('is empty without values', () => {
    expect(layoutSparkline({ values: [null], width: 96, height: 28 })).toMatchObject({ stretches: [], end: null })
  })
})
