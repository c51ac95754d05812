import { mapBody } from './bodyOffsets'
import { idOf } from './idOf'

export const citationModes = ['frozen', 'live'] as const
export type CitationMode = (typeof citationModes)[number]

/** One record that a story quotes, anchored by its words and by position (W3C Web Annotation: TextQuoteSelector, TextPositionSelector). */
export type Citation = {
  blockId: string; observation: string; mode: CitationMode
  exact: string; prefix: string; suffix: string; start: number; end: number
  /** the sentence that quotes it */
  sentence: string
}

const contextLength = 32

/** Where the sentence around an offset of the text begins and ends. */
export function sentenceAt(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.slice(0, start)
  const opening = Math.max(...['。', '！', '？', '\n'].map((mark) => before.lastIndexOf(mark))) + 1
  const rest = text.slice(end).search(/[。！？\n]/)
  return { start: opening, end: rest < 0 ? text.length : end + rest + (text[end + rest] === '\n' ? 0 : 1) }
}

/** The clause around an offset, between commas, semicolons and full stops: the words that a figure answers for. */
export function clauseAt(text: string, start: number, end: number): string {
  const opening = text.slice(0, start).search(/[^，；。！？\n]*$/)
  const rest = text.slice(end).search(/[，；。！？\n]/)
  return text.slice(opening, rest < 0 ? text.length : end + rest)
}

/** Every record that the figures of a body quote, in reading order. One figure in the text may stand for several records (均居第1位). */
export function citationsIn(body: unknown): Citation[] {
  const { text, pieces } = mapBody(body)
  return pieces.flatMap(({ node, start, end }) => {
    const fields = node.type === 'inlineBlock' && node.fields?.['blockType'] === 'figure' ? node.fields : null
    if (!fields) return []
    const also = Array.isArray(fields['also']) ? fields['also'] : []
    const observations = [...new Set([fields['observation'], ...also].map(idOf).filter((id) => id !== null))]
    const sentence = sentenceAt(text, start, end)
    return observations.map((observation) => ({
      blockId: String(fields['id'] ?? `${start}`), observation, mode: fields['mode'] === 'live' ? 'live' as const : 'frozen' as const,
      exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - contextLength), start), suffix: text.slice(end, end + contextLength), start, end,
      sentence: text.slice(sentence.start, sentence.end).trim(),
    }))
  })
}
