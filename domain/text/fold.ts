const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
/** A joiner that joins no emoji; inside one it is part of the character. */
const STRAY_JOINER = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]/gu
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
const CJK = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—·]'
const SPACE_BETWEEN_CJK = new RegExp(`(?<=${CJK}) (?=${CJK})`, 'gu')

/** Text in one width and form for comparing: NFKC, so that full-width digits, letters and punctuation meet their half-width twins. */
export const foldWidth = (text: string): string => text.normalize('NFKC')

/** Text without control characters and without invisible format characters (zero-width spaces, direction marks, byte order marks). */
export const stripInvisible = (text: string): string => text.replace(INVISIBLE, '').replace(STRAY_JOINER, '').replace(CONTROL, '')

/** Text trimmed, every run of white space (U+00A0 and U+3000 too) one space. */
export const collapseSpaces = (text: string): string => text.replace(/[\s\u00a0\u3000]+/g, ' ').trim()

/** Text trimmed, one width, spaces collapsed, and no space where two Chinese characters meet. */
export const foldText = (text: string): string => collapseSpaces(foldWidth(stripInvisible(text))).replace(SPACE_BETWEEN_CJK, '')

/**
 * The form under which two copies of one text are the same: one width, no white space at all, no invisible characters,
 * quotation marks of either shape alike, ASCII in lower case. For hashing and comparing, never for showing.
 */
export const normaliseForHash = (text: string): string =>
  foldWidth(stripInvisible(text)).replace(/\s+/g, '').replace(/[“”„‟「」『』"]/g, '"').replace(/[‘’‚‛']/g, '\'').toLowerCase()
