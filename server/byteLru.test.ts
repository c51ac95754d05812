import { describe, expect, it } from 'vitest'
import { createByteLru } from './byteLru'

describe('a map bounded by bytes', () => {
  it('drops the least recently used when full', () => {
    const lru = createByteLru<string>({ maxBytes: 80 })
    for (const key of 'abcdefgh') lru.set(key, key, 10)
    lru.get('a')
    lru.set('i', 'i', 10)
    expect([lru.get('a'), lru.get('b'), lru.size(), lru.bytes()]).toEqual(['a', undefined, 8, 80])
  })
  it('refuses one entry above an eighth, and drops the older one under its key', () => {
    const lru = createByteLru<string>({ maxBytes: 80 })
    lru.set('a', 'old', 10)
    expect(lru.set('a', 'large', 11)).toBe(false)
    expect([lru.get('a'), lru.bytes()]).toEqual([undefined, 0])
  })
  it('counts growth, of the value that is still there only', () => {
    const lru = createByteLru<string>({ maxBytes: 80 })
    lru.set('a', 'x', 10)
    lru.grow('a', 'x', 5)
    lru.grow('a', 'gone', 5)
    expect(lru.bytes()).toBe(15)
    lru.grow('a', 'x', 100)
    expect([lru.size(), lru.bytes()]).toEqual([0, 0])
  })
  it('replacing and deleting give the bytes back', () => {
    const lru = createByteLru<string>({ maxBytes: 80 })
    lru.set('a', 'x', 10)
    lru.set('a', 'y', 4)
    expect(lru.bytes()).toBe(4)
    lru.delete('a')
    lru.delete('a')
    expect(lru.bytes()).toBe(0)
  })
})
