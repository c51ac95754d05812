import type { Mapping } from '../../domain/statistics/columns'
import type { TableCheck } from '../../newsroom/bulk/types'
import type { DataImportWords } from './words'

type Answer<Result> = { ok: true; result: Result } | { ok: false; message: string }
type Progress = { state: 'done' | 'removed' | 'void' | 'writing'; total: number; written: number; reason: string | null }

async function ask<Result>(address: string, init: RequestInit, words: DataImportWords): Promise<Answer<Result>> {
  let response: Response
  try {
    response = await fetch(address, { credentials: 'same-origin', ...init })
  } catch (error) {
    // fetch rejects with a TypeError when nothing answers.
    if (error instanceof TypeError) return { ok: false, message: words.offline }
    throw error
  }
  const body: unknown = /json/.test(response.headers.get('content-type') ?? '') ? await response.json() : null
  if (response.ok && body) return { ok: true, result: body as Result }
  const message = (body as { error?: { message?: unknown } } | null)?.error?.message
  return { ok: false, message: typeof message === 'string' ? message : words.failed(response.status) }
}

const formOf = (file: File, mapping: Mapping | null): FormData => {
  const form = new FormData()
  form.set('file', file)
  if (mapping) form.set('mapping', JSON.stringify(mapping))
  return form
}

/** What the table would do; nothing is written. Without a mapping the columns are guessed. */
export const askCheck = (api: string, file: File, mapping: Mapping | null, words: DataImportWords) =>
  ask<TableCheck>(`${api}/data-import/check`, { method: 'POST', body: formOf(file, mapping) }, words)

export const askStart = (api: string, file: File, mapping: Mapping, words: DataImportWords) =>
  ask<{ id: string; total: number }>(`${api}/data-import/start`, { method: 'POST', body: formOf(file, mapping) }, words)

export const askProgress = (api: string, id: string, words: DataImportWords) => ask<Progress>(`${api}/data-import/progress/${id}`, {}, words)
