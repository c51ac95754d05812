/** What the panel writes down on this machine while somebody types, and how it is compared with what the server has. No browser in here. */

export type Values = Record<string, unknown>

export type JournalEntry = {
  v: 1
  /** The open editor that wrote this, one id for each opening of a story. */
  writer: string
  user: string
  id: string
  /** ISO instant of the last keystroke in it. */
  at: string
  /** The revision that the writer started from. */
  revision: number | null
  /** Top-level fields whose words the server has not confirmed, whole. */
  fields: Values
}

/** Derived or kept by the server: never written down, never restored. */
const serverOwned = new Set([
  'id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'revision', 'number', 'shortId', 'rights', 'contentHash', 'importHash', 'searchText',
  'firstPublishedAt', 'contentUpdatedAt', 'publicationCount', 'titleChangeConfirmed', 'ownDeclared', 'listingException',
])

export const isWritten = (name: string) => !serverOwned.has(name)

const prefix = 'shuming:journal:'
export const entryKey = ({ user, id, writer }: Pick<JournalEntry, 'user' | 'id' | 'writer'>) => `${prefix}${user}:${id}:${writer}`
export const entryPrefix = ({ user, id }: Pick<JournalEntry, 'user' | 'id'>) => `${prefix}${user}:${id}:`
export const isEntryKey = (key: string) => key.startsWith(prefix)

const isBlank = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Equal as stored: order of keys, `undefined` keys and the several spellings of nothing make no difference. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (isBlank(a) && isBlank(b))) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]))
  if (!isRecord(a) || !isRecord(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]))
}

/** The fields of `values` that differ from `known`, server-owned ones left out. */
export function unconfirmed(values: Values, known: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => isWritten(name) && !isSame(value, known[name])))
}

/** What is left of an entry when the server's story is `values`: null when it holds nothing new. */
export function remaining(entry: JournalEntry, values: Values): JournalEntry | null {
  const fields = unconfirmed(entry.fields, values)
  return Object.keys(fields).length > 0 ? { ...entry, fields } : null
}

/** Reads a stored entry; null for anything that is not one, so that an older or damaged record never stops the editor. */
export function readEntry(stored: unknown): JournalEntry | null {
  if (!isRecord(stored) || stored['v'] !== 1 || !isRecord(stored['fields'])) return null
  const { writer, user, id, at, revision, fields } = stored
  if (typeof writer !== 'string' || typeof user !== 'string' || typeof id !== 'string' || typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null
  return { v: 1, writer, user, id, at, revision: typeof revision === 'number' ? revision : null, fields }
}

/** Days after which words that nobody came back for are forgotten. */
export const keepDays = 30
export const isForgotten = (entry: JournalEntry, now: number) => now - Date.parse(entry.at) > keepDays * 86_400_000

/** The value at a form path such as `byline.0.name`; undefined when there is none. */
export function atPath(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Values)[key] : undefined), values)
}
