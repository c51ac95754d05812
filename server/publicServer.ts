import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { CapturedResponse, detachedRequest } from './capturedExchange'
import { CLIENT_ADDRESS, clientAddress } from './clientAddress'
import type { ErrorStatus } from './errorPage'
import { faultPage, finishPage, type Page } from './page'
import { createPageCache, type PageCache, type RenderStart } from './pageCache'
import { readAddress, type PublicAddress } from './publicPaths'
import { type AnswerPage, newPublicRequest, type PublicRequest } from './publicRequest'
import { sendPage, type CacheResult } from './sendPage'
import type { Settings } from './settings'
import { surrogateHeaders } from './surrogate'

/** Hands a request to the server behind, which is Next. */
export type Behind = (req: IncomingMessage, res: ServerResponse) => void

type Rendered = { kind: 'page'; page: Page } | { kind: 'stream' }

type Render = RenderStart & { request: PublicRequest; done: Promise<Rendered> }

export type PublicServer = {
  /** Answers a request itself or hands it on. Never throws. */
  handle(req: IncomingMessage, res: ServerResponse, behind: Behind): void
  cache: PageCache
  store: AsyncLocalStorage<PublicRequest>
}

type Options = {
  settings: Settings
  /** True for a path that is a file under `public/`. */
  isPublicFile: (path: string) => boolean
  isDraft: (cookieHeader: string | undefined) => boolean
  inline: (html: string) => string
  now?: () => number
}

/** A page is kept for all readers, so it must not see what one of them sent; a search may know where it came from, for rate limits. */
const PASSED_TO_UNCACHED = ['x-forwarded-for', 'x-real-ip', CLIENT_ADDRESS]
/** What may be done at an address: pages are read, forms of personal paths are sent. */
const METHODS = { public: ['GET', 'HEAD', 'OPTIONS'], personal: ['GET', 'HEAD', 'POST'] } as const
/** Always the same, because the framework renders differently for crawlers. */
const USER_AGENT = 'Mozilla/5.0 (compatible; shuming-page-render)'
/** Tells a page for one reader where it stands, so that it can be come back to. What a client writes there itself is overwritten. */
const PAGE_ADDRESS = 'x-page-address'
const MAX_STREAMED_KEYS = 1000
/** A form may carry files over a slow line; Node itself ends a request after five minutes. */
const UPLOAD_WITHIN_MS = 300_000

/** Nobody asks a readers' page for flight data or calls an action through it. */
function withoutFrameworkHeaders(req: IncomingMessage): void {
  for (const name of Object.keys(req.headers)) if (/^(?:rsc$|next-)/.test(name)) delete req.headers[name]
}

export function createPublicServer({ settings, isPublicFile, isDraft, inline, now = Date.now }: Options): PublicServer {
  const cache = createPageCache({ maxBytes: settings.cacheBytes, maxAgeMs: settings.maxAgeMs, now })
  const store = new AsyncLocalStorage<PublicRequest>()
  const running = new Map<string, Render>()
  const streamed = new Set<string>()

  const send = (req: IncomingMessage, res: ServerResponse, key: string, page: Page, result: CacheResult) => {
    const hasSurrogate = settings.surrogateHeadersAlways || req.headers['surrogate-capability'] !== undefined
    return sendPage({
      req, res, page, result, surrogate: hasSurrogate ? surrogateHeaders(page, now()) : [],
      onEncoded: (bytes) => cache.grow(key, page, bytes),
    })
  }

  const detach = (req: Pick<IncomingMessage, 'headers' | 'socket'>, { key, cached }: PublicAddress) => {
    const isEncrypted = 'encrypted' in req.socket
    const headers: Record<string, string> = {
      'host': settings.publicUrl?.host ?? req.headers.host ?? 'localhost',
      'x-forwarded-proto': settings.publicUrl?.protocol.slice(0, -1) ?? (isEncrypted ? 'https' : 'http'),
      'user-agent': USER_AGENT,
    }
    for (const name of cached ? [] : PASSED_TO_UNCACHED) {
      const value = req.headers[name]
      if (typeof value === 'string') headers[name] = value
    }
    return detachedRequest({ url: key, headers, remoteAddress: req.socket.remoteAddress, encrypted: isEncrypted })
  }

  const render = (req: IncomingMessage, address: PublicAddress, request: PublicRequest, behind: Behind) => capture(detach(req, address), request, behind)

  /** Lets Next write its answer to a request into memory and makes it a page. */
  async function capture(detached: IncomingMessage, request: PublicRequest, behind: Behind, within = settings.renderTimeoutMs): Promise<Rendered> {
    const response = new CapturedResponse(detached, { maxBytes: settings.maxBufferBytes })
    const tooSlow = `no answer within ${within} ms`
    const timer = setTimeout(() => response.destroy(new Error(tooSlow)), within)
    try {
      store.run(request, () => behind(detached, response))
      const captured = await response.outcome
      if (captured.kind === 'stream') return { kind: 'stream' }
      if (captured.kind === 'complete') return { kind: 'page', page: await finishPage(captured, request, inline) }
      return { kind: 'page', page: faultPage(captured.reason === tooSlow ? 503 : 500, captured.reason) }
    } finally {
      clearTimeout(timer)
      // Whoever still writes is told that nobody reads: an endless stream, a page above the bound.
      if (!response.writableEnded) response.destroy()
    }
  }

  function startRender(req: IncomingMessage, address: PublicAddress, behind: Behind): Render {
    const start = { generation: cache.generation(), startedAt: now() }
    const request = newPublicRequest(start.startedAt)
    const done = render(req, address, request, behind)
      .catch((error: unknown): Rendered => {
        console.error(`[server] ${address.key}`, error)
        return { kind: 'page', page: faultPage(500, String(error)) }
      })
      .then((rendered) => {
        if (rendered.kind === 'page') {
          if (rendered.page.fault !== null) console.error(`[server] ${address.key} answered ${rendered.page.status}: ${rendered.page.fault}`)
          if (settings.cacheEnabled && address.cached) cache.keep(address.key, rendered.page, start)
        }
        return rendered
      })
    return { ...start, request, done }
  }

  /** One render for readers who come while it runs, but none for a reader who comes after an invalidation it may have missed. */
  function joinRender(req: IncomingMessage, address: PublicAddress, behind: Behind): { render: Render; isLeader: boolean } {
    const current = running.get(address.key)
    const isUsable = current !== undefined && current.generation === cache.generation()
      && (current.request.expiresAt === null || current.request.expiresAt > now())
    if (isUsable) return { render: current, isLeader: false }
    const started = startRender(req, address, behind)
    running.set(address.key, started)
    void started.done.finally(() => {
      if (running.get(address.key) === started) running.delete(address.key)
    })
    return { render: started, isLeader: true }
  }

  function stream(req: IncomingMessage, res: ServerResponse, key: string, behind: Behind): void {
    if (streamed.size >= MAX_STREAMED_KEYS) streamed.clear()
    streamed.add(key)
    withoutFrameworkHeaders(req)
    delete req.headers.cookie
    delete req.headers.authorization
    res.setHeader('x-cache', 'BYPASS')
    behind(req, res)
  }

  async function answer(req: IncomingMessage, res: ServerResponse, address: PublicAddress, behind: Behind): Promise<void> {
    const { key } = address
    const isShared = settings.cacheEnabled && address.cached
    const found = isShared ? cache.lookup(key) : null
    if (found?.state === 'fresh') return send(req, res, key, found.page, 'HIT')
    if (streamed.has(key)) return stream(req, res, key, behind)

    const { render: joined, isLeader } = isShared
      ? joinRender(req, address, behind)
      : { render: startRender(req, address, behind), isLeader: true }
    let rendered = await joined.done
    // An answer with cookies belongs to the reader whose request made it; the others get their own.
    if (!isLeader && rendered.kind === 'page' && rendered.page.cookies.length > 0) rendered = await startRender(req, address, behind).done
    if (rendered.kind === 'stream') return stream(req, res, key, behind)
    if (rendered.page.status >= 500 && found && cache.lookup(key)?.page === found.page) return send(req, res, key, found.page, 'STALE')
    return send(req, res, key, rendered.page, address.cached ? 'MISS' : 'BYPASS')
  }

  /** A page for one reader, or the answer to a form. Nothing of it is kept; a form may answer with a page. */
  async function answerOne(req: IncomingMessage, res: ServerResponse, behind: Behind): Promise<void> {
    withoutFrameworkHeaders(req)
    req.headers[PAGE_ADDRESS] = req.method === 'POST' ? '' : req.url
    const request = newPublicRequest(now())
    const isForm = req.method === 'POST'
    // Next takes the socket off a request whose body it has given up, as that of a form which is too large.
    const { headers: asked, socket } = req
    let rendered = await capture(req, request, behind, isForm ? UPLOAD_WITHIN_MS : settings.renderTimeoutMs)
    if (request.page) rendered = await renderAnswer({ headers: asked, socket }, request.page, behind)
    if (rendered.kind === 'stream') return refuse(req, res, 500)
    const page = rendered.page
    if (page.fault !== null) console.error(`[server] ${req.method} ${req.url?.split('?', 1)[0]} answered ${page.status}: ${page.fault}`)
    const headers: [string, string][] = [...page.headers.filter(([name]) => name !== 'cache-control'), ['cache-control', 'private, no-store'], ['x-robots-tag', 'noindex']]
    return sendPage({ req, res, page: { ...page, headers }, result: 'BYPASS' })
  }

  function renderAnswer(req: Pick<IncomingMessage, 'headers' | 'socket'>, { path, status, state, headers = {} }: AnswerPage, behind: Behind): Promise<Rendered> {
    const request = newPublicRequest(now(), state)
    request.status = status
    for (const [name, value] of Object.entries(headers)) request.headers.set(name.toLowerCase(), value)
    const detached = detach(req, { key: path, cached: false })
    if (req.headers.cookie !== undefined) detached.headers.cookie = req.headers.cookie
    return capture(detached, request, behind)
  }

  const refuse = (req: IncomingMessage, res: ServerResponse, status: ErrorStatus) =>
    sendPage({ req, res, page: faultPage(status, null), result: 'BYPASS' })

  /** Next would answer a page to anything, with its scripts and past the cache. */
  const refuseMethod = (res: ServerResponse, allowed: readonly string[]): void => {
    res.writeHead(405, { 'allow': allowed.join(', '), 'cache-control': 'private, no-store', 'content-length': 0 }).end()
  }

  const fail = (req: IncomingMessage, res: ServerResponse, error: unknown) => {
    console.error(`[server] ${req.method} ${req.url}`, error)
    if (res.headersSent) res.destroy()
    else refuse(req, res, 500).catch(() => res.destroy(error instanceof Error ? error : undefined))
  }

  function route(req: IncomingMessage, res: ServerResponse, behind: Behind): Promise<void> | void {
    req.headers[CLIENT_ADDRESS] = clientAddress(req, settings.trustedProxies)
    const address = readAddress(req.url ?? '/')
    if (address.kind === 'private') return behind(req, res)
    if (address.kind === 'malformed') return refuse(req, res, 400)
    const allowed: readonly string[] = METHODS[address.kind]
    if (!allowed.includes(req.method ?? '')) return refuseMethod(res, allowed)
    if (address.kind === 'personal') return answerOne(req, res, behind)
    // Asked by browsers before another site's script reads open data.
    if (req.method === 'OPTIONS') return behind(req, res)
    if (isPublicFile(address.address.key)) return behind(req, res)
    if (isDraft(req.headers.cookie)) {
      res.setHeader('x-cache', 'BYPASS')
      return behind(req, res)
    }
    return answer(req, res, address.address, behind)
  }

  return {
    cache,
    store,
    handle(req, res, behind) {
      try {
        Promise.resolve(route(req, res, behind)).catch((error: unknown) => fail(req, res, error))
      } catch (error) {
        fail(req, res, error)
      }
    },
  }
}
