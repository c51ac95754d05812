import { createHash } from 'node:crypto'
import { isWorded, type SourceBlock, type SourceRun, type WordedBlock } from '@/domain/editorial/sourceBlock'

/** A node of an editor state as Payload 3.90 stores it; its fields depend on `type`. */
export type LexicalNode = { type: string; version: number; children?: LexicalNode[]; [field: string]: unknown }
/** The value of a `richText` field. */
export type LexicalState = { root: LexicalNode & { type: 'root'; children: LexicalNode[]; direction: 'ltr' | null; format: ''; indent: number } }

/** Gives the id of the stored upload for an image index of the file, or null to leave the picture out. */
export type ImageIdFor = (imageIndex: number) => string | null

const BOLD = 1
const HEADER_ROW = 1
const MAX_INDENT = 7

const element = (type: string, children: LexicalNode[], fields: Record<string, unknown> = {}): LexicalNode =>
  ({ type, version: 1, children, direction: 'ltr', format: '', indent: 0, ...fields })

const textNode = (text: string, format = 0): LexicalNode => ({ type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' })

const paragraph = (children: LexicalNode[]): LexicalNode => element('paragraph', children, { textFormat: 0, textStyle: '' })

class StateWriter {
  private ids = 0
  private readonly imageIdFor: ImageIdFor
  private readonly relationTo: string

  constructor(imageIdFor: ImageIdFor, relationTo: string) {
    this.imageIdFor = imageIdFor
    this.relationTo = relationTo
  }

  blocks(body: readonly SourceBlock[]): LexicalNode[] {
    const nodes: LexicalNode[] = []
    for (let i = 0; i < body.length; i += 1) {
      const block = body[i]
      if (!block) break
      if (block.type === 'listItem') {
        const items = listFrom(body, i)
        nodes.push(this.list(items))
        i += items.length - 1
        continue
      }
      const node = this.block(block)
      if (node) nodes.push(node)
    }
    return nodes
  }

  private block(block: Exclude<SourceBlock, { type: 'listItem' }>): LexicalNode | null {
    switch (block.type) {
      case 'paragraph': return paragraph(this.inline(block))
      // The headline is the page's h1; headings in the text begin at h2.
      case 'heading': return element('heading', this.inline(block), { tag: `h${Math.min(Math.max(block.level, 2), 4)}` })
      case 'quote': return element('quote', this.inline(block))
      case 'table': return this.table(block.rows, block.hasHeader === true)
      case 'image': return this.upload(block.imageIndex)
    }
  }

  private inline(block: WordedBlock): LexicalNode[] {
    const runs: readonly SourceRun[] = block.runs ?? [{ text: block.text }]
    return runs.filter(run => run.text !== '').map(run => {
      const node = textNode(run.text, run.bold ? BOLD : 0)
      if (run.href === undefined) return node
      return element('link', [node], { version: 3, id: this.nextId(run.href), fields: { linkType: 'custom', newTab: false, url: run.href } })
    })
  }

  /** Items of one depth; deeper ones become a list inside an item of their own, as the editor nests them. */
  private list(items: readonly ListItem[]): LexicalNode {
    const [first] = items
    const ordered = first?.listKind === 'number'
    const start = ordered ? first.ordinal ?? 1 : 1
    const depth = first?.depth ?? 0
    const children: LexicalNode[] = []
    let value = start
    for (let i = 0; i < items.length; i += 1) {
      const item = items[i]
      if (!item) break
      if ((item.depth ?? 0) > depth && children.length > 0) {
        const deeper = listFrom(items, i, depth + 1)
        children.push(element('listitem', [this.list(deeper)], { value, indent: Math.min(depth, MAX_INDENT) }))
        i += deeper.length - 1
        continue
      }
      children.push(element('listitem', this.inline(item), { value, indent: Math.min(depth, MAX_INDENT) }))
      value += 1
    }
    return element('list', children, { listType: ordered ? 'number' : 'bullet', tag: ordered ? 'ol' : 'ul', start })
  }

  private table(rows: readonly string[][], hasHeader: boolean): LexicalNode {
    const cell = (text: string, headerState: number): LexicalNode =>
      element('tablecell', [paragraph(text === '' ? [] : [textNode(text)])], { headerState, colSpan: 1, rowSpan: 1, backgroundColor: null })
    return element('table', rows.map((row, y) => element('tablerow', row.map(text => cell(text, hasHeader && y === 0 ? HEADER_ROW : 0)))))
  }

  private upload(imageIndex: number | null): LexicalNode | null {
    const value = imageIndex === null ? null : this.imageIdFor(imageIndex)
    if (value === null) return null
    return { type: 'upload', version: 3, id: this.nextId(value), relationTo: this.relationTo, value, fields: {}, format: '' }
  }

  /** An id in the form of a MongoDB ObjectId, the same each time the same file is imported. */
  private nextId(seed: string): string {
    this.ids += 1
    return createHash('sha256').update(`${this.ids}\n${seed}`).digest('hex').slice(0, 24)
  }
}

type ListItem = Extract<SourceBlock, { type: 'listItem' }>

/** The items that make one list from `start` on: neighbours of one kind and depth, with what is deeper under them. */
const listFrom = (blocks: readonly SourceBlock[], start: number, least = 0): ListItem[] => {
  const items: ListItem[] = []
  for (let i = start; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (block?.type !== 'listItem' || (block.depth ?? 0) < least) break
    const first = items[0]
    const sameLevel = first !== undefined && (block.depth ?? 0) <= (first.depth ?? 0)
    if (sameLevel && block.listKind !== first.listKind) break
    // A second list that begins at 1 again right below the first.
    if (sameLevel && block.ordinal === 1 && first.listKind === 'number') break
    items.push(block)
  }
  return items
}

/**
 * The editor state of a story's body for a Payload rich-text field (node shapes of @payloadcms/richtext-lexical 3.90).
 * Ids are derived from the content, so that the same body always gives the same state.
 * @param imageIdFor the stored upload of each embedded picture; without it pictures are left out
 * @param relationTo the upload collection
 */
export const toLexical = (body: readonly SourceBlock[], imageIdFor: ImageIdFor = () => null, relationTo = 'media'): LexicalState => {
  const worded = body.filter(block => !isWorded(block) || block.text !== '')
  const children = new StateWriter(imageIdFor, relationTo).blocks(worded)
  return {
    root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: children.length > 0 ? children : [paragraph([])] },
  }
}
