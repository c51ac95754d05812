import { type BodyNode, rootOf } from './bodyTree'
import { mapBody, nodeAt } from './bodyOffsets'

/** Why words cannot become a figure as they stand. */
export type PlaceProblem = 'changed' | 'placed' | 'linked' | 'divided' | 'mixed'

/** Where words stand among the children of one element: from `first` (child and offset) to `last`, with the one format they are set in. */
export type Place = { parent: readonly number[]; first: { index: number; offset: number }; last: { index: number; offset: number }; format: number }

type Wanted = { start: number; end: number; text: string }

const formatOf = ({ format }: BodyNode) => (typeof format === 'number' ? format : 0)

/** Finds the words at these offsets of `bodyText`; says why when they are not the words meant or cannot be taken in one piece. */
export function findPlace(body: unknown, { start, end, text }: Wanted): Place | PlaceProblem {
  const mapped = mapBody(body)
  if (start >= end || mapped.text.slice(start, end) !== text) return 'changed'
  const held = mapped.pieces.filter((piece) => piece.start < end && piece.end > start)
  const [first, last] = [held[0], held.at(-1)]
  if (!first || !last) return 'changed'
  if (held.some(({ node }) => node.type === 'inlineBlock')) return 'placed'
  if (held.some(({ node }) => node.type !== 'text') || start < first.start || end > last.end) return 'divided'
  const parent = first.path.slice(0, -1)
  const isTogether = held.every(({ path }, at) => path.length === first.path.length && parent.every((step, depth) => path[depth] === step) && indexOf(path) === indexOf(first.path) + at)
  if (!isTogether) return held.some(({ path }) => isLink(nodeAt(body, path.slice(0, -1)))) ? 'linked' : 'divided'
  if (isLink(nodeAt(body, parent))) return 'linked'
  const format = formatOf(first.node)
  if (held.some(({ node }) => formatOf(node) !== format)) return 'mixed'
  return {
    parent, format,
    first: { index: indexOf(first.path), offset: first.from + Math.max(start - first.start, 0) },
    last: { index: indexOf(last.path), offset: last.from + Math.min(end, last.end) - last.start },
  }
}

const indexOf = (path: readonly number[]) => path.at(-1) ?? 0
const isLink = (node: BodyNode | null) => node?.type === 'link' || node?.type === 'autolink'

type FigureFields = Record<string, unknown> & { id: string; text: string; observation: string }

/**
 * The body with these words as an inline figure, every word and format as before. The words before and behind keep their nodes.
 * @param fields of the block `figure`; `text` is what stands in the body
 */
export function placeFigure<Body>(body: Body, { start, end }: { start: number; end: number }, fields: FigureFields): Body | PlaceProblem {
  const place = findPlace(body, { start, end, text: fields.text })
  if (typeof place === 'string') return place
  const copy = structuredClone(body)
  const parent = nodeAt(copy, place.parent)
  const children = parent?.children
  if (!children || !rootOf(copy)) return 'changed'
  const [first, last] = [children[place.first.index], children[place.last.index]]
  if (!first || !last) return 'changed'
  const head = (first.text ?? '').slice(0, place.first.offset)
  const tail = (last.text ?? '').slice(place.last.offset)
  const block = { type: 'inlineBlock', version: 1, fields: { blockName: '', blockType: 'figure', mode: 'frozen', ...(place.format ? { format: place.format } : {}), ...fields } }
  const replaced: BodyNode[] = [...(head ? [{ ...first, text: head }] : []), block, ...(tail ? [{ ...last, text: tail }] : [])]
  children.splice(place.first.index, place.last.index - place.first.index + 1, ...replaced)
  return copy
}
