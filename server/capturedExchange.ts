import { IncomingMessage, ServerResponse, type OutgoingHttpHeader, type OutgoingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'

/**
 * A request and a response that belong to no connection. Next renders into them, so that one render can answer many readers,
 * outlives a reader who went away, and sees nothing of the request but what is put in here.
 */

export type Captured =
  | { kind: 'complete'; status: number; headers: OutgoingHttpHeaders; body: Buffer }
  /** Not for buffering: an endless stream, or a download larger than the bound. */
  | { kind: 'stream' }
  | { kind: 'failed'; reason: string }

type RequestParts = { url: string; headers: Record<string, string>; remoteAddress: string | undefined; encrypted: boolean }

/** A complete GET request without a body. */
export function detachedRequest({ url, headers, remoteAddress, encrypted }: RequestParts): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress })
  Object.defineProperty(socket, 'encrypted', { value: encrypted })
  const request = new IncomingMessage(socket)
  request.method = 'GET'
  request.url = url
  request.httpVersion = '1.1'
  request.httpVersionMajor = 1
  request.httpVersionMinor = 1
  request.headers = { ...headers }
  request.rawHeaders = Object.entries(headers).flat()
  request.complete = true
  request.push(null)
  return request
}

type HeaderList = OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined
type WriteArgument = BufferEncoding | ((error?: Error | null) => void) | undefined

const toBuffer = (chunk: unknown, encoding: WriteArgument): Buffer => {
  if (typeof chunk === 'string') return Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8')
  if (chunk instanceof Uint8Array) return Buffer.from(chunk) // a copy: the writer may reuse its memory
  throw new TypeError('A response is written in strings and bytes')
}

/** Keeps what is written instead of sending it. `outcome` settles once and never rejects. */
export class CapturedResponse extends ServerResponse {
  readonly outcome: Promise<Captured>
  private readonly maxBytes: number
  private settle: (captured: Captured) => void = () => undefined
  private isSettled = false
  private headIsWritten = false
  private chunks: Buffer[] = []
  private size = 0

  constructor(request: IncomingMessage, { maxBytes }: { maxBytes: number }) {
    super(request)
    this.maxBytes = maxBytes
    this.outcome = new Promise((resolve) => {
      this.settle = (captured) => {
        if (this.isSettled) return
        this.isSettled = true
        this.chunks = []
        resolve(captured)
      }
    })
    // An accessor of the base class reads the wire's state, and there is no wire.
    Object.defineProperty(this, 'headersSent', { get: () => this.headIsWritten })
  }

  override writeHead(status: number, reasonOrHeaders?: string | HeaderList, maybeHeaders?: HeaderList): this {
    if (this.headIsWritten) return this
    const headers = typeof reasonOrHeaders === 'string' || reasonOrHeaders === undefined ? maybeHeaders : reasonOrHeaders
    this.statusCode = status
    if (Array.isArray(headers)) {
      for (let at = 0; at + 1 < headers.length; at += 2) this.appendHeader(String(headers[at]), String(headers[at + 1]))
    } else {
      for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) this.setHeader(name, value)
    }
    this.headIsWritten = true
    if (/^text\/event-stream/i.test(this.contentType())) this.settle({ kind: 'stream' })
    return this
  }

  override write(chunk: unknown, encoding?: WriteArgument, callback?: WriteArgument): boolean {
    this.keep(chunk, encoding)
    const written = typeof encoding === 'function' ? encoding : callback
    if (typeof written === 'function') process.nextTick(written)
    return true
  }

  override end(chunk?: unknown, encoding?: WriteArgument, callback?: WriteArgument): this {
    if (this.finished) return this
    const ended = [chunk, encoding, callback].find((argument) => typeof argument === 'function')
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.keep(chunk, encoding)
    if (!this.headIsWritten) this.writeHead(this.statusCode)
    this.finished = true
    this.settle({ kind: 'complete', status: this.statusCode, headers: { ...this.getHeaders() }, body: Buffer.concat(this.chunks, this.size) })
    process.nextTick(() => {
      this.emit('finish')
      if (typeof ended === 'function') ended()
      this.emit('close')
    })
    return this
  }

  override destroy(error?: Error): this {
    if (this.destroyed) return this
    this.destroyed = true
    this.settle({ kind: 'failed', reason: error?.message ?? 'the response was destroyed' })
    process.nextTick(() => this.emit('close'))
    return this
  }

  override flushHeaders(): void {
    if (!this.headIsWritten) this.writeHead(this.statusCode)
  }

  override writeContinue(): void {}
  override writeProcessing(): void {}
  override writeEarlyHints(_hints: unknown, callback?: () => void): void {
    callback?.()
  }

  private contentType(): string {
    return String(this.getHeader('content-type') ?? '')
  }

  private keep(chunk: unknown, encoding: WriteArgument): void {
    if (!this.headIsWritten) this.writeHead(this.statusCode)
    if (this.isSettled) return
    const bytes = toBuffer(chunk, encoding)
    this.size += bytes.length
    if (this.size <= this.maxBytes) {
      this.chunks.push(bytes)
      return
    }
    const isHtml = /^text\/html/i.test(this.contentType())
    this.settle(isHtml ? { kind: 'failed', reason: `a page of more than ${this.maxBytes} bytes` } : { kind: 'stream' })
  }
}
