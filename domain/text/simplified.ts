import { Converter } from 'opencc-js/t2cn'

// From Hong Kong's forms: they are those of Taiwan and of OpenCC's own standard, and a dozen more (衞, 粧, 糭).
const convert = Converter({ from: 'hk', to: 'cn' })
const known = new Map<string, string>()

/**
 * Chinese text with each traditional character in its simplified form, character by character, so that a part of a text becomes the same
 * part of the simplified text (words would not: 乾 alone is 干, 乾隆 is not). For finding, never for showing.
 * Source: the tables of OpenCC.
 */
export const simplified = (han: string): string => Array.from(han, (character) => {
  const found = known.get(character)
  if (found !== undefined) return found
  const simple = convert(character)
  known.set(character, simple)
  return simple
}).join('')
