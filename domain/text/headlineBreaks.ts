import { graphemeLength } from './count'

/** Splits a text into phrases that, joined, are the text again. */
export type Segmenter = (text: string) => string[]

const OPENING = /[“‘「『《〈（([【〔{]/u
const MUST_FOLLOW = /[”’」』》〉）)\]】〕}，。、；：？！,.;:?!…—～·%％‰℃°]/u
const NUMBER_TAIL = /[\p{N}][万亿萬億千百多余餘]*\s*$/u
const ORDINAL_HEAD = /第\s*$/u
const DATE_TAIL = /\p{N}[年月]\s*$/u
const INSIDE_WORD = /[\p{Script=Latin}\p{N}\p{M}]/u
const MARKS = /[\p{P}\p{S}\s]/gu

const mayBreak = (before: string, after: string): boolean => {
  const first = after.charAt(0)
  const last = before.trimEnd().slice(-1)
  if (MUST_FOLLOW.test(first) || OPENING.test(last) || /\s/u.test(first)) return false
  if (NUMBER_TAIL.test(before) && !OPENING.test(first)) return false
  if ((DATE_TAIL.test(before) || ORDINAL_HEAD.test(before)) && /\p{N}/u.test(first)) return false
  // The dot of 5.2, the slash of 24/7 and the hyphen of A-1 hold what follows them.
  if (/[\p{N}\p{Script=Latin}][-/.·:+]$/u.test(before) && INSIDE_WORD.test(first)) return false
  return !(INSIDE_WORD.test(before.slice(-1)) && INSIDE_WORD.test(first))
}

const isSplitPair = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  const next = text.codePointAt(at) ?? 0
  return (code >= 0xdc00 && code <= 0xdfff) || code === 0x200d || text.charCodeAt(at - 1) === 0x200d
    || /\p{M}|\p{Emoji_Modifier}/u.test(String.fromCodePoint(next))
}

const candidateBreaks = (title: string, segment: Segmenter): number[] => {
  const phrases = segment(title)
  const breaks = new Set<number>()
  if (phrases.join('') === title) {
    let at = 0
    for (const phrase of phrases) breaks.add(at += phrase.length)
  }
  for (const space of title.matchAll(/\s+/gu)) breaks.add(space.index + space[0].length)
  breaks.delete(0)
  breaks.delete(title.length)
  // A segmenter may leave a space at the head of a phrase; the break belongs after it.
  const moved = [...breaks].map(at => at + (/^\s+/u.exec(title.slice(at))?.[0].length ?? 0))
  return [...new Set(moved)].filter(at => at < title.length).sort((a, b) => a - b)
}

const isSingle = (phrase: string): boolean => graphemeLength(phrase.replace(MARKS, '')) <= 1

/** A phrase of one character goes with what follows it; before a space or at the end, with what it follows. */
const joinSingles = (phrases: readonly string[]): string[] => {
  const joined: string[] = []
  let held = ''
  for (const [i, phrase] of phrases.entries()) {
    const whole = held + phrase
    held = ''
    const ends = /\s$/u.test(phrase) || i === phrases.length - 1
    if (!isSingle(whole)) joined.push(whole)
    else if (!ends) held = whole
    else joined.push((joined.pop() ?? '') + whole)
  }
  return joined
}

/**
 * The phrases between which a headline may break over lines. Joined, they are the title. A number stays with its unit (`473 家`,
 * `2024年10月23日`), a Latin word in one piece, a closing mark with what it closes, an opening mark with what it opens, and no
 * phrase has a single character, the last one least of all.
 * @param segment phrases of Chinese by sense (a dictionary or a model); when it does not give back the title, only spaces part it
 */
export const headlineBreaks = (title: string, segment: Segmenter): string[] => {
  if (title === '') return []
  const phrases: string[] = []
  let start = 0
  for (const at of candidateBreaks(title, segment)) {
    if (isSplitPair(title, at) || !mayBreak(title.slice(start, at), title.slice(at))) continue
    phrases.push(title.slice(start, at))
    start = at
  }
  phrases.push(title.slice(start))
  return joinSingles(phrases)
}
