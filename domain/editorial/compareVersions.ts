import { diffText, type TextChange } from '@/domain/text/diffChars'
import { withoutMarker } from './compareClauses'

type Clause = { no: string; kind: string; text: string }

/**
 * What became of a clause from one version of a notice to another. `renumbered`: the words are the same but for the number that they begin
 * with. `diff` goes from the old words to the new ones, all of them, as printed.
 */
export type ClauseChange = {
  change: 'added' | 'changed' | 'removed' | 'renumbered' | 'same'
  before: string | null
  after: string | null
  diff: TextChange[]
}

/** Alike enough to be one clause: two in five pairs of characters, or less where number and kind agree. */
const enough = 0.4
const sameNumber = 0.12
const sameKind = 0.12

const pairsOf = (text: string): Map<string, number> => {
  const characters = Array.from(withoutMarker(text).replace(/[\s\p{P}]/gu, ''))
  const pairs = new Map<string, number>()
  for (const [index, character] of characters.entries()) {
    const pair = character + (characters[index + 1] ?? '')
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Dice's coefficient over pairs of characters, 0 to 1. */
const likeness = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  const size = (pairs: ReadonlyMap<string, number>) => [...pairs.values()].reduce((sum, count) => sum + count, 0)
  const shared = [...a].reduce((sum, [pair, count]) => sum + Math.min(count, b.get(pair) ?? 0), 0)
  const total = size(a) + size(b)
  return total === 0 ? 1 : (2 * shared) / total
}

/** Which old clause each new one continues: the most alike first, each once. */
function pairUp(before: readonly Clause[], after: readonly Clause[]): Map<Clause, Clause> {
  const known = new Map([...before, ...after].map((clause) => [clause, pairsOf(clause.text)]))
  const scored = after.flatMap((next) => before.map((old) => {
    const alike = likeness(known.get(old) ?? new Map(), known.get(next) ?? new Map())
    return { old, next, score: alike + (old.no === next.no ? sameNumber : 0) + (old.kind === next.kind && old.kind !== 'other' ? sameKind : 0) }
  }))
  const found = new Map<Clause, Clause>()
  const taken = new Set<Clause>()
  for (const { old, next, score } of scored.sort((a, b) => b.score - a.score)) {
    if (score < enough || found.has(next) || taken.has(old)) continue
    found.set(next, old)
    taken.add(old)
  }
  return found
}

function changeOf(old: Clause, next: Clause): ClauseChange['change'] {
  if (old.text === next.text) return old.no === next.no ? 'same' : 'renumbered'
  return withoutMarker(old.text) === withoutMarker(next.text) && old.no !== next.no ? 'renumbered' : 'changed'
}

/**
 * Two versions of a notice side by side, clause by clause: a clause that was moved or renumbered is compared with itself and not with what
 * stands in its old place. In the order of the new version; what was removed stands behind the clause that it followed.
 */
export function compareVersions(before: readonly Clause[], after: readonly Clause[]): ClauseChange[] {
  const pairs = pairUp(before, after)
  const kept = new Set(pairs.values())
  const rows = after.map((next) => {
    const old = pairs.get(next)
    const row: ClauseChange = old
      ? { change: changeOf(old, next), before: old.no, after: next.no, diff: diffText(old.text, next.text) }
      : { change: 'added', before: null, after: next.no, diff: diffText('', next.text) }
    return { old: old ?? null, row }
  })
  for (const [index, old] of before.entries()) {
    if (kept.has(old)) continue
    const earlier = before.slice(0, index).reverse()
    const place = rows.findIndex((row) => row.old === earlier.find((one) => rows.some((other) => other.old === one)))
    rows.splice(place + 1, 0, { old, row: { change: 'removed', before: old.no, after: null, diff: diffText(old.text, '') } })
  }
  return rows.map(({ row }) => row)
}
