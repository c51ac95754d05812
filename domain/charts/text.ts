import type { Anchor, Box, Mark, TextRole } from './types'

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2014\u2026\u201c\u201d\u{20000}-\u{3ffff}]/u

/** Sizes in px by what the text is for. */
export const textSizes: Record<TextRole, number> = {
  approx: 13, break: 13, end: 15, key: 14, missing: 13, name: 15, note: 13, panel: 14, tick: 13, 'tile-name': 13, 'tile-value': 13, value: 15,
}
const boldRoles: ReadonlySet<TextRole> = new Set(['end', 'panel', 'tile-value', 'value'])

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
export const graphemesOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment)

/** Width of a text at `size` px without measuring a font: a Han character is 1 em, a Latin letter or digit 0.58 em at most. */
export const textWidth = (text: string, size: number): number =>
  graphemesOf(text).reduce((sum, one) => sum + (HAN.test(one) || one.length > 1 ? size : /[.,:;'|!il ]/.test(one) ? size * 0.34 : size * 0.58), 0)

/** As much of a text as fits, cut between characters as a reader sees them, with an ellipsis. */
export function elide(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  let kept = ''
  for (const one of graphemesOf(text)) {
    if (textWidth(`${kept}${one}…`, size) > width) break
    kept += one
  }
  return kept === '' ? '' : `${kept}…`
}

const CLOSING = /^[，。、；：？！）》」』”’%‰]/u

/** Lines of at most `width`, at most `lines` of them; the last one is elided. Closing marks do not begin a line; Latin words and numbers stay whole. */
export function wrap({ text, width, size, lines }: { text: string; width: number; size: number; lines: number }): string[] {
  const pieces = graphemesOf(text).reduce<string[]>((list, one) => {
    const last = list.at(-1)
    const joins = last !== undefined && (CLOSING.test(one) || (/[\w.,%-]$/.test(last) && /^[\w.,%-]/.test(one)))
    return joins ? [...list.slice(0, -1), last + one] : [...list, one]
  }, [])
  const out: string[] = []
  let line = ''
  for (const [index, piece] of pieces.entries()) {
    if (line !== '' && textWidth(line + piece, size) > width) {
      if (out.length === lines - 1) return [...out, elide(line + pieces.slice(index).join(''), width, size)]
      out.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return [...out, elide(line, width, size)].filter((one) => one !== '')
}

/** A text mark in its role's size. */
export const textMark = (role: TextRole, text: string, x: number, y: number, more: { anchor?: Anchor; tone?: number; quiet?: boolean } = {}): Mark & { kind: 'text' } => {
  const { anchor = 'start', ...rest } = more
  return { kind: 'text', role, text, x: round(x), y: round(y), anchor, size: textSizes[role], ...(boldRoles.has(role) ? { bold: true } : {}), ...rest }
}

/** The place that a text takes: `y` is its baseline. */
export function boxOf({ text, x, y, anchor, size }: Mark & { kind: 'text' }): Box {
  const width = textWidth(text, size)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - size * 0.88, bottom: y + size * 0.22 }
}

export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap

/** Moves a text sideways so that it stands between 0 and `width`. */
export function keepInside(mark: Mark & { kind: 'text' }, width: number): Mark & { kind: 'text' } {
  const { left, right } = boxOf(mark)
  const shift = left < 0 ? -left : right > width ? width - right : 0
  return { ...mark, x: round(mark.x + shift) }
}

/** The texts that have room, in their order of importance: one that would touch another is left out. */
export function placeTexts(wanted: readonly (Mark & { kind: 'text' })[], taken: readonly Box[] = [], gap = 2): (Mark & { kind: 'text' })[] {
  const boxes = [...taken]
  return wanted.filter((mark) => {
    const box = boxOf(mark)
    if (boxes.some((other) => overlap(box, other, gap))) return false
    boxes.push(box)
    return true
  })
}

export const round = (n: number): number => Math.round(n * 10) / 10
