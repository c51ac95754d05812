import http from 'node:http'
import https from 'node:https'
import { join } from 'node:path'
import { isDraft, readPreviewId } from './draftMode'
import { errorPage } from './errorPage'
import { createStyleReader, inlineStyles } from './inlineStyles'
import { answerExpire, answerHealth } from './internalEndpoint'
import { publishPageCache } from './invalidation'
import { EXPIRE_PATH } from './peers'
import { listPublicFiles } from './publicFiles'
import { publishStore } from './publicRequest'
import { createPublicServer, type Behind, type PublicServer } from './publicServer'
import { readSettings } from './settings'

const INSTALLED = Symbol.for('shuming.server')
/** Longer than proxies keep an idle connection to us (nginx and Varnish: 60 s), so that they never send into one that we are just closing. */
const KEEP_ALIVE_MS = 75_000

/** Reads what the build left on disk. Standalone's `server.js` changes into its folder before it serves, so this waits for a request. */
function createFromEnvironment(): PublicServer {
  const settings = readSettings(process.env)
  const buildDir = join(process.cwd(), '.next')
  const publicDir = join(process.cwd(), 'public')
  const previewId = settings.isProduction ? readPreviewId(buildDir) : null
  const files = settings.isProduction ? listPublicFiles(publicDir) : null
  const readStyle = createStyleReader(buildDir)
  return createPublicServer({
    settings,
    isPublicFile: (path) => (files ?? listPublicFiles(publicDir)).has(path),
    isDraft: (cookie) => isDraft(cookie, previewId),
    inline: settings.inlineCss ? (html) => inlineStyles(html, readStyle) : (html) => html,
  })
}

export type Front = { handle(req: http.IncomingMessage, res: http.ServerResponse, behind: Behind): void }

/** What answers before Next: health, invalidations from other instances, readers' pages. */
export function createFront(create: () => PublicServer): Front {
  let created: PublicServer | null = null
  const server = () => {
    if (created) return created
    created = create()
    publishStore(created.store)
    publishPageCache(created.cache)
    return created
  }
  return {
    handle(req, res, behind) {
      const path = (req.url ?? '').split('?', 1)[0]
      if (path === '/healthz') return answerHealth(res)
      if (path !== EXPIRE_PATH) return server().handle(req, res, behind)
      const { cache } = server()
      answerExpire({ req, res, secret: process.env.PAYLOAD_SECRET ?? '', expire: cache.expire, now: Date.now() }).catch((error: unknown) => {
        console.error(`[server] ${EXPIRE_PATH}`, error)
        res.destroy()
      })
    },
  }
}

type Emit = (this: http.Server, event: string | symbol, ...args: unknown[]) => boolean

/**
 * Stands between every HTTP server of this process and its listeners. It hooks the event and not `createServer`, because
 * that catches a server however it was made and by whichever copy of the module's exports.
 */
export function installFront(front: Front): void {
  if (Reflect.get(globalThis, INSTALLED) === true) return
  Reflect.set(globalThis, INSTALLED, true)
  for (const prototype of [http.Server.prototype, https.Server.prototype]) {
    const emit = prototype.emit as Emit // its overloads name each event; here any event passes
    const wrapped: Emit = function (event, ...args) {
      if (event === 'listening') this.keepAliveTimeout = KEEP_ALIVE_MS
      const [req, res] = args
      if (event !== 'request' || !(req instanceof http.IncomingMessage) || !(res instanceof http.ServerResponse)) {
        return emit.call(this, event, ...args)
      }
      try {
        front.handle(req, res, (innerReq, innerRes) => void emit.call(this, 'request', innerReq, innerRes))
      } catch (error) {
        console.error(`[server] ${req.method} ${req.url}`, error)
        if (!res.headersSent) res.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
        res.end(errorPage(500))
      }
      return true
    }
    Object.defineProperty(prototype, 'emit', { value: wrapped, writable: true, configurable: true })
  }
}

export const installFromEnvironment = (): void => installFront(createFront(createFromEnvironment))
