/** Remembers when each tag was last expired, on a counter instead of a clock: two events in one millisecond stay in order. */
export type TagStamps = {
  /** Number of invalidations so far; a render keeps the value it saw at its start. */
  generation(): number
  /** Expires tags; '*' expires everything. */
  expire(tags: readonly string[]): void
  /** True when none of the tags was expired after `since`. */
  isFresh(tags: readonly string[], since: number): boolean
}

/**
 * At most `maxTags` stamps are kept. The oldest gives way, and from then on everything older than it counts as expired:
 * memory is bounded and the error is on the safe side.
 */
export function createTagStamps({ maxTags }: { maxTags: number }): TagStamps {
  const stamps = new Map<string, number>()
  let generation = 0
  let floor = 0

  return {
    generation: () => generation,
    expire(tags) {
      if (tags.length === 0) return
      generation += 1
      if (tags.includes('*')) {
        floor = generation
        stamps.clear()
        return
      }
      for (const tag of tags) {
        stamps.delete(tag)
        stamps.set(tag, generation)
      }
      for (const [tag, stamp] of stamps) {
        if (stamps.size <= maxTags) break
        stamps.delete(tag)
        floor = Math.max(floor, stamp)
      }
    },
    isFresh: (tags, since) => since >= floor && tags.every((tag) => (stamps.get(tag) ?? 0) <= since),
  }
}
