import type { IncomingMessage, ServerResponse } from 'node:http'
import { matchesNone, preferredEncoding } from './negotiate'
import { packBest } from './packBest'
import { encodeBody, type Page } from './page'

export type CacheResult = 'HIT' | 'MISS' | 'BYPASS' | 'STALE'

type Send = {
  req: IncomingMessage
  res: ServerResponse
  page: Page
  result: CacheResult
  /** Told how much a compressed copy that this answer added to the page weighs more than the one it replaces. */
  onEncoded?: (bytes: number) => void
  /** Headers for a cache in front, empty when there is none. */
  surrogate?: readonly [string, string][]
}

const SUFFIX = { identity: '', gzip: '-gz', br: '-br', best: '-brb' }
type Form = keyof typeof SUFFIX
const FORMS: readonly Form[] = ['identity', 'gzip', 'br', 'best']
/** A strong entity tag names one sequence of bytes, so each form of the body has its own (RFC 9110, 8.8.3.3). */
const etagOf = (page: Page, form: Form) => `"${page.hash}${SUFFIX[form]}"`

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

function write({ req, res, page, result, surrogate = [] }: Send, form: Form, body: Buffer): void {
  if (res.destroyed) return
  const headers: string[] = []
  for (const [name, value] of page.headers) headers.push(name, value)
  for (const cookie of page.cookies) headers.push('set-cookie', cookie)
  for (const [name, value] of surrogate) headers.push(name, value)
  if (page.isCompressible) headers.push('vary', 'Accept-Encoding')
  headers.push('x-cache', result)

  if (page.status === 200) {
    headers.push('etag', etagOf(page, form))
    const asked = req.headers['if-none-match']
    if (asked !== undefined && matchesNone(asked, FORMS.map((each) => etagOf(page, each)))) {
      res.writeHead(304, headers)
      res.end()
      return
    }
  }
  if (form !== 'identity') headers.push('content-encoding', form === 'best' ? 'br' : form)
  if (page.status !== 204 && page.status !== 304) headers.push('content-length', String(body.length))
  res.writeHead(page.status, headers)
  if (req.method === 'HEAD') res.end()
  else res.end(body)
}

/** Sends a page in the reader's coding, or 304, or only its head. A reader who has gone is no error. */
export async function sendPage(send: Send): Promise<void> {
  const { req, page, result, onEncoded } = send
  const encoding = page.isCompressible && page.body.length > 0 ? preferredEncoding(req.headers['accept-encoding']) : 'identity'
  if (encoding === 'identity') return write(send, encoding, page.body)
  if (encoding === 'br' && page.encoded.best) return write(send, 'best', page.encoded.best)
  // Read again: worth the work of making it as small as it goes, for those who come after.
  if (encoding === 'br' && result === 'HIT') packBest(page, onEncoded)
  write(send, encoding, page.encoded[encoding] ?? (await encodeOnce({ page, encoding, onEncoded })))
}
