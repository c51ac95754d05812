import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSource } from './parseSource'
import { blockText, sliceBlock, type SourceBlock } from './sourceBlock'

const lines = (...texts: string[]): SourceBlock[] => texts.map(text => ({ type: 'paragraph', text }))
const words = (blocks: SourceBlock[]): string[] => blocks.map(blockText)

describe('parseSource', () => {
  it('takes the first line for the title, unless it is a lead', () => {
    expect(parseSource(lines('浩林市下雨了', '全市普降中雨。')).title).toBe('浩林市下雨了')
    const lead = '10月23日，浩林市召开会议，部署冬季防汛。会议要求各县落实。'
    expect(parseSource(lines(lead, '各县已行动。'))).toMatchObject({ title: '', body: [{ text: lead }, {}], warnings: expect.arrayContaining(['TITLE_MISSING']) })
    expect(parseSource(lines('本报浩林10月23日电 全市普降中雨', '各县已行动。'))).toMatchObject({ title: '', dateline: '本报浩林10月23日电' })
  })

  it.each([
    ['原标题：浩林市下雨了', '浩林市下雨了', '浩林市下雨了'], ['原标题:“山河”系列 会议召开', '“山河”系列 会议召开', '“山河”系列 会议召开'], ['标题：浩林市下雨了', '浩林市下雨了', null],
  ])('reads the title line %s', (line, title, originalTitle) =>
    expect(parseSource(lines(line, '全市普降中雨。'))).toMatchObject({ title, originalTitle }))

  it('keeps title and original title apart when both stand there', () => {
    expect(parseSource(lines('浩林普降中雨', '原标题：浩林市下雨了', '全市普降中雨。'))).toMatchObject({ title: '浩林普降中雨', originalTitle: '浩林市下雨了' })
    expect(parseSource(lines('浩林普降中雨', '全市普降中雨。', '（原标题：浩林市下雨了）'))).toMatchObject({ originalTitle: '浩林市下雨了', body: [{}] })
  })

  it('takes a short line above the first heading for the kicker, and a dashed line for the subtitle', () => {
    const parsed = parseSource([...lines('三年行动收官'), { type: 'heading', level: 1, text: '青江变清' }, ...lines('——沿岸三百里走访', '江面开阔。')])
    expect(parsed).toMatchObject({ kicker: '三年行动收官', title: '青江变清', subtitle: '沿岸三百里走访', body: [{ text: '江面开阔。' }] })
  })

  it('lifts the lines about the story from above and below it, and the address a source links to', () => {
    const parsed = parseSource([
      ...lines('浩林市下雨了', '2024-10-23 18:20'),
      { type: 'paragraph', text: '来源：浩林在线', runs: [{ text: '来源：' }, { text: '浩林在线', href: 'https://a.example/1' }] },
      ...lines('全市普降中雨。', '雨量40毫米。(完)', '（记者 周明远）', '责任编辑：方正'),
    ])
    expect(parsed).toMatchObject({
      sourceLabel: '浩林在线', originalUrl: 'https://a.example/1', publishedAt: '2024-10-23T10:20:00.000Z',
      byline: [{ role: '记者', name: '周明远' }], editors: [{ role: '责任编辑', name: '方正' }],
    })
    expect(words(parsed.body)).toEqual(['全市普降中雨。', '雨量40毫米。'])
  })

  it('names each person once, from dateline and bracket alike', () => {
    expect(parseSource(lines('题', '本报讯（记者 周明远）全市普降中雨。（记者 周明远）')).byline).toEqual([{ role: '记者', name: '周明远' }])
  })

  it('leaves brackets that are no byline', () => {
    expect(words(parseSource(lines('题', '全市普降中雨（局部大雨）')).body)).toEqual(['全市普降中雨（局部大雨）'])
    expect(words(parseSource(lines('题', '他是老记者（记者从事新闻二十年）')).body)).toEqual(['他是老记者（记者从事新闻二十年）'])
  })

  it('keeps tables and pictures where they stand, also below the last paragraph', () => {
    const parsed = parseSource([
      { type: 'image', imageIndex: 0, alt: '封面' }, ...lines('题', '全市普降中雨。（记者 周明远）'), { type: 'table', rows: [['县', '毫米'], ['东县', '40']] },
    ])
    expect(parsed.title).toBe('题')
    expect(parsed.body.map(block => block.type)).toEqual(['image', 'paragraph', 'table'])
    expect(parsed.byline).toHaveLength(1)
  })

  it('prefers what the file says beside its text, and uses a page title only in need', () => {
    const meta = { title: '浩林市下雨了', source: '浩林在线', author: '周明远', date: '2024-10-23T10:20:00+08:00', url: 'javascript:alert(1)', documentTitle: '页' }
    expect(parseSource(lines('浩林市下雨了', '全市普降中雨。'), { meta })).toMatchObject({
      title: '浩林市下雨了', sourceLabel: '浩林在线', byline: [{ role: '作者', name: '周明远' }], publishedAt: '2024-10-23T02:20:00.000Z', originalUrl: null, body: [{}],
    })
    expect(parseSource(lines('10月23日，全市普降中雨。雨量不小。'), { meta: { documentTitle: '雨' } }).title).toBe('雨')
  })

  it('takes the reference date for a date without a year and says so', () => {
    expect(parseSource(lines('题', '10月23日，全市普降中雨。'), { referenceDate: '2024-11-01' })).toMatchObject({
      eventDate: { date: '2024-10-23', yearInferred: true }, warnings: expect.arrayContaining(['YEAR_INFERRED']),
    })
    expect(() => parseSource(lines('题'), { referenceDate: '2024-02-30' })).toThrow(RangeError)
  })

  it('gives an empty result for nothing', () => {
    expect(parseSource([])).toMatchObject({ title: '', body: [], noticeClauses: [], warnings: ['TITLE_MISSING', 'BODY_MISSING', 'SOURCE_MISSING', 'BYLINE_MISSING'] })
  })

  it('never fails and never makes words up', () => {
    const piece = fc.constantFrom(
      '浩林市', '来源：', '记者 ', '周明远', '（', '）', '1、', '凡本网注明“来源：甲”', '不得转载', '。', '原标题：', '10月23日', '23日', '2024年', '本报浩林', '电', ' ', '文/', '责任编辑：', '【', '】', '13月45日', '——', '\u{20bb7}',
    )
    const line = fc.array(piece, { minLength: 1, maxLength: 8 }).map(parts => parts.join(''))
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), texts => {
      const parsed = parseSource(lines(...texts), { referenceDate: '2024-11-01' })
      const whole = texts.join('\n')
      for (const block of [...parsed.body, ...parsed.noticeClauses]) expect(whole).toContain('text' in block ? block.text : '')
    }), { numRuns: 500 })
  })
})

describe('sliceBlock', () => {
  it('cuts text and runs alike and trims both', () => {
    const block = { type: 'paragraph' as const, text: ' 甲乙 丙 ', runs: [{ text: ' 甲' }, { text: '乙 ', bold: true }, { text: '丙 ' }] }
    expect(sliceBlock(block, 0, 4)).toEqual({ type: 'paragraph', text: '甲乙', runs: [{ text: '甲' }, { text: '乙', bold: true }] })
    expect(sliceBlock(block, 2)).toEqual({ type: 'paragraph', text: '乙 丙', runs: [{ text: '乙 ', bold: true }, { text: '丙' }] })
  })
})
