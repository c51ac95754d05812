import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { readTokens } from './pageTokens'
import { pruneSheets, readStyleSheet, type StyleSheet } from './styleSheet'

/** When a page needs more than this, the style sheets stay files, which a browser fetches once for all pages. Bytes before compression. */
const MAX_INLINE_BYTES = 40_000

const SHEET = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="(\/_next\/static\/[\w./~%-]+\.css)(?:\?[^"]*)?"[^>]*>/g
const SHEET_PRELOAD = /<link\b(?=[^>]*\brel="preload")(?=[^>]*\bas="style")[^>]*\bhref="(\/_next\/static\/[^"?]+)[^"]*"[^>]*>/g
const RELATIVE_URL = /url\(\s*(["']?)(?!["']?(?:[a-z][a-z\d+.-]*:|\/|#))([^)"']+)\1\s*\)/gi

export type StyleReader = (href: string) => StyleSheet | null

/** Reads style sheets of a build once each. Null for what cannot stand inside a page. `buildDir` is the folder served as /_next. */
export function createStyleReader(buildDir: string): StyleReader {
  const sheets = new Map<string, StyleSheet | null>()
  const read = (href: string): StyleSheet | null => {
    if (href.includes('..')) return null
    let css: string
    try {
      css = readFileSync(join(buildDir, href.slice('/_next/'.length)), 'utf8')
    } catch (error) {
      console.error(`[server] a style sheet stays a link, its file cannot be read: ${href}`, error)
      return null
    }
    if (/@import\b|<\/style/i.test(css)) return null
    return readStyleSheet(css
      .replace(/\/\*# sourceMappingURL=[^*]*\*\//g, '')
      .replace(RELATIVE_URL, (_all, quote: string, url: string) => `url(${quote}${posix.join(posix.dirname(href), url)}${quote})`)
      .trim())
  }
  return (href) => {
    const known = sheets.get(href)
    if (known !== undefined) return known
    const sheet = read(href)
    sheets.set(href, sheet)
    return sheet
  }
}

/**
 * Puts what the page needs of its style sheets into the page, in their order, when that is small: one round trip less, and a page that
 * comes with the first flight of packets.
 */
export function inlineStyles(html: string, readStyle: StyleReader): string {
  const hrefs = [...new Set([...html.matchAll(SHEET)].map(([, href = '']) => href))]
  const whole = hrefs.flatMap((href) => readStyle(href) ?? [])
  if (whole.length < hrefs.length) return html
  const pruned = pruneSheets(whole, readTokens(html))
  const sheets = new Map(hrefs.map((href, at) => [href, pruned[at] ?? '']))
  const bytes = [...sheets.values()].reduce((sum, css) => sum + Buffer.byteLength(css), 0)
  if (sheets.size === 0 || bytes > MAX_INLINE_BYTES) return html

  const written = new Set<string>()
  return html
    .replace(SHEET_PRELOAD, (link, href: string) => (sheets.has(href) ? '' : link))
    .replace(SHEET, (link, href: string) => {
      if (written.has(href)) return ''
      written.add(href)
      const media = /\bmedia="([^"]*)"/.exec(link)?.[1]
      const css = sheets.get(href) ?? ''
      return css && `<style${media ? ` media="${media}"` : ''}>${css}</style>`
    })
}
