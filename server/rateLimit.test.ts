import { describe, expect, it } from 'vitest'

import { consume } from './rateLimit'

describe('the rate limit', () => {
  it('lets a key act as often as allowed, then says when to come back', async () => {
    const allowance = { points: 3, seconds: 60 }
    for (let attempt = 1; attempt <= 3; attempt++) expect(await consume('limit:a', allowance)).toEqual({ allowed: true, retryAfter: 0 })
    const refused = await consume('limit:a', allowance)
    expect(refused.allowed).toBe(false)
    expect(refused.retryAfter).toBeGreaterThan(0)
    expect(refused.retryAfter).toBeLessThanOrEqual(60)
  })

  it('counts each key for itself, and each allowance', async () => {
    await consume('limit:b', { points: 1, seconds: 60 })
    expect((await consume('limit:b', { points: 1, seconds: 60 })).allowed).toBe(false)
    expect((await consume('limit:c', { points: 1, seconds: 60 })).allowed).toBe(true)
    expect((await consume('limit:b', { points: 1, seconds: 30 })).allowed).toBe(true)
  })

  describe('of a limiter that another bundle has made', () => {
    const allowance = { points: 7, seconds: 77 }
    const made = (thrown: unknown) => (Reflect.get(globalThis, Symbol.for('shuming.rateLimiters')) as Map<string, unknown>).set('7/77', { consume: () => Promise.reject(thrown) })

    it('is understood, though its classes are others', async () => {
      made(Object.assign(Object.create({ isFirstInDuration: false }) as object, { msBeforeNext: 1500, remainingPoints: 0 }))
      expect(await consume('limit:d', allowance)).toEqual({ allowed: false, retryAfter: 2 })
    })
    it('is no excuse for a fault', async () => {
      made(new Error('out of order'))
      await expect(consume('limit:d', allowance)).rejects.toThrow('out of order')
    })
  })
})
