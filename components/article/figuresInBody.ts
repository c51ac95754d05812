import type { BodyBlock, FigureView, Inline } from '@/queries/views'

const inlinesOf = (block: BodyBlock): Inline[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return block.children
    case 'list':
      return block.items.flat()
    case 'table':
      return [...block.head.flat(), ...block.rows.flat(2)]
    case 'chart':
    case 'picture':
      return []
  }
}

const figuresOf = (inlines: Inline[]): FigureView[] =>
  inlines.flatMap((inline) => (inline.kind === 'figure' ? [inline.figure, ...(inline.also ?? [])] : inline.kind === 'link' ? figuresOf(inline.children) : []))

/** Every figure that the body quotes, in reading order, each once. */
export const figuresInBody = (body: BodyBlock[]): FigureView[] => {
  const seen = new Map<string, FigureView>()
  for (const figure of figuresOf(body.flatMap(inlinesOf))) if (!seen.has(figure.id)) seen.set(figure.id, figure)
  return [...seen.values()]
}
