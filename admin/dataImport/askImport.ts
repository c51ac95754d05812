import type { Mapping } from '../../domain/statistics/columns'
import type { TableCheck } from '../../newsroom/bulk/types'
import { ask } from '../ask'
import type { DataImportWords } from './words'

type Progress = { state: 'done' | 'removed' | 'void' | 'writing'; total: number; written: number; reason: string | null }

const formOf = (file: File, mapping: Mapping | null): FormData => {
  const form = new FormData()
  form.set('file', file)
  if (mapping) form.set('mapping', JSON.stringify(mapping))
  return form
}

/** What the table would do; nothing is written. Without a mapping the columns are guessed. */
export const askCheck = (api: string, file: File, mapping: Mapping | null, words: DataImportWords) =>
  ask<TableCheck>(`${api}/data-import/check`, { body: formOf(file, mapping), words })

export const askStart = (api: string, file: File, mapping: Mapping, words: DataImportWords) =>
  ask<{ id: string; total: number }>(`${api}/data-import/start`, { body: formOf(file, mapping), words })

export const askProgress = (api: string, id: string, words: DataImportWords) => ask<Progress>(`${api}/data-import/progress/${id}`, { words })
