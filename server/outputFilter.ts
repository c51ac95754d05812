/**
 * Takes the framework's scripts, flight data and markers out of a page that needs none of them.
 *
 * One pass over the bytes that React wrote. It reads tags with their quoted attributes, and skips raw text, so that a
 * `<script>` inside an attribute, a title or a style is text and stays.
 */

/** `error shell`: the framework's empty page for an error. The others come of Suspense, which public pages must not use. */
export type Breakage = 'error shell' | 'a part of the page was still pending' | 'a part of the page failed'

export type FilteredPage = {
  html: string
  /** Why the page must not be shown, or null. */
  broken: Breakage | null
  /** The page carries speculation rules, which a content security policy must allow by name. */
  hasSpeculationRules: boolean
}

type Tag = { name: string; attributes: ReadonlyMap<string, string>; end: number }

const TAG_NAME = /[a-z][a-z0-9-]*/iy
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
const RAW_TEXT = new Set(['style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])
const LOOKED_AT = new Set(['script', 'link', 'template', 'html', 'meta', ...RAW_TEXT])
const QUOTE = 0x22
const APOSTROPHE = 0x27
const GREATER = 0x3e

/** Index after the `>` that ends the tag. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at)
    if (code === GREATER) return at + 1
    if (code === QUOTE || code === APOSTROPHE) {
      const close = html.indexOf(code === QUOTE ? '"' : "'", at + 1)
      if (close < 0) return html.length
      at = close
    }
  }
  return html.length
}

function readTag(html: string, open: number): Tag | null {
  TAG_NAME.lastIndex = open + 1
  const name = TAG_NAME.exec(html)?.[0].toLowerCase()
  if (name === undefined) return null
  const end = tagEnd(html, open + 1 + name.length)
  const attributes = new Map<string, string>()
  if (LOOKED_AT.has(name)) {
    for (const [, key = '', double, single, bare] of html.slice(open + 1 + name.length, end - 1).matchAll(ATTRIBUTE)) {
      attributes.set(key.toLowerCase(), double ?? single ?? bare ?? '')
    }
  }
  return { name, attributes, end }
}

/** Index after `</name>`, searching from the end of the opening tag. */
function closingEnd(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[\\s/>]`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(html)
  return found ? tagEnd(html, found.index + 2 + name.length) : html.length
}

const DATA_SCRIPTS = new Set(['application/ld+json', 'speculationrules'])

const isOurs = ({ attributes }: Tag) => {
  const type = attributes.get('type')?.toLowerCase() ?? ''
  return DATA_SCRIPTS.has(type) || attributes.has('data-island')
}

const FRAMEWORK_FILE = /\/_next\//

function isFrameworkLink({ attributes }: Tag): boolean {
  const rel = attributes.get('rel')?.toLowerCase() ?? ''
  const isScript = attributes.get('as')?.toLowerCase() === 'script'
  if (rel === 'expect') return true // holds rendering until a script-side marker arrives
  return FRAMEWORK_FILE.test(attributes.get('href') ?? '') && (rel === 'modulepreload' || (isScript && /^(?:preload|prefetch)$/.test(rel)))
}

/** `<template>` elements by which React streams: pending parts, failed parts, the end of the shell. */
function templateRole({ attributes }: Tag): 'pending' | 'failed' | 'marker' | 'content' {
  const id = attributes.get('id') ?? ''
  if (/^[BP]:/.test(id)) return 'pending'
  if (attributes.has('data-dgst')) return 'failed'
  return /^_R_/.test(id) ? 'marker' : 'content'
}

export function filterHtml(html: string): FilteredPage {
  let out = ''
  let keptFrom = 0
  let at = 0
  let broken: Breakage | null = null
  let hasSpeculationRules = false

  const drop = (from: number, to: number) => {
    out += html.slice(keptFrom, from)
    keptFrom = to
    at = to
  }

  for (;;) {
    const open = html.indexOf('<', at)
    if (open < 0) break

    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 2)
      const text = html.slice(open + 4, Math.max(open + 4, close))
      if (text === '$?') broken ??= 'a part of the page was still pending'
      if (text === '$!') broken ??= 'a part of the page failed'
      drop(open, close < 0 ? html.length : close + 3)
      continue
    }

    const tag = readTag(html, open)
    if (!tag) {
      at = open + 1
    } else if (tag.name === 'script') {
      const end = closingEnd(html, 'script', tag.end)
      if (isOurs(tag)) {
        hasSpeculationRules ||= tag.attributes.get('type')?.toLowerCase() === 'speculationrules'
        at = end
      } else drop(open, end)
    } else if (tag.name === 'link' && isFrameworkLink(tag)) {
      drop(open, tag.end)
    } else if (tag.name === 'meta' && tag.attributes.get('name') === 'next-size-adjust') {
      drop(open, tag.end)
    } else if (tag.name === 'template') {
      const role = templateRole(tag)
      if (role === 'pending') broken ??= 'a part of the page was still pending'
      if (role === 'content') at = tag.end
      else drop(open, closingEnd(html, 'template', tag.end))
    } else {
      if (tag.name === 'html' && tag.attributes.get('id') === '__next_error__') broken ??= 'error shell'
      at = RAW_TEXT.has(tag.name) ? closingEnd(html, tag.name, tag.end) : tag.end
    }
  }

  return { html: (out + html.slice(keptFrom)).replaceAll('<div hidden=""></div>', ''), broken, hasSpeculationRules }
}
