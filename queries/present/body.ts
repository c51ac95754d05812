import type { BodyNode } from '@/domain/editorial/bodyTree'
import { rootOf } from '@/domain/editorial/bodyTree'
import type { BodyBlock, ChartView, FigureView, Inline, PictureView } from '../views'
import { idOf } from '../database'

type Lookups = { figures: Map<string, FigureView>; pictures: Map<string, PictureView>; charts: Map<string, ChartView> }

const bold = 1
const italic = 2

const safeHref = (value: unknown): string | null => (typeof value === 'string' && /^(https?:\/\/|\/(?!\/)|mailto:|#)/i.test(value) ? value : null)

function inlines(nodes: readonly BodyNode[] | undefined, lookups: Lookups, count: { figures: number }): Inline[] {
  return (nodes ?? []).flatMap((node): Inline[] => {
    if (node.type === 'linebreak') return [{ kind: 'break' }]
    if (node.type === 'inlineBlock' && node.fields?.['blockType'] === 'figure') {
      const text = typeof node.fields['text'] === 'string' ? node.fields['text'] : ''
      const figure = lookups.figures.get(idOf(node.fields['observation']) ?? '')
      // A figure whose record cannot be shown is still the words of the story.
      if (!figure) return [{ kind: 'text', text }]
      count.figures += 1
      const digits = figure.valueText.replace(/^第/, '')
      return [{ kind: 'figure', text, value: /^-?\d+(?:\.\d+)?$/.test(digits) ? digits : null, figure: { ...figure, id: `fig-${count.figures}` } }]
    }
    if (node.type === 'link' || node.type === 'autolink') {
      const href = safeHref(node.fields?.['url'])
      const children = inlines(node.children, lookups, count)
      return href ? [{ kind: 'link', href, external: /^https?:/i.test(href), children }] : children
    }
    if (node.type === 'text' && node.text) {
      const format = typeof node.format === 'number' ? node.format : 0
      return [{ kind: 'text', text: node.text, ...(format & bold ? { bold: true as const } : {}), ...(format & italic ? { italic: true as const } : {}) }]
    }
    return node.children ? inlines(node.children, lookups, count) : []
  })
}

const hasWords = (children: Inline[]) => children.some((child) => child.kind !== 'break' && (child.kind !== 'text' || child.text.trim() !== ''))

/** The stored body as blocks for readers: only what a story may hold, empty paragraphs left out, headings with anchors. */
export function presentBody(body: unknown, lookups: Lookups): BodyBlock[] {
  const count = { figures: 0 }
  let headings = 0
  return (rootOf(body)?.children ?? []).flatMap((node): BodyBlock[] => {
    const children = () => inlines(node.children, lookups, count)
    switch (node.type) {
      case 'paragraph': {
        const words = children()
        return hasWords(words) ? [{ kind: 'paragraph', children: words }] : []
      }
      case 'heading':
        headings += 1
        return [{ kind: 'heading', level: node.tag === 'h3' ? 3 : 2, id: `part-${headings}`, children: children() }]
      case 'quote':
        return [{ kind: 'quote', children: children() }]
      case 'list':
        return [{ kind: 'list', ordered: node.listType === 'number', items: (node.children ?? []).map((item) => inlines(item.children, lookups, count)) }]
      case 'table': {
        const rows = (node.children ?? []).map((row) => (row.children ?? []).map((cell) => ({ isHead: (cell.headerState ?? 0) > 0, words: inlines((cell.children ?? []).flatMap((part) => part.children ?? []), lookups, count) })))
        const [first] = rows
        const hasHead = first !== undefined && first.length > 0 && first.every(({ isHead }) => isHead)
        return [{ kind: 'table', caption: null, head: hasHead ? first.map(({ words }) => words) : [], rows: rows.slice(hasHead ? 1 : 0).map((row) => row.map(({ words }) => words)) }]
      }
      case 'block': {
        const chart = node.fields?.['blockType'] === 'chart' ? lookups.charts.get(idOf(node.fields['chart']) ?? '') : undefined
        return chart ? [{ kind: 'chart', chart }] : []
      }
      case 'upload': {
        const picture = lookups.pictures.get(idOf(node.value) ?? '')
        return picture ? [{ kind: 'picture', picture }] : []
      }
      default:
        return []
    }
  })
}
