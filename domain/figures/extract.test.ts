import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFigures } from './extract'
import { computing } from '../testing/computing'

const figuresOf = (text: string) => extractFigures(text).figures
const brief = (text: string) => figuresOf(text).map(({ value, unit, operator }) => [value, unit, operator])

describe('values and units as the contract words them', () => {
  it.each<[text: string, value: number, unit: string]>([
    ['再次入选全国百强县', 100, '名'],
    ['已连续三年增长', 3, '年'],
    ['三成受访者赞成', 30, '%'],
    ['四分之一的耕地', 25, '%'],
    ['仅为全国的千分之一点三九', 1.39, '‰'],
    ['用水量减少三成', -30, '%'],
    ['最低气温零下14℃', -14, '℃'],
    ['企业降至12家', 12, '家'],
    ['产值翻两番', 4, '倍'],
    ['专利数居全省首位', 1, '位'],
    ['产量居全国第一', 1, '位'],
    ['出现6级大风', 6, '级'],
    ['发生4.5级地震', 4.5, '级'],
    ['装机300千瓦', 300, '千瓦'],
    ['气压998百帕', 998, '百帕'],
    ['總額3億港元', 3e8, '港元'],
    ['库容5000立方米', 5000, '立方米'],
    ['发电2万千瓦时', 20000, '千瓦时'],
    ['收入18.6万元', 186000, '元'],
    ['收入529971亿元', 52997100000000, '元'],
    ['下降1.3个百分点', -1.3, '个百分点'],
    ['收入3亿5000万元', 350000000, '元'],
    ['登記1萬5千人', 15000, '人'],
    ['项目用时两年半', 2.5, '年'],
    ['增加1,280,000吨', 1280000, '吨'],
    ['共有三百二十七个村', 327, '个'],
    ['利润-1.2亿元', -120000000, '元'],
    ['18.6万贫困人口脱贫', 186000, '人'],
    ['打九五折', 9.5, '折'],
  ])('%s', (text, value, unit) => {
    expect(figuresOf(text).map((figure) => [figure.value, figure.unit])).toEqual([[value, unit]])
  })

  it.each<[text: string, low: number, high: number, unit: string]>([
    ['上涨30%—35%', 30, 35, '%'],
    ['用工20至30人', 20, 30, '人'],
    ['处理30—35万吨', 300000, 350000, '吨'],
    ['气温-5℃~3℃', -5, 3, '℃'],
    ['约有三四百人', 300, 400, '人'],
    ['花费5、6个小时', 5, 6, '个小时'],
  ])('%s is a range without a value', (text, low, high, unit) => {
    expect(figuresOf(text)).toMatchObject([{ value: null, low, high, unit }])
  })

  it.each<[text: string, operator: string]>([
    ['1000多家企业', '>'], ['约100家', '≈'], ['100家左右', '≈'], ['近100家', '≈'], ['100家以上', '≥'], ['不低于100家', '≥'], ['超过100家', '>'],
    ['100家以内', '≤'], ['不超过100家', '≤'], ['不足100家', '<'], ['达到100家', '='],
  ])('%s bounds its value with %s', (text, operator) => {
    expect(figuresOf(text)).toMatchObject([{ operator }])
  })

  it('gives no value where the text gives none', () => {
    expect(brief('走访数十家企业')).toEqual([[null, '家', '≈']])
  })

  it('keeps 473,723 apart behind a full-width comma and joins true thousands', () => {
    expect(brief('达到473家,723家入选,共1,196家')).toEqual([[473, '家', '='], [723, '家', '='], [1196, '家', '=']])
    expect(brief('全年1,280.5万人次')).toEqual([[12805000, '人次', '=']])
  })

  it('carries unit, magnitude and sign through a list', () => {
    expect(brief('三区分别为12.3、4.5和6.7亿元')).toEqual([[1230000000, '元', '='], [450000000, '元', '='], [670000000, '元', '=']])
    expect(brief('产量分别下降1.2%、0.5%和3.1%').map(([value]) => value)).toEqual([-1.2, -0.5, -3.1])
    expect(brief('分别增长10%、下降1.1%、增长4.4%').map(([value]) => value)).toEqual([10, -1.1, 4.4])
  })

  it('gives one span two records when 均 joins two subjects', () => {
    const figures = figuresOf('立项数、获得资金数均居全省第1位')
    expect(figures.map((figure) => figure.indicator)).toEqual(['立项数', '获得资金数'])
    expect(new Set(figures.map((figure) => figure.numeral.start)).size).toBe(1)
  })
})

describe('what is no figure', () => {
  it.each([
    '党的二十届三中全会召开', '第十四届全国运动会开幕', '例政办发〔2023〕15号', '5G、PM2.5和COVID-19', '1、加强领导。2、落实责任。', '2024年10月23日8时30分', '以3比1战胜客队',
    '咨询电话0371-12345678', '拨打12345热线', '进一步统一思想', '第一时间赶到', '千方百计', '一批先进集体', '一个家庭', 'C919首飞', '地铁1号线', '90后青年', '“两个毫不动摇”', '五台山风景区',
    '股票代码:600000', '近三年', '2020年以来', '“十四五”期间', '二〇二四年十二月', '24小时热线', '每千人口', '关键零部件', '《2022国家报告》',
  ])('%s', (text) => {
    expect(figuresOf(text)).toEqual([])
  })

  it('leaves out the numbered notice below a story', () => {
    const notice = '1、凡注明来源的作品,未经授权不得转载。\n2、如因版权问题请在30日内与本网联系,逾期3天视为放弃。'
    const story = '全市新增企业120家。(记者 甲)\n'
    expect(brief(story + notice)).toEqual([[120, '家', '=']])
    expect(brief('会议提出三点要求。\n1、新建学校12所。\n2、改造道路30公里。').map(([value]) => value)).toEqual([12, 30])
  })
})

describe('shape', () => {
  it('quotes by offsets into the text as read, with period, area, role and rule', () => {
    const text = '示例市2020年以来新建学校18所。今年力争再建5所。'
    const { figures } = extractFigures(text, { date: '2024-10-23' })
    for (const figure of figures) {
      expect(text.slice(figure.start, figure.end)).toBe(figure.quote)
      expect(text.slice(figure.numeral.start, figure.numeral.end)).toBe(figure.numeral.text)
    }
    expect(figures).toMatchObject([
      { value: 18, kind: 'count', period: { text: '2020年以来', from: '2020', to: null }, area: '示例市', role: 'outcome', rule: 'count.classifier' },
      { value: 5, period: { text: '今年', from: '2024', to: '2024' }, role: 'target' },
    ])
  })

  it.each<[text: string, from: string | null, to: string | null]>([
    ['前三季度新增12家', '2024-01', '2024-09'], ['上半年新增12家', '2024-01', '2024-06'], ['二季度新增12家', '2024-04', '2024-06'], ['去年新增12家', '2023', '2023'],
    ['1—9月新增12家', '2024-01', '2024-09'], ['10月23日新增12家', '2024-10-23', '2024-10-23'], ['2021年至2023年新增12家', '2021', '2023'], ['“十三五”期间新增12家', '2016', '2020'],
    ['12月新增12家', '2024-12', '2024-12'], ['2024年上半年新增12家', '2024-01', '2024-06'],
  ])('resolves the period of %s against the date of the article', (text, from, to) => {
    expect(extractFigures(text, { date: '2024-10-23' }).figures).toMatchObject([{ value: 12, period: { from, to } }])
  })

  it('leaves a relative period open without a date', () => {
    expect(figuresOf('去年新增12家')).toMatchObject([{ period: { text: '去年', from: null, to: null } }])
  })

  it('finds claims that carry no value, once a clause', () => {
    const { claims } = extractFigures('建成全省唯一的试点。居民收入增速均超过经济增速,城乡收入差距进一步缩小。水平不断提升。')
    expect(claims.map((claim) => claim.type)).toEqual(['uniqueness', 'comparison', 'trend'])
  })

  it('keeps every offset on the text, whatever stands there', () => {
    const pieces = ['12', '.5', '%', '万', '亿', '三', '十', '百', '成', '分之', '至', '—', '-', '零下', '家', '人', '第', '位', ',', ',', '、', '。', '\n', '年', '月', '１２', '下降', '均', '😀', 'A', '翻', '番', '前', '强', '个', '多', '半']
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      for (const figure of extractFigures(text, { date: '2024-10-23' }).figures) {
        expect(text.slice(figure.start, figure.end)).toBe(figure.quote)
        expect(text.slice(figure.numeral.start, figure.numeral.end)).toBe(figure.numeral.text)
        expect(figure.start).toBeLessThanOrEqual(figure.numeral.start)
        expect(figure.end).toBeGreaterThanOrEqual(figure.numeral.end)
        expect(Number.isNaN(figure.value)).toBe(false)
      }
    }), { numRuns: 1500 })
  })

  it('gives nothing for an empty text and the same for the same text', () => {
    expect(extractFigures('')).toEqual({ figures: [], claims: [] })
    const text = '全市企业473家,增长3.5%。'
    expect(extractFigures(text)).toEqual(extractFigures(text))
  })
})

const seedPath = fileURLToPath(new URL('../../../shared/seed/press-conference.txt', import.meta.url))

describe.skipIf(!existsSync(seedPath))('the real document', () => {
  const text = existsSync(seedPath) ? readFileSync(seedPath, 'utf8') : ''
  const { figures, claims } = extractFigures(text, { date: '2024-10-23' })
  const gold: [value: number, unit: string, operator: string, kind: string][] = [
    [473, '家', '=', 'count'], [723, '家', '=', 'count'], [18, '家', '=', 'count'], [357, '家', '=', 'count'], [40, '家', '=', 'count'], [21, '人', '=', 'count'],
    [77, '家', '=', 'count'], [33, '家', '=', 'count'], [1, '位', '=', 'rank'], [1, '位', '=', 'rank'], [10, '大', '=', 'count'], [16, '个', '=', 'count'],
    [19, '家', '=', 'count'], [21, '家', '=', 'count'], [212, '家', '=', 'count'], [100, '名', '≤', 'bound'], [26.2, '%', '=', 'rate'], [70, '%', '≈', 'share'],
    [186000, '人', '=', 'count'], [15, '分钟', '=', 'duration'],
  ]

  it('gives the 18 numeral spans and the bound with value, unit, operator and kind, and nothing from the notice', () => {
    expect(figures.map(({ value, unit, operator, kind }) => [value, unit, operator, kind])).toEqual(gold)
    expect(new Set(figures.filter(({ kind }) => kind !== 'bound').map(({ numeral }) => numeral.start)).size).toBe(18)
  })

  it('gives 25 records with the claims of the gold list', () => {
    expect(claims.map(({ type }) => type)).toEqual(['comparison', 'comparison', 'trend', 'uniqueness', 'uniqueness'])
    expect(figures.length + claims.length).toBe(25)
  })

  it('knows a plan and the name of a standard from an outcome', () => {
    expect(figures.filter(({ role }) => role !== 'outcome').map(({ value, role }) => [value, role])).toEqual([[10, 'policy_target'], [16, 'policy_target'], [15, 'named_standard']])
  })
})

describe('cost', () => {
  const paragraph = '前三季度,示例市实现地区生产总值3128.6亿元,同比增长6.1%;新增企业1203家、986家和754家,居全省第2位。二十三个项目完成投资四十六点五亿元。'

  it('reads 10,000 characters in well under 20 ms when warm', () => {
    const text = paragraph.repeat(Math.ceil(10_000 / paragraph.length))
    for (let i = 0; i < 5; i++) extractFigures(text)
    // The best of many runs: what else the machine does must not decide.
    let best = Infinity
    for (let run = 0; run < 60 && best >= 20; run++) {
      const computed = computing()
      extractFigures(text)
      best = Math.min(best, computed())
    }
    expect(best).toBeLessThan(20)
  })

  it.each([
    ['digits', '7'.repeat(1_000_000)], ['Chinese numerals', '三百万亿'.repeat(250_000)], ['brackets', '('.repeat(500_000) + ')'.repeat(500_000)], ['commas', '1,'.repeat(500_000)],
    ['quotes', '“'.repeat(1_000_000)], ['ranges', '1-'.repeat(500_000)], ['letters', 'A1'.repeat(500_000)], ['one clause of declines', '下降'.repeat(500_000)],
    ['notices', '1、转载来源\n'.repeat(140_000)], ['headings in one line', '。今年1吨'.repeat(200_000)], ['years named in one line', '，2024年3吨'.repeat(125_000)],
  ])('stays linear on 1 MB of %s', (_what, text) => {
    const computed = computing()
    extractFigures(text)
    expect(computed()).toBeLessThan(8_000)
  }, 30_000)
})
