import { foldWidth, stripInvisible } from './fold'
import { simplified } from './simplified'

const PIECES = /\p{Script=Han}+|\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:\.\p{N}+)?/gu
const MAX_FIELD_TOKENS = 20_000
const MAX_QUERY_TOKENS = 24
const MAX_QUERY_LENGTH = 200
const MAX_WORD_LENGTH = 64

/**
 * The words under which a text is found, in reading order and with repeats: each pair of neighbouring Han characters, a Han character
 * that stands alone, and whole words and numbers of other scripts in lower case. Full width meets half width, traditional characters meet
 * simplified ones; `1,234` is `1234`.
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
    const characters = Array.from(simplified(piece))
    if (characters.length === 1) tokens.push(...characters)
    for (let i = 1; i < characters.length && tokens.length < max; i += 1) tokens.push(`${characters[i - 1]}${characters[i]}`)
  }
  return tokens
}

// Stands in no token: what is between two of them is one whole token.
const EDGE = '|'

/** The tokens of a text as one string, in which queryNeedles finds them. */
export const searchField = (text: string, max = MAX_FIELD_TOKENS): string => [EDGE, ...searchTokens(text, max).map((token) => `${token}${EDGE}`)].join('')

/** The different tokens of what a reader typed: at most 24 of the first 200 characters. Empty when there is nothing to look for. */
export const queryTokens = (query: string): string[] =>
  [...new Set(searchTokens(query.slice(0, MAX_QUERY_LENGTH)))].slice(0, MAX_QUERY_TOKENS)

/** What a searchField holds, each of them, when its text answers the query: whole tokens (AI is not in Shanghai), and a lone Han character anywhere. */
export const queryNeedles = (query: string): string[] =>
  queryTokens(query).map((token) => (/^\p{Script=Han}$/u.test(token) ? token : `${EDGE}${token}${EDGE}`))
