import { foldWidth } from './fold'

const MAX_LENGTH = 60
const PIECES = /\p{Script=Han}+|[a-z0-9]+/gu

/** Gives the toneless syllables of a run of Han characters, in ASCII letters. */
export type ToPinyin = (han: string) => string[]

/**
 * An address part for a title: Latin words and digits kept, Han characters by their pinyin, joined with hyphens, at most 60
 * characters and cut between words.
 * @returns null when the title has nothing to spell (punctuation, emoji, other scripts); the caller then uses the number.
 */
export const slugify = (title: string, toPinyin: ToPinyin): string | null => {
  const plain = foldWidth(title).normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/(?<=[a-z])['’](?=[a-z])/g, '')
  const words: string[] = []
  for (const piece of plain.match(PIECES) ?? []) {
    const spelled = /^[a-z0-9]/.test(piece) ? [piece] : toPinyin(piece)
    for (const word of spelled) words.push(...(word.toLowerCase().match(/[a-z0-9]+/g) ?? []))
  }
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > MAX_LENGTH) break
    slug = longer
  }
  if (slug !== '') return slug
  return words[0]?.slice(0, MAX_LENGTH) ?? null
}
