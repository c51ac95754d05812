import { diffText, type TextChange } from '../text/diffChars'
import { foldWidth, stripInvisible } from '../text/fold'

const DASHES = /[‐-―−~～]/gu
// Marks that carry meaning in a headline stay: 8%, 1‰, 3.5, 2020-2024.
const FOLDED = /(?![%‰.-])[\p{P}\s]|\.(?!\d)|(?<!\d)\.|-(?!\d)/gu

/** A headline as far as words go: one width, without punctuation, white space and invisible characters. */
const titleKey = (title: string): string => foldWidth(stripInvisible(title)).replace(DASHES, '-').replace(FOLDED, '').toLowerCase()

/** Two headlines of one story. */
export type TitlePair = { title: string; originalTitle: string }

type Values = Record<string, unknown>

/** The pair that a story prints; null when one of them is missing. */
export function titlePairOf(story: Values): TitlePair | null {
  const { title, originalTitle } = story
  return typeof title === 'string' && typeof originalTitle === 'string' && title.trim() !== '' && originalTitle.trim() !== '' ? { title, originalTitle } : null
}

/** Whether the words of a reprint's headline are others than the original's (互联网新闻信息服务管理规定, article 15: 不得歪曲、篡改标题原意). */
export const isTitleChanged = ({ title, originalTitle }: TitlePair): boolean => titleKey(title) !== titleKey(originalTitle)

/** Whether somebody has confirmed this change of words: the very pair, to the character. */
export function isTitleChangeConfirmed(story: Values): boolean {
  const pair = titlePairOf(story)
  const confirmed = story['titleChangeConfirmed']
  if (!pair || typeof confirmed !== 'object' || confirmed === null) return false
  return 'title' in confirmed && 'originalTitle' in confirmed && confirmed.title === pair.title && confirmed.originalTitle === pair.originalTitle
}

/** From the original headline to the present one, character by character. */
export const titleChanges = ({ title, originalTitle }: TitlePair): TextChange[] => diffText(originalTitle, title)

/** The same in one line of text: 有人〔删：一页页〕修旧报〔增：的人〕. */
export const titleChangeText = (pair: TitlePair): string =>
  titleChanges(pair).map(({ op, text }) => (op === 'same' ? text : op === 'del' ? `〔删：${text}〕` : `〔增：${text}〕`)).join('')
