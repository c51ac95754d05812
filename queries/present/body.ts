import type { BodyNode } from '@/domain/editorial/bodyTree'
import { mapBody } from '@/domain/editorial/bodyOffsets'
import { rootOf } from '@/domain/editorial/bodyTree'
import { clauseAt } from '@/domain/editorial/citations'
import { brokenWords } from '@/domain/figures/holds'
import type { BodyBlock, ChartView, FigureView, Inline, PictureView } from '../views'
import { idOf } from '../database'

type Lookups = { figures: Map<string, FigureView>; pictures: Map<string, PictureView>; charts: Map<string, ChartView>; clauses?: ReadonlyMap<BodyNode, string> }

const bold = 1
const italic = 2

const emphasis = (format: number) => ({ ...(format & bold ? { bold: true as const } : {}), ...(format & italic ? { italic: true as const } : {}) })

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
      const format = typeof node.fields['format'] === 'number' ? node.fields['format'] : 0
      const further = (Array.isArray(node.fields['also']) ? node.fields['also'] : []).flatMap((id) => lookups.figures.get(idOf(id) ?? '') ?? [])
      const also = further.length > 0 ? { also: further.map((one, at) => ({ ...one, id: `fig-${count.figures}-${at + 2}`, anchor: `fig-${count.figures}` })) } : {}
      const live = node.fields['mode'] === 'live' && figure.now && figure.change && brokenWords({ clause: lookups.clauses?.get(node) ?? text, ...figure.change }).length === 0 ? figure.now : null
      if (live) {
        const shown = live.valueText.replace(/^第/, '')
        return [{ kind: 'figure', text: `${live.valueText}${live.unitText}`, value: /^-?\d+(?:\.\d+)?$/.test(shown) ? shown : null, ...emphasis(format), ...also, figure: { ...figure, id: `fig-${count.figures}` } }]
      }
      const digits = figure.valueText.replace(/^第/, '')
      return [{ kind: 'figure', text, value: /^-?\d+(?:\.\d+)?$/.test(digits) ? digits : null, ...emphasis(format), ...also, figure: { ...figure, id: `fig-${count.figures}` } }]
    }
    if (node.type === 'link' || node.type === 'autolink') {
      const href = safeHref(node.fields?.['url'])
      const children = inlines(node.children, lookups, count)
      return href ? [{ kind: 'link', href, external: /^https?:/i.test(href), children }] : children
    }
    if (node.type === 'text' && node.text) {
      const format = typeof node.format === 'number' ? node.format : 0
      return [{ kind: 'text', text: node.text, ...emphasis(format) }]
    }
    return node.children ? inlines(node.children, lookups, count) : []
  })
}

const hasWords = (children: Inline[]) => children.some((child) => child.kind !== 'break' && (child.kind !== 'text' || child.text.trim() !== ''))

/** The words that each figure of the body answers for. */
function clausesOf(body: unknown): Map<BodyNode, string> {
  const { text, pieces } = mapBody(body)
  return new Map(pieces.flatMap(({ node, start, end }) => (node.type === 'inlineBlock' ? [[node, clauseAt(text, start, end)] as const] : [])))
}

/** The stored body as blocks for readers: only what a story may hold, empty paragraphs left out, headings with anchors. */
export function presentBody(body: unknown, { figures, pictures, charts }: Lookups): BodyBlock[] {
  const lookups: Lookups = { figures, pictures, charts, clauses: clausesOf(body) }
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
