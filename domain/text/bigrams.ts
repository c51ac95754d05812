import { foldWidth, stripInvisible } from './fold'

const PIECES = /\p{Script=Han}+|\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:\.\p{N}+)?/gu
const MAX_FIELD_TOKENS = 20_000
const MAX_QUERY_TOKENS = 24
const MAX_QUERY_LENGTH = 200
const MAX_WORD_LENGTH = 64

/**
 * The words under which a text is found, in reading order and with repeats: each pair of neighbouring Han characters, a Han character
 * that stands alone, and whole words and numbers of other scripts in lower case. Full width meets half width; `1,234` is `1234`.
 * @param max at most so many tokens
 */
export const searchTokens = (text: string, max = MAX_FIELD_TOKENS): string[] => {
  const tokens: string[] = []
  for (const [piece] of foldWidth(stripInvisible(text)).toLowerCase().matchAll(PIECES)) {
    if (tokens.length >= max) break
    if (!/^\p{Script=Han}/u.test(piece)) {
      if (piece.length <= MAX_WORD_LENGTH) tokens.push(piece.replaceAll(',', ''))
      continue
    }
    const characters = Array.from(piece)
    if (characters.length === 1) tokens.push(piece)
    for (let i = 1; i < characters.length && tokens.length < max; i += 1) tokens.push(`${characters[i - 1]}${characters[i]}`)
  }
  return tokens
}

/** The tokens of a text as one string for an indexed field. */
export const searchField = (text: string, max = MAX_FIELD_TOKENS): string => searchTokens(text, max).join(' ')

/** The different tokens of what a reader typed: at most 24 of the first 200 characters. Empty when there is nothing to look for. */
export const queryTokens = (query: string): string[] =>
  [...new Set(searchTokens(query.slice(0, MAX_QUERY_LENGTH)))].slice(0, MAX_QUERY_TOKENS)
