import { type BodyNode, rootOf } from '@/domain/editorial/bodyTree'

const zh = { quote: '［引文］', h3: '［三级标题］', heading: '［小标题］', figure: '［数据］', link: (url: string) => `［链接 ${url}］`, picture: (id: string) => `［图片 ${id}］` }
const en: typeof zh = { quote: '[quote] ', h3: '[small heading] ', heading: '[heading] ', figure: ' [figure]', link: (url) => ` [link ${url}]`, picture: (id) => `[picture ${id}]` }
type Marks = typeof zh

function markOf(node: BodyNode, marks: Marks): string {
  switch (node.type) {
    case 'heading': return node.tag === 'h3' ? marks.h3 : marks.heading
    case 'quote': return marks.quote
    case 'listitem': return '• '
    case 'horizontalrule': return '———'
    default: return ''
  }
}

const idOf = (value: unknown): string => (typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value ?? ''))

function inline(node: BodyNode, marks: Marks): string {
  const inner = (node.children ?? []).map((child) => inline(child, marks)).join('')
  switch (node.type) {
    case 'text': return node.text ?? ''
    case 'linebreak': return '\n'
    case 'inlineBlock': return `${String(node.fields?.['text'] ?? '')}${marks.figure}`
    case 'link': case 'autolink': return `${inner}${marks.link(String(node.fields?.['url'] ?? ''))}`
    default: return inner
  }
}

const holdsBlocks = new Set(['root', 'list', 'table', 'tablerow'])

function lines(node: BodyNode, marks: Marks): string[] {
  if (node.type === 'upload') return [marks.picture(idOf(node.value))]
  if (node.type === 'tablerow') return [(node.children ?? []).map((cell) => inline(cell, marks)).join(' │ ')]
  if (holdsBlocks.has(node.type)) return (node.children ?? []).flatMap((child) => lines(child, marks))
  return [`${markOf(node, marks)}${inline(node, marks)}`]
}

/** A stored body as lines of plain text, with what is not text named in brackets, so that two versions can be compared by characters. */
export const bodyLines = (body: unknown, language = 'zh'): string => {
  const root = rootOf(body)
  return root ? lines(root, language === 'en' ? en : zh).join('\n') : ''
}
