import { type BodyNode, rootOf } from '@/domain/editorial/bodyTree'

const kindMarks: Record<string, string> = { quote: '［引文］', listitem: '• ', horizontalrule: '———' }

const markOf = (node: BodyNode): string =>
  node.type === 'heading' ? (node.tag === 'h3' ? '［三级标题］' : '［小标题］') : (kindMarks[node.type] ?? '')

const idOf = (value: unknown): string => (typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value ?? ''))

function inline(node: BodyNode): string {
  const inner = (node.children ?? []).map(inline).join('')
  switch (node.type) {
    case 'text': return node.text ?? ''
    case 'linebreak': return '\n'
    case 'inlineBlock': return `${String(node.fields?.['text'] ?? '')}［数据］`
    case 'link': case 'autolink': return `${inner}［链接 ${String(node.fields?.['url'] ?? '')}］`
    default: return inner
  }
}

const holdsBlocks = new Set(['root', 'list', 'table', 'tablerow'])

function lines(node: BodyNode): string[] {
  if (node.type === 'upload') return [`［图片 ${idOf(node.value)}］`]
  if (node.type === 'tablerow') return [(node.children ?? []).map(inline).join(' │ ')]
  if (holdsBlocks.has(node.type)) return (node.children ?? []).flatMap(lines)
  return [`${markOf(node)}${inline(node)}`]
}

/** A stored body as lines of plain text, with what is not text named in brackets, so that two versions can be compared by characters. */
export const bodyLines = (body: unknown): string => {
  const root = rootOf(body)
  return root ? lines(root).join('\n') : ''
}
