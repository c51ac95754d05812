import type { Corrections, ImportPreview, ImportWarning } from '../../newsroom/importTypes'
import type { ImportScreenWords } from './words'

/** What an editor brings: a file, or text pasted or typed. */
export type Copy = { file: File | null; text: string; date: string }

export type Refusal = { message: string; isSignedOut: boolean }
export type Answer<Result> = { ok: true; result: Result } | { ok: false; refusal: Refusal }

async function send<Result>({ address, copy, corrections, words }: { address: string; copy: Copy; corrections?: Corrections; words: ImportScreenWords }): Promise<Answer<Result>> {
  const form = new FormData()
  if (copy.file) form.set('file', copy.file)
  else form.set('text', copy.text)
  if (copy.date) form.set('date', copy.date)
  if (corrections) form.set('corrections', JSON.stringify(corrections))
  const refused = (message: string, isSignedOut = false): Answer<Result> => ({ ok: false, refusal: { message, isSignedOut } })
  let response: Response
  try {
    response = await fetch(address, { method: 'POST', body: form, credentials: 'same-origin' })
  } catch (error) {
    // fetch rejects with a TypeError when nothing answers.
    if (error instanceof TypeError) return refused(words.offline)
    throw error
  }
  const body: unknown = /json/.test(response.headers.get('content-type') ?? '') ? await response.json() : null
  if (response.ok && body) return { ok: true, result: body as Result }
  const message = (body as { error?: { message?: unknown } } | null)?.error?.message
  return refused(typeof message === 'string' ? message : words.serverError(response.status), response.status === 401)
}

type Sending = { api: string; copy: Copy; words: ImportScreenWords }

/** Asks what the copy is understood to be; nothing is written. */
export const askPreview = ({ api, copy, words }: Sending) => send<{ preview: ImportPreview }>({ address: `${api}/import/preview`, copy, words })

/** Makes the draft; the same copy again gives the same draft. */
export const askCreate = ({ api, copy, corrections, words }: Sending & { corrections: Corrections }) =>
  send<{ id: string; number: string; existing: boolean; warnings: ImportWarning[] }>({ address: `${api}/import/create`, copy, corrections, words })

/** Keeps the clauses under the copy as a draft notice version. */
export const askNoticeDraft = ({ api, copy, words }: Sending) =>
  send<{ id: string; title: string; status: string; existing: boolean }>({ address: `${api}/import/notice`, copy, words })
