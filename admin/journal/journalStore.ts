import { entryKey, entryPrefix, isEntryKey, isForgotten, type JournalEntry, readEntry } from './journal'

/** Above this many characters an entry goes to IndexedDB: localStorage holds five million for the whole site. */
const smallest = 200_000
const databaseName = 'shuming-journal'
const storeName = 'entries'

const openDatabase = () => new Promise<IDBDatabase>((resolve, reject) => {
  const request = indexedDB.open(databaseName, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(storeName)
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error ?? new Error('indexedDB'))
})

async function inDatabase<Result>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  const database = await openDatabase()
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode)
      const request = act(transaction.objectStore(storeName))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error ?? new Error('indexedDB'))
    })
  } finally {
    database.close()
  }
}

/**
 * Writes an entry down: at once into localStorage when it is small, so that it survives the very next moment, else into IndexedDB.
 * Resolves to false when this browser keeps nothing (private mode, full disk): the editor then says so.
 */
export async function writeEntry(entry: JournalEntry): Promise<boolean> {
  const key = entryKey(entry)
  const text = JSON.stringify(entry)
  if (text.length <= smallest && writeSmall(key, text)) return true
  try {
    await inDatabase('readwrite', (store) => store.put(text, key))
    localStorage.removeItem(key)
    return true
  } catch (error) {
    console.error('journal', error)
    return false
  }
}

function writeSmall(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch (error) {
    // Full or forbidden: the larger store may still take it.
    console.warn('journal', error)
    return false
  }
}

export async function removeEntry(entry: Pick<JournalEntry, 'user' | 'id' | 'writer'>): Promise<void> {
  const key = entryKey(entry)
  localStorage.removeItem(key)
  await inDatabase('readwrite', (store) => store.delete(key)).catch((error: unknown) => console.warn('journal', error))
}

const parse = (text: unknown): JournalEntry | null => {
  try {
    return typeof text === 'string' ? readEntry(JSON.parse(text)) : null
  } catch (error) {
    console.warn('journal: an entry that cannot be read', error)
    return null
  }
}

/** All that this person wrote into this story and the server has not confirmed, newest first. Old entries of any story are forgotten on the way. */
export async function findEntries({ user, id, now }: { user: string; id: string; now: number }): Promise<JournalEntry[]> {
  const keys = Object.keys(localStorage).filter(isEntryKey)
  const small = keys.map((key) => [key, parse(localStorage.getItem(key))] as const)
  for (const [key, entry] of small) if (!entry || isForgotten(entry, now)) localStorage.removeItem(key)
  const range = IDBKeyRange.bound(entryPrefix({ user, id }), `${entryPrefix({ user, id })}\uffff`)
  const large = await inDatabase('readonly', (store) => store.getAll(range)).catch((error: unknown) => {
    console.warn('journal', error)
    return []
  })
  const found = new Map<string, JournalEntry>()
  for (const entry of [...small.map(([, one]) => one), ...large.map(parse)]) {
    if (!entry || entry.user !== user || entry.id !== id || isForgotten(entry, now)) continue
    const other = found.get(entry.writer)
    if (!other || other.at < entry.at) found.set(entry.writer, entry)
  }
  return [...found.values()].sort((a, b) => (a.at < b.at ? 1 : -1))
}
