import fc from 'fast-check'
import { parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { blockText, isWorded } from '@/domain/editorial/sourceBlock'
import { readHtml, sanitizeSource } from './htmlBlocks'
import { readMarkdown } from './markdown'

const texts = (html: string): string[] => readHtml(html).blocks.map(blockText)

describe('readHtml', () => {
  it.each([
    ['paragraphs and line ends', '<p>一</p><div>二<br>三</div>四', ['一', '二', '三', '四']],
    ['spaces and line ends in the source', '<p>\n  浩林\n  市 &nbsp;&nbsp; A\n B </p>', ['浩林市 A B']],
    ['a space over the border of two runs', '<p>甲 <b> 乙</b></p>', ['甲 乙']],
    ['definition lists and preformatted text', '<dl><dt>甲</dt><dd>乙</dd></dl><pre>丙 <b>丁</b></pre>', ['甲', '乙', '丙 丁']],
    ['entities', '<p>&lt;b&gt; &amp;amp; &#x6d69;</p>', ['<b> &amp; 浩']],
    ['a table that lays out a page', '<table><tr><td><p>一</p><p>二</p></td></tr></table>', ['一', '二']],
    ['a table in a table', '<table><tr><td>一</td><td><table><tr><td>二</td></tr></table></td></tr></table>', ['一', '二']],
    ['hidden words', '<p>见<span style="display: none">不见</span><span hidden>不见</span></p>', ['见']],
    ['the one article of a page', '<div>栏目</div><article><p>正文</p></article><div>广告</div>', ['正文']],
  ])('reads %s', (_, html, expected) => expect(texts(html)).toEqual(expected))

  it('numbers lists as they are shown, nested ones too', () => {
    const { blocks } = readHtml('<ol start="3"><li>三</li><li value="9">九<ul><li>子</li></ul></li><li><p>十</p><p>十续</p></li></ol>')
    expect(blocks).toEqual([
      { type: 'listItem', listKind: 'number', ordinal: 3, text: '三' },
      { type: 'listItem', listKind: 'number', ordinal: 9, text: '九' },
      { type: 'listItem', listKind: 'bullet', depth: 1, text: '子' },
      { type: 'listItem', listKind: 'number', ordinal: 10, text: '十' },
      { type: 'listItem', listKind: 'number', text: '十续' },
    ])
  })

  it('puts spanning cells in their columns', () => {
    const { blocks } = readHtml('<table><tr><th rowspan="2">甲</th><th colspan="2">乙</th></tr><tr><td>1</td><td>2</td></tr></table>')
    expect(blocks).toEqual([{ type: 'table', hasHeader: true, rows: [['甲', '乙', ''], ['', '1', '2']] }])
    expect(readHtml('<table><tr><td>x</td><td colspan="9999999">y</td></tr></table>').blocks[0]).toMatchObject({ type: 'table' })
  })

  it('bounds a table whose spans multiply', () => {
    const html = `<table>${'<tr><td rowspan="50" colspan="50">x</td><td>y</td></tr>'.repeat(500)}</table>`
    expect(readHtml(html).warnings).toEqual(['TABLE_TOO_LARGE'])
  })

  it('keeps embedded pictures by what they are, and drops SVG and what only claims to be a picture', () => {
    const gif = Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1').toString('base64')
    const svg = Buffer.from('<svg onload="alert(1)"/>').toString('base64')
    const read = readHtml(`<img alt="图" src="data:image/png;base64,${gif}"><img src="data:image/svg+xml;base64,${svg}"><img src="data:text/html,x"><p>文</p>`)
    expect(read.images).toMatchObject([{ contentType: 'image/gif', alt: '图' }])
    expect(read.blocks.map(block => block.type)).toEqual(['image', 'paragraph'])
    expect(read.warnings).toEqual(['IMAGE_UNSUPPORTED'])
  })

  it.each([
    '<a href="javascript:alert(1)">x</a>', '<a href="JaVaScRiPt:alert(1)">x</a>', '<a href=" java\nscript:alert(1)">x</a>', '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>', '<a href="vbscript:x">x</a>', '<a href="//evil.example">x</a>', '<a href="http://">x</a>', '<a href>x</a>',
  ])('keeps the words and drops the target of %s', html => expect(readHtml(html).blocks).toEqual([{ type: 'paragraph', text: 'x' }]))

  it.each([
    '<scr<script>ipt>alert(1)</script>', '<script>alert(1)', '<SCRIPT SRC=//evil.example/x.js></SCRIPT>', '<svg><script>alert(1)</script></svg>', '<style>@import x</style>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<math><mtext><script>alert(1)</script></mtext></math>',
    '<!--><script>alert(1)</script>-->', '<textarea><script>alert(1)</script></textarea>', '<template><script>alert(1)</script></template>',
    '<object data="javascript:alert(1)"></object>', '<form action="javascript:alert(1)"><button>go</button></form>', '<img src=x onerror=alert(1)>',
  ])('lets nothing act of %s', html => {
    const clean = sanitizeSource(`<p>前</p>${html}<p>后</p>`)
    expect(clean).not.toMatch(/<script|<iframe|<svg|<object|<style|<form|\son\w+\s*=|javascript:/i)
  })

  const fragment = fc.constantFrom(
    '<', '>', '"', '\'', '/', '=', ' ', '<script', '<script>', '</script>', '<p>', '</p>', '<a href=', '<a href="', 'javascript:alert(1)', 'java\tscript:', 'JAVASCRIPT:',
    '&#106;avascript:', 'data:text/html,', 'https://a.example/', '<b>', '</b>', '<ol><li>', '<table><tr><td>', '<!--', '-->', '<![CDATA[', ']]>', '<svg>', '<style>', '</style>',
    '<img src=', ' onerror=alert(1)', '<iframe', 'srcdoc=', '浩林', '&lt;script&gt;', '&nbsp;', '\u0000', '\u200d', '</a>', '<math>', '<xmp>', '<title>', '<plaintext>',
  )

  it('for any HTML or Markdown gives no acting link and no tag that survives', () => {
    fc.assert(fc.property(fc.array(fragment, { maxLength: 40 }), parts => {
      const html = parts.join('')
      for (const element of parse(sanitizeSource(html)).querySelectorAll('*')) {
        expect(['SCRIPT', 'IFRAME', 'SVG', 'STYLE']).not.toContain(element.tagName)
        expect(Object.keys(element.attributes).filter(name => /^on/i.test(name))).toEqual([])
      }
      for (const { blocks } of [readHtml(html), readMarkdown(html)]) {
        for (const block of blocks) {
          if (!isWorded(block)) continue
          for (const run of block.runs ?? []) if (run.href !== undefined) expect(run.href).toMatch(/^(?:https?:\/\/|mailto:)/i)
          expect((block.runs ?? [{ text: block.text }]).map(run => run.text).join('')).toBe(block.text)
          expect(block.text).toBe(block.text.trim())
        }
      }
    }), { numRuns: 2_000 })
  }, 60_000)
})
