import { describe, expect, it } from 'vitest'
import { guessClauseKind } from './clauseKind'
import { compareClauses } from './compareClauses'
import { splitNotice } from './noticeClauses'
import type { SourceBlock } from './sourceBlock'
import { computing } from '../testing/computing'

const lines = (...texts: string[]): SourceBlock[] => texts.map(text => ({ type: 'paragraph', text }))
const numbers = (blocks: SourceBlock[]): string[] => splitNotice(blocks).clauses.map(clause => clause.no)
const story = ['浩林市召开会议', '会议认为，青江治理成效明显。']

describe('splitNotice', () => {
  it.each([
    ['1、 half width', ['1、凡注明来源为浩林在线的稿件，未经书面许可不得转载。', '2、转载自其他媒体的稿件不代表本网观点。'], ['1', '2']],
    ['full width', ['１．凡注明来源为浩林在线的稿件，未经书面许可不得转载。', '２．转载自其他媒体的稿件不代表本网观点。'], ['1', '2']],
    ['第一条', ['第一条 本网版权归浩林传媒所有。', '第二条 未经许可，任何人不得转载。', '第三条 违者追究法律责任。'], ['1', '2', '3']],
    ['一、', ['一、凡本网注明来源的稿件，版权归本网。', '二、未经授权不得转载。'], ['1', '2']],
    ['(1)', ['(1)凡本网注明来源的稿件，版权归本网。', '（2）未经授权不得转载。'], ['1', '2']],
    ['①', ['①凡本网注明来源的稿件，版权归本网。', '②未经授权不得转载。'], ['1', '2']],
    ['traditional', ['1、凡註明來源為浩林網的稿件，未經授權不得轉載。', '2、轉載自其他媒體者，並不代表本網立場。'], ['1', '2']],
    ['a heading above', ['版权声明', '1、浩林在线由浩林传媒主办，稿件版权归其所有。', '2、联系本网请致电编辑部。'], ['1', '2']],
  ])('parts a notice with %s from the story', (_, notice, expected) => {
    const split = splitNotice(lines(...story, ...notice))
    expect(split.story).toHaveLength(2)
    expect(split.clauses.map(clause => clause.no)).toEqual(expected)
    expect(split.clauses.map(clause => clause.text)).toEqual(notice.slice(-expected.length))
  })

  it('numbers the paragraphs under a clause, and keeps numbers that are printed', () => {
    const open = ['1、凡本网注明来源的稿件，未经授权不得转载。', '2、本网自有版权信息由浩林传媒管理。']
    expect(numbers(lines(...story, ...open, '已获授权者应注明来源。', '未签订协议者无权销售。', '3、与本网联系请在30日内。'))).toEqual(['1', '2.1', '2.2', '2.3', '3'])
    expect(numbers(lines(...story, ...open, '（1）已获授权者应注明来源。', '（2）未签订协议者无权销售。', '3、与本网联系请在30日内。'))).toEqual(['1', '2', '2.1', '2.2', '3'])
  })

  it('reads the numbers of a word processor\'s list', () => {
    const blocks: SourceBlock[] = [...lines(...story), ...['凡本网注明来源的稿件，版权归本网。', '未经授权不得转载。']
      .map((text, i): SourceBlock => ({ type: 'listItem', listKind: 'number', ordinal: i + 1, text }))]
    expect(numbers(blocks)).toEqual(['1', '2'])
  })

  it('says when a number is left out, and when there are none', () => {
    expect(splitNotice(lines(...story, '1、凡本网注明来源的稿件，版权归本网。', '3、未经授权不得转载。')).warnings).toEqual(['NOTICE_NUMBERING_GAP'])
    const plain = splitNotice(lines(...story, '版权声明：凡本网注明来源的稿件，未经授权不得转载。'))
    expect(plain).toMatchObject({ warnings: ['NOTICE_UNNUMBERED'], clauses: [{ no: '1' }] })
    expect(plain.story).toHaveLength(2)
  })

  it.each([
    ['an ordinary list', ['1、修好三座桥。', '2、疏通两条河。', '3、种下一万棵树。']],
    ['a list about copyright in the story', ['一、扩大版权服务。', '二、修建创客中心。', '三、培养人才。', '会议最后要求各县落实。']],
    ['sections in Chinese numerals', ['一、经济向好', '工业增长。', '二、民生改善', '学校增多。']],
    ['one sentence about sources', ['他说：“我们的水来源于青江。”']],
    ['numbers that run backwards', ['3、凡本网注明来源的稿件，版权归本网。', '2、未经授权不得转载。']],
    ['a figure with a decimal point', ['1.5万人参加了本网的授权活动，来源广泛。']],
  ])('leaves %s in the story', (_, texts) => expect(numbers(lines(...story, ...texts))).toEqual([]))

  it('finds the notice below a numbered list of the story', () => {
    const split = splitNotice(lines(...story, '1、修好三座桥。', '2、疏通两条河。', '1、凡本网注明来源的稿件，未经授权不得转载。', '2、转载自他处的稿件不代表本网观点。'))
    expect([split.story.length, split.clauses.length]).toEqual([4, 2])
    const sections = splitNotice(lines('题', '一、经济向好', '工业增长。', '二、民生改善', '学校增多。', '1、凡本网注明来源的稿件，未经授权不得转载。', '2、转载自他处的稿件不代表本网观点。'))
    expect([sections.story.length, sections.clauses.length]).toEqual([5, 2])
  })

  it('finds a notice that stands alone', () => {
    expect(splitNotice(lines('1、凡本网注明来源的稿件，未经授权不得转载。', '2、转载自他处的稿件不代表本网观点。')).story).toEqual([])
  })

  it('stays fast on ten thousand numbered lines', () => {
    const computed = computing()
    splitNotice(lines(...Array.from({ length: 10_000 }, (_, i) => `${(i % 20) + 1}、凡本网注明来源的稿件`)))
    expect(computed()).toBeLessThan(500)
  })
})

describe('guessClauseKind', () => {
  it.each([
    ['浩林在线由浩林传媒集团主办并运营。', 'operator_statement'],
    ['凡注明“来源：浩林在线”的稿件，未获书面许可一律不得转载。', 'reserved_by_source_label'],
    ['本站原创内容版权归浩林传媒所有。', 'own_rights_definition'],
    ['已获得授权的媒体应当注明出处，不得超出授权范围。', 'licensee_duties'],
    ['任何未签订协议的单位无权使用，由此造成的损失及律师费由其承担。', 'unlicensed_prohibition_and_liability'],
    ['转载自其他媒体的稿件，并不代表本站观点。', 'reprint_disclaimer'],
    ['如对内容有疑问，请于两周之内与本站联系。', 'contact_window'],
    ['轉載自其他媒體，並不代表本網立場。', 'reprint_disclaimer'],
    ['任何人可以摘编本站的数据稿件，不必另行申请，但须注明“来源：浩林在线”，并且不得改动数字。', 'free_use_grant'],
    ['本专栏文字欢迎各媒体免费转载，请注明来源。', 'free_use_grant'],
    ['已获得授权的媒体可以免费使用配图，不得超出授权范围。', 'licensee_duties'],
    ['未经许可不得转载，转载须注明来源，免费获取不等于可以使用。', 'reserved_by_source_label'],
    ['天气晴朗。', null],
  ])('takes %s for %s', (text, kind) => expect(guessClauseKind(text)).toBe(kind))
})

describe('compareClauses', () => {
  const stored = [{ no: '1', text: '1、版权归本网。' }, { no: '2', text: '2、不得转载。' }]
  it('ignores width, spaces and the marker', () => {
    expect(compareClauses([{ no: '1', text: '１．版权归 本网。' }, { no: '2', text: '不得转载。' }], stored)).toEqual({ matches: true, differences: [] })
  })
  it('lists changed, missing and added clauses by number', () => {
    const { matches, differences } = compareClauses([{ no: '1', text: '1、版权归本站。' }, { no: '3', text: '3、联系。' }], stored)
    expect(matches).toBe(false)
    expect(differences).toEqual([
      { no: '1', change: 'changed', diff: [{ op: 'same', text: '版权归本' }, { op: 'del', text: '网' }, { op: 'ins', text: '站' }, { op: 'same', text: '。' }] },
      { no: '2', change: 'missing', diff: [{ op: 'del', text: '2、不得转载。' }] },
      { no: '3', change: 'added', diff: [{ op: 'ins', text: '3、联系。' }] },
    ])
  })
  it('never matches against nothing', () => expect(compareClauses([], []).matches).toBe(false))
})
