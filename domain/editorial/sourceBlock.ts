/** A stretch of text in one dress. `href` is http, https or mailto, nothing else. */
export type SourceRun = { text: string; bold?: boolean; href?: string }

/** What a paragraph-like block says: plain text, and the same text cut into runs when part of it is bold or linked. */
type Worded = { text: string; runs?: SourceRun[] }

/**
 * One block of a newsroom's file, whatever the file was. `imageIndex` points into the images that were read with the blocks and is
 * null for one that was only linked to; `ordinal` is the number that an ordered list shows; `depth` of a list starts at 0.
 */
export type SourceBlock =
  | ({ type: 'paragraph' } & Worded)
  | ({ type: 'heading'; level: number } & Worded)
  | ({ type: 'quote' } & Worded)
  | ({ type: 'listItem'; listKind: 'bullet' | 'number'; ordinal?: number; depth?: number } & Worded)
  | { type: 'table'; rows: string[][]; hasHeader?: boolean }
  | { type: 'image'; imageIndex: number | null; alt: string }

/** A block that is read as a sentence or more. */
export type WordedBlock = Extract<SourceBlock, Worded>

/** What the file says about itself outside its text: front matter of Markdown, the title element of a page. Values as written. */
export type SourceMeta = {
  title?: string
  subtitle?: string
  source?: string
  author?: string
  editor?: string
  date?: string
  url?: string
  /** A page's title element: used only when the text itself has no title. */
  documentTitle?: string
}

export const isWorded = (block: SourceBlock): block is WordedBlock => block.type !== 'table' && block.type !== 'image'

/** The words of a block in reading order; the cells of a table with tabs and line ends; an image gives its description. */
export const blockText = (block: SourceBlock): string => {
  if (block.type === 'table') return block.rows.map(row => row.join('\t')).join('\n')
  return block.type === 'image' ? block.alt : block.text
}

/** The same block with only the words from `start` up to `end` (UTF-16 offsets), trimmed, its runs cut alike. */
export const sliceBlock = <B extends WordedBlock>(block: B, start: number, end = block.text.length): B => {
  const raw = block.text.slice(start, end)
  const from = start + (raw.length - raw.trimStart().length)
  const to = from + raw.trim().length
  const sliced = { ...block, text: block.text.slice(from, to) }
  if (!block.runs) return sliced
  const runs: SourceRun[] = []
  let at = 0
  for (const run of block.runs) {
    const text = run.text.slice(Math.max(from - at, 0), Math.max(to - at, 0))
    if (text !== '') runs.push({ ...run, text })
    at += run.text.length
  }
  return { ...sliced, runs }
}

/** The first http or https address that a block links to. */
export const firstHref = (block: WordedBlock): string | null =>
  block.runs?.find(run => run.href !== undefined && /^https?:/i.test(run.href))?.href ?? null
