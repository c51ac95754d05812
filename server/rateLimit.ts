import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

const LIMITERS = Symbol.for('shuming.rateLimiters')

export type Allowance = { points: number; seconds: number }
export type Consumed = {
  allowed: boolean
  /** Whole seconds until the next try can succeed; 0 when allowed. */
  retryAfter: number
}

/** Next bundles a module once for every layer that uses it; they must count together. */
function limiters(): Map<string, RateLimiterMemory> {
  const known: unknown = Reflect.get(globalThis, LIMITERS)
  if (known instanceof Map) return known
  const fresh = new Map<string, RateLimiterMemory>()
  Reflect.set(globalThis, LIMITERS, fresh)
  return fresh
}

function limiterFor({ points, seconds }: Allowance): RateLimiterMemory {
  const name = `${points}/${seconds}`
  const known = limiters()
  const limiter = known.get(name) ?? new RateLimiterMemory({ points, duration: seconds, keyPrefix: name })
  known.set(name, limiter)
  return limiter
}

/** By its shape: the limiter may have been made in another bundle, whose classes are not ours. A fault of the limiter is an Error. */
const isRefusal = (thrown: unknown): thrown is Pick<RateLimiterRes, 'msBeforeNext'> =>
  typeof thrown === 'object' && thrown !== null && !(thrown instanceof Error) && 'msBeforeNext' in thrown && typeof thrown.msBeforeNext === 'number'

/** Takes back one point that `consume` has taken: what was tried turned out well. */
export const giveBack = async (key: string, allowance: Allowance): Promise<void> => void (await limiterFor(allowance).reward(key, 1))

/**
 * Takes one point from what `key` may do in a window of `seconds`. Counts live in this process's memory: a restart forgets them, and
 * several instances behind a balancer each count for themselves (docs/operations.md). Name the act in the key: `complaint:203.0.113.7`.
 */
export async function consume(key: string, allowance: Allowance): Promise<Consumed> {
  try {
    await limiterFor(allowance).consume(key)
    return { allowed: true, retryAfter: 0 }
  } catch (refusal) {
    if (isRefusal(refusal)) return { allowed: false, retryAfter: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) }
    throw refusal
  }
}
