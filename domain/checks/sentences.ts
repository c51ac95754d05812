import { type Clauses, splitClauses } from '../figures/clauses'
import { fold } from '../figures/folding'
import type { Figure } from '../figures'
import type { Bound } from './types'

/** The text as the checks read it: folded once, split once. Every look-up after that is by offset. */
export type Reading = { text: string; folded: string; clauses: Clauses; figures: readonly Figure[]; bound: readonly Bound[] }

export const readingOf = ({ text, figures, bound }: { text: string; figures: readonly Figure[]; bound: readonly Bound[] }): Reading => {
  const folded = fold(text)
  return { text, folded, clauses: splitClauses(folded), figures, bound }
}

/** No sentence is read further than this from a figure, so that a text without full stops costs no more than one with them. */
const reach = 160

export const clauseBefore = ({ folded, clauses }: Reading, at: number): string => folded.slice(Math.max(clauses.clauseStart[at] ?? 0, at - reach), at)
export const sentenceBefore = ({ folded, clauses }: Reading, at: number): string => folded.slice(Math.max(clauses.sentenceStart[at] ?? 0, at - reach), at)
export const clauseBehind = ({ folded, clauses }: Reading, at: number): string => folded.slice(at, Math.min(clauses.clauseEnd[at] ?? at, at + reach))

const connecting = '(?:了|约|近|超过|超|逾|大约|将近|达到?|不到|不足)*'
const up = new RegExp(`(?:增长|上涨|上升|提高|增加|扩大|回升|提升)${connecting}$`)
const down = new RegExp(`(?:下降|减少|下跌|降低|回落|缩小|下滑|收窄|缩减)${connecting}$`)
const turned = /负增长|增长(?:率|速度)?(?:下降|回落|放缓)|[增降跌减涨]幅|增速|涨势|降势|转[正负]/

/** What the verb right before a number says of its direction; null for 降至 and whatever is less plain than a verb. */
export function directionBefore(reading: Reading, at: number): 'up' | 'down' | null {
  const lead = clauseBefore(reading, at).slice(-14)
  if (turned.test(lead)) return null
  return up.test(lead) ? 'up' : down.test(lead) ? 'down' : null
}

export const sameSentence = ({ clauses }: Reading, a: number, b: number): boolean => clauses.sentenceStart[a] === clauses.sentenceStart[b]
export const betweenFigures = ({ folded }: Reading, left: Figure, right: Figure): string => folded.slice(left.numeral.end, Math.min(right.numeral.start, left.numeral.end + reach))
