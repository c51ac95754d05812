import { describe, expect, it } from 'vitest'

import { giveBackTry, takeTry } from './tries'

const many = async (times: number, attempt: (n: number) => Parameters<typeof takeTry>[0]) => {
  const results = []
  for (let n = 0; n < times; n += 1) results.push(await takeTry(attempt(n)))
  return results
}

describe('tries at a door', () => {
  it('end within thirty from one address at one account, and say when to come back', async () => {
    const last = (await many(30, () => ({ door: 'login', address: '198.51.100.1', account: 'a@press.example' }))).at(-1)
    expect(last?.allowed).toBe(false)
    expect(last?.retryAfter).toBeGreaterThan(0)
  })

  it('end within thirty from one address, whatever accounts it names', async () => {
    expect((await many(30, (n) => ({ door: 'login', address: '198.51.100.2', account: `${n}@press.example` }))).at(-1)?.allowed).toBe(false)
  })

  it('from one address shut nobody else out of the account', async () => {
    await many(40, () => ({ door: 'login', address: '198.51.100.3', account: 'owner@press.example' }))
    expect((await takeTry({ door: 'login', address: '198.51.100.4', account: 'owner@press.example' })).allowed).toBe(true)
  })

  it('count an account once, however its name is written', async () => {
    const results = await many(12, (n) => ({ door: 'login', address: '198.51.100.5', account: n % 2 ? 'A@Press.example ' : 'a@press.example' }))
    expect(results.at(-1)?.allowed).toBe(false)
  })

  it('that succeed cost nothing', async () => {
    const attempt = { door: 'login', address: '198.51.100.6', account: 'b@press.example' } as const
    for (let n = 0; n < 60; n += 1) {
      expect((await takeTry(attempt)).allowed).toBe(true)
      await giveBackTry(attempt)
    }
  })
})
