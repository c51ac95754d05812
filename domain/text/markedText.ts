export type MarkedBlock = { kind: 'heading'; text: string } | { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] }

/**
 * Plain text with the three marks that desks know: a blank line ends a paragraph, `## ` begins a heading, `- ` a list item. Everything else is
 * text: no markup passes through.
 */
export function markedText(text: string): MarkedBlock[] {
  return text.replace(/\r\n?/g, '\n').split(/\n\s*\n/).flatMap((part) => blocksOf(part.split('\n').map((line) => line.trim()).filter(Boolean)))
}

function blocksOf(lines: readonly string[]): MarkedBlock[] {
  const blocks: MarkedBlock[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (line.startsWith('## ')) blocks.push({ kind: 'heading', text: line.slice(3).trim() })
    else if (line.startsWith('- ')) {
      if (last?.kind === 'list') last.items.push(line.slice(2).trim())
      else blocks.push({ kind: 'list', items: [line.slice(2).trim()] })
    } else if (last?.kind === 'paragraph') last.text += line
    else blocks.push({ kind: 'paragraph', text: line })
  }
  return blocks
}
