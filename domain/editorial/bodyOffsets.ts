import { type BodyNode, rootOf } from './bodyTree'

/** A stretch of `bodyText` and the leaf it comes from: `from` is where it begins in the words of that leaf, `path` leads there from the root. */
export type BodyPiece = { path: readonly number[]; node: BodyNode; start: number; end: number; from: number }
export type MappedBody = { text: string; pieces: readonly BodyPiece[] }

const blockTypes = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablecell'])

const wordsOf = (node: BodyNode): string => {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'linebreak') return '\n'
  return node.type === 'inlineBlock' && typeof node.fields?.['text'] === 'string' ? node.fields['text'] : ''
}

type Leaf = { path: readonly number[]; node: BodyNode; words: string }

/** The same words as `bodyText`, with the way back from every offset to the leaf that holds it. */
export function mapBody(body: unknown): MappedBody {
  const pieces: BodyPiece[] = []
  let text = ''
  let line: Leaf[] = []
  const endLine = () => {
    const raw = line.map(({ words }) => words).join('')
    const trimmed = raw.trim()
    if (trimmed) {
      const base = text === '' ? 0 : text.length + 1
      const lead = raw.length - raw.trimStart().length
      text += `${text === '' ? '' : '\n'}${trimmed}`
      let at = 0
      for (const { path, node, words } of line) {
        const from = Math.max(at, lead)
        const to = Math.min(at + words.length, lead + trimmed.length)
        if (from < to) pieces.push({ path, node, start: base + from - lead, end: base + to - lead, from: from - at })
        at += words.length
      }
    }
    line = []
  }
  const root = rootOf(body)
  const stack: { node: BodyNode; path: readonly number[] }[] = root ? [{ node: root, path: [] }] : []
  while (stack.length > 0) {
    const next = stack.pop()
    if (!next) continue
    const { node, path } = next
    if (blockTypes.has(node.type)) endLine()
    const words = wordsOf(node)
    if (words) line.push({ path, node, words })
    const children = node.children ?? []
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at]
      if (child) stack.push({ node: child, path: [...path, at] })
    }
  }
  endLine()
  return { text, pieces }
}

export const nodeAt = (body: unknown, path: readonly number[]): BodyNode | null =>
  path.reduce<BodyNode | null>((node, at) => node?.children?.[at] ?? null, rootOf(body))
