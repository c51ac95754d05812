/** Which requests are readers' pages, and which parts of their address may make a difference. */

const PAGE_NUMBER = /^(?:[2-9]|[1-9]\d{1,2})$/
/** An answer to a question of a form: the page says what is wrong with it. */
const ANSWER = /^[\s\S]{0,2000}$/
const SEARCH_WORDS = /^[\s\S]{1,300}$/

type PublicPathRule = {
  /** A path and everything below it; '/' is the front page alone. */
  prefix: string
  /** Parameters that reach the page, with the values that count. Everything else is dropped before the page sees it. */
  query: Record<string, RegExp>
  /** How many values of a parameter count, where it may be given more than once; they stay in their order. */
  many?: Record<string, number>
  cached: boolean
}

const CODE = /^[a-z0-9-]{1,60}$/
const DIVISION = /^\d{6}$/
const PERIOD = /^[\dQH/-]{4,24}$/
const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/
/** What a machine asks: kept as it is written, so that the answer can say what is wrong with it. */
const asked = (...names: string[]) => Object.fromEntries(names.map((name) => [name, ANSWER]))

const list = (prefix: string): PublicPathRule => ({ prefix, query: { page: PAGE_NUMBER }, cached: true })

/** Files of open data beside their page, as next.config.js leads to them. */
const DATA_FORMATS = ['csv', 'csv-metadata.json', 'xlsx', 'json', 'sdmx.csv', 'svg', 'png']

/** The first rule that fits decides. A path without a rule takes no parameters and is cached. */
export const PUBLIC_PATHS: readonly PublicPathRule[] = [
  { prefix: '/reprint', query: Object.fromEntries(['article', 'who', 'act', 'channel', 'site', 'territory', 'on', 'edit', 'pictures'].map((name) => [name, ANSWER])), cached: false },
  { prefix: '/search', query: { q: SEARCH_WORDS, page: PAGE_NUMBER }, cached: false },
  { prefix: '/data/search', query: { q: SEARCH_WORDS, page: PAGE_NUMBER }, cached: false },
  ...['/data/compare', ...DATA_FORMATS.map((format) => `/data/compare.${format}`)].map((prefix): PublicPathRule => (
    { prefix, query: { indicator: CODE, area: DIVISION, period: PERIOD, from: PERIOD, to: PERIOD, asOf: DAY_OR_INSTANT, bom: /^0$/ }, many: { area: 12, period: 12 }, cached: true }
  )),
  { prefix: '/data', query: { page: PAGE_NUMBER, area: DIVISION, asOf: DAY_OR_INSTANT, bom: /^0$/ }, many: { area: 12 }, cached: true },
  { prefix: '/oembed', query: asked('url', 'format', 'maxwidth', 'maxheight'), cached: true },
  ...['/api/public/figures', '/api/public/figures.csv'].map((prefix) => ({ prefix, query: asked('indicator', 'area', 'period', 'asOf', 'vintages', 'cursor', 'limit', 'bom'), cached: true })),
  ...['/section', '/series', '/topic', '/region', '/people', '/regions', '/corrections', '/notices'].map(list),
]

/** Left to Next untouched: the panel, machines, files (a licensee's may be larger than what is held in memory). */
const PRIVATE_PREFIXES = ['/admin', '/api', '/_next', '/licensees/files', '/preview', '/readyz', '/healthz', '/internal']

/** Open data under /api that is the same for everybody: kept like a page, and gone from the cache with the next vintage. */
const OPEN_DATA = ['/api/public/figures', '/api/public/figures.csv', '/api/public/openapi.json']

/**
 * Pages of ours for one reader: they see the cookies of the request, carry no framework script and are kept nowhere. Forms below them may answer
 * with a page (server/publicRequest, answerWithPage).
 */
const PERSONAL_PREFIXES = ['/licensees', '/complaints/new', '/complaints/send', '/complaints/receipt', '/complaints/status', '/licences']

/** Editions that stand before the path, as in /en/search. */
const EDITION = /^\/(?:en|zh-hans|zh-hant)(?=\/|$)/i

const isUnder = (path: string, prefix: string) => path === prefix || (prefix !== '/' && path.startsWith(`${prefix}/`))

export type PublicAddress = {
  /** What Next is asked for and what the page is kept under: canonical path and the parameters that count, sorted. */
  key: string
  cached: boolean
}

export type Address = { kind: 'public'; address: PublicAddress } | { kind: 'personal' } | { kind: 'private' } | { kind: 'malformed' }

const PLAIN_PATH = /^\/(?:[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*\/?)?$/

/** One spelling for each path: unreserved characters plain, everything else encoded. Null when it is no path. */
function canonicalPath(path: string): string | null {
  if (PLAIN_PATH.test(path)) return path
  if (path.length > 2048) return null
  try {
    const segments = path.split('/').map((segment) => decodeURIComponent(segment))
    if (segments.some((segment) => segment === '.' || segment === '..' || segment.includes('\0'))) return null
    return segments.map((segment) => encodeURIComponent(segment).replace(/%(?:3A|40|24|26|2B|2C|3B|3D)/g, decodeURIComponent)).join('/')
  } catch {
    return null // a lone % or a broken UTF-8 sequence
  }
}

/** Reads a request target (`/path?query`, or a whole URL as proxies send it). */
export function readAddress(target: string): Address {
  const relative = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?#]*/i, '')
  const mark = relative.indexOf('?')
  const path = canonicalPath(mark < 0 ? relative : relative.slice(0, mark))
  if (path === null || !path.startsWith('/')) return { kind: 'malformed' }
  if (!OPEN_DATA.includes(path) && PRIVATE_PREFIXES.some((prefix) => isUnder(path, prefix))) return { kind: 'private' }
  if (PERSONAL_PREFIXES.some((prefix) => isUnder(path, prefix))) return { kind: 'personal' }

  const unprefixed = path.replace(EDITION, '') || '/'
  const rule = PUBLIC_PATHS.find(({ prefix }) => isUnder(unprefixed, prefix))
  const cached = rule?.cached ?? true
  if (mark < 0 || !rule) return { kind: 'public', address: { key: path, cached } }

  const given = new URLSearchParams(relative.slice(mark + 1))
  const kept = Object.keys(rule.query).sort().flatMap((name) => {
    const values = given.getAll(name).filter((value) => rule.query[name]?.test(value))
    return [...new Set(values)].slice(0, rule.many?.[name] ?? 1).map((value) => `${name}=${encodeURIComponent(value)}`)
  })
  return { kind: 'public', address: { key: kept.length > 0 ? `${path}?${kept.join('&')}` : path, cached } }
}
