import type { DemoBlock } from '../../demo/types'

type Node = { type: string; version: number; [field: string]: unknown }
type Ids = { observation: (key: string) => string; picture: (key: string) => string; chart: (key: string) => string }

const element = (type: string, children: Node[], fields: Record<string, unknown> = {}): Node => ({ type, version: 1, children, direction: 'ltr', format: '', indent: 0, ...fields })
const text = (words: string): Node => ({ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' })

/** `[[observation|words]]` becomes an inline figure, everything else stays text. */
function inline(words: string, ids: Ids): Node[] {
  return words.split(/(\[\[[^\]|]+\|[^\]]+\]\])/).filter(Boolean).map((part, index) => {
    const figure = /^\[\[([^\]|]+)\|([^\]]+)\]\]$/.exec(part)
    if (!figure?.[1] || !figure[2]) return text(part)
    return { type: 'inlineBlock', version: 1, fields: { id: `${figure[1]}-${index}`, blockName: '', blockType: 'figure', text: figure[2], observation: ids.observation(figure[1]) } }
  })
}

function node(block: DemoBlock, ids: Ids): Node[] {
  switch (block.type) {
    case 'p': return [element('paragraph', inline(block.text, ids), { textFormat: 0, textStyle: '' })]
    case 'h2': return [element('heading', inline(block.text, ids), { tag: 'h2' })]
    case 'quote': return [element('quote', [...inline(block.text, ids), ...(block.cite ? [text(`——${block.cite}`)] : [])])]
    case 'list':
      return [element('list', block.items.map((item, index) => element('listitem', inline(item, ids), { value: index + 1 })), { listType: block.ordered ? 'number' : 'bullet', start: 1, tag: block.ordered ? 'ol' : 'ul' })]
    case 'picture':
      return [{ type: 'upload', version: 3, format: '', id: `picture-${block.picture}`, relationTo: 'media', value: ids.picture(block.picture), fields: {} }]
    case 'chart':
      return [{ type: 'block', version: 2, format: '', fields: { id: `chart-${block.chart}`, blockName: '', blockType: 'chart', chart: ids.chart(block.chart) } }]
  }
}

/** A demo story's blocks as the editor stores them. */
export const lexicalBody = (blocks: readonly DemoBlock[], ids: Ids) => ({ root: element('root', blocks.flatMap((block) => node(block, ids))) })
