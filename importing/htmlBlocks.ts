import { parse, NodeType, type HTMLElement, type Node } from 'node-html-parser'
import sanitizeHtml from 'sanitize-html'
import { stripInvisible } from '@/domain/text/fold'
import type { SourceBlock, SourceRun } from '@/domain/editorial/sourceBlock'
import { capNesting } from './capNesting'
import { readDataImage, type ImportedImage } from './images'

export type HtmlWarning = 'IMAGE_NOT_EMBEDDED' | 'IMAGE_UNSUPPORTED' | 'TABLE_TOO_LARGE'
export type HtmlRead = { blocks: SourceBlock[]; images: ImportedImage[]; warnings: HtmlWarning[] }

const MAX_CELLS = 20_000
const MAX_SPAN = 50
const BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i
const WORD_HEADING = /\bMsoHeading([1-6])\b|\bMsoTitle\b/
const CJK = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60“”‘’…—]'
const LINE_END_IN_CJK = new RegExp(`(?<=${CJK})[ \\t]*[\\r\\n]+[ \\t]*(?=${CJK})`, 'gu')

/** Tags of which something is kept. Everything else loses its tag and keeps its text; what is in `DROPPED` loses its text too. */
const ALLOWED = [
  'p', 'div', 'section', 'article', 'main', 'header', 'footer', 'address', 'center', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'blockquote', 'pre', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption',
  'figure', 'figcaption', 'strong', 'b', 'a', 'img',
]
const DROPPED = [
  'script', 'style', 'textarea', 'option', 'select', 'button', 'noscript', 'iframe', 'object', 'embed', 'applet', 'template', 'svg', 'math',
  'head', 'title', 'nav', 'form', 'xml', 'o:officedocumentsettings', 'w:worddocument', 'w:latentstyles', 'audio', 'video', 'canvas',
]

type Attributes = Record<string, string>

const kept = (tagName: string, attribs: Attributes): { tagName: string; attribs: Attributes } => {
  const style = attribs.style ?? ''
  if (HIDDEN.test(style) || attribs.hidden !== undefined) return { tagName: 'template', attribs: {} }
  const heading = tagName === 'p' ? WORD_HEADING.exec(attribs.class ?? '') : null
  if (heading) return { tagName: `h${heading[1] ?? '1'}`, attribs: {} }
  if ((tagName === 'span' || tagName === 'font') && BOLD.test(style)) return { tagName: 'strong', attribs: {} }
  return { tagName, attribs }
}

/**
 * HTML with the tags of a news text and nothing that acts: no scripts, styles, event handlers, frames, forms, and links only to
 * http, https, mailto. Hidden elements go. What Word and WPS add (mso classes, `<o:p>`, `<font>`, nested spans) goes as well.
 */
export const sanitizeSource = (html: string): string => sanitizeHtml(capNesting(html), {
  allowedTags: ALLOWED,
  nonTextTags: DROPPED,
  allowedAttributes: { a: ['href'], img: ['src', 'alt'], ol: ['start'], li: ['value'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['http', 'https', 'data'] },
  allowProtocolRelative: false,
  transformTags: { '*': kept },
  parseStyleAttributes: false,
})

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE

const tidyText = (raw: string): string =>
  stripInvisible(raw.replace(LINE_END_IN_CJK, '').replace(/\r|\n|\t/g, ' ')).replace(/[\s\u00a0\u3000]+/g, ' ')

/** Runs joined where they look alike, spaces collapsed over their borders, both ends trimmed. */
const tidyRuns = (runs: readonly SourceRun[]): SourceRun[] => {
  const tidy: SourceRun[] = []
  for (const run of runs) {
    const last = tidy.at(-1)
    const text = last === undefined || last.text.endsWith(' ') ? run.text.trimStart() : run.text
    if (text === '') continue
    if (last && last.bold === run.bold && last.href === run.href) last.text += text
    else tidy.push({ ...run, text })
  }
  const last = tidy.at(-1)
  if (last) last.text = last.text.trimEnd()
  return tidy.filter(run => run.text !== '')
}

const isBlank = (html: HTMLElement): boolean => tidyText(html.text).trim() === '' && html.querySelector('img') === null

type Inline = { bold: boolean; href: string | null }
type Frame = Inline & { kind: 'paragraph' | 'quote' | 'heading' | 'listItem'; level: number; depth: number }

/** The picture that a source address stands for; `linked` when it lies elsewhere, null when it is none that can be kept. */
export type PictureAt = (src: string, alt: string) => ImportedImage | 'linked' | null

const embeddedPicture: PictureAt = (src, alt) => (/^https?:/i.test(src) ? 'linked' : readDataImage(src, alt))

class BlockWriter {
  readonly blocks: SourceBlock[] = []
  readonly images: ImportedImage[] = []
  readonly warnings = new Set<HtmlWarning>()
  private runs: SourceRun[] = []
  private item: { listKind: 'bullet' | 'number'; ordinal?: number } = { listKind: 'bullet' }
  private cells = 0
  private readonly pictureAt: PictureAt

  constructor(pictureAt: PictureAt) {
    this.pictureAt = pictureAt
  }

  /** Everything inside `root`, which may be the document itself and then has no tag name. */
  read(root: HTMLElement): void {
    const frame: Frame = { kind: 'paragraph', level: 0, depth: 0, bold: false, href: null }
    this.children(root, frame)
    this.flush(frame)
  }

  private write(node: Node, frame: Frame): void {
    if (!isElement(node)) {
      const text = tidyText(node.text)
      if (text === '') return
      this.runs.push({ text, ...(frame.bold ? { bold: true } : {}), ...(frame.href === null ? {} : { href: frame.href }) })
      return
    }
    const tag = node.rawTagName.toLowerCase()
    switch (tag) {
      case 'b': case 'strong': return this.children(node, { ...frame, bold: true })
      case 'a': return this.children(node, { ...frame, href: linkTarget(node.getAttribute('href')) ?? frame.href })
      case 'br': case 'hr': return this.flush(frame)
      case 'img': return this.image(node, frame)
      case 'table': return this.table(node, frame)
      case 'ul': case 'ol': return this.list(node, frame, tag === 'ol')
      case 'blockquote': return this.block(node, frame, { ...frame, kind: frame.kind === 'listItem' ? 'listItem' : 'quote' })
      case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6':
        return this.block(node, frame, { ...frame, kind: 'heading', level: Number(tag.charAt(1)) })
      default: return this.block(node, frame, frame)
    }
  }

  private flush(frame: Frame): void {
    const runs = tidyRuns(this.runs)
    this.runs = []
    const text = runs.map(run => run.text).join('')
    if (text === '') return
    const dressed = frame.kind !== 'heading' && runs.some(run => run.bold || run.href !== undefined)
      || frame.kind === 'heading' && runs.some(run => run.href !== undefined)
    const worded = { text, ...(dressed ? { runs } : {}) }
    if (frame.kind === 'heading') this.blocks.push({ type: 'heading', level: frame.level, ...worded })
    else if (frame.kind === 'listItem') {
      this.blocks.push({ type: 'listItem', ...this.item, ...(frame.depth > 0 ? { depth: frame.depth } : {}), ...worded })
      // What follows in the same item after a line end has no number of its own.
      delete this.item.ordinal
    } else this.blocks.push({ type: frame.kind, ...worded })
  }

  private children(node: HTMLElement, frame: Frame): void {
    for (const child of node.childNodes) this.write(child, frame)
  }

  private block(node: HTMLElement, outer: Frame, inner: Frame): void {
    this.flush(outer)
    this.children(node, inner)
    this.flush(inner)
  }

  private list(node: HTMLElement, frame: Frame, ordered: boolean): void {
    this.flush(frame)
    const before = this.item
    let ordinal = ordered ? Math.max(1, Number.parseInt(node.getAttribute('start') ?? '1', 10) || 1) : 0
    const depth = frame.kind === 'listItem' ? Math.min(frame.depth + 1, 8) : 0
    const inner: Frame = { ...frame, kind: 'listItem', depth }
    for (const child of node.childNodes) {
      if (!isElement(child) && tidyText(child.text).trim() === '') continue
      const value = isElement(child) ? Number.parseInt(child.getAttribute('value') ?? '', 10) : Number.NaN
      if (ordered && value > 0) ordinal = value
      this.item = ordered ? { listKind: 'number', ordinal } : { listKind: 'bullet' }
      this.write(child, inner)
      this.flush(inner)
      ordinal += 1
    }
    this.item = before
  }

  private image(node: HTMLElement, frame: Frame): void {
    const src = node.getAttribute('src') ?? ''
    const alt = tidyText(node.getAttribute('alt') ?? '').trim()
    if (src === '') return
    this.flush(frame)
    const picture = this.pictureAt(src, alt)
    if (picture === null) {
      this.warnings.add('IMAGE_UNSUPPORTED')
      return
    }
    if (picture === 'linked') this.warnings.add('IMAGE_NOT_EMBEDDED')
    const imageIndex = picture === 'linked' ? null : this.images.push(picture) - 1
    this.blocks.push({ type: 'image', imageIndex, alt })
  }

  private table(node: HTMLElement, frame: Frame): void {
    this.flush(frame)
    const rows = rowsOf(node)
    const width = Math.max(0, ...rows.map(row => row.length))
    // A table of one column, or with tables in it, lays out a page; it is no table to read.
    if (width <= 1 || node.querySelector('table') !== null) {
      for (const cell of rows.flat()) this.block(cell, frame, frame)
      return
    }
    for (const caption of node.childNodes) if (isElement(caption) && caption.rawTagName.toLowerCase() === 'caption') this.block(caption, frame, frame)
    const grid = this.grid(rows)
    if (grid.length === 0) return
    const hasHeader = rows[0]?.every(cell => cell.rawTagName.toLowerCase() === 'th') === true
    this.blocks.push({ type: 'table', rows: grid, ...(hasHeader ? { hasHeader } : {}) })
    for (const cell of rows.flat()) for (const img of cell.querySelectorAll('img')) this.image(img, frame)
  }

  /** Cells in their columns; a cell that spans others stands in the first of them, the others are empty. */
  private grid(rows: readonly HTMLElement[][]): string[][] {
    const grid: string[][] = rows.map(() => [])
    for (const [y, row] of rows.entries()) {
      let x = 0
      for (const cell of row) {
        while (grid[y]?.[x] !== undefined) x += 1
        const across = span(cell.getAttribute('colspan'))
        const down = Math.min(span(cell.getAttribute('rowspan')), rows.length - y)
        this.cells += across * down
        if (this.cells > MAX_CELLS) {
          this.warnings.add('TABLE_TOO_LARGE')
          return trimGrid(grid)
        }
        for (let dy = 0; dy < down; dy += 1) {
          for (let dx = 0; dx < across; dx += 1) {
            const line = grid[y + dy]
            if (line) line[x + dx] = dx === 0 && dy === 0 ? tidyText(cell.structuredText).trim() : ''
          }
        }
        x += across
      }
    }
    return trimGrid(grid)
  }
}

const span = (value: string | undefined): number => Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 1), MAX_SPAN)

const trimGrid = (grid: readonly string[][]): string[][] => {
  const filled = grid.filter(row => Array.from(row).some(cell => (cell ?? '') !== ''))
  const width = filled.reduce((max, row) => Math.max(max, row.length), 0)
  return filled.map(row => Array.from({ length: width }, (_, i) => row[i] ?? ''))
}

const rowsOf = (table: HTMLElement): HTMLElement[][] => {
  const rows: HTMLElement[][] = []
  const visit = (node: HTMLElement): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue
      const tag = child.rawTagName.toLowerCase()
      if (tag === 'tr') rows.push(child.childNodes.filter(isElement).filter(cell => /^t[dh]$/i.test(cell.rawTagName)))
      else if (tag !== 'td' && tag !== 'th' && tag !== 'caption') visit(child)
    }
  }
  visit(table)
  return rows.filter(row => row.length > 0)
}

const linkTarget = (href: string | undefined): string | null => {
  const target = href?.trim() ?? ''
  if (!/^(?:https?:\/\/|mailto:)/i.test(target) || target.length > 2_000) return null
  return URL.canParse(target) ? target : null
}

/** The part of a page that is the story: its one `article` or `main`, else everything. */
const storyOf = (root: HTMLElement): HTMLElement => {
  const articles = root.querySelectorAll('article')
  const [only] = articles.length === 1 ? articles : root.querySelectorAll('main')
  return only && !isBlank(only) ? only : root
}

/**
 * Reads the blocks of any HTML, however it came about. Nothing of the input acts on: see {@link sanitizeSource}. A line end (`<br>`)
 * ends a paragraph, as in the HTML of most newsrooms.
 * @param pictureAt for a format that keeps its pictures beside the HTML; by default they are in `data:` addresses
 */
export const readHtml = (html: string, pictureAt: PictureAt = embeddedPicture): HtmlRead => {
  const root = parse(sanitizeSource(html), { blockTextElements: {}, comment: false })
  const writer = new BlockWriter(pictureAt)
  writer.read(storyOf(root))
  return { blocks: writer.blocks, images: writer.images, warnings: [...writer.warnings] }
}
