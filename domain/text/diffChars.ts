import { graphemes } from './count'

/** A piece of a comparison: what both texts have, what only the first has, what only the second has. */
export type TextChange = { op: 'same' | 'del' | 'ins'; text: string }

const MAX_EDITS = 2_000
const MAX_GRAPHEME_TEXT = 200_000
const REFINE_BUDGET = 4_000_000
const TINY_SAME = 6
const CLEANUP_ROUNDS = 8

/**
 * The shortest edit script by Myers, "An O(ND) Difference Algorithm" (1986), on tokens.
 * @returns null when more than `maxEdits` tokens differ; memory stays under `maxEdits`² × 4 bytes.
 */
const shortestEdit = (a: readonly string[], b: readonly string[], maxEdits: number): TextChange[] | null => {
  const limit = Math.min(a.length + b.length, maxEdits)
  const offset = limit + 1
  const furthest = new Int32Array(2 * limit + 3)
  const trace: Int32Array[] = []
  const at = (values: Int32Array, index: number): number => values[index] ?? 0
  for (let d = 0; d <= limit; d += 1) {
    trace.push(furthest.slice(offset - d - 1, offset + d + 2))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && at(furthest, offset + k - 1) < at(furthest, offset + k + 1))
      let x = down ? at(furthest, offset + k + 1) : at(furthest, offset + k - 1) + 1
      let y = x - k
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1
        y += 1
      }
      furthest[offset + k] = x
      if (x >= a.length && y >= b.length) return backtrack(a, b, trace)
    }
  }
  return null
}

const backtrack = (a: readonly string[], b: readonly string[], trace: readonly Int32Array[]): TextChange[] => {
  const reversed: TextChange[] = []
  let x = a.length
  let y = b.length
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const values = trace[d] ?? new Int32Array(0)
    // The row of round d holds diagonals -d-1 to d+1.
    const reach = (k: number): number => values[k + d + 1] ?? 0
    const k = x - y
    const down = k === -d || (k !== d && reach(k - 1) < reach(k + 1))
    const previousX = d === 0 ? 0 : reach(down ? k + 1 : k - 1)
    const previousY = d === 0 ? 0 : previousX - (down ? k + 1 : k - 1)
    while (x > previousX && y > previousY) {
      x -= 1
      y -= 1
      reversed.push({ op: 'same', text: a[x] ?? '' })
    }
    if (d === 0) break
    if (down) reversed.push({ op: 'ins', text: b[y -= 1] ?? '' })
    else reversed.push({ op: 'del', text: a[x -= 1] ?? '' })
  }
  return reversed.reverse()
}

/** Neighbours of one kind joined, and between two sames at most one deletion, then one insertion. */
const join = (changes: readonly TextChange[]): TextChange[] => {
  const joined: TextChange[] = []
  let same: string[] = []
  let del: string[] = []
  let ins: string[] = []
  const flush = (): void => {
    for (const [op, parts] of [['same', same], ['del', del], ['ins', ins]] as const) {
      const text = parts.join('')
      if (text !== '') joined.push({ op, text })
    }
    same = []
    del = []
    ins = []
  }
  for (const change of changes) {
    if (change.text === '') continue
    if (change.op === 'same') {
      if (del.length > 0 || ins.length > 0) flush()
      same.push(change.text)
    } else (change.op === 'del' ? del : ins).push(change.text)
  }
  flush()
  return joined
}

/**
 * Turns chance matches into part of the change around them: a same of at most six units, no longer than the edits on either
 * side of it, reads better as deleted and inserted again (the rule of diff-match-patch, with a bound).
 */
const absorbTinySames = (changes: readonly TextChange[]): TextChange[] => {
  let current = join(changes)
  for (let round = 0; round < CLEANUP_ROUNDS; round += 1) {
    let changed = false
    const next: TextChange[] = []
    const edited = (from: number, step: 1 | -1): number => {
      const lengths = { del: 0, ins: 0 }
      for (let i = from; ; i += step) {
        const piece = current[i]
        if (!piece || piece.op === 'same') return Math.max(lengths.del, lengths.ins)
        lengths[piece.op] += piece.text.length
      }
    }
    for (const [i, piece] of current.entries()) {
      const tiny = piece.op === 'same' && piece.text.length <= TINY_SAME && i > 0 && i < current.length - 1
      if (tiny && piece.text.length <= edited(i - 1, -1) && piece.text.length <= edited(i + 1, 1)) {
        changed = true
        next.push({ op: 'del', text: piece.text }, { op: 'ins', text: piece.text })
      } else next.push(piece)
    }
    current = join(next)
    if (!changed) break
  }
  return current
}

const replaced = (a: string, b: string): TextChange[] => [{ op: 'del', text: a }, { op: 'ins', text: b }]

const sentences = (text: string): string[] => text.match(/[^。！？!?；;\n]*[。！？!?；;\n]+|[^。！？!?；;\n]+/gu) ?? []

/** First by sentences, then each changed passage by characters while the budget lasts. */
const diffBySentences = (a: string, b: string): TextChange[] => {
  const coarse = shortestEdit(sentences(a), sentences(b), MAX_EDITS)
  if (!coarse) return replaced(a, b)
  let budget = REFINE_BUDGET
  const changes: TextChange[] = []
  const passages = join(coarse)
  for (const [i, piece] of passages.entries()) {
    const next = passages[i + 1]
    if (piece.op === 'ins' && passages[i - 1]?.op === 'del') continue
    if (piece.op !== 'del' || next?.op !== 'ins') {
      changes.push(piece)
      continue
    }
    const edits = Math.min(500, Math.floor(Math.sqrt(Math.max(budget, 0))))
    budget -= edits * edits + piece.text.length + next.text.length
    const fine = budget > 0 ? shortestEdit(graphemes(piece.text), graphemes(next.text), edits) : null
    changes.push(...(fine ?? replaced(piece.text, next.text)))
  }
  return changes
}

const commonPrefix = (a: readonly string[], b: readonly string[]): number => {
  const max = Math.min(a.length, b.length)
  let length = 0
  while (length < max && a[length] === b[length]) length += 1
  return length
}

const commonSuffix = (a: readonly string[], b: readonly string[], from: number): number => {
  const max = Math.min(a.length, b.length) - from
  let length = 0
  while (length < max && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}

/**
 * What changed from `a` to `b`, character by character as a reader sees them. The same and deleted pieces give `a`, the same and
 * inserted ones `b`; a deletion stands before its insertion; equal texts give one `same` piece, two empty ones nothing.
 * Work is bounded: texts that differ in more than 2,000 characters are compared by sentences first, and what differs beyond that
 * too, or is longer than 200,000 code units, comes out as a whole deleted and inserted.
 */
export const diffText = (a: string, b: string): TextChange[] => {
  if (a === b) return a === '' ? [] : [{ op: 'same', text: a }]
  if (a === '' || b === '') return join(replaced(a, b))
  if (a.length + b.length > MAX_GRAPHEME_TEXT) return absorbTinySames(diffBySentences(a, b))
  const left = graphemes(a)
  const right = graphemes(b)
  const head = commonPrefix(left, right)
  const tail = commonSuffix(left, right, head)
  const middleA = left.slice(head, left.length - tail)
  const middleB = right.slice(head, right.length - tail)
  const middle = shortestEdit(middleA, middleB, MAX_EDITS) ?? diffBySentences(middleA.join(''), middleB.join(''))
  return absorbTinySames([
    { op: 'same', text: left.slice(0, head).join('') },
    ...middle,
    { op: 'same', text: left.slice(left.length - tail).join('') },
  ])
}
