import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach } from 'vitest'
import { createFront } from './install'
import { EXPIRE_PATH } from './peers'
import { recordTags } from './publicRequest'
import { createPublicServer, type PublicServer } from './publicServer'
import { readSettings, type Settings } from './settings'

/** Test support: a real server with ours in front of something that behaves like Next. */

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }

type Ask = { method?: string; headers?: Record<string, string>; body?: string }

/** Asks over its own connection and gives the bytes as sent, not decompressed. */
export function ask(url: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes, text: bytes.toString('utf8') })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** A promise and the key to it. */
export function gate(): { open: () => void; opened: Promise<void> } {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

export async function listen(server: Server): Promise<{ url: string; close: () => Promise<void> }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    }),
  }
}

export type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>

export type Site = { url: string; server: PublicServer; seen: { url: string; headers: IncomingHttpHeaders }[]; close: () => Promise<void> }

type SiteOptions = { handler: Handler; settings?: Partial<Settings>; now?: () => number; previewId?: string | null; files?: string[]; inline?: (html: string) => string }

/** Our front before a handler, on a port of its own. `seen` is what the handler was asked. */
export async function openSite({ handler, settings, now, previewId = null, files = [], inline = (html) => html }: SiteOptions): Promise<Site> {
  const seen: Site['seen'] = []
  const server = createPublicServer({
    settings: { ...readSettings({ NODE_ENV: 'production' }), ...settings },
    isPublicFile: (path) => files.includes(path),
    isDraft: (cookie) => cookie !== undefined && cookie.includes(`__prerender_bypass=${previewId ?? ''}`),
    inline,
    now,
  })
  const front = createFront(() => server)
  const behind = (req: IncomingMessage, res: ServerResponse) => {
    seen.push({ url: req.url ?? '', headers: { ...req.headers } })
    void handler(req, res)
  }
  const listening = await listen(createServer((req, res) => front.handle(req, res, behind)))
  // Makes the front create its server, so that a test may use it before the first page is asked for.
  await ask(`${listening.url}${EXPIRE_PATH}`)
  return { ...listening, server, seen }
}

export const SCRIPTS = '<script src="/_next/static/chunks/main.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script>'
export const ISLAND = '<script type="module" src="/islands/theme.js" data-island=""></script>'
const HEAD = '<!DOCTYPE html><!--build--><html lang="zh-Hans"><head><meta charSet="utf-8"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>'

/** A document as Next writes it: markers, scripts, flight data. */
export const documentOf = (main: string): string =>
  `${HEAD}<title>署名</title></head><body><div hidden=""><!--$--><!--/$--></div>${main}${ISLAND}${SCRIPTS}<script>self.__next_f.push([1,"x"])</script></body></html>`

/** Answers as Next does: framework headers, head first, compression when asked, the body in pieces. */
export async function writeLikeNext(req: IncomingMessage, res: ServerResponse, { status = 200, html }: { status?: number; html: string }): Promise<void> {
  res.setHeader('Vary', 'rsc, next-router-state-tree, next-router-prefetch, Accept-Encoding')
  res.setHeader('X-Powered-By', 'Next.js')
  res.setHeader('Accept-CH', 'Sec-CH-Prefers-Color-Scheme')
  res.setHeader('Link', '</_next/static/chunks/main.js>; rel=preload; as="script", </feed.xml>; rel="alternate"')
  const compress = /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''))
  res.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-cache, no-store, max-age=0, must-revalidate',
    ...(compress ? { 'Content-Encoding': 'gzip' } : {}),
  })
  const bytes = compress ? gzipSync(html) : Buffer.from(html)
  for (let at = 0; at < bytes.length; at += 300) {
    await Promise.resolve()
    res.write(bytes.subarray(at, at + 300))
  }
  res.end()
}

/** Opens sites for one test each; they are closed after it. */
export function useSites(): typeof openSite {
  const sites: Site[] = []
  afterEach(async () => {
    await Promise.all(sites.splice(0).map((site) => site.close()))
  })
  return async (options) => {
    const site = await openSite(options)
    sites.push(site)
    return site
  }
}

export const PARAGRAPH = '“十四五”期间，许昌市新增高新技术企业473家。'.repeat(40)

/** A page that reads the given tags and says which render it is. */
export function story(tags: string[] = ['story']): Handler {
  let renders = 0
  return async (req, res) => {
    renders += 1
    recordTags(...tags)
    await writeLikeNext(req, res, { html: documentOf(`<main><h1>第<!-- -->${renders}<!-- -->版</h1><p>${PARAGRAPH}</p></main>`) })
  }
}
