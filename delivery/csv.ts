const columns = ['indicator', 'indicatorName', 'area', 'areaName', 'period', 'operator', 'value', 'valueText', 'unit', 'status', 'vintage', 'validFrom', 'current', 'source', 'sourceLocator', 'publishedOn', 'note', 'url'] as const

/** RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front; numbers are left alone. */
function cell(value: boolean | number | string | null): string {
  const text = value === null ? '' : String(value)
  const safe = typeof value === 'string' && /^[=+\-@\t\r]./s.test(text) && !/^-?[\d.,]+$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Figures as CSV in UTF-8 with a byte order mark, so that spreadsheets read Chinese rightly. */
export const figuresCsv = (rows: readonly Record<(typeof columns)[number], boolean | number | string | null>[]): string =>
  `\uFEFF${[columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))].join('\r\n')}\r\n`
