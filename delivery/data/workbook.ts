import writeExcelFile, { type Row } from 'write-excel-file/node'

import type { DataRow, DatasetView } from '@/queries/data/dataViews'

import { dataColumns } from '../csv'
import { columnNotes } from './columns'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const isWide = new Set<keyof DataRow>(['sourceLocator', 'note', 'url', 'source', 'revisionReason'])

const heading = (value: string) => ({ value, type: String, fontWeight: 'bold' as const, backgroundColor: '#EEF3F8' })
const words = (value: string) => ({ value, type: String, wrap: true })

/** Numbers are numbers, everything else is text, so that 05 stays 05 and nothing is taken for a formula. */
function cellOf(value: DataRow[keyof DataRow]) {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  return { value: typeof value === 'boolean' ? (value ? '是' : '否') : value, type: String }
}

function notes(dataset: DatasetView): Row[] {
  const rows: [string, string | null][] = [
    ['数据', dataset.title], ['定义', dataset.definition], ['统计范围', dataset.population], ['类型', dataset.statType], ['计量单位', dataset.unit || null],
    ...dataset.facts.map(({ label, text }): [string, string] => [label, text]),
    ['统计方法', dataset.method && `${dataset.method.label}　${dataset.method.href}`],
    ...dataset.sources.map(({ name, url, licence }): [string, string] => ['来源', [name, url, licence && `许可：${licence}`].filter(Boolean).join('　')]),
    ['发布', `${dataset.publisher.name}　${dataset.publisher.url}`], ['使用条件', `${dataset.terms.label}　${dataset.terms.href}`],
    ['引用（GB/T 7714—2015）', dataset.citation.standard], ['引用', dataset.citation.plain], ['页面', dataset.url],
    ['最近修订', dataset.modified], ['截至', dataset.asOf],
  ]
  return [
    ...rows.flatMap(([label, text]): Row[] => (text ? [[heading(label), words(text)]] : [])), [],
    [heading('栏'), heading('说明')], ...dataColumns.map((name): Row => [words(`${columnNotes[name].title}（${name}）`), words(columnNotes[name].description)]),
  ]
}

/** A workbook of two sheets: the rows, and what must be known to use them (source, licence, definition, columns). */
export async function workbook(dataset: DatasetView): Promise<Buffer> {
  const data: Row[] = [dataColumns.map((name) => heading(columnNotes[name].title)), ...dataset.rows.map((row): Row => dataColumns.map((name) => cellOf(row[name])))]
  return writeExcelFile([
    { data, sheet: '数据', stickyRowsCount: 1, columns: dataColumns.map((name) => ({ width: isWide.has(name) ? 36 : 14 })) },
    { data: notes(dataset), sheet: '说明', columns: [{ width: 24 }, { width: 90 }] },
  ]).toBuffer()
}
