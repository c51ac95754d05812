/** What operations may set through the environment. Read at the first request: Next loads `.env` files after the preload. */
export type Settings = {
  /** Off in development: a page shows the code as it is now. */
  cacheEnabled: boolean
  cacheBytes: number
  /** A kept page is rendered again after this long even if nothing expired it. Bounds what a lost invalidation can do. */
  maxAgeMs: number
  /** A render that takes longer is answered with 503. */
  renderTimeoutMs: number
  /** A public answer above this is streamed instead of kept (a page above it is refused). */
  maxBufferBytes: number
  inlineCss: boolean
  /** Send Surrogate-* headers to everybody, not only to caches that announce themselves by Surrogate-Capability. */
  surrogateHeadersAlways: boolean
  /** Where pages are told they live, whatever the reader's request says; null keeps the request's host. */
  publicUrl: URL | null
  /** Proxies in front whose X-Forwarded-For is believed, besides one on this machine. */
  trustedProxies: number
  isProduction: boolean
}

const number = (text: string | undefined, fallback: number): number => {
  if (text === undefined || text === '') return fallback
  const value = Number(text)
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`Not a number of zero or more: ${text}`)
  return value
}

const isOff = (text: string | undefined) => text === '0' || text === 'off' || text === 'false'

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const isProduction = env.NODE_ENV === 'production'
  return {
    cacheEnabled: isProduction && !isOff(env.PAGE_CACHE),
    cacheBytes: number(env.PAGE_CACHE_MB, 256) * 1024 * 1024,
    maxAgeMs: number(env.PAGE_CACHE_MAX_AGE, env.PEERS ? 60 : 600) * 1000,
    renderTimeoutMs: number(env.RENDER_TIMEOUT_MS, 30_000),
    maxBufferBytes: 8 * 1024 * 1024,
    inlineCss: isProduction && !isOff(env.INLINE_CSS),
    surrogateHeadersAlways: env.SURROGATE_HEADERS === 'always',
    publicUrl: env.SITE_URL ? new URL(env.SITE_URL) : null,
    trustedProxies: number(env.TRUSTED_PROXIES, 0),
    isProduction,
  }
}
