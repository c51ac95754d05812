import type { Bulletin } from '@/newsroom/statistics/desk/acts'
import type { Act } from './DeskRows.client'
import type { DeskRow } from './readQueues'
import type { StatisticsWords } from './words'

const addressOf = (act: Act, row: DeskRow): string =>
  act === 'dismiss' || act === 'reopen' ? `/api/statistics-desk/findings/${row.id}/${act}` : `/api/statistics-desk/observations/${row.observation}/${act}`

/** Does the act; gives what the server said when it refuses, null when it is done. */
export async function sendAct({ act, row, body, words }: { act: Act; row: DeskRow; body: Record<string, string>; words: StatisticsWords }): Promise<string | null> {
  try {
    const answer = await fetch(addressOf(act, row), { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    if (answer.ok) return null
    const said: unknown = /json/.test(answer.headers.get('content-type') ?? '') ? await answer.json() : null
    const { error, errors } = (said ?? {}) as { error?: { message?: string }; errors?: { message?: string }[] }
    return error?.message ?? errors?.[0]?.message ?? words.failed
  } catch (error) {
    // fetch rejects with a TypeError when nothing answers.
    if (error instanceof TypeError) return words.offline
    throw error
  }
}

/** The official values that could verify this one; null when the desk cannot be reached. */
export async function findBulletins(observation: string): Promise<Bulletin[] | null> {
  try {
    const answer = await fetch(`/api/statistics-desk/observations/${observation}/bulletins`, { credentials: 'include', cache: 'no-store' })
    return answer.ok ? ((await answer.json()) as { bulletins: Bulletin[] }).bulletins : null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
