import { describe, expect, it } from 'vitest'

import { checkCitation } from '../editorial/checkCitation'
import { extractFigures } from './extract'
import { fingerprintOf } from './fingerprint'
import { brokenWords } from './holds'
import { type KnownIndicator, matchIndicators, matchRegion } from './matching'
import { nudgesOf } from './nudges'
import { splitPrinted, timePeriodOf } from './printed'

const figureIn = (text: string) => {
  const [figure] = extractFigures(text, { date: '2024-10-23' }).figures
  if (!figure) throw new Error(`no figure in ${text}`)
  return figure
}

describe('as printed', () => {
  it.each([
    ['473家', '473', '家'], ['18.6万人', '18.6', '万人'], ['第1位', '1', '位'], ['26.2%', '26.2', '%'], ['1,473.50亿元', '1,473.50', '亿元'], ['-0.3个百分点', '-0.3', '个百分点'],
    ['1000多家', '1000', '家'], ['十家', '十', '家'], ['30%—35%', '30', '%—35%'], ['30—35家', '30—35', '家'], ['全部', '全部', ''],
  ])('%s', (numeral, valueText, unitText) => expect(splitPrinted(numeral)).toEqual({ valueText, unitText }))
})

describe('a period in the writing of observations', () => {
  it.each([
    ['2024', '2024', '2024'], ['2024-01', '2024-03', '2024-Q1'], ['2024-07', '2024-09', '2024-Q3'], ['2024-01', '2024-06', '2024-H1'], ['2024-07', '2024-12', '2024-H2'], ['2024-01', '2024-12', '2024'],
    ['2024-01', '2024-09', '2024-01/2024-09'], ['2020', '2023', '2020/2023'], ['2020', null, '2020/'], ['2024-10-23', '2024-10-23', '2024-10-23'], [null, '2024', '2024'], [null, null, null],
  ])('%s to %s', (from, to, written) => expect(timePeriodOf({ text: '', from, to })).toBe(written))
})

const indicator = (id: string, name: string, over: Partial<KnownIndicator> = {}): KnownIndicator => ({ id, code: id, name, aliases: [], unit: '家', statType: 'count', hasDenominator: false, ...over })
const indicators = [
  indicator('hightech', '高新技术企业'), indicator('smes', '省级创新型中小企业'), indicator('platforms', '省级以上研发平台'), indicator('firms', '产学研合作企业'),
  indicator('gdp', '国内生产总值', { unit: '元', statType: 'amount', aliases: ['GDP', '生产总值'] }), indicator('gdp-growth', 'GDP增速', { unit: '%', statType: 'growth-rate', aliases: ['生产总值'] }),
]
const best = (text: string, values: Parameters<typeof matchIndicators>[1]['values'] = []) => matchIndicators(figureIn(text), { indicators, values, area: 'xc' })[0]?.indicator.id ?? null

describe('the indicator of a figure', () => {
  it.each([
    ['全市高新技术企业达到473家。', 'hightech'], ['省创新型中小企业723家。', 'smes'], ['省级以上各类研发平台累计357家。', 'platforms'],
    ['全年国内生产总值529971亿元。', 'gdp'], ['GDP达到529971亿元。', 'gdp'], ['生产总值同比增长5.2%。', 'gdp-growth'], ['养殖户有14头牛。', null],
  ])('%s', (text, id) => expect(best(text)).toBe(id))
  it('a name said in part is decided by a recorded value that is the same', () => {
    const known = { id: 'o', indicator: 'firms', refArea: 'xc', timePeriod: '2024', operator: '=', value: 77, valueText: '77', unitText: '家' }
    const [first] = matchIndicators(figureIn('有77家企业开展合作。'), { indicators, values: [known], area: 'xc' })
    expect(first).toMatchObject({ indicator: { id: 'firms' }, value: { id: 'o' } })
  })
  it('another unit speaks against', () => {
    const [left, right] = ['高新技术企业达到473家。', '高新技术企业达到473人。'].map((text) => matchIndicators(figureIn(text), { indicators, values: [], area: null })[0]?.score ?? 0)
    expect(left).toBeGreaterThan(right ?? 1)
  })
})

describe('the region of a figure', () => {
  const regions = [{ id: 'xc', code: '411000', name: '许昌市' }, { id: 'hn', code: '410000', name: '河南省' }, { id: 'yt', code: '990100', name: '云汀市（虚构）' }, { id: 'cy1', code: '1', name: '朝阳市' }, { id: 'cy2', code: '2', name: '朝阳区' }]
  it.each([['许昌市', 'xc'], ['许昌', 'xc'], ['河南', 'hn'], ['云汀市', 'yt'], ['朝阳', 'hn'], [null, 'hn'], ['火星', 'hn']])('%s', (area, id) => expect(matchRegion(area, regions, 'hn')?.id).toBe(id))
  it('is none when nothing is known', () => expect(matchRegion('火星', regions, null)).toBeNull())
})

describe('what a careful reader will ask', () => {
  it.each([
    ['民生支出连年保持在70%左右。', ['no-denominator', 'no-as-of']], ['2023年民生支出占一般公共预算支出的比重为70%。', []], ['2020年以来进出口总额年均增长26.2%。', ['no-base-year', 'no-as-of']],
    ['2023年出口同比增长2.4%。', []], ['2023年立项数居全省第1位。', ['no-population']], ['2023年立项数在18个省辖市中居第1位。', []], ['全市高新技术企业达到473家。', ['no-as-of']], ['截至2024年9月，全市高新技术企业达到473家。', []],
  ])('%s', (text, expected) => expect(nudgesOf(figureIn(text))).toEqual(expected))
  it('a day given by the editor answers the question of the day, a denominator of the indicator that of the share', () => {
    expect(nudgesOf(figureIn('民生支出连年保持在70%左右。'), { hasDenominator: true, asOf: '2024-10-23' })).toEqual([])
  })
})

describe('words that no longer hold', () => {
  const rate = (value: number) => ({ value, statType: 'growth-rate' })
  const count = (value: number) => ({ value, statType: 'count' })
  const rank = (position: number) => ({ value: position, rank: position, statType: 'rank' })
  it.each([
    ['出口同比增长2.4%', rate(2.4), rate(-0.3), ['direction']], ['出口同比下降2.4%', rate(-2.4), rate(0.3), ['direction']], ['出口同比增长2.4%', rate(2.4), rate(1.9), []],
    ['降幅为2.4%', rate(-2.4), rate(-3), []], ['超过470家', count(473), count(437), ['direction']], ['超过470家', count(473), count(481), []], ['不足500家', count(473), count(520), ['direction']],
    ['达到473家', count(473), count(437), []], ['居全省第1位', rank(1), rank(3), ['rank']], ['居全省第1位', rank(1), rank(1), []], ['有473家', rank(1), rank(2), []],
  ])('%s', (clause, before, now, broken) => expect(brokenWords({ clause, before, now })).toEqual(broken))
})

describe('words against the record', () => {
  it.each([
    ['473家', '高新技术企业达到473家。', 473, '家', 'ok'], ['473家', '高新技术企业达到473家。', 437, '家', 'mismatch'], ['18.6万人', '脱贫人口18.6万人。', 186_432, '人', 'rounded'], ['18.6万人', '脱贫人口18.6万人。', 187_000, '人', 'mismatch'],
    ['2.4%', '出口下降2.4%。', -2.4, '%', 'ok'], ['2.4%', '出口下降2.4%。', 2.4, '%', 'mismatch'], ['473家', '高新技术企业达到473家。', 473, '人', 'unit'], ['全部', '全部进入百强榜。', 1, '', 'unverified'], ['2.4%', '增长2.4%。', 2.38, '%', 'rounded'],
  ])('%s in %s', (exact, sentence, value, unitText, checkState) => expect(checkCitation({ exact, sentence, observation: { value, valueText: String(value), unitText } }).checkState).toBe(checkState))
})

describe('the fingerprint of a rejected proposal', () => {
  const text = '第一段说有15分钟养老服务圈，第二段说有15分钟通勤圈。'
  const at = (from: number) => ({ start: text.indexOf('15分钟', from), end: text.indexOf('15分钟', from) + 4, indicator: '养老服务圈' })
  it('stays when something far away changes and differs for the same words elsewhere', () => {
    const first = fingerprintOf(text, at(0))
    const moved = `新加的一段。${text}`
    expect(fingerprintOf(moved, { ...at(0), start: at(0).start + 6, end: at(0).end + 6 })).toBe(first)
    expect(fingerprintOf(text, at(10))).not.toBe(first)
    expect(fingerprintOf(text, { ...at(0), indicator: '通勤圈' })).not.toBe(first)
    expect(first).toMatch(/^[0-9a-z]{4,24}$/)
  })
})
