import { unconfirmed, type Values } from './journal'

export type Refusal = 'stale' | 'signedOut' | 'offline' | 'other'

type Listener = {
  /** The newest revision that this editor's words are based on, as the form knows it. */
  revision(): number | null
  onSaved(saved: { sent: Values; doc: Values }): void
  onRefused(refusal: { kind: Refusal; status: number; isAutosave: boolean }): void
  /** Whether the session is gone, asked after a 401 or 403: a role that may not publish gets a 403 too. */
  isSignedOut(): Promise<boolean>
}

type Fetch = typeof globalThis.fetch

const saysNothingNew = (values: Values, sent: Values) =>
  Object.keys(unconfirmed(values, sent)).length === 0 && Object.keys(unconfirmed(sent, values)).length === 0

const jsonAnswer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

/**
 * Stands between the form and the server for the saves of one story. Payload's form offers no place for this: autosave and the buttons build
 * their requests themselves. What it guarantees:
 *  - saves of one editor go one after another, each stating the revision that the one before was given, so that an editor never refuses itself;
 *  - after a stale write nothing more is sent until the page is loaded again;
 *  - an autosave that says nothing new is answered from the one before: Payload's form follows each autosave with an empty second one when the
 *    server changed a field, which would count as somebody's save in every other tab, and after publishing would leave an empty draft on top;
 *  - refused autosaves make one bar, not one pop-up for each keystroke.
 */
export function watchSaves({ path, fetch, listener, staleMessage }: { path: string; fetch: Fetch; listener: Listener; staleMessage: string }): Fetch {
  let known: number | null = null
  let isStale = false
  let last: { sent: Values; answer: unknown } | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const learn = (doc: unknown) => {
    if (typeof doc === 'object' && doc !== null && 'revision' in doc && typeof doc.revision === 'number') known = Math.max(known ?? 0, doc.revision)
  }

  async function send(input: Parameters<Fetch>[0], init: RequestInit, url: URL): Promise<Response> {
    const form = init.body instanceof FormData ? init.body : null
    const text = form?.get('_payload')
    const isAutosave = url.searchParams.get('autosave') === 'true'
    let sent: Values | null = null
    if (form && typeof text === 'string') {
      if (isStale) return jsonAnswer(409, { errors: isAutosave ? [] : [{ message: staleMessage }] })
      const values = JSON.parse(text) as Values
      if (isAutosave && last && saysNothingNew(values, last.sent)) return jsonAnswer(200, last.answer)
      const ofForm = listener.revision()
      const revision = known === null ? ofForm : Math.max(known, ofForm ?? 0)
      sent = revision === null ? values : { ...values, revision }
      form.set('_payload', JSON.stringify(sent))
    }
    let answer: Response
    try {
      answer = await fetch(input, init)
    } catch (error) {
      listener.onRefused({ kind: 'offline', status: 0, isAutosave })
      if (isAutosave) return jsonAnswer(503, { errors: [] })
      throw error
    }
    if (answer.ok) {
      const body = (await answer.clone().json()) as { doc?: Values }
      learn(body.doc)
      last = sent ? { sent, answer: body } : null
      if (sent && body.doc) listener.onSaved({ sent, doc: body.doc })
      return answer
    }
    const { errors } = (await answer.clone().json().catch(() => ({}))) as { errors?: { data?: { code?: string } }[] }
    // In a bundle Payload no longer recognises its own error classes and drops their codes; the other 409 of a save keeps its own (explainErrors).
    const kind: Refusal = answer.status === 409 && !errors?.some(({ data }) => data?.code === 'WRITE_CONFLICT') ? 'stale'
      : (answer.status === 401 || answer.status === 403) && (await listener.isSignedOut()) ? 'signedOut'
        : answer.status >= 502 ? 'offline' : 'other'
    if (kind === 'stale') isStale = true
    listener.onRefused({ kind, status: answer.status, isAutosave })
    return isAutosave && kind !== 'other' ? jsonAnswer(answer.status, { errors: [] }) : answer
  }

  return (input, init) => {
    const method = init?.method?.toUpperCase()
    const url = typeof input === 'string' && method === 'PATCH' ? new URL(input, 'http://panel.invalid') : null
    if (!init || !url || url.pathname !== path) return fetch(input, init)
    const result = queue.then(() => send(input, init, url))
    queue = result.catch(() => undefined)
    return result
  }
}
