import { expect, test } from 'vitest'

import { bodyLines } from './bodyLines'

const text = (words: string) => ({ type: 'text', text: words })
const body = (...children: unknown[]) => ({ root: { type: 'root', children } })

test.each([
  ['a paragraph', { type: 'paragraph', children: [text('外贸年均增'), text('两成半')] }, '外贸年均增两成半'],
  ['a heading', { type: 'heading', tag: 'h2', children: [text('城乡差距怎么量')] }, '［小标题］城乡差距怎么量'],
  ['a figure', { type: 'paragraph', children: [text('达到'), { type: 'inlineBlock', fields: { blockType: 'figure', text: '473家' } }, text('。')] }, '达到473家［数据］。'],
  ['a link', { type: 'paragraph', children: [{ type: 'link', fields: { url: 'https://example.org/' }, children: [text('公报')] }] }, '公报［链接 https://example.org/］'],
  ['a picture', { type: 'upload', relationTo: 'media', value: 'm1' }, '［图片 m1］'],
  ['a list', { type: 'list', children: [{ type: 'listitem', children: [text('一')] }, { type: 'listitem', children: [text('二')] }] }, '• 一\n• 二'],
  ['a table', { type: 'table', children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [{ type: 'paragraph', children: [text('年')] }] }, { type: 'tablecell', children: [{ type: 'paragraph', children: [text('家')] }] }] }] }, '年 │ 家'],
])('%s is one readable line', (_, node, expected) => {
  expect(bodyLines(body(node))).toBe(expected)
})

test('what is not text is named in the language of the panel', () => {
  const link = { type: 'paragraph', children: [{ type: 'link', fields: { url: 'https://example.org/' }, children: [text('公报')] }] }
  expect(bodyLines(body({ type: 'heading', tag: 'h2', children: [text('一')] }, link), 'en')).toBe('[heading] 一\n公报 [link https://example.org/]')
})

test('no body is no lines', () => {
  expect(bodyLines(null)).toBe('')
})
