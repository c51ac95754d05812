import { idOf } from './idOf'

/** Reading the stored body (Lexical's tree) without the editor. */
export type BodyNode = {
  type: string
  text?: string
  children?: BodyNode[]
  fields?: Record<string, unknown>
  value?: unknown
  relationTo?: string
  tag?: string
  listType?: string
  format?: number | string
  headerState?: number
}

export const rootOf = (body: unknown): BodyNode | null =>
  body && typeof body === 'object' && 'root' in body ? (body.root as BodyNode) : null

/** Depth-first, without recursion: an imported table of tables must not overflow the stack. */
export function* nodesOf(body: unknown): Generator<BodyNode> {
  const root = rootOf(body)
  const stack = root ? [root] : []
  while (stack.length > 0) {
    const node = stack.pop()
    if (!node) continue
    yield node
    for (const child of [...(node.children ?? [])].reverse()) stack.push(child)
  }
}

const blockTypes = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablecell'])

const wordsOf = (node: BodyNode): string => {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'inlineBlock') return typeof node.fields?.['text'] === 'string' ? node.fields['text'] : ''
  return ''
}

/** The words of a body, one line a block; figures with their words as published. */
export function bodyText(body: unknown): string {
  const lines: string[] = []
  let line = ''
  for (const node of nodesOf(body)) {
    if (blockTypes.has(node.type)) {
      if (line.trim()) lines.push(line.trim())
      line = ''
    }
    line += wordsOf(node)
  }
  if (line.trim()) lines.push(line.trim())
  return lines.join('\n')
}

/** The first two blocks, where marks and datelines stand. */
export const bodyLead = (body: unknown): string => bodyText(body).split('\n').slice(0, 2).join('\n')

export const figuresIn = (body: unknown): { text: string; observation: string }[] =>
  [...nodesOf(body)].flatMap((node) => {
    const observation = node.type === 'inlineBlock' && node.fields?.['blockType'] === 'figure' ? idOf(node.fields['observation']) : null
    return observation ? [{ text: wordsOf(node), observation }] : []
  })

/** The charts between its paragraphs, each once. */
export const chartsIn = (body: unknown): string[] =>
  [...new Set([...nodesOf(body)].flatMap((node) => {
    const id = node.type === 'block' && node.fields?.['blockType'] === 'chart' ? idOf(node.fields['chart']) : null
    return id ? [id] : []
  }))]

export const picturesIn = (body: unknown): string[] =>
  [...nodesOf(body)].flatMap((node) => {
    const id = node.type === 'upload' ? idOf(node.value) : null
    return id ? [id] : []
  })
