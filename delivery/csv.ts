const columns = ['indicator', 'indicatorName', 'area', 'areaName', 'period', 'operator', 'value', 'valueText', 'unit', 'status', 'vintage', 'validFrom', 'current', 'source', 'sourceLocator', 'publishedOn', 'note', 'url', 'missingReason', 'revisionType', 'revisionReason', 'withdrawnAt', 'withdrawnReason'] as const

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

/** Figures as CSV in UTF-8 with a byte order mark. */
export const figuresCsv = (rows: readonly Record<(typeof columns)[number], Cell>[]): string =>
  byteOrderMark + [columns, ...rows.map((row) => columns.map((column) => row[column]))].map(csvRow).join('')
