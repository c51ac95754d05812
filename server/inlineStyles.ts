import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Above this the style sheets stay files, which a browser fetches once for all pages. Bytes before compression. */
const MAX_INLINE_BYTES = 40_000

const SHEET = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="(\/_next\/static\/[\w./~%-]+\.css)(?:\?[^"]*)?"[^>]*>/g
const SHEET_PRELOAD = /<link\b(?=[^>]*\brel="preload")(?=[^>]*\bas="style")[^>]*\bhref="(\/_next\/static\/[^"?]+)[^"]*"[^>]*>/g
const RELATIVE_URL = /url\(\s*(["']?)(?!["']?(?:[a-z][a-z\d+.-]*:|\/|#))([^)"']+)\1\s*\)/gi

export type StyleReader = (href: string) => string | null

/** Reads style sheets of a build once each. Null for what cannot stand inside a page. `buildDir` is the folder served as /_next. */
export function createStyleReader(buildDir: string): StyleReader {
  const sheets = new Map<string, string | null>()
  const read = (href: string): string | null => {
    if (href.includes('..')) return null
    let css: string
    try {
      css = readFileSync(join(buildDir, href.slice('/_next/'.length)), 'utf8')
    } catch (error) {
      console.error(`[server] a style sheet stays a link, its file cannot be read: ${href}`, error)
      return null
    }
    if (/@import\b|<\/style/i.test(css)) return null
    return css
      .replace(/\/\*# sourceMappingURL=[^*]*\*\//g, '')
      .replace(RELATIVE_URL, (_all, quote: string, url: string) => `url(${quote}${posix.join(posix.dirname(href), url)}${quote})`)
      .trim()
  }
  return (href) => {
    const known = sheets.get(href)
    if (known !== undefined) return known
    const css = read(href)
    sheets.set(href, css)
    return css
  }
}

/** Puts the page's style sheets into the page, in their order, when all of them together are small: one round trip less. */
export function inlineStyles(html: string, readStyle: StyleReader): string {
  const sheets = new Map<string, string>()
  for (const [, href = ''] of html.matchAll(SHEET)) {
    const css = readStyle(href)
    if (css === null) return html
    sheets.set(href, css)
  }
  const bytes = [...sheets.values()].reduce((sum, css) => sum + Buffer.byteLength(css), 0)
  if (sheets.size === 0 || bytes > MAX_INLINE_BYTES) return html

  const written = new Set<string>()
  return html
    .replace(SHEET_PRELOAD, (link, href: string) => (sheets.has(href) ? '' : link))
    .replace(SHEET, (link, href: string) => {
      if (written.has(href)) return ''
      written.add(href)
      const media = /\bmedia="([^"]*)"/.exec(link)?.[1]
      return `<style${media ? ` media="${media}"` : ''}>${sheets.get(href) ?? ''}</style>`
    })
}
