/**
 * What a selector may ask of a page: names of elements, `.classes`, `#ids`, `[attributes` and `--variables`. Read from its text in one pass each, without a
 * parser: every word that could be one counts, so the set is never too small, and a few more rules than needed do no harm.
 */
export type PageTokens = ReadonlySet<string>

/** Attributes that our scripts or the reader's hand write later (pageTokens.test.ts compares with public/). */
const WRITTEN_LATER = ['[data-theme', '[data-size', '[data-elder', '[aria-pressed', '[hidden', '[open']

const ELEMENT = /<([a-z][^\s/>]*)/gi
const CLASSES = /[\s"'/]class\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi
const ID = /[\s"'/]id\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi
const ATTRIBUTE = /[\s"'/]([a-z_:@][\w:.@-]*)(?=[\s=/>])/gi

const VARIABLE = /--[a-z][\w-]*/gi

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }
const decoded = (text: string) => (text.includes('&') ? text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity) : text)

export function readTokens(html: string): PageTokens {
  const tokens = new Set<string>(WRITTEN_LATER)
  for (const [, name = ''] of html.matchAll(ELEMENT)) tokens.add(name.toLowerCase())
  for (const [, name = ''] of html.matchAll(ATTRIBUTE)) tokens.add(`[${name.toLowerCase()}`)
  for (const [, double, single, bare] of html.matchAll(CLASSES)) {
    for (const name of decoded(double ?? single ?? bare ?? '').split(/\s+/)) tokens.add(`.${name}`)
  }
  for (const [, double, single, bare] of html.matchAll(ID)) tokens.add(`#${decoded(double ?? single ?? bare ?? '')}`)
  for (const [name] of html.matchAll(VARIABLE)) tokens.add(name)
  return tokens
}
