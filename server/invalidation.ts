import { setTimeout as wait } from 'node:timers/promises'
import { baseUrls, postExpiry, purgeFront } from './peers'

/** How code in the app, in jobs and on the command line says that something readers see has changed. */

const PAGE_CACHE = Symbol.for('shuming.pageCache')
const RETRY_SECONDS = [1, 5, 20, 60]
const COMMAND_LINE_RETRY_SECONDS = [0.25, 1]

type LocalCache = { expire(tags: readonly string[]): void }

const isLocalCache = (value: unknown): value is LocalCache =>
  typeof value === 'object' && value !== null && 'expire' in value && typeof value.expire === 'function'

const localCache = (): LocalCache | null => {
  const cache: unknown = Reflect.get(globalThis, PAGE_CACHE)
  return isLocalCache(cache) ? cache : null
}

/** Makes this process's page cache reachable from code in other bundles. Called once, by the preload. */
export function publishPageCache(cache: LocalCache): void {
  Reflect.set(globalThis, PAGE_CACHE, cache)
}

type Delivery = { name: string; send: () => Promise<void> }

async function attempt(deliveries: Delivery[]): Promise<Delivery[]> {
  const results = await Promise.allSettled(deliveries.map(({ send }) => send()))
  return deliveries.filter((delivery, at) => {
    const result = results[at]
    if (result?.status !== 'rejected') return false
    console.error(`[server] ${delivery.name} has not confirmed an invalidation: ${String(result.reason)}`)
    return true
  })
}

async function retry(deliveries: Delivery[], seconds: readonly number[]): Promise<void> {
  let missing = deliveries
  for (const pause of seconds) {
    if (missing.length === 0) return
    await wait(pause * 1000)
    missing = await attempt(missing)
  }
  for (const { name } of missing) console.error(`[server] ${name} was not told; its copies end by their maximum age`)
}

/**
 * Expires every page that read one of the tags; '*' expires all. Call it after the change is committed: a page rendered
 * between the call and the commit would be kept with the old content.
 *
 * When the promise settles, this process serves no older copy, and neither does any instance in PEERS or cache in FRONT_CACHES
 * that could be reached; the others are retried and logged. In a process without a page cache (the command line) the message
 * goes to PEERS, or to SITE_URL when there are none. Never rejects for a peer that is down.
 *
 * @throws TypeError for an empty tag.
 */
export async function expireTags(tags: string[]): Promise<void> {
  if (tags.length === 0) return
  if (tags.includes('')) throw new TypeError('A tag must not be empty')
  const unique = [...new Set(tags)]
  const cache = localCache()
  cache?.expire(unique)

  const secret = process.env.PAYLOAD_SECRET ?? ''
  const peers = baseUrls(process.env.PEERS)
  const instances = cache || peers.length > 0 ? peers : baseUrls(process.env.SITE_URL)
  if (instances.length > 0 && secret === '') console.error('[server] PAYLOAD_SECRET is not set: other instances will refuse this invalidation')

  const seconds = cache ? RETRY_SECONDS : COMMAND_LINE_RETRY_SECONDS
  const toInstances = instances.map((url): Delivery => ({ name: url, send: () => postExpiry({ url, secret, tags: unique }) }))
  const toFronts = baseUrls(process.env.FRONT_CACHES).map((url): Delivery => ({ name: url, send: () => purgeFront({ url, tags: unique }) }))

  // Instances before the caches that fetch from them: a purge first would let an old copy in again.
  const missingInstances = await attempt(toInstances)
  const missingFronts = await attempt(toFronts)
  const later = async () => {
    await retry(missingInstances, seconds)
    // A cache in front may have fetched from an instance that had not been told.
    await retry(missingInstances.length > 0 ? toFronts : missingFronts, missingInstances.length > 0 ? [0, ...seconds] : seconds)
  }
  if (cache) void later()
  else await later()
}
