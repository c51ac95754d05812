/** Where the sentence and the clause around each offset begin, and where they end. Built in one pass. */
export type Clauses = { clauseStart: Int32Array; sentenceStart: Int32Array; clauseEnd: Int32Array; sentenceEnd: Int32Array }

const clauseMarks = new Set([...',，;；:：'])
const sentenceMarks = new Set([...'。!?！？\n\r;；'])

export function isClauseMark(text: string, at: number): boolean {
  const char = text[at] ?? ''
  if (sentenceMarks.has(char)) return true
  if (!clauseMarks.has(char)) return false
  const between = /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
  return !((char === ',' || char === ':') && between)
}

/** Where the paragraph around an offset ends, for offsets that ascend: a text of one line is searched once, not once for each offset. */
export function paragraphEnds(text: string): (at: number) => number {
  let end = -1
  return (at) => {
    if (at > end) end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    return end
  }
}

/** Splits a folded text into clauses (comma, colon) and sentences (full stop, semicolon, line end). */
export function splitClauses(text: string): Clauses {
  const size = text.length + 1
  const result = { clauseStart: new Int32Array(size), sentenceStart: new Int32Array(size), clauseEnd: new Int32Array(size), sentenceEnd: new Int32Array(size) }
  let clause = 0
  let sentence = 0
  for (let i = 0; i <= text.length; i++) {
    result.clauseStart[i] = clause
    result.sentenceStart[i] = sentence
    if (i === text.length || !isClauseMark(text, i)) continue
    clause = i + 1
    if (sentenceMarks.has(text[i] ?? '')) sentence = i + 1
  }
  let clauseEnd = text.length
  let sentenceEnd = text.length
  for (let i = text.length; i >= 0; i--) {
    if (i < text.length && isClauseMark(text, i)) {
      clauseEnd = i
      if (sentenceMarks.has(text[i] ?? '')) sentenceEnd = i
    }
    result.clauseEnd[i] = clauseEnd
    result.sentenceEnd[i] = sentenceEnd
  }
  return result
}
