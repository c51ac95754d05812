import { describe, expect, it } from 'vitest'

import { cellOf, guessMapping, missingFields } from './columns'
import { printedNumber } from './printedNumber'

describe('a number in a table', () => {
  it.each([
    ['473', '家', '=', '473', 473, '家'], ['1,234.50', '', '=', '1,234.50', 1234.5, ''], ['18.6万', '', '=', '18.6', 186_000, '万'], ['18.6', '万人', '=', '18.6', 186_000, '万人'],
    ['约70%', '', '≈', '70', 70, '%'], ['70%左右', '', '≈', '70', 70, '%'], ['－3.5', '%', '=', '-3.5', -3.5, '%'], ['−0.1', '', '=', '-0.1', -0.1, ''], ['≥35', '', '≥', '35', 35, ''], ['超过100', '家', '>', '100', 100, '家'],
    ['６．０', '%', '=', '6.0', 6, '%'], ['1.005', '亿元', '=', '1.005', 100_500_000, '亿元'], ['126.06万亿', '元', '=', '126.06', 126_060_000_000_000, '万亿元'], ['0', '', '=', '0', 0, ''],
  ])('reads %s %s', (text, unit, operator, digits, value, printed) => expect(printedNumber(text, unit)).toEqual({ operator, digits, value, unit: printed }))
  it.each(['', '—', '…', '唯一', '12,34', '1-9月', '2024-10', '3家 5家', '..', 'NaN', '1e5'])('does not read %j', (text) => expect(printedNumber(text)).toBeNull())
})

describe('the mapping of columns', () => {
  it.each([
    [['指标', '地区', '年份', '数值', '单位', '来源'], { indicator: 0, refArea: 1, timePeriod: 2, value: 3, unitText: 4, source: 5 }],
    [['Indicator', 'Area', 'Period', 'Value', 'Source', 'Note'], { indicator: 0, refArea: 1, timePeriod: 2, value: 3, source: 4, note: 5 }],
    [['序号', '指标名称（全称）', '统计年份', '统计数值(万元)', '数据来源 *', '行政区划代码'], { indicator: 1, timePeriod: 2, value: 3, source: 4, refArea: 5 }],
    [['数据来源', '数据'], { source: 0, value: 1 }],
    [['', '甲', '乙'], {}],
  ])('is guessed from %j', (headers, columns) => expect(guessMapping(headers).columns).toEqual(columns))
  it('gives no column to two fields, and says what is missing', () => {
    const mapping = guessMapping(['地区', '数值'])
    expect(missingFields(mapping)).toEqual(['indicator', 'timePeriod', 'source'])
    expect(missingFields({ ...mapping, fixed: { indicator: 'gdp', timePeriod: '2024', source: ' ' } })).toEqual(['source'])
  })
  it('takes a fixed text where the cell is empty', () => {
    const mapping = { columns: { source: 1 }, fixed: { source: '公报' } }
    expect(cellOf(['x', '年鉴'], mapping, 'source')).toBe('年鉴')
    expect(cellOf(['x', ''], mapping, 'source')).toBe('公报')
  })
})
