import { chartCaption } from '@/domain/charts'
import type { BodyBlock, Inline } from '@/queries/views'

/** Characters that XML 1.0 cannot hold (control characters, halves of a pair) are left out. */
export const xmlSafe = (text: string): string => text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')

export const escapeMarkup = (text: string): string =>
  xmlSafe(text).replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character)

const absolute = (origin: string, href: string) => (href.startsWith('/') ? `${origin}${href}` : href)

function inlineMarkup(inlines: readonly Inline[], origin: string): string {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text': {
        const italic = inline.italic ? `<em>${escapeMarkup(inline.text)}</em>` : escapeMarkup(inline.text)
        return inline.bold ? `<strong>${italic}</strong>` : italic
      }
      // An anchor inside the page leads nowhere in a copy of it.
      case 'link': return inline.href.startsWith('#') ? inlineMarkup(inline.children, origin) : `<a href="${escapeMarkup(absolute(origin, inline.href))}">${inlineMarkup(inline.children, origin)}</a>`
      case 'figure': return escapeMarkup(inline.text)
      case 'break': return '<br/>'
    }
  }).join('')
}

function blockMarkup(block: BodyBlock, origin: string): string {
  const words = (inlines: readonly Inline[]) => inlineMarkup(inlines, origin)
  switch (block.kind) {
    case 'paragraph': return `<p>${words(block.children)}</p>`
    case 'heading': return `<h${block.level}>${words(block.children)}</h${block.level}>`
    case 'quote': return `<blockquote><p>${words(block.children)}</p></blockquote>`
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul'
      return `<${name}>${block.items.map((item) => `<li>${words(item)}</li>`).join('')}</${name}>`
    }
    case 'table': {
      const row = (cells: readonly Inline[][], name: 'td' | 'th') => `<tr>${cells.map((cell) => `<${name}>${words(cell)}</${name}>`).join('')}</tr>`
      const head = block.head.length > 0 ? `<thead>${row(block.head, 'th')}</thead>` : ''
      return `<table>${block.caption ? `<caption>${escapeMarkup(block.caption)}</caption>` : ''}${head}<tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
    }
    case 'chart': {
      const { title, alt, data, png } = block.chart
      const cells = (name: 'td' | 'th', texts: readonly string[]) => `<tr>${texts.map((text) => `<${name}>${escapeMarkup(text)}</${name}>`).join('')}</tr>`
      const rows = data.categories.map(({ label }, index) => cells('td', [label, ...data.series.map(({ points }) => points[index]?.text ?? '')]))
      const head = cells('th', ['', ...data.series.map(({ label }) => label)])
      return `<figure><img src="${escapeMarkup(absolute(origin, png))}" alt="${escapeMarkup(alt)}"/><figcaption>${escapeMarkup(chartCaption(block.chart))}</figcaption></figure>`
        + `<table><caption>${escapeMarkup(title)}</caption><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`
    }
    case 'picture': {
      const { picture } = block
      const legend = [picture.caption, picture.credit].filter((line) => line !== null).join(' ')
      const size = `width="${picture.width}" height="${picture.height}"`
      return `<figure><img src="${escapeMarkup(absolute(origin, picture.src))}" alt="${escapeMarkup(picture.alt)}" ${size}/>${legend ? `<figcaption>${escapeMarkup(legend)}</figcaption>` : ''}</figure>`
    }
  }
}

/** The body as markup that is HTML and well-formed XML at once. Holds text, links, tables and pictures, no script and no style. */
export const bodyMarkup = (blocks: readonly BodyBlock[], origin: string): string => blocks.map((block) => blockMarkup(block, origin)).join('\n')

const plain = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'break' ? '\n' : inline.kind === 'link' ? plain(inline.children) : inline.text)).join('')

function plainLines(block: BodyBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [plain(block.children)]
    case 'list': return block.items.map((item, index) => `${block.ordered ? `${index + 1}. ` : '· '}${plain(item)}`)
    case 'table': return [...(block.head.length > 0 ? [block.head] : []), ...block.rows].map((row) => row.map((cell) => plain(cell)).join('\t'))
    case 'chart': return [`［图表：${chartCaption(block.chart)}。${block.chart.alt}］`]
    case 'picture': return [`［图：${[block.picture.caption ?? block.picture.alt, block.picture.credit].filter((line) => line !== null).join(' ')}］`]
  }
}

/** The body as plain text, one line a block, an empty line between blocks. */
export const bodyPlain = (blocks: readonly BodyBlock[]): string => xmlSafe(blocks.map((block) => plainLines(block).join('\n')).join('\n\n'))
