import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, type Field, Forbidden, type PayloadRequest } from 'payload'

import { observationFields } from './fields'
import { mayRecord, mayWithdraw } from './mayRecord'

const frozen = [
  'indicator', 'refArea', 'timePeriod', 'operator', 'value', 'valueText', 'unitText', 'valueLow', 'valueHigh', 'status', 'missingReason', 'confStatus', 'rank', 'claim', 'source', 'sourceLocator', 'publishedOn',
  'supersedes', 'revisionType', 'revisionReason', 'ownError', 'release', 'dataImport', 'seriesKey', 'freq', 'vintage', 'validFrom', 'validTo', 'withdrawnAt', 'title',
] as const

/** Of these the system writes some by itself, also while somebody has the form open. */
const written = new Set(['supersedes', 'dataImport', 'seriesKey', 'freq', 'vintage', 'validFrom', 'validTo', 'withdrawnAt', 'title'])

const labelled = (field: Field): [string, Record<string, string>][] => {
  if (field.type === 'row') return field.fields.flatMap(labelled)
  return 'name' in field && field.label && typeof field.label === 'object' ? [[field.name, field.label]] : []
}
const labels = new Map(observationFields.flatMap(labelled))

const isInstant = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))

/** One value in one spelling: a relation by its id, an instant in UTC, nothing as null; an unticked box is an empty one. */
const plain = (value: unknown): string | null => {
  if (value === undefined || value === null || value === '' || value === false) return null
  if (typeof value === 'object' && 'id' in value) return String(value.id)
  return isInstant(value) ? new Date(value).toISOString() : typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Relations inside groups come as ids or as documents; a missing field of a group is an empty one. */
const comparable = (value: unknown): string | null =>
  value && typeof value === 'object' && !Array.isArray(value) && !('id' in value)
    ? JSON.stringify(Object.entries(value).map(([name, inner]) => [name, plain(inner)]).filter(([, inner]) => inner !== null).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
    : plain(value)

const wordsOf = (footnotes: unknown): string[] => (Array.isArray(footnotes) ? footnotes.map((note: { text?: unknown }) => String(note.text)) : [])

type Values = Record<string, unknown>
type Say = (zh: string, en: string, details?: Record<string, unknown> | null) => APIError
const speaker = (req: PayloadRequest): Say => (zh, en, details = null) => new APIError(req.i18n.language === 'en' ? en : zh, 409, details, true)

/** @throws APIError 409 where `data` would change what was recorded in `before` */
function refuseChange({ data, before, say }: { data: Values; before: Values | undefined; say: Say }) {
  // An empty group and a missing one are the same.
  const differs = (name: string) => (comparable(data[name]) ?? '[]') !== (comparable(before?.[name]) ?? '[]')
  const changed: string[] = frozen.filter((name) => name in data && differs(name))
  const footnotes = 'footnotes' in data ? wordsOf(data['footnotes']) : null
  if (footnotes && wordsOf(before?.['footnotes']).some((words, index) => footnotes[index] !== words)) changed.push('footnotes')
  if (changed.length === 0) return
  const names = (language: 'en' | 'zh', separator: string) => changed.map((name) => labels.get(name)?.[language] ?? name).join(separator)
  throw changed.every((name) => written.has(name))
    ? say(`“${names('zh', '、')}”由系统填写，不能改。如果这一条在打开之后有了新数或已撤回，请刷新页面再存。`, `The system writes ${names('en', ', ')}. If the observation was superseded or withdrawn since you opened it, reload the page and save again.`, { fields: changed })
    : say(`已录入的观测值不能改（${names('zh', '、')}）。请新建一条，或写明原因撤回。`, `A recorded observation cannot be changed (${names('en', ', ')}). Add a new one, or withdraw it with a reason.`, { fields: changed })
}

/** Through no door, our own code included, does a recorded value change: what a story quoted must stay what it was. A footnote may be added. */
export const keepPublishedValue: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const say = speaker(req)
  refuseChange({ data, before: originalDoc, say })
  return withdrawal({ data, before: originalDoc, say })
}

/**
 * Over the wire Payload strips locked fields without a word before any hook of the document sees them: the answer would be 200 and nothing changed.
 * So the request is looked at before that. Who may not record at all is left to the access rules.
 */
export const refuseLockedFields: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const id = 'id' in args && typeof args.id === 'string' ? args.id : null
  if (operation !== 'update' || overrideAccess || !id || !('data' in args) || !mayRecord(req.user)) return args
  const data = args.data as Values
  const before = await req.payload.findByID({ collection: 'observations', id, depth: 0, disableErrors: true, overrideAccess: false, user: req.user, req })
  if (!before) return args
  refuseChange({ data, before: before as unknown as Values, say: speaker(req) })
  if ('withdrawnReason' in data && plain(data['withdrawnReason']) !== plain(before.withdrawnReason) && !mayWithdraw(req.user)) throw new Forbidden(req.t)
  return args
}

/** Withdrawn once, with its reason and date; what was withdrawn stays withdrawn. */
function withdrawal({ data, before, say }: { data: Values; before: Values | undefined; say: Say }) {
  const reason = typeof data['withdrawnReason'] === 'string' ? data['withdrawnReason'].trim() : ''
  const known = before?.['withdrawnReason'] ?? ''
  if (!('withdrawnReason' in data) || reason === known) return data
  if (known) throw say('已撤回，撤回的原因不能改。', 'It is withdrawn; the reason cannot be changed.')
  return { ...data, withdrawnReason: reason, withdrawnAt: new Date().toISOString() }
}
