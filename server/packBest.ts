import { encodeBody, type Page } from './page'

/** More than this do not wait their turn; a page that is read asks again at its next reading. */
const MAX_WAITING = 200

type Waiting = { page: Page; onEncoded: ((bytes: number) => void) | undefined }

const asked = new WeakSet<Page>()
const waiting: Waiting[] = []
let isRunning = false

async function work(): Promise<void> {
  isRunning = true
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { page, onEncoded } = next
    try {
      const best = await encodeBody(page.body, 'best')
      const before = page.encoded.br?.length ?? 0
      page.encoded.best = best
      delete page.encoded.br
      onEncoded?.(best.length - before)
    } catch (error) {
      console.error('[server] a page stays as it was packed first', error)
    }
  }
  isRunning = false
}

/** Packs a kept page as small as it goes, beside the readers' work: one page at a time, each once. */
export function packBest(page: Page, onEncoded: Waiting['onEncoded']): void {
  if (asked.has(page) || waiting.length >= MAX_WAITING) return
  asked.add(page)
  waiting.push({ page, onEncoded })
  if (!isRunning) void work()
}
