import type { Page } from './page'

/** Varnish refuses header lines above 8 kB by default. */
const MAX_KEY_BYTES = 7000
/** A copy in front lives at most this long, in case it was fetched while a purge was on its way. */
const MAX_AGE_SECONDS = 60

/** A lone surrogate becomes U+FFFD instead of an exception. */
const encodeCharacter = (character: string) => encodeURIComponent(Buffer.from(character).toString())

/** A tag as it travels in Surrogate-Key and in a purge: visible ASCII, no spaces or commas. */
export const surrogateKey = (tag: string): string =>
  tag.replace(/[^\x21-\x2b\x2d-\x7e]/gu, encodeCharacter)

/**
 * Headers for an HTTP cache in front that purges by tag (Edge Architecture Specification: Surrogate-Control).
 * A page whose tags do not fit is not to be kept there: it could not be purged by each of them.
 */
export function surrogateHeaders(page: Page, now: number): [string, string][] {
  const keys = page.tags.map(surrogateKey).join(' ')
  const secondsLeft = page.expiresAt === null ? MAX_AGE_SECONDS : Math.floor((page.expiresAt - now) / 1000)
  const canBePurged = page.mayBeKept && !page.dependsOnEverything && keys.length <= MAX_KEY_BYTES
  if (!canBePurged || secondsLeft <= 0) return [['surrogate-control', 'no-store']]
  const control: [string, string] = ['surrogate-control', `max-age=${Math.min(MAX_AGE_SECONDS, secondsLeft)}`]
  return keys === '' ? [control] : [control, ['surrogate-key', keys]]
}
