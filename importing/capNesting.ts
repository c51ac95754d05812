const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])
/** Elements that a sibling of their own kind closes when their end tag is left out. */
const CLOSED_BY_SIBLING = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'option', 'thead', 'tbody', 'tfoot', 'a'])
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes', 'iframe', 'plaintext', 'noscript'])

/** The end of a tag that begins at `from`: quotes count only after an equals sign, as in the HTML standard. -1 when it never ends. */
const tagEnd = (html: string, from: number): number => {
  let at = from
  while (at < html.length) {
    const code = html.charCodeAt(at)
    if (code === 0x3e) return at
    if (code === 0x3d) {
      at += 1
      while (at < html.length && /\s/.test(html.charAt(at))) at += 1
      const quote = html.charAt(at)
      if (quote === '"' || quote === '\'') {
        const close = html.indexOf(quote, at + 1)
        if (close < 0) return -1
        at = close + 1
      }
      continue
    }
    at += 1
  }
  return -1
}

/**
 * The same HTML with no element deeper than `max`: deeper tags go, their text stays, and an end tag without a start goes too. Comments,
 * scripts and other raw text go as a whole. Takes time in proportion to the length, which the parsers after it do not on deep input.
 */
export const capNesting = (html: string, max = 100): string => {
  const out: string[] = []
  const stack: string[] = []
  let at = 0
  const lower = html.toLowerCase()
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    out.push(html.slice(at, open))
    const next = html.charAt(open + 1)
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      at = end < 0 ? html.length : end + 3
      continue
    }
    if (next === '!' || next === '?') {
      const end = html.indexOf('>', open)
      at = end < 0 ? html.length : end + 1
      continue
    }
    const closing = next === '/'
    const name = /^[a-z][^\s/>]{0,60}/.exec(lower.slice(open + (closing ? 2 : 1), open + 64))?.[0]
    if (name === undefined) {
      out.push('&lt;')
      at = open + 1
      continue
    }
    const end = tagEnd(html, open + 1 + name.length)
    if (end < 0) {
      // An unfinished tag at the end of the file is no text.
      at = html.length
      break
    }
    at = end + 1
    if (closing) {
      const index = stack.lastIndexOf(name)
      if (index < 0) {
        if (name === 'p' || name === 'br') out.push('<br>')
        continue
      }
      for (const left of stack.splice(index).reverse()) out.push(`</${left}>`)
      continue
    }
    if (RAW.has(name)) {
      const close = lower.indexOf(`</${name}`, at)
      const after = close < 0 ? -1 : html.indexOf('>', close)
      at = after < 0 ? html.length : after + 1
      continue
    }
    if (VOID.has(name)) {
      out.push(html.slice(open, at))
      continue
    }
    if (html.charAt(end - 1) === '/' && name.includes(':')) continue
    if (CLOSED_BY_SIBLING.has(name) && stack.at(-1) === name) out.push(`</${stack.pop() ?? ''}>`)
    if (stack.length >= max) continue
    stack.push(name)
    out.push(html.slice(open, at))
  }
  out.push(html.slice(at))
  for (const left of stack.reverse()) out.push(`</${left}>`)
  return out.join('')
}
