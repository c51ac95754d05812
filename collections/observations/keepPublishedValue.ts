import { APIError, type CollectionBeforeChangeHook } from 'payload'

const frozen = [
  'indicator', 'refArea', 'timePeriod', 'operator', 'value', 'valueText', 'unitText', 'valueLow', 'valueHigh', 'status', 'missingReason', 'confStatus', 'rank', 'claim', 'source', 'sourceLocator', 'publishedOn',
  'supersedes', 'revisionType', 'revisionReason', 'ownError', 'release', 'dataImport', 'seriesKey', 'freq', 'vintage', 'validFrom', 'validTo', 'withdrawnAt', 'title',
] as const

const plain = (value: unknown): unknown =>
  value && typeof value === 'object' && 'id' in value ? String(value.id) : value === undefined || value === '' ? null : value

/** Relations inside groups come as ids or as documents; a missing field of a group is an empty one. */
const comparable = (value: unknown): string => {
  const one = plain(value)
  return one && typeof one === 'object' && !Array.isArray(one)
    ? JSON.stringify(Object.entries(one).map(([name, inner]) => [name, plain(inner)]).filter(([, inner]) => inner !== null).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
    : JSON.stringify(one)
}

const wordsOf = (footnotes: unknown): string[] => (Array.isArray(footnotes) ? footnotes.map((note: { text?: unknown }) => String(note.text)) : [])

/** Through no door, our own code included, does a recorded value change: what a story quoted must stay what it was. A footnote may be added. */
export const keepPublishedValue: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const say = (zh: string, en: string, details: Record<string, unknown> | null = null) => new APIError(req.i18n.language === 'en' ? en : zh, 409, details, true)
  const changed: string[] = frozen.filter((name) => name in data && comparable(data[name]) !== comparable(originalDoc?.[name]))
  const footnotes = 'footnotes' in data ? wordsOf(data['footnotes']) : null
  if (footnotes && wordsOf(originalDoc?.['footnotes']).some((words, index) => footnotes[index] !== words)) changed.push('footnotes')
  if (changed.length > 0) {
    throw say(`已录入的观测值不能改（${changed.join('、')}）。请新建一条，或写明原因撤回。`, `A recorded observation cannot be changed (${changed.join(', ')}). Add a new one, or withdraw it with a reason.`, { fields: changed })
  }
  return withdrawal({ data, before: originalDoc, say })
}

/** Withdrawn once, with its reason and date; what was withdrawn stays withdrawn. */
function withdrawal({ data, before, say }: { data: Record<string, unknown>; before: Record<string, unknown> | undefined; say: (zh: string, en: string) => APIError }) {
  const reason = typeof data['withdrawnReason'] === 'string' ? data['withdrawnReason'].trim() : ''
  const known = before?.['withdrawnReason'] ?? ''
  if (!('withdrawnReason' in data) || reason === known) return data
  if (known) throw say('已撤回，撤回的原因不能改。', 'It is withdrawn; the reason cannot be changed.')
  return { ...data, withdrawnReason: reason, withdrawnAt: new Date().toISOString() }
}
