import type { Corrections, ImportPreview, ImportWarning } from '../../newsroom/import/importTypes'
import { type Answer, ask } from '../ask'
import type { ImportScreenWords } from './words'

/** What an editor brings: a file, or text pasted or typed. */
export type Copy = { file: File | null; text: string; date: string }

function send<Result>({ address, copy, corrections, words }: { address: string; copy: Copy; corrections?: Corrections; words: ImportScreenWords }): Promise<Answer<Result>> {
  const form = new FormData()
  if (copy.file) form.set('file', copy.file)
  else form.set('text', copy.text)
  if (copy.date) form.set('date', copy.date)
  if (corrections) form.set('corrections', JSON.stringify(corrections))
  return ask<Result>(address, { body: form, words: { offline: words.offline, failed: words.serverError } })
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
