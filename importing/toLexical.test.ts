import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SourceBlock } from '@/domain/editorial/sourceBlock'
import { readSourceFile } from './readSourceFile'
import { toLexical, type LexicalNode } from './toLexical'

const outline = (node: LexicalNode): unknown => (node.type === 'text' ? node.text : { [`${node.type}${node.tag ?? ''}`]: (node.children ?? []).map(outline) })

describe('toLexical', () => {
  it('turns each kind of block into its node', () => {
    const body: SourceBlock[] = [
      { type: 'heading', level: 1, text: '题' },
      { type: 'paragraph', text: '甲乙', runs: [{ text: '甲', bold: true }, { text: '乙', href: 'https://a.example/' }] },
      { type: 'quote', text: '引' },
      { type: 'table', rows: [['年', '数'], ['2024', '']], hasHeader: true },
      { type: 'image', imageIndex: 0, alt: '图' },
      { type: 'image', imageIndex: null, alt: '外链' },
    ]
    const { root } = toLexical(body, index => `media-${index}`)
    expect(root.children.map(node => [node.type, node.version])).toEqual([['heading', 1], ['paragraph', 1], ['quote', 1], ['table', 1], ['upload', 3]])
    expect(root.children[0]).toMatchObject({ tag: 'h2' })
    expect(root.children[1]).toMatchObject({
      textFormat: 0,
      children: [
        { type: 'text', version: 1, text: '甲', format: 1, mode: 'normal', style: '', detail: 0 },
        { type: 'link', version: 3, id: expect.stringMatching(/^[0-9a-f]{24}$/), fields: { linkType: 'custom', newTab: false, url: 'https://a.example/' } },
      ],
    })
    expect(root.children[3]).toMatchObject({ children: [
      { type: 'tablerow', children: [{ type: 'tablecell', headerState: 1, colSpan: 1, rowSpan: 1 }, {}] },
      { type: 'tablerow', children: [{ headerState: 0 }, { children: [{ type: 'paragraph', children: [] }] }] },
    ] })
    expect(root.children[4]).toMatchObject({ relationTo: 'media', value: 'media-0', fields: {} })
  })

  it('groups list items, nests deeper ones and begins a new list at another kind or at 1', () => {
    const item = (listKind: 'bullet' | 'number', text: string, more: { depth?: number; ordinal?: number } = {}): SourceBlock => ({ type: 'listItem', listKind, text, ...more })
    const { root } = toLexical([
      item('number', '三', { ordinal: 3 }), item('bullet', '子', { depth: 1 }), item('bullet', '孙', { depth: 2 }), item('number', '四', { ordinal: 4 }),
      item('number', '一', { ordinal: 1 }), item('bullet', '点'), { type: 'paragraph', text: '完' },
    ])
    expect(root.children.map(outline)).toEqual([
      { listol: [{ listitem: ['三'] }, { listitem: [{ listul: [{ listitem: ['子'] }, { listitem: [{ listul: [{ listitem: ['孙'] }] }] }] }] }, { listitem: ['四'] }] },
      { listol: [{ listitem: ['一'] }] },
      { listul: [{ listitem: ['点'] }] },
      { paragraph: ['完'] },
    ])
    expect(root.children[0]).toMatchObject({ listType: 'number', start: 3, children: [{ value: 3 }, { value: 4 }, { value: 4 }] })
  })

  it('starts deep without losing an item', () => {
    const depths = [2, 0, 5, 1, 0]
    const state = toLexical(depths.map((depth, i) => ({ type: 'listItem', listKind: 'bullet', depth, text: `项${i}` })))
    expect(JSON.stringify(state).match(/项\d/g)).toEqual(['项0', '项1', '项2', '项3', '项4'])
  })

  it('is a paragraph when there is nothing, and the same each time', () => {
    expect(toLexical([]).root.children).toMatchObject([{ type: 'paragraph', children: [] }])
    const body: SourceBlock[] = [{ type: 'paragraph', text: '甲', runs: [{ text: '甲', href: 'https://a.example/' }] }]
    expect(toLexical(body)).toEqual(toLexical(body))
  })

  it('is taken unchanged by the editor\'s own parser', async () => {
    const { defaultEditorConfig, getEnabledNodes, sanitizeServerEditorConfig, EXPERIMENTAL_TableFeature, defaultEditorFeatures } = await import('@payloadcms/richtext-lexical')
    const { createHeadlessEditor } = await import('@payloadcms/richtext-lexical/lexical/headless')
    const config = await sanitizeServerEditorConfig(
      { ...defaultEditorConfig, features: [...defaultEditorFeatures, EXPERIMENTAL_TableFeature()] },
      { collections: [{ slug: 'media', upload: true, admin: {}, fields: [] }], localization: false, i18n: {} } as never,
    )
    const editor = createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig: config }), onError: error => { throw error } })
    const { blocks } = await readSourceFile({ bytes: readFileSync(new URL('fixtures/22-word.docx', import.meta.url)), fileName: 'a.docx' })
    const list: SourceBlock[] = [{ type: 'listItem', listKind: 'number', ordinal: 1, text: '一' }, { type: 'listItem', listKind: 'bullet', depth: 1, text: '子' }]
    const state = toLexical([...blocks, ...list], () => '6512a0f0c0ffee0000000001')
    const parsed = editor.parseEditorState(JSON.stringify(state)).toJSON() as unknown as { root: LexicalNode }
    const children = (node: LexicalNode): unknown => [node.type, node.version, node.tag, node.text, node.format, (node.children ?? []).map(children)]
    expect(children(parsed.root)).toEqual(children(state.root))
  }, 60_000)
})
