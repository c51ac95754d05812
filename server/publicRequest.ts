/**
 * What a page says about itself while it is rendered: what it read (tags), its status, when it must end.
 *
 * Next bundles this file into the app; the preload opens the store in a separate bundle. They meet on a global symbol, so the
 * functions work in any context and do nothing where no public request is open (unit tests, jobs, the command line, previews).
 */

const STORE = Symbol.for('shuming.publicRequest')

/** A page that read more than this depends on everything: any invalidation expires it. */
const MAX_TAGS = 4096

export type PublicRequest = {
  /** What the page read, as tags; only these expire it. A page without tags is never kept. */
  readonly tags: Set<string>
  /** True when the page read more than MAX_TAGS things. */
  dependsOnEverything: boolean
  /** Status that replaces the framework's, or null. */
  status: number | null
  /** Headers that replace the framework's and our defaults; names in lower case. */
  readonly headers: Map<string, string>
  /** Start of the render, epoch milliseconds. */
  readonly startedAt: number
  /** Instant from which the page must be rendered again, epoch milliseconds, or null. */
  expiresAt: number | null
  uncacheable: boolean
  /** The page with which a form answers, or null. */
  page: AnswerPage | null
  /** What a form hands to the page that answers it. */
  readonly formState: unknown
}

/** A page of ours as the answer to a form: where it stands, the status it is sent with, and what it is told (what was typed, what is wrong). */
export type AnswerPage = { path: string; status: number; state: unknown; headers?: Record<string, string> }

type StoreReader = { getStore(): PublicRequest | undefined }

const isStoreReader = (value: unknown): value is StoreReader =>
  typeof value === 'object' && value !== null && 'getStore' in value && typeof value.getStore === 'function'

const openRequest = (): PublicRequest | undefined => {
  const reader: unknown = Reflect.get(globalThis, STORE)
  return isStoreReader(reader) ? reader.getStore() : undefined
}

/** Makes the store readable from code in other bundles of this process. Called once, by the preload. */
export function publishStore(reader: StoreReader): void {
  Reflect.set(globalThis, STORE, reader)
}

export function newPublicRequest(startedAt: number, formState: unknown = null): PublicRequest {
  return { tags: new Set(), dependsOnEverything: false, status: null, headers: new Map(), startedAt, expiresAt: null, uncacheable: false, page: null, formState }
}

/** Notes what the page being rendered has read. Call it outside of memoised reads: a read answered from a cache runs no code inside. */
export function recordTags(...tags: string[]): void {
  const request = openRequest()
  if (!request) return
  for (const tag of tags) {
    if (tag === '') throw new TypeError('A tag must not be empty')
    if (request.tags.size >= MAX_TAGS && !request.tags.has(tag)) request.dependsOnEverything = true
    else request.tags.add(tag)
  }
}

/** Sets the status (200–599) and headers of the public answer, over what the framework says: 404, 410, or 301 with `location`. */
export function respondWith({ status, headers }: { status?: number; headers?: Record<string, string> }): void {
  if (status !== undefined && (!Number.isInteger(status) || status < 200 || status > 599)) throw new RangeError(`Not an HTTP status: ${status}`)
  const request = openRequest()
  if (!request) return
  if (status !== undefined) request.status = status
  for (const [name, value] of Object.entries(headers ?? {})) request.headers.set(name.toLowerCase(), value)
}

/** Ends the page's life at an instant (ISO 8601, with zone), e.g. the end of an embargo or of a notice. The earliest instant wins. */
export function expireAt(iso: string): void {
  const instant = Date.parse(iso)
  if (Number.isNaN(instant)) throw new TypeError(`Not an instant: ${iso}`)
  const request = openRequest()
  if (request) request.expiresAt = Math.min(instant, request.expiresAt ?? instant)
}

/** Keeps this answer out of the page cache. */
export function doNotCache(): void {
  const request = openRequest()
  if (request) request.uncacheable = true
}

/**
 * For the route of a form under a personal path: the reader gets the page at `path` with this status, and the page gets `state` from `formState`.
 * Gives the bare answer that the route returns. Errors keep what was typed in this way, without a script, a cookie or a stored draft.
 */
export function answerWithPage(page: AnswerPage): Response {
  const request = openRequest()
  if (request) request.page = page
  return new Response(null, { status: page.status, headers: { ...page.headers, 'cache-control': 'no-store' } })
}

/** What the form that this page answers has said; null when the page was asked for by its address. The page checks its shape. */
export const formState = (): unknown => openRequest()?.formState ?? null
