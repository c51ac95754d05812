import type { FactorWords } from './words'

/** Calls one of the acts of newsroom/staffDoors; gives its answer, or the sentence to show. */
export async function send<Answer>(address: string, { body, words }: { body?: Record<string, string>; words: FactorWords }): Promise<{ answer: Answer } | { problem: string }> {
  try {
    const response = await fetch(address, { credentials: 'include', cache: 'no-store', ...(body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}) })
    const said: unknown = /json/.test(response.headers.get('content-type') ?? '') ? await response.json() : null
    if (response.ok) return { answer: said as Answer }
    return { problem: (said as { errors?: { message?: string }[] } | null)?.errors?.[0]?.message ?? words.failed }
  } catch (error) {
    // fetch rejects with a TypeError when nothing answers.
    if (error instanceof TypeError) return { problem: words.offline }
    throw error
  }
}
