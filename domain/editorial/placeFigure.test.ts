import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mapBody } from './bodyOffsets'
import { type BodyNode, bodyText, nodesOf } from './bodyTree'
import { citationsIn, clauseAt, sentenceAt } from './citations'
import { findPlace, placeFigure } from './placeFigure'

const text = (words: string, format = 0): BodyNode => ({ type: 'text', text: words, format })
const paragraph = (...children: BodyNode[]): BodyNode => ({ type: 'paragraph', children })
const bodyOf = (...children: BodyNode[]) => ({ root: { type: 'root', children } })
const figure = { id: 'b1', observation: 'o1' }
const place = (body: unknown, words: string, from = 0) => {
  const start = bodyText(body).indexOf(words, from)
  return placeFigure(body, { start, end: start + words.length }, { ...figure, text: words })
}

const leaf: fc.Arbitrary<BodyNode> = fc.oneof(
  fc.record({ words: fc.constantFrom('全市高新技术企业达到473家，', ' 473家 ', '𠮷野家', '　', '', '增长2.4%。', '\u00a0'), format: fc.constantFrom(0, 1, 2, 3) }).map(({ words, format }) => text(words, format)),
  fc.constant<BodyNode>({ type: 'linebreak' }),
  fc.constant<BodyNode>({ type: 'inlineBlock', fields: { blockType: 'figure', id: 'old', text: '18家', observation: 'old' } }),
  fc.constantFrom('见公报', '473家').map((words): BodyNode => ({ type: 'link', fields: { url: 'https://stats.example' }, children: [text(words)] })),
)
const block: fc.Arbitrary<BodyNode> = fc.oneof(
  fc.array(leaf, { maxLength: 6 }).map((children) => paragraph(...children)),
  fc.array(fc.array(leaf, { maxLength: 3 }), { maxLength: 3 }).map((items): BodyNode => ({ type: 'list', children: items.map((children) => ({ type: 'listitem', children })) })),
  fc.array(leaf, { maxLength: 3 }).map((children): BodyNode => ({ type: 'table', children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [paragraph(...children)] }] }] })),
)
const anyBody = fc.array(block, { maxLength: 5 }).map((blocks) => bodyOf(...blocks))

/** Letter by letter, with the format that it is set in. */
const set = (body: unknown) => [...nodesOf(body)].flatMap((node) => {
  const words = node.type === 'text' ? node.text ?? '' : node.type === 'inlineBlock' ? String(node.fields?.['text']) : ''
  const format = node.type === 'text' ? node.format ?? 0 : node.fields?.['format'] ?? 0
  return words.split('').map((letter) => `${letter}${String(format)}`)
}).join(' ')

describe('the way from the words of a body back to its nodes', () => {
  it('reads the same words as bodyText, each piece from its own leaf', () => {
    fc.assert(fc.property(anyBody, (body) => {
      const { text: words, pieces } = mapBody(body)
      expect(words).toBe(bodyText(body))
      for (const { node, start, end, from } of pieces) {
        const own = node.type === 'linebreak' ? '\n' : node.type === 'text' ? node.text ?? '' : String(node.fields?.['text'])
        expect(own.slice(from, from + end - start)).toBe(words.slice(start, end))
      }
    }))
  })
})

describe('words become a figure', () => {
  it('without changing a word or a format, wherever it is possible', () => {
    fc.assert(fc.property(anyBody, fc.nat(), fc.nat(6), (body, at, length) => {
      const words = bodyText(body)
      const start = words === '' ? 0 : at % words.length
      const exact = words.slice(start, start + length + 1)
      const placed = placeFigure(body, { start, end: start + exact.length }, { ...figure, text: exact })
      if (typeof placed === 'string') return
      expect(bodyText(placed)).toBe(words)
      expect(set(placed)).toBe(set(body))
      expect(citationsIn(placed)).toContainEqual(expect.objectContaining({ exact, start, end: start + exact.length, observation: 'o1' }))
    }))
  })
  it('and every figure in plain words can be placed, one after the other', () => {
    const sentence = '达到473家，其中“瞪羚”企业18家，孵化平台40家。'
    const first = place(bodyOf(paragraph(text(sentence))), '18家')
    const second = typeof first === 'string' ? first : place(first, '473家')
    const third = typeof second === 'string' ? second : place(second, '40家')
    expect(citationsIn(third).map(({ exact }) => exact)).toEqual(['473家', '18家', '40家'])
    expect(bodyText(third)).toBe(sentence)
  })
  it('in bold stays bold, and the words around it are untouched', () => {
    const placed = place(bodyOf(paragraph(text('达到'), text('473家', 1), text('。'))), '473家')
    expect(typeof placed === 'object' && placed !== null ? Reflect.get(placed, 'root').children[0].children : placed).toMatchObject([{ text: '达到' }, { type: 'inlineBlock', fields: { text: '473家', format: 1 } }, { text: '。' }])
  })
  it.each([
    ['changed', bodyOf(paragraph(text('达到474家'))), { start: 2, end: 6, text: '473家' }],
    ['mixed', bodyOf(paragraph(text('473', 1), text('家'))), { start: 0, end: 4, text: '473家' }],
    ['linked', bodyOf(paragraph({ type: 'link', fields: { url: 'https://a.example' }, children: [text('473家')] })), { start: 0, end: 4, text: '473家' }],
    ['linked', bodyOf(paragraph(text('473'), { type: 'link', fields: { url: 'https://a.example' }, children: [text('家')] })), { start: 0, end: 4, text: '473家' }],
    ['placed', bodyOf(paragraph({ type: 'inlineBlock', fields: { blockType: 'figure', text: '473家', observation: 'o' } })), { start: 0, end: 4, text: '473家' }],
    ['divided', bodyOf(paragraph(text('473'), { type: 'linebreak' }, text('家'))), { start: 0, end: 5, text: '473\n家' }],
    ['divided', bodyOf(paragraph(text('473')), paragraph(text('家'))), { start: 0, end: 5, text: '473\n家' }],
    ['changed', bodyOf(), { start: 0, end: 4, text: '473家' }],
  ] as const)('says why it cannot: %s', (reason, body, wanted) => expect(findPlace(body, wanted)).toBe(reason))
})

describe('what stands around a figure', () => {
  const words = '全市有企业1,473家，同比增长2.4%；研发平台357家。\n另一段！'
  it.each([['1,473家', '全市有企业1,473家'], ['2.4%', '同比增长2.4%'], ['357家', '研发平台357家']])('the clause of %s', (exact, clause) => {
    expect(clauseAt(words, words.indexOf(exact), words.indexOf(exact) + exact.length)).toBe(clause)
  })
  it('the sentence, with its stop', () => {
    const at = sentenceAt(words, words.indexOf('2.4'), words.indexOf('2.4') + 4)
    expect(words.slice(at.start, at.end)).toBe('全市有企业1,473家，同比增长2.4%；研发平台357家。')
  })
})
