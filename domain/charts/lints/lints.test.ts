import { describe, expect, it } from 'vitest'

import { buildChart } from '../build'
import { pickVintages, type ChartForm, type ChartRecord } from '../records'
import { lintChart, refusals } from './index'

type Row = { indicator?: string; unit?: string; statType?: string; parent?: string; area?: string; period?: string; value: number | null }

const record = ({ indicator = '高新技术企业', unit = '家', statType = 'count', parent, area = '许昌市', period = '2024', value }: Row, index: number): ChartRecord => ({
  id: String(index), indicator: { id: indicator, code: indicator, name: indicator, unit, statType, parent: parent ?? null }, area: { id: area, code: area, name: area }, period, value, low: null, high: null,
  valueText: String(value ?? ''), unitText: unit, operator: '=', status: { code: 'A', label: '正常' }, missing: null, vintage: 1, validFrom: '2025-01-01T00:00:00.000Z', source: null, href: null,
})
const query = { indicators: [], areas: [], from: null, to: null, vintages: 'latest' as const, asOf: null }
const sound: ChartForm = {
  type: 'bar', title: '许昌的高新技术企业最多', subtitle: '高新技术企业，2024年', altText: '横条图：许昌473家最多，洛阳最少，两市相差一百多家。', note: '', query, order: 'given', relation: null, axisFrom: null,
  highlight: [], annotations: [],
}
const codes = (rows: readonly Row[], over: Partial<ChartForm> = {}) => {
  const form = { ...sound, ...over }
  const records = pickVintages(rows.map(record), form.query)
  return lintChart({ form, records, data: buildChart({ form, records }) })
}
const twoAreas: Row[] = [{ value: 473 }, { area: '洛阳市', value: 357 }]
const lists: Row[] = [{ indicator: '省级名单', value: 212 }, { indicator: '国家级名单', value: 21 }]

it('finds nothing wrong with a sound chart', () => expect(codes(twoAreas)).toEqual([]))

describe('what misleads is refused', () => {
  it.each<[string, readonly Row[], Partial<ChartForm>]>([
    ['NO_DATA', [{ value: null }], {}],
    ['MIXED_UNITS', [{ value: 1 }, { indicator: '进出口', unit: '元', statType: 'amount', value: 2 }], { relation: 'disjoint' }],
    ['MIXED_MEASURES', [{ indicator: '占比', unit: '%', statType: 'share', value: 1 }, { indicator: '增速', unit: '%', statType: 'growth-rate', value: 2 }], {}],
    ['MIXED_PERIODS', [{ value: 1 }, { period: '2024-Q3', value: 2 }], { type: 'line' }],
    ['BROKEN_BASELINE', twoAreas, { axisFrom: 300 }],
    ['SINGLE_POINT', [{ value: 473 }], { type: 'line' }],
    ['SINGLE_POINT', [{ period: '2023', value: 400 }, { value: 473 }, { area: '洛阳市', value: 357 }], { type: 'line' }],
    ['SINGLE_POINT', [{ value: 473 }], { type: 'sparkline' }],
    ['RANK_AS_BAR', [{ indicator: '位次', statType: 'rank', unit: '位', value: 1 }, { indicator: '位次', statType: 'rank', unit: '位', area: '洛阳市', value: 7 }], {}],
    ['TOO_MANY_SERIES', ['甲', '乙', '丙', '丁', '戊'].flatMap((area) => [{ area, period: '2020', value: 1 }, { area, period: '2021', value: 2 }, { area, period: '2022', value: 2 }, { area, period: '2023', value: 2 }, { area, value: 2 }, { area, period: '2019', value: 2 }]), { type: 'grouped-bar' }],
    ['GRID_INDICATORS', [{ area: '410100', value: 1 }, { indicator: '别的', area: '410100', value: 1 }], { type: 'tile-grid' }],
    ['OVERLAP_UNSTATED', lists, {}],
    ['PARTS_OVERLAP', lists, { relation: 'overlapping', title: '入库企业里，省级名单占大头' }],
    ['PARTS_OVERLAP', lists, { relation: 'overlapping', altText: '横条图：两份名单合计233家，省级名单最多。' }],
    ['PART_BESIDE_WHOLE', [{ indicator: '全部', value: 40 }, { indicator: '其中项', parent: '全部', value: 21 }], { relation: 'disjoint' }],
    ['SHARES_OVER_100', [{ indicator: '甲占比', unit: '%', statType: 'share', value: 70 }, { indicator: '乙占比', unit: '%', statType: 'share', value: 45 }], { relation: 'disjoint' }],
    ['NO_TITLE', twoAreas, { title: '  ' }],
    ['NO_SUBTITLE', twoAreas, { subtitle: '' }],
    ['NO_ALT', twoAreas, { altText: '' }],
    ['ALT_IS_TITLE', twoAreas, { altText: sound.title }],
  ])('%s', (code, rows, over) => {
    const found = refusals(codes(rows, over))
    expect(found.map((lint) => lint.code)).toContain(code)
    for (const { zh, en } of found) expect(/[\u4e00-\u9fff]/.test(zh) && /[a-z]/i.test(en)).toBe(true)
  })
})

describe('what may be right is allowed', () => {
  it.each<[string, readonly Row[], Partial<ChartForm>]>([
    ['lists that overlap and say so', lists, { relation: 'overlapping' }],
    ['parts that exclude each other', lists, { relation: 'disjoint' }],
    ['shares that add up to a whole but for rounding', [{ indicator: '甲占比', unit: '%', statType: 'share', value: 55.3 }, { indicator: '乙占比', unit: '%', statType: 'share', value: 44.8 }], { relation: 'disjoint' }],
    ['lines that begin above zero', [{ period: '2023', value: 400 }, { value: 473 }], { type: 'line', axisFrom: 350 }],
    ['sparklines in different units', [{ period: '2023', value: 1 }, { value: 2 }, { indicator: '进出口', unit: '元', statType: 'amount', period: '2023', value: 2 }, { indicator: '进出口', unit: '元', statType: 'amount', value: 3 }], { type: 'sparkline' }],
    ['one value as a bar', [{ value: 473 }], {}],
    ['zero and negative values', [{ value: 0 }, { area: '洛阳市', value: -3 }], {}],
  ])('%s', (_, rows, over) => expect(refusals(codes(rows, over))).toEqual([]))
})

describe('what is doubtful is said', () => {
  it.each<[string, readonly Row[], Partial<ChartForm>]>([
    ['UNEVEN_PERIODS', ['1953', '1964', '1982', '2020'].map((period, index) => ({ period, value: 4 - index / 3 })), {}],
    ['MANY_BARS', Array.from({ length: 31 }, (_, index) => ({ area: `第${index}县`, value: index })), {}],
    ['MANY_SERIES', ['甲', '乙', '丙', '丁', '戊'].flatMap((area) => [{ area, period: '2023', value: 1 }, { area, value: 2 }]), { type: 'line' }],
    ['ONE_GROUP', twoAreas, { type: 'grouped-bar' }],
    ['NO_PERIOD', twoAreas, { subtitle: '高新技术企业数' }],
    ['ALT_SHORT', twoAreas, { altText: '两市的横条图' }],
  ])('%s', (code, rows, over) => expect(codes(rows, over).filter(({ severity }) => severity === 'warn').map((lint) => lint.code)).toContain(code))
})
