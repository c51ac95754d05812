import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { chartFixtures } from '@/components/charts/fixtures'
import { layoutChart } from './layoutChart'
import { spread, stretchesOf } from './lines'
import { sceneMarkup } from './markup'
import { linear, niceTicks, tickText } from './scales'
import { hatchPath } from './shapes'
import { statusNotes } from './statusNotes'
import { boxOf, elide, graphemesOf, overlap, textWidth, wrap } from './text'
import { classesOf } from './tiles'
import type { ChartData, ChartPoint, ChartType, Mark, Scene } from './types'
import { chartTypes } from './types'

const point = (value: number | null, more: Partial<ChartPoint> = {}): ChartPoint => ({
  value, low: null, high: null, text: value === null ? '' : tickText(value), provisional: false, approximate: false, breakBefore: false, missing: value === null ? '无数据' : null,
  status: { code: 'A', label: '正常' }, href: null, ...more,
})
const dataOf = (axis: ChartData['axis'], labels: readonly string[], rows: readonly (readonly (number | null)[])[], more: Partial<ChartPoint> = {}): ChartData => ({
  axis, unit: '家', categories: labels.map((label, index) => ({ key: `k${index}`, label, short: label, at: axis === 'period' && /^\d{4}$/.test(label) ? Number(label) : null })),
  series: rows.map((values, index) => ({ key: `s${index}`, label: `第${index + 1}组`, points: values.map((value) => point(value, more)) })),
})
const specOf = (type: ChartType) => ({ type, highlight: [], annotations: [], axisFrom: null })
const texts = ({ marks }: Scene) => marks.filter((mark) => mark.kind === 'text')
const paths = ({ marks }: Scene, role: Mark['role']) => marks.filter((mark) => mark.kind === 'path' && mark.role === role) as (Mark & { kind: 'path' })[]

/** Every text inside the frame, and none over another. */
const faultsOf = (scene: Scene): string[] => {
  const boxes = texts(scene).map((mark) => ({ mark, box: boxOf(mark) }))
  return boxes.flatMap(({ mark, box }, index) => [
    ...(box.left < -1 || box.right > scene.width + 1 || box.top < -1 || box.bottom > scene.height + 1 ? [`outside: ${mark.text}`] : []),
    ...boxes.slice(index + 1).flatMap((other) => (overlap(box, other.box, -1.5) ? [`${mark.role} ${mark.text} over ${other.mark.role} ${other.mark.text}`] : [])),
  ])
}

describe('text without a font', () => {
  it.each([['许昌', 14, 28], ['a1', 10, 11.6], ['“许”', 10, 30], ['1.5', 10, 15]])('takes %s at %i px for %d px', (text, size, width) => {
    expect(textWidth(text, size)).toBeCloseTo(width, 5)
  })

  it('cuts between characters as readers see them', () => {
    expect(elide('👨‍👩‍👧家庭户规模', 50, 14)).toBe('👨‍👩‍👧家…')
    expect(elide('𠮷野家', 30, 14)).toBe('𠮷…')
    expect(elide('许昌市', 100, 14)).toBe('许昌市')
  })

  it('wraps long names, keeps numbers whole and begins no line with a closing mark', () => {
    const lines = wrap({ text: '省级专精特新中小企业（含2024年新认定），不含复核', width: 150, size: 15, lines: 4 })
    expect(lines.join('')).toBe('省级专精特新中小企业（含2024年新认定），不含复核')
    expect(lines.every((line) => textWidth(line, 15) <= 165 && !/^[，。）]/.test(line))).toBe(true)
    expect(lines.some((line) => line.includes('2024'))).toBe(true)
  })

  it('never cuts a character in two, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 0, max: 200 }), (text, width) => {
      const cut = elide(text, width, 14)
      expect(cut === '' || cut === text || (cut.endsWith('…') && text.startsWith(cut.slice(0, -1)))).toBe(true)
      expect(graphemesOf(text).join('').startsWith(cut.replace(/…$/, ''))).toBe(true)
    }))
  })
})

describe('scales', () => {
  it.each([[268, 473, [200, 300, 400, 500]], [0, 100, [0, 25, 50, 75, 100]], [120, 473, [0, 200, 400, 600]], [5, 5, [4, 6]], [-3, 4, [-4, -2, 0, 2, 4]]])('holds %d to %d between round numbers', (low, high, ticks) => {
    const found = niceTicks(low, high)
    expect(found[0]).toBeLessThanOrEqual(low)
    expect(found.at(-1)).toBeGreaterThanOrEqual(high)
    if (low !== high) expect(found).toEqual(ticks)
  })

  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true })
  it('holds any pair of values, with few ticks', () => {
    fc.assert(fc.property(value, value, (a, b) => {
      const ticks = niceTicks(Math.min(a, b), Math.max(a, b))
      expect(ticks.length).toBeLessThanOrEqual(8)
      expect(ticks.length).toBeGreaterThan(1)
    }))
  })

  it('is monotone', () => {
    fc.assert(fc.property(value, value, value, value, (low, high, a, b) => {
      fc.pre(high - low > 1e-9) // closer than that, the scale is beyond what a number holds
      const scale = linear([low, high], [0, 500])
      expect(Math.sign(scale(Math.max(a, b)) - scale(Math.min(a, b)))).toBeGreaterThanOrEqual(0)
    }))
  })

  it.each([[1234, '1234'], [12345, '12345'], [-3.2, '−3.2'], [1294272.5, '1294272.5'], [0.30000000000000004, '0.3']])('writes %d as %s', (number, text) => expect(tickText(number)).toBe(text))

  it('groups equal values alike and splits the rest in four', () => {
    const classOf = classesOf([1, 2, 3, 4, 5, 6, 7, 8])
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(classOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3])
    expect(new Set([7, 7, 7, 7].map(classesOf([7, 7, 7, 7]))).size).toBe(1)
  })
})

describe.each(chartFixtures.map((chart) => [chart.id, chart] as const))('the chart %s', (_, { data, spec }) => {
  it.each([320, 680])('stands inside %i px, no text over another', (width) => {
    const scene = layoutChart({ data, spec, width })
    expect(faultsOf(scene).join('；')).toBe('')
    for (const mark of scene.marks) if (mark.kind === 'path') expect(mark.d).not.toMatch(/NaN|Infinity/)
  })
})

describe('any data', () => {
  const value = fc.oneof(fc.constant(null), fc.constant(0), fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((one) => Number(one.toFixed(1))))
  const name = fc.string({ unit: fc.constantFrom(...'许昌市高新技术企业专精特新AB12“”（）'), minLength: 1, maxLength: 24 })
  const chart = fc.record({ type: fc.constantFrom(...chartTypes), axis: fc.constantFrom('period' as const, 'area' as const), width: fc.constantFrom(320, 680), count: fc.integer({ min: 1, max: 14 }), series: fc.integer({ min: 1, max: 4 }) })
  it('keeps every text inside the frame and apart, and draws no broken path', () => {
    fc.assert(fc.property(chart, fc.infiniteStream(value), fc.infiniteStream(name), ({ type, axis, width, count, series }, values, names) => {
      const take = <T>(stream: Iterator<T>) => stream.next().value as T
      const labels = Array.from({ length: count }, (_, index) => (axis === 'period' ? String(2010 + index) : take(names)))
      const data = dataOf(axis, labels, Array.from({ length: series }, () => Array.from({ length: count }, () => take(values))))
      const scene = layoutChart({ data, spec: specOf(type), width })
      expect(faultsOf(scene).join('；')).toBe('')
      for (const mark of scene.marks) if (mark.kind === 'path') expect(mark.d).not.toMatch(/NaN|Infinity|undefined/)
    }), { numRuns: 120 })
  })

  it.each(chartTypes)('%s holds 1 point and 500 points', (type) => {
    for (const count of [1, 500]) {
      const data = dataOf('period', Array.from({ length: count }, (_, index) => String(1500 + index)), [Array.from({ length: count }, (_, index) => Math.round(Math.sin(index / 9) * 100))])
      for (const width of [320, 680]) expect(faultsOf(layoutChart({ data, spec: specOf(type), width })).filter((fault) => fault.startsWith('outside'))).toEqual([])
    }
  })
})

describe('honest drawing', () => {
  const widthOf = (d: string) => Number(/h(-?[\d.]+)v/.exec(d)?.[1])
  it.each([320, 680])('draws bars from zero in proportion, at %i px', (width) => {
    const [long, short] = paths(layoutChart({ data: dataOf('area', ['甲', '乙'], [[200, 50]]), spec: specOf('bar'), width }), 'bar')
    expect(widthOf(short?.d ?? '') / widthOf(long?.d ?? '')).toBeCloseTo(0.25, 2)
  })

  it('draws no bar for zero and says 0, says why there is none for a missing value', () => {
    const scene = layoutChart({ data: dataOf('area', ['甲', '乙', '丙'], [[10, 0, null]]), spec: specOf('bar'), width: 680 })
    expect(paths(scene, 'bar')).toHaveLength(1)
    expect(texts(scene).map(({ text }) => text)).toEqual(expect.arrayContaining(['0', '无数据']))
  })

  it('leaves a gap in a line where a value is missing, and where the measure changes', () => {
    const spots = [1, 2, null, 4, 5].map((value, x) => (value === null ? null : { x, y: value, point: point(value) }))
    expect(stretchesOf(spots)).toHaveLength(2)
    const broken = [1, 2, 3, 4].map((value, x) => ({ x, y: value, point: point(value, { breakBefore: x === 2 }) }))
    expect(stretchesOf(broken).map(({ d }) => d)).toEqual(['M0 1L1 2', 'M2 3L3 4'])
  })

  it('hatches a bar and dashes a stretch that are not final', () => {
    const bars = layoutChart({ data: dataOf('area', ['甲'], [[10]], { provisional: true }), spec: specOf('bar'), width: 680 })
    expect([paths(bars, 'bar'), paths(bars, 'hatch'), paths(bars, 'outline')].map((found) => found.length)).toEqual([0, 1, 1])
    const lines = layoutChart({ data: dataOf('period', ['2023', '2024'], [[1, 2]], { provisional: true }), spec: specOf('line'), width: 680 })
    expect(paths(lines, 'line').every(({ dashed }) => dashed)).toBe(true)
    expect(paths(lines, 'open')).toHaveLength(2)
  })

  it('says 约 over a narrow column whose number has no room', () => {
    const years = Array.from({ length: 10 }, (_, index) => String(2015 + index))
    const data = dataOf('period', years, [years.map((_, index) => 1800 - index * 90)])
    const rough = { ...data, series: data.series.map((one) => ({ ...one, points: one.points.map((each, index) => (each && index === 5 ? { ...each, text: `约${each.text}`, approximate: true } : each)) })) }
    expect(texts(layoutChart({ data: rough, spec: specOf('bar'), width: 320 })).filter(({ text }) => text.startsWith('约'))).toHaveLength(1)
    expect(texts(layoutChart({ data, spec: specOf('bar'), width: 320 })).filter(({ text }) => text.startsWith('约'))).toHaveLength(0)
  })

  it('prints the value of a highlighted column on a phone', () => {
    const years = Array.from({ length: 10 }, (_, index) => String(2015 + index))
    const data = dataOf('period', years, [[1655, 1786, 1723, 1523, 1465, 1200, 1062, 956, 902, 954]])
    const { marks } = layoutChart({ data, spec: { ...specOf('bar'), highlight: ['k9'] }, width: 320 })
    const values = marks.flatMap((mark) => (mark.kind === 'text' && mark.role === 'value' ? [mark.text] : []))
    expect(values).toContain('954')
    expect(values).not.toContain('956')
  })

  it('prints values in all tiles or in none', () => {
    const shown = (values: number[]) => texts(layoutChart({ data: dataOf('area', ['甲', '乙', '丙', '丁'], [values]), spec: specOf('tile-grid'), width: 320 })).filter(({ role }) => role === 'tile-value').length
    expect([shown([1, 2, 3, 4]), shown([7e5, 12e6, 3e6, 2e6].map((one) => one * 1e4))]).toEqual([4, 0])
    expect(shown([7, 12e10, 3, 2])).toBe(0)
  })

  it('sets small drawings below each other where their names have no room beside each other', () => {
    const data = dataOf('period', ['2023', '2024'], [[21.1, 22.3], [15.4, 15.6]])
    const named = { ...data, series: data.series.map((one, index) => ({ ...one, label: ['60岁及以上人口比重', '65岁及以上人口比重'][index] ?? '' })) }
    const panels = texts(layoutChart({ data: named, spec: specOf('small-multiples'), width: 320 })).filter(({ role }) => role === 'panel')
    expect(panels.map(({ text }) => text)).toEqual(['60岁及以上人口比重', '65岁及以上人口比重'])
    expect(new Set(panels.map(({ x }) => x)).size).toBe(1)
    expect(new Set(texts(layoutChart({ data, spec: specOf('small-multiples'), width: 320 })).filter(({ role }) => role === 'panel').map(({ x }) => x)).size).toBe(2)
  })

  it('shows in the key how a series without final values looks', () => {
    const data = dataOf('period', ['2022', '2023'], [[1, 2], [3, 4]])
    const first = { ...data, series: data.series.map((one, index) => ({ ...one, points: one.points.map((each) => each && { ...each, provisional: index === 0 }) })) }
    const { marks } = layoutChart({ data: first, spec: specOf('grouped-bar'), width: 680 })
    expect(marks[0]).toMatchObject({ role: 'hatch' })
  })

  it('names rough values in a drawing that prints no numbers', () => {
    const data = dataOf('period', ['2020', '2024'], [[1200, 954]])
    const rough = { ...data, series: data.series.map((one) => ({ ...one, label: '出生人口', points: one.points.map((each, index) => each && { ...each, approximate: index === 0 }) })) }
    expect(statusNotes({ data: rough, type: 'sparkline' })).toEqual(['出生人口（2020）为约数'])
    expect(statusNotes({ data: rough, type: 'bar' })).toEqual(['标“约”的是约数'])
  })

  it('draws no line through one point', () => {
    const scene = layoutChart({ data: dataOf('period', ['2024'], [[3]]), spec: specOf('line'), width: 680 })
    expect([paths(scene, 'line').length, paths(scene, 'dot').length]).toEqual([0, 1])
  })

  it('keeps the distance of uneven years', () => {
    const scene = layoutChart({ data: dataOf('period', ['1953', '1964', '1982', '2020'], [[1, 2, 3, 4]]), spec: specOf('line'), width: 680 })
    const xs = paths(scene, 'dot').map(({ d }) => Number(/^M(-?[\d.]+)/.exec(d)?.[1]))
    expect(((xs[1] ?? 0) - (xs[0] ?? 0)) / ((xs[3] ?? 0) - (xs[0] ?? 0))).toBeCloseTo(11 / 67, 1)
  })

  it('spreads labels that end together and keeps their order', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 240 }), { minLength: 1, maxLength: 8 }), (ys) => {
      const placed = spread(ys, 0, 260)
      const sorted = [...placed].sort((a, b) => a - b)
      for (const [index, y] of sorted.slice(1).entries()) expect(y - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9)
      for (const [a, y] of ys.entries()) for (const [b, z] of ys.entries()) if (y < z) expect(placed[a]).toBeLessThan(placed[b] ?? 0)
    }))
  })

  it('ends the line of a note above the value under it', () => {
    const scene = layoutChart({
      data: dataOf('period', ['2015', '2016', '2017'], [[1655, 1786, 1723]]), spec: { ...specOf('bar'), annotations: [{ at: 'k1', text: '全面两孩政策' }] }, width: 680,
    })
    const value = texts(scene).find(({ role, text }) => role === 'value' && text === '1786')
    const end = Number(/V(-?[\d.]+)$/.exec(paths(scene, 'leader')[0]?.d ?? '')?.[1])
    expect(value && end < boxOf(value).top).toBe(true)
  })

  it('keeps a hatch inside its bar', () => {
    let [x, y] = [0, 0]
    const points = [...hatchPath({ x: 10, y: 5, width: 60, height: 20 }).matchAll(/([Mml])(-?[\d.]+) (-?[\d.]+)/g)].map(([, act, dx, dy]) => {
      ;[x, y] = act === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)]
      return { x, y }
    })
    expect(points.length).toBeGreaterThan(8)
    for (const point of points) expect(point.x >= 10 && point.x <= 70 && point.y >= 5 && point.y <= 25).toBe(true)
  })

  it('writes hostile labels as text', () => {
    const markup = sceneMarkup(layoutChart({ data: dataOf('area', ['<script>alert(1)</script>', '甲&乙"'], [[1, 2]]), spec: specOf('bar'), width: 680 }))
    expect(markup).not.toContain('<script')
    expect(markup).toContain('甲&amp;乙&quot;')
  })
})
