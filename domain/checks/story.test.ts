import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDuration, checkStory, samePeriod } from './index'
import { type About, areas, brief, check, cite, type Given, indicator, record } from './testing'
import { computing } from '../testing/computing'

const of = (printed: string, value: number, over: Given = {}): Given => ({ printed, value, ...over })
const growth: About = { name: '进出口总额增速', unit: '%', statType: 'growth-rate' }

describe('the period named in the sentence', () => {
  it.each<[marked: string, given: Given, about: About, expected: string]>([
    ['2024年，全市高新技术企业【473家】。', {}, {}, ''],
    ['2023年，全市高新技术企业【473家】。', {}, {}, 'period'],
    ['2023年全市高新技术企业达到【473家】。', {}, {}, 'period'],
    ['去年全市高新技术企业达到【473家】。', {}, {}, ''],
    ['今年全市高新技术企业达到【473家】。', {}, {}, 'period'],
    ['2024年前三季度，高新技术企业达到【473家】。', { period: '2024-Q3' }, {}, ''],
    ['2024年前三季度，进出口总额增长【3.2%】。', of('3.2%', 3.2, { period: '2024-Q3' }), { ...growth, timeBasis: 'flow' }, 'period?'],
    ['2024年三季度，进出口总额增长【3.2%】。', of('3.2%', 3.2, { period: '2024-Q3' }), { ...growth, timeBasis: 'flow' }, ''],
    ['2024年上半年，高新技术企业达到【473家】。', { period: '2024-H2' }, {}, 'period'],
    ['2024年9月末，高新技术企业达到【473家】。', { period: '2024-09' }, {}, ''],
    ['1月17日发布的公报显示，高新技术企业达到【473家】。', {}, {}, ''],
    ['2025年1月发布的公报显示，高新技术企业达到【473家】。', {}, {}, ''],
    ['比2020年增加，达到【473家】。', {}, {}, ''],
    ['2020年以来，高新技术企业达到【473家】。', {}, {}, ''],
    ['自2020年起，高新技术企业达到【473家】。', {}, {}, ''],
    ['“十四五”时期，高新技术企业达到【473家】。', {}, {}, ''],
    ['到2027年，高新技术企业力争达到【473家】。', {}, {}, ''],
    ['许城市2022年成立基金，目前高新技术企业【473家】。', {}, {}, ''],
    ['2022年为300家，2023年为380家，2024年达到【473家】。', {}, {}, ''],
    ['全年高新技术企业达到【473家】。', {}, {}, ''],
    ['上年高新技术企业达到【473家】。', { period: '2023' }, {}, ''],
    ['2022年、2023年、2024年高新技术企业分别达到300家、380家、【473家】。', {}, {}, ''],
    ['2023年、2024年分别为【473家】和500家。', { period: '2023' }, {}, ''],
    ['2025年增长最慢，从【473家】到480家。', {}, {}, ''],
    ['比【473家】多52家。', {}, {}, ''],
    ['近三年高新技术企业达到【473家】。', {}, {}, ''],
    ['高新技术企业达到【473家】。', { period: '2020/' }, {}, ''],
  ])('%s', (marked, given, about, expected) => expect(brief(check({ marked, records: [record(given)], about }))).toBe(expected))
})

describe('the area named in the sentence', () => {
  it.each<[marked: string, given: Given, expected: string]>([
    ['许城市高新技术企业达到【473家】。', {}, ''],
    ['郑安市高新技术企业达到【473家】。', {}, 'area'],
    ['江原省高新技术企业达到【473家】。', {}, 'area'],
    ['云川省许城市高新技术企业达到【473家】。', {}, ''],
    ['全市高新技术企业达到【473家】。', {}, ''],
    ['全国高新技术企业达到【473家】。', {}, ''],
    ['云川省高新技术企业达到【473家】。', {}, ''],
    ['禹阳县高新技术企业达到【473家】。', {}, ''],
    ['与郑安市相比，许城市高新技术企业达到【473家】。', {}, ''],
    ['好于郑安市，高新技术企业达到【473家】。', {}, ''],
    ['郑安市、许城市高新技术企业达到【473家】。', {}, ''],
    ['在郑安市举行的会议上介绍，高新技术企业【473家】。', {}, ''],
    ['高新技术企业【473家】，居云川省前列。', {}, ''],
  ])('%s', (marked, given, expected) => expect(brief(check({ marked, records: [record(given)] }))).toBe(expected))
})

describe('ranks', () => {
  const ranked = (position: number, over: Given = {}): Given => ({ printed: '1位', value: position, valueText: `第${position}`, unitText: '位', rank: { position, of: 17, scope: '全省' }, ...over })
  const about: About = { name: '立项数位次', unit: '位', statType: 'rank' }
  it.each<[marked: string, given: Given, expected: string]>([
    ['立项数居全省【第1位】。', ranked(1), ''], ['立项数居全省【第一位】。', ranked(1), ''], ['立项数居全省【首位】。', ranked(1), ''], ['立项数居全省【第2位】。', ranked(1), 'rank'],
    ['立项数居全省【第一】。', ranked(3), 'rank'], ['立项数位居全省【第三位】。', ranked(3), ''],
  ])('%s', (marked, given, expected) => expect(brief(check({ marked, records: [record(given)], about }))).toBe(expected))

  const level = (area: string, value: number, over: Given = {}) => record(of(`${value}家`, value, { area, ...over }))
  it('is contradicted by peers that are ahead, and not by peers that are missing', () => {
    const own = level('许城市', 473, { rank: { position: 1, of: 17, scope: '全省' } })
    const marked = '许城市高新技术企业473家，居全省【第1位】。'
    expect(brief(check({ marked, records: [own], more: [level('郑安市', 400)] }))).toBe('')
    expect(brief(check({ marked, records: [own] }))).toBe('')
    expect(brief(check({ marked, records: [own], more: [level('郑安市', 2100)] }))).toBe('rank-peers?')
    expect(brief(check({ marked, records: [own], more: [level('江原省', 2100)] }))).toBe('')
    expect(brief(check({ marked, records: [own], more: [level('郑安市', 2100)], about: { betterWhen: 'none' } }))).toBe('')
  })
})

describe('growth against levels', () => {
  const before = (printed: string, value: number) => [record(of(printed, value, { period: '2023' }))]
  it.each<[marked: string, given: Given, earlier: [string, number], about: About, expected: string]>([
    ['高新技术企业达到【473家】，比上年增长26.1%。', {}, ['375家', 375], {}, ''],
    ['高新技术企业达到【473家】，同比增长26.1%。', {}, ['375家', 375], {}, ''],
    ['高新技术企业达到【473家】，比上年增长约26%。', {}, ['375家', 375], {}, ''],
    ['高新技术企业达到【473家】，比上年增长36.1%。', {}, ['375家', 375], {}, 'growth?'],
    ['高新技术企业达到【473家】，比上年下降26.1%。', {}, ['375家', 375], {}, 'direction'],
    ['高新技术企业达到【473家】，比上年增加98家。', {}, ['375家', 375], {}, ''],
    ['高新技术企业达到【473家】，比上年增加89家。', {}, ['375家', 375], {}, 'growth?'],
    ['高新技术企业达到【473家】，比上年减少98家。', {}, ['375家', 375], {}, 'direction'],
    ['高新技术企业达到【473家】，年均增长12%。', {}, ['375家', 375], {}, ''],
    ['高新技术企业达到【473家】，比2020年增长60%。', {}, ['375家', 375], {}, ''],
    ['高新技术企业达到【473家】，同口径比上年增长20%。', {}, ['375家', 375], {}, ''],
    ['高新技术企业达到【473家】，其中规上企业比上年增长20%。', {}, ['375家', 375], {}, ''],
    ['生产总值【3500.2亿元】，比上年增长5.1%。', of('3500.2亿元', 350020000000), ['3400.1亿元', 340010000000], { name: '地区生产总值', unit: '元', statType: 'amount' }, ''],
    ['货物进出口【120.5亿元】，比上年增长20.5%。', of('120.5亿元', 12050000000), ['100.0亿元', 10000000000], { name: '货物进出口', unit: '元', statType: 'amount' }, ''],
    ['货物进出口【120.5亿元】，比上年增长2.5%。', of('120.5亿元', 12050000000), ['100.0亿元', 10000000000], { name: '货物进出口', unit: '元', statType: 'amount' }, 'growth?'],
    ['城镇化率【56.2%】，比上年提高1.1个百分点。', of('56.2%', 56.2), ['55.1%', 55.1], { name: '城镇化率', unit: '%', statType: 'share' }, ''],
    ['城镇化率【56.2%】，比上年提高1.1%。', of('56.2%', 56.2), ['55.1%', 55.1], { name: '城镇化率', unit: '%', statType: 'share' }, 'percent-point'],
    ['城镇化率【56.2%】，比上年提高3.1个百分点。', of('56.2%', 56.2), ['55.1%', 55.1], { name: '城镇化率', unit: '%', statType: 'share' }, 'growth?'],
    ['城镇化率【56.2%】，比上年下降1.1个百分点。', of('56.2%', 56.2), ['55.1%', 55.1], { name: '城镇化率', unit: '%', statType: 'share' }, 'direction'],
  ])('%s', (marked, given, [printed, value], about, expected) => expect(brief(check({ marked, records: [record(given)], more: before(printed, value), about }))).toBe(expected))

  it.each<[text: string, expected: string]>([
    ['企业由375家增加到473家，增长26.1%。', ''], ['企业由375家增加到473家，增长36.1%。', 'growth?'], ['企业由473家增加到375家。', 'direction'], ['贫困人口由18.6万人降至20万人。', 'direction'],
    ['城乡收入比由2.31倍缩小到2.13倍。', ''], ['城乡收入比由2.13倍缩小到2.31倍。', 'direction'], ['降幅由5.1%收窄至3.2%。', ''], ['降幅由3.2%扩大到5.1%。', ''],
    ['位次由全省第5位上升到第3位。', ''], ['位次由全省第3位上升到第5位。', 'direction'], ['床位从1200张增至1500张。', ''], ['床位从1500张增至1200张。', 'direction'],
    ['服务从8时延长至20时。', ''], ['企业由许城市的375家，到郑安市的300家。', ''],
  ])('in the text alone: %s', (text, expected) => expect(brief(check({ marked: text, records: [] }))).toBe(expected))
})

describe('parts and totals', () => {
  it.each<[text: string, expected: string]>([
    ['年末总人口438.2万人，其中城镇246.1万人，乡村192.1万人。', ''], ['年末总人口438.2万人，其中城镇246.1万人，乡村192.2万人。', ''], ['年末总人口438.2万人，其中城镇264.1万人，乡村192.1万人。', 'parts-total'],
    ['生产总值3500.2亿元，其中第一产业增加值160.1亿元，第二产业增加值1800.0亿元，第三产业增加值1540.1亿元。', ''],
    ['生产总值3500.2亿元，其中第一产业增加值160.1亿元，第二产业增加值1800.0亿元，第三产业增加值1640.1亿元。', 'parts-total'],
    ['生产总值3500.2亿元，其中第二产业增加值1800.0亿元。', ''], ['货物进出口总额120.5亿元，其中出口80.3亿元，进口40.2亿元。', ''], ['货物进出口总额120.5亿元，其中出口80.3亿元，进口50.2亿元。', 'parts-total'],
    ['三次产业结构为4.6:51.4:44.0。', ''], ['三次产业结构为4.6：51.4：44.1。', ''], ['三次产业结构为4.6：51.4：54.0。', 'parts-total'], ['居民人均可支配收入3.2万元，城镇4.1万元，农村2.3万元。', ''],
  ])('%s', (text, expected) => expect(brief(check({ marked: text, records: [] }))).toBe(expected))

  it('a part is not larger than its whole, and an equal one is no fault', () => {
    const part = indicator({ id: 'p', name: '“小巨人”企业', parent: 'i' })
    const marked = '高新技术企业【473家】，其中“小巨人”企业【500家】。'
    const [whole, bigger] = [record(), record(of('500家', 500, { indicator: 'p' }))]
    expect(brief(check({ marked, records: [whole, bigger], others: [part] }))).toBe('part-exceeds-total')
    expect(brief(check({ marked: '高新技术企业【473家】，其中“小巨人”企业【473家】。', records: [whole, record({ indicator: 'p' })], others: [part] }))).toBe('')
    expect(brief(check({ marked, records: [whole, record(of('500家', 500, { indicator: 'p', period: '2023' }))], others: [part] }))).toBe('')
  })
})

describe('vintages and sources', () => {
  const cited = (over: Given = {}) => record({ ...over })
  const says = (records: ReturnType<typeof record>[], more: ReturnType<typeof record>[], rest: { publishedOn?: string; about?: About; mode?: 'frozen' | 'live'; marked?: string; articleDate?: string } = {}) =>
    brief(check({ marked: '高新技术企业达到【473家】。', records, more, ...rest }))

  it('a newer vintage is a warning before publication and a note after it', () => {
    const newer = record(of('481家', 481, { vintage: 2, validFrom: '2025-06-01', revisionType: 'scheduled' }))
    expect(says([cited()], [newer])).toBe('superseded?')
    expect(says([cited()], [newer], { publishedOn: '2025-04-01' })).toBe('superseded??')
    expect(says([cited()], [newer], { publishedOn: '2025-07-01' })).toBe('superseded?')
    expect(says([cited()], [{ ...newer, revisionType: 'correction' }], { publishedOn: '2025-04-01' })).toBe('superseded?')
    expect(says([cited()], [newer], { mode: 'live' })).toBe('')
  })

  it('a revision that the printed digits do not show is none', () => {
    const [old, newer] = [record(of('18.62万人', 186200)), record(of('18.64万人', 186400, { vintage: 2 }))]
    expect(says([old], [newer], { marked: '脱贫【18.6万人】。', about: { unit: '人' } })).toBe('')
    expect(says([old], [newer], { marked: '脱贫【18.62万人】。', about: { unit: '人' } })).toBe('superseded?')
  })

  it('another source with another value is a conflict, weightier when it has more authority', () => {
    const [conference, bulletin] = [cited({ from: '新闻发布会', type: 'press-conference' }), record(of('468家', 468, { from: '统计公报', vintage: 2 }))]
    expect(says([conference], [bulletin])).toBe('conflict?')
    expect(says([{ ...bulletin, valueText: '473', value: 473 }], [{ ...conference, valueText: '468', value: 468 }])).toBe('conflict??')
    expect(says([conference], [record({ from: '统计公报', vintage: 2 })])).toBe('')
    expect(says([{ ...conference, verifiedBy: 'x' }], [bulletin])).toBe('')
  })

  it('an unverified value is named, and the bulletin that could verify it', () => {
    const conference = cited({ from: '新闻发布会', type: 'press-conference', status: 'V' })
    expect(says([conference], [])).toBe('unverified??')
    expect(says([conference], [record({ from: '统计公报', vintage: 2 })])).toBe('verifiable??')
    expect(says([{ ...conference, verifiedBy: 'x' }], [])).toBe('')
  })

  it('a withdrawn record is an error and nothing else is said of it', () => {
    expect(says([cited({ withdrawn: { reason: '口径有误' }, status: 'V' })], [record(of('481家', 481, { vintage: 2, revisionType: 'correction' }))])).toBe('withdrawn')
  })

  it('a figure without a period grows stale, one with a period does not', () => {
    const about: About = { staleAfter: 'P1Y' }
    expect(says([cited()], [], { about, articleDate: '2026-02-28' })).toBe('')
    expect(says([cited()], [], { about, articleDate: '2026-03-01' })).toBe('')
    expect(says([cited()], [], { about, articleDate: '2026-03-02' })).toBe('stale?')
    expect(says([cited()], [], { about, articleDate: '2026-03-02', marked: '2024年高新技术企业达到【473家】。' })).toBe('')
    expect(says([cited()], [], { about: { staleAfter: '一年' }, articleDate: '2030-03-02' })).toBe('')
  })

  it('a forecast told as a fact is named', () => {
    const forecast = () => [cited({ status: 'F' })]
    expect(says(forecast(), [])).toBe('forecast?')
    expect(says(forecast(), [], { marked: '预计高新技术企业达到【473家】。' })).toBe('')
  })

  it.each([['2024-01-31', 'P1M', '2024-02-29'], ['2024-02-29', 'P1Y', '2025-02-28'], ['2024-11-30', 'P3M', '2025-02-28'], ['2024-12-20', 'P2W', '2025-01-03'], ['2024-12-31T16:00:00.000Z', 'P10D', '2025-01-10'], ['2024', 'P1Y', null], ['2024-01-01', 'P', null], ['2024-01-01', '1Y', null]])('%s and %s is %s', (date, duration, expected) => {
    expect(addDuration(date, duration)).toBe(expected)
  })
})

describe('periods that may verify each other', () => {
  it.each([['2024', '2024', true], ['2024', '2024-10-23', true], ['2024-10-23', '2024-Q4', true], ['2024', '2023', false], ['2024-Q3', '2024-Q4', false], ['2020/', '2020/', true], ['2020/', '2024', false]])('%s and %s: %s', (a, b, expected) => {
    expect(samePeriod(a, b)).toBe(expected)
  })
})

describe('laws', () => {
  const printed = fc.record({ digits: fc.integer({ min: 1, max: 99_999 }), decimals: fc.integer({ min: 0, max: 2 }), magnitude: fc.constantFrom(['', 1], ['万', 1e4], ['亿', 1e8]) as fc.Arbitrary<[string, number]> })
  const unit = fc.constantFrom('家', '人', '吨', '元', '公里')
  const made = (one: { digits: number; decimals: number; magnitude: [string, number] }) => {
    const text = (one.digits / 10 ** one.decimals).toFixed(one.decimals)
    return { text, value: Number((Number(text) * one.magnitude[1]).toPrecision(15)), magnitude: one.magnitude[0] }
  }

  it('a sentence made from the record is never an error', () => {
    fc.assert(fc.property(printed, unit, fc.constantFrom('达到', '为', '有', '约', '共'), fc.constantFrom('2024年，', '', '全市', '许城市'), (one, word, verb, head) => {
      const { text, value, magnitude } = made(one)
      const source = record({ value, valueText: text, unitText: `${magnitude}${word}` })
      const found = check({ marked: `${head}样本总量${verb}【${text}${magnitude}${word}】。`, records: [source], about: { name: '样本总量', unit: word, statType: 'amount' } })
      expect(found.filter(({ severity }) => severity !== 'note')).toEqual([])
    }), { numRuns: 300 })
  })

  it('10000万 and 1亿 are one value, and a value times 万 is another magnitude', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9_999 }), unit, (whole, word) => {
      const source = record({ value: whole * 1e8, valueText: `${whole}`, unitText: `亿${word}` })
      const about = { name: '样本总量', unit: word, statType: 'amount' }
      expect(brief(check({ marked: `样本总量达到【${whole * 10000}万${word}】。`, records: [source], about }))).toBe('')
      expect(brief(check({ marked: `样本总量达到【${whole}万${word}】。`, records: [source], about }))).toBe('magnitude')
    }), { numRuns: 200 })
  })

  it('never throws on any text, and reads each offset inside it', () => {
    const pieces = fc.array(fc.constantFrom('473家', '增长', '由', '降至', '26.2%', '，', '。', '2024年', '许城市', '第1位', '亿元', '三成', '其中', '城镇', '\n', '😀', '约'), { maxLength: 40 })
    fc.assert(fc.property(pieces, fc.nat(200), fc.nat(12), (words, at, length) => {
      const text = words.join('')
      const start = Math.min(at, text.length)
      const source = record()
      const found = checkStory({ text, figures: [{ id: 'f', start, end: Math.min(text.length, start + length), observation: source.id, mode: 'frozen' }], records: [source], indicators: [indicator()], publishedOn: null, articleDate: '2025-04-01', areas })
      for (const { at: span } of found) expect(span.start >= 0 && span.end <= text.length && span.start <= span.end).toBe(true)
    }), { numRuns: 200 })
  })

  it('takes twice the time for twice the text', () => {
    const sentence = '2024年，许城市高新技术企业达到【473家】，比上年增长26.1%，其中城镇246.1万人，由375家增加到473家。'
    const cost = (times: number) => {
      const source = record()
      const { text, figures } = cite(sentence.repeat(times), Array.from({ length: times }, () => source))
      const input = { text, figures, records: [source, record(of('375家', 375, { period: '2023' }))], indicators: [indicator()], publishedOn: null, articleDate: '2025-04-01', areas }
      const runs = Array.from({ length: 5 }, () => { const computed = computing(); checkStory(input); return computed() })
      return Math.min(...runs)
    }
    cost(100)
    expect(cost(800) / cost(100)).toBeLessThan(8 * 4)
  })
})
