import { createByteLru } from './byteLru'
import type { Page } from './page'
import { createTagStamps } from './tagStamps'

/** How long a page that has only aged may still stand in for one that cannot be rendered. */
const STAND_IN_MS = 24 * 60 * 60 * 1000
const MAX_STAMPS = 100_000
/** Answers that say "nothing here" have their own small share, so that guessed addresses cannot push pages out. */
const ABSENT_SHARE = 1 / 16
const ENTRY_OVERHEAD = 1024

type Entry = { page: Page; generation: number; checkedAt: number; startedAt: number }

export type RenderStart = { generation: number; startedAt: number }

export type PageCache = {
  /** Counts invalidations. A render notes it at its start. */
  generation(): number
  /** `aged`: nothing expired the page, it is only older than the maximum age; good enough when a new render fails. */
  lookup(key: string): { page: Page; state: 'fresh' | 'aged' } | null
  /** Keeps a page unless something it read was expired since its render began. */
  keep(key: string, page: Page, start: RenderStart): boolean
  /** Counts a compressed copy that was added to a page. */
  grow(key: string, page: Page, bytes: number): void
  /** From this call on no reader gets a page that read one of the tags before it. '*' means everything. */
  expire(tags: readonly string[]): void
  size(): { pages: number; bytes: number }
}

type Options = { maxBytes: number; maxAgeMs: number; now: () => number }

export function createPageCache({ maxBytes, maxAgeMs, now }: Options): PageCache {
  const stamps = createTagStamps({ maxTags: MAX_STAMPS })
  const present = createByteLru<Entry>({ maxBytes: maxBytes * (1 - ABSENT_SHARE) })
  const absent = createByteLru<Entry>({ maxBytes: maxBytes * ABSENT_SHARE })

  const isCurrent = (page: Page, generation: number) =>
    page.dependsOnEverything ? generation === stamps.generation() : stamps.isFresh(page.tags, generation)
  const shelfOf = (page: Page) => (page.status >= 400 ? absent : present)
  const remove = (key: string) => {
    present.delete(key)
    absent.delete(key)
  }
  const find = (key: string) => present.get(key) ?? absent.get(key)

  return {
    generation: stamps.generation,
    lookup(key) {
      const entry = find(key)
      if (!entry) return null
      const instant = now()
      const isExpired = entry.page.expiresAt !== null && entry.page.expiresAt <= instant
      // Tags are compared once after each invalidation, not at each hit.
      const isStale = entry.checkedAt !== stamps.generation() && !isCurrent(entry.page, entry.generation)
      const age = instant - entry.startedAt
      if (isExpired || isStale || age > maxAgeMs + STAND_IN_MS) {
        remove(key)
        return null
      }
      entry.checkedAt = stamps.generation()
      return { page: entry.page, state: age < maxAgeMs ? 'fresh' : 'aged' }
    },
    keep(key, page, { generation, startedAt }) {
      if (!page.mayBeKept || !isCurrent(page, generation)) return false
      remove(key)
      const tagBytes = page.tags.reduce((sum, tag) => sum + 2 * tag.length + 16, 0)
      const headerBytes = page.headers.reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0)
      const bytes = page.body.length + tagBytes + headerBytes + 2 * key.length + ENTRY_OVERHEAD
      return shelfOf(page).set(key, { page, generation, checkedAt: generation, startedAt }, bytes)
    },
    grow(key, page, bytes) {
      const shelf = shelfOf(page)
      const entry = shelf.get(key)
      if (entry?.page === page) shelf.grow(key, entry, bytes)
    },
    expire: stamps.expire,
    size: () => ({ pages: present.size() + absent.size(), bytes: present.bytes() + absent.bytes() }),
  }
}
