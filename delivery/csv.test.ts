import { describe, expect, it } from 'vitest'

import { figuresCsv } from './csv'

const row = {
  indicator: 'gdp', indicatorName: '国内生产总值', area: '100000', areaName: '全国', period: '2024', operator: '=', value: -1.5, valueText: '-1.5', unit: '亿元', status: 'A', vintage: 1,
  validFrom: '2026-01-01T00:00:00.000Z', current: true, source: '公报，"初步"', sourceLocator: '=HYPERLINK("x")', publishedOn: null, note: '一行\n两行', url: 'https://a.example/x',
  valueLow: null, valueHigh: null, missingReason: null, validTo: null, revisionType: null, revisionReason: null, withdrawnAt: null, withdrawnReason: null,
}

describe('figures as CSV', () => {
  const lines = figuresCsv([row])
  it('begins with a byte order mark and the columns', () => expect(lines.startsWith('\uFEFFindicator,indicatorName,')).toBe(true))
  it('leaves the mark out for programs that do not want it', () => expect(figuresCsv([row], { hasMark: false }).startsWith('indicator,')).toBe(true))
  it('quotes commas, quotes and line breaks', () => {
    expect(lines).toContain('"公报，""初步"""')
    expect(lines).toContain('"一行\n两行"')
  })
  it('disarms formulas and leaves negative numbers alone', () => {
    expect(lines).toContain(`"'=HYPERLINK(""x"")"`)
    expect(lines).toContain(',-1.5,-1.5,')
  })
})
