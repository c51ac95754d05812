import type { Mark, Scene } from './types'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text of an editor or a source in markup: nothing in it can become an element; control characters, which no XML holds, are left out. */
export const escapeText = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '').replace(/[&<>"]/g, (one) => escapes[one] ?? one)

/** Classes of a mark, by which a style sheet colours it: its role, its series' number, and whether it steps back. */
const classOf = (mark: Mark): string =>
  [`chart-${mark.role}`, mark.tone === undefined ? '' : `s${mark.tone % 4}`, mark.quiet ? 'chart-quiet' : '', mark.kind === 'path' && mark.dashed ? 'chart-dashed' : ''].filter(Boolean).join(' ')

const markMarkup = (mark: Mark): string => {
  if (mark.kind === 'path') return `<path class="${classOf(mark)}" d="${mark.d}"/>`
  const anchor = mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`
  return `<text class="${classOf(mark)}" x="${mark.x}" y="${mark.y}" font-size="${mark.size}"${mark.bold ? ' font-weight="700"' : ''}${anchor}>${escapeText(mark.text)}</text>`
}

/** What stands inside the <svg>: the same for a page and for a file. */
export const sceneMarkup = ({ marks }: Scene): string => marks.map(markMarkup).join('')
