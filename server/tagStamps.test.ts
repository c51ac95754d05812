import { describe, expect, it } from 'vitest'
import { createTagStamps } from './tagStamps'

describe('tag stamps', () => {
  it('a render is fresh until one of its tags is expired after its start', () => {
    const stamps = createTagStamps({ maxTags: 10 })
    stamps.expire(['a'])
    const start = stamps.generation()
    expect(stamps.isFresh(['a', 'b'], start)).toBe(true)
    stamps.expire(['c'])
    expect(stamps.isFresh(['a', 'b'], start)).toBe(true)
    stamps.expire(['b'])
    expect(stamps.isFresh(['a', 'b'], start)).toBe(false)
    expect(stamps.isFresh(['b'], stamps.generation())).toBe(true)
  })

  it('* expires every render begun before it, also one without tags', () => {
    const stamps = createTagStamps({ maxTags: 10 })
    stamps.expire(['x', '*'])
    expect(stamps.isFresh([], 0)).toBe(false)
    expect(stamps.isFresh(['a'], stamps.generation())).toBe(true)
  })

  it('an empty list changes nothing', () => {
    const stamps = createTagStamps({ maxTags: 10 })
    stamps.expire([])
    expect(stamps.generation()).toBe(0)
  })

  it('forgets its oldest stamps on the safe side: what they may have expired counts as expired', () => {
    const stamps = createTagStamps({ maxTags: 2 })
    const start = stamps.generation()
    stamps.expire(['a'])
    const afterA = stamps.generation()
    for (const tag of ['b', 'c']) stamps.expire([tag])
    expect(stamps.isFresh(['a'], start)).toBe(false)
    expect(stamps.isFresh(['other'], start)).toBe(false)
    expect(stamps.isFresh(['other'], afterA)).toBe(true)
    expect(stamps.isFresh(['b'], afterA)).toBe(false)
  })

  it('one list longer than the bound expires everything before it', () => {
    const stamps = createTagStamps({ maxTags: 2 })
    stamps.expire(['a', 'b', 'c', 'd'])
    expect(stamps.isFresh(['a'], 0)).toBe(false)
    expect(stamps.isFresh(['a'], stamps.generation())).toBe(true)
  })
})
