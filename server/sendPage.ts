import type { IncomingMessage, ServerResponse } from 'node:http'
import { matchesNone, preferredEncoding, type Encoding } from './negotiate'
import { encodeBody, type Page } from './page'

export type CacheResult = 'HIT' | 'MISS' | 'BYPASS' | 'STALE'

type Send = {
  req: IncomingMessage
  res: ServerResponse
  page: Page
  result: CacheResult
  /** Told the size of a compressed copy that this answer added to the page. */
  onEncoded?: (bytes: number) => void
  /** Headers for a cache in front, empty when there is none. */
  surrogate?: readonly [string, string][]
}

const SUFFIX: Record<Encoding, string> = { identity: '', gzip: '-gz', br: '-br' }
/** A strong entity tag names one sequence of bytes, so each coding has its own (RFC 9110, 8.8.3.3). */
const etagOf = (page: Page, encoding: Encoding) => `"${page.hash}${SUFFIX[encoding]}"`

const pending = new WeakMap<Page, Partial<Record<'gzip' | 'br', Promise<Buffer>>>>()

/** One compression for a page and coding, however many readers ask at once. */
function encodeOnce({ page, encoding, onEncoded }: { page: Page; encoding: 'gzip' | 'br'; onEncoded: Send['onEncoded'] }): Promise<Buffer> {
  const running = pending.get(page) ?? {}
  pending.set(page, running)
  running[encoding] ??= encodeBody(page.body, encoding).then((bytes) => {
    page.encoded[encoding] = bytes
    onEncoded?.(bytes.length)
    return bytes
  })
  return running[encoding]
}

function write({ req, res, page, result, surrogate = [] }: Send, encoding: Encoding, body: Buffer): void {
  if (res.destroyed) return
  const headers: string[] = []
  for (const [name, value] of page.headers) headers.push(name, value)
  for (const cookie of page.cookies) headers.push('set-cookie', cookie)
  for (const [name, value] of surrogate) headers.push(name, value)
  if (page.isCompressible) headers.push('vary', 'Accept-Encoding')
  headers.push('x-cache', result)

  if (page.status === 200) {
    headers.push('etag', etagOf(page, encoding))
    const current = [etagOf(page, 'identity'), etagOf(page, 'gzip'), etagOf(page, 'br')]
    if (matchesNone(req.headers['if-none-match'], current)) {
      res.writeHead(304, headers)
      res.end()
      return
    }
  }
  if (encoding !== 'identity') headers.push('content-encoding', encoding)
  if (page.status !== 204 && page.status !== 304) headers.push('content-length', String(body.length))
  res.writeHead(page.status, headers)
  if (req.method === 'HEAD') res.end()
  else res.end(body)
}

/** Sends a page in the reader's coding, or 304, or only its head. A reader who has gone is no error. */
export async function sendPage(send: Send): Promise<void> {
  const { req, page, onEncoded } = send
  const encoding = page.isCompressible && page.body.length > 0 ? preferredEncoding(req.headers['accept-encoding']) : 'identity'
  if (encoding === 'identity') write(send, encoding, page.body)
  else write(send, encoding, page.encoded[encoding] ?? (await encodeOnce({ page, encoding, onEncoded })))
}
