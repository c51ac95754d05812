export type ByteLru<Value> = {
  get(key: string): Value | undefined
  /** Keeps a value of so many bytes; false when it is too large to keep at all. */
  set(key: string, value: Value, bytes: number): boolean
  /** Changes the weight of a kept value, e.g. after a compressed copy was added to it. */
  grow(key: string, value: Value, bytes: number): void
  delete(key: string): void
  bytes(): number
  size(): number
}

/** A map bounded by bytes: the least recently used entries give way. One entry may take an eighth of the whole. */
export function createByteLru<Value>({ maxBytes }: { maxBytes: number }): ByteLru<Value> {
  const entries = new Map<string, { value: Value; bytes: number }>()
  let total = 0

  const remove = (key: string) => {
    total -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }
  const makeRoom = () => {
    for (const key of entries.keys()) {
      if (total <= maxBytes) break
      remove(key)
    }
  }

  return {
    get(key) {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },
    set(key, value, bytes) {
      remove(key)
      if (bytes > maxBytes / 8) return false
      entries.set(key, { value, bytes })
      total += bytes
      makeRoom()
      return true
    },
    grow(key, value, bytes) {
      const entry = entries.get(key)
      if (entry?.value !== value) return
      entry.bytes += bytes
      total += bytes
      makeRoom()
    },
    delete: remove,
    bytes: () => total,
    size: () => entries.size,
  }
}
