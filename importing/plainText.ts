import { stripInvisible } from '@/domain/text/fold'
import type { SourceBlock } from '@/domain/editorial/sourceBlock'

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/u
const SENTENCE_END = /[。！？!?.:：;；”"』」)）…]$/u
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u
const HARD_WRAP = { min: 56, max: 100 }

const columns = (line: string): number => {
  let width = 0
  for (const character of line) width += WIDE.test(character) ? 2 : 1
  return width
}

const tidy = (line: string): string => stripInvisible(line).replace(/\t/g, ' ').replace(/\u00a0/g, ' ').trim()

/** A mail program broke these lines: all but the last are about one width, and hardly one ends a sentence. */
const isHardWrapped = (group: readonly string[]): boolean => {
  const full = group.slice(0, -1)
  if (full.length === 0) return false
  const widths = full.map(columns)
  const even = widths.every(width => width >= HARD_WRAP.min && width <= HARD_WRAP.max)
  return even && full.filter(line => SENTENCE_END.test(line)).length <= full.length / 3
}

const unwrap = (group: readonly string[]): string =>
  group.reduce((text, line) => (text === '' || WIDE.test(text.slice(-1)) || WIDE.test(line.charAt(0)) ? text + line : `${text} ${line}`), '')

/** Plain text as paragraphs: one a line, indents and control characters taken off; paragraphs parted by empty lines may be hard wrapped. */
export const textBlocks = (text: string): SourceBlock[] => {
  const groups: string[][] = [[]]
  for (const raw of text.split(LINE_END)) {
    const line = tidy(raw)
    if (line === '') groups.push([])
    else groups.at(-1)?.push(line)
  }
  const filled = groups.filter(group => group.length > 0)
  const spaced = filled.length > 1
  return filled.flatMap(group => (spaced && isHardWrapped(group) ? [unwrap(group)] : group)).map(line => ({ type: 'paragraph', text: line }))
}
