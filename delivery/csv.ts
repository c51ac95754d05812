import type { DataRow } from '@/queries/data/dataViews'

/** Columns of data files, in their order; the first eighteen have been there from the beginning and stay where they are. */
export const dataColumns = [
  'indicator', 'indicatorName', 'area', 'areaName', 'period', 'operator', 'value', 'valueText', 'unit', 'status', 'vintage', 'validFrom', 'current', 'source', 'sourceLocator', 'publishedOn', 'note', 'url',
  'missingReason', 'revisionType', 'revisionReason', 'withdrawnAt', 'withdrawnReason', 'valueLow', 'valueHigh', 'validTo',
] as const satisfies readonly (keyof DataRow)[]

/** RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front; numbers are left alone. */
function cell(value: Cell): string {
  const text = value === null ? '' : String(value)
  const safe = typeof value === 'string' && /^[=+\-@\t\r]./s.test(text) && !/^-?[\d.,]+$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

type Cell = boolean | number | string | null

/** One row, with its line end. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`

/** Before everything else, so that spreadsheets read Chinese rightly. */
export const byteOrderMark = '\uFEFF'

/** Figures as CSV in UTF-8; with a byte order mark unless it is not wanted. */
export const figuresCsv = (rows: readonly DataRow[], { hasMark = true }: { hasMark?: boolean } = {}): string =>
  (hasMark ? byteOrderMark : '') + [dataColumns, ...rows.map((row) => dataColumns.map((column) => row[column]))].map(csvRow).join('')
