import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip, inflate } from 'node:zlib'
import type { Captured } from './capturedExchange'
import { errorPage, type ErrorStatus } from './errorPage'
import { filterHtml } from './outputFilter'
import type { PublicRequest } from './publicRequest'
import { startIsland } from './islandStarter'
import { securityHeaders } from './securityHeaders'

/** A finished public answer, ready to be kept and sent to anybody. */
export type Page = {
  status: number
  /** Names in lower case; without length, coding, entity tag and what depends on the reader. */
  headers: readonly [string, string][]
  body: Buffer
  /** Hash of the body, without quotes. */
  hash: string
  isCompressible: boolean
  /** `best` takes the place of `br` once it is there. */
  encoded: { gzip?: Buffer; br?: Buffer; best?: Buffer }
  tags: readonly string[]
  dependsOnEverything: boolean
  /** False for answers that must not be kept, whatever the address. */
  mayBeKept: boolean
  /** Not empty: the answer belongs to one reader alone. */
  cookies: readonly string[]
  /** Epoch milliseconds, or null. */
  expiresAt: number | null
  /** For the log: why readers got an error page instead. */
  fault: string | null
}

const KEPT_STATUS = new Set([200, 301, 308, 404, 410])
const COMPRESSIBLE = /^(?:text\/|image\/svg\+xml$|application\/(?:[\w.+-]*\+)?(?:json|xml)$|application\/javascript$)/
/** Ours to set, or the framework's talk with its own runtime. */
const DROPPED = new Set([
  'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding', 'date', 'etag', 'vary', 'age', 'accept-ranges',
  'x-powered-by', 'accept-ch', 'critical-ch', 'set-cookie', 'cache-control', 'link',
])
const isFrameworkHeader = (name: string) => name.startsWith('x-nextjs-') || name.startsWith('x-middleware-') || name.startsWith('next-')

const REVALIDATE = 'public, max-age=0, must-revalidate'

const unpack = { gzip: promisify(gunzip), br: promisify(brotliDecompress), deflate: promisify(inflate) }
const packGzip = promisify(gzip)
const packBrotli = promisify(brotliCompress)

/** The body in a coding, made at its first use. `best` is Brotli too, a tenth smaller at some thirty times the work. */
export async function encodeBody(body: Buffer, encoding: 'gzip' | 'br' | 'best'): Promise<Buffer> {
  if (encoding === 'gzip') return packGzip(body, { level: 9 })
  return packBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: encoding === 'best' ? 11 : 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  })
}

const hashOf = (body: Buffer) => createHash('sha256').update(body).digest('base64url').slice(0, 22)

const mediaTypeOf = (contentType: string) => contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** Links to alternates, licences and policies stay; hints for files of the framework go. */
function keptLinks(link: string): string {
  return link
    .split(/,\s*(?=<)/)
    .filter((item) => !/;\s*rel="?(?:preload|modulepreload|preconnect)\b/i.test(item))
    .join(', ')
}

/** Header values are Latin-1: an address in Chinese travels percent-encoded. */
const encodeLocation = (location: string) => location.replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(Buffer.from(character).toString()))

/** Our own page for a fault, never kept. */
export function faultPage(status: ErrorStatus, fault: string | null): Page {
  const body = Buffer.from(errorPage(status))
  return {
    status, body, fault, hash: hashOf(body), isCompressible: true, encoded: {}, tags: [], dependsOnEverything: false,
    mayBeKept: false, cookies: [], expiresAt: null,
    headers: [
      ['content-type', 'text/html; charset=utf-8'],
      ['cache-control', status >= 500 ? 'no-store' : REVALIDATE],
      ...(status === 503 ? [['retry-after', '5'] satisfies [string, string]] : []),
      ...securityHeaders({ mediaType: 'text/html', hasSpeculationRules: false }),
    ],
  }
}

const decode = async (body: Buffer, coding: string): Promise<Buffer> => {
  if (coding === '' || coding === 'identity') return body
  const unpackIt = coding === 'gzip' || coding === 'br' || coding === 'deflate' ? unpack[coding] : null
  if (!unpackIt) throw new Error(`An answer in an unknown content coding: ${coding}`)
  return unpackIt(body)
}

type Complete = Extract<Captured, { kind: 'complete' }>

type Shown = { status: number; body: Buffer; fault: string | null; isOurErrorPage: boolean; hasSpeculationRules: boolean }

type HtmlAnswer = { body: Buffer; status: number; rendered: number; inline: (html: string) => string }

function showHtml({ body, status, rendered, inline }: HtmlAnswer): Shown {
  const ourPage = (errorStatus: ErrorStatus, fault: string | null): Shown => {
    return { status: errorStatus, body: Buffer.from(errorPage(errorStatus)), fault, isOurErrorPage: true, hasSpeculationRules: false }
  }
  if (rendered >= 500) return ourPage(500, `the framework answered ${rendered}`)
  const page = filterHtml(body.toString('utf8'))
  if (page.broken === null) {
    return { status, body: Buffer.from(inline(startIsland(page.html))), fault: null, isOurErrorPage: false, hasSpeculationRules: page.hasSpeculationRules }
  }
  // The framework's shell for "not found" has an empty body; the status is right.
  if (page.broken === 'error shell' && (status === 404 || status === 410)) return ourPage(status, null)
  return ourPage(500, page.broken)
}

/**
 * Turns what Next wrote and what the page said about itself into the answer that readers get.
 * `inline` may rewrite the HTML after the filter. Throws when the body is in a coding that cannot be read.
 */
export async function finishPage(captured: Complete, request: PublicRequest, inline: (html: string) => string): Promise<Page> {
  const header = (name: string): string => {
    const value = request.headers.get(name) ?? captured.headers[name]
    return Array.isArray(value) ? value.join(', ') : String(value ?? '')
  }
  const asked = request.status ?? captured.status
  const isRedirect = asked >= 300 && asked < 400 && header('location') !== ''
  const body = isRedirect ? Buffer.alloc(0) : await decode(captured.body, String(captured.headers['content-encoding'] ?? '').toLowerCase())
  const type = isRedirect ? '' : mediaTypeOf(header('content-type'))

  // A bare text answer of 500 is how the framework reports that it could not even render an error.
  const isPlainFailure = captured.status >= 500 && (type === '' || type === 'text/plain')
  const isHtml = !isRedirect && (type === 'text/html' || isPlainFailure)
  const shown: Shown = isHtml
    ? showHtml({ body, status: asked, rendered: captured.status, inline })
    : { status: asked, body, fault: null, isOurErrorPage: false, hasSpeculationRules: false }

  const mediaType = shown.isOurErrorPage ? 'text/html' : type
  const headers = new Map<string, string>()
  for (const [name, value] of Object.entries(captured.headers)) {
    if (value === undefined || DROPPED.has(name) || isFrameworkHeader(name)) continue
    headers.set(name, Array.isArray(value) ? value.join(', ') : String(value))
  }
  if (shown.isOurErrorPage) headers.set('content-type', 'text/html; charset=utf-8')
  if (isRedirect) headers.delete('content-type')
  const links = keptLinks(header('link'))
  if (links !== '') headers.set('link', links)
  for (const [name, value] of securityHeaders({ mediaType, hasSpeculationRules: shown.hasSpeculationRules })) {
    if (isHtml || !headers.has(name)) headers.set(name, value)
  }

  // For pages and their redirects Next writes its own Cache-Control; for other answers the handler did, and knows why.
  const written = isHtml || isRedirect ? '' : header('cache-control')
  const isPrivate = /\b(?:no-store|private)\b/i.test(written)
  const cookies = [captured.headers['set-cookie'] ?? []].flat().map(String)
  const mayBeKept = KEPT_STATUS.has(shown.status) && cookies.length === 0 && !request.uncacheable && !isPrivate
    && (request.tags.size > 0 || request.dependsOnEverything || request.expiresAt !== null)
  const isOneReaders = cookies.length > 0 || request.uncacheable
  headers.set('cache-control', shown.status >= 500 ? 'no-store' : isOneReaders ? 'private, no-cache' : written || REVALIDATE)

  for (const [name, value] of request.headers) if (name !== 'link') headers.set(name, value)
  const location = headers.get('location')
  if (location !== undefined) headers.set('location', encodeLocation(location))

  return {
    status: shown.status,
    headers: [...headers],
    body: shown.body,
    hash: hashOf(shown.body),
    isCompressible: COMPRESSIBLE.test(mediaType),
    encoded: {},
    tags: [...request.tags],
    dependsOnEverything: request.dependsOnEverything,
    mayBeKept,
    cookies,
    expiresAt: request.expiresAt,
    fault: shown.fault,
  }
}
