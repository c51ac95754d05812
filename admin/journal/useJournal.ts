import { useAllFormFields, useAuth, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

import { atPath, isSame, isWritten, type JournalEntry, remaining, unconfirmed, type Values } from './journal'
import { findEntries, removeEntry, writeEntry } from './journalStore'
import { joinOpenEditors } from './openEditors'
import { type Refusal, watchSaves } from './watchSaves'

const writeEveryMs = 200
const retryEveryMs = 15_000

export type Trouble = Exclude<Refusal, 'other'> | 'otherUser' | 'notKept' | null

const revisionOf = (fields: FormState) => {
  const value = fields['revision']?.value
  return typeof value === 'number' ? value : null
}

/** Lexical hands its words to the form when the browser is idle; a page that is being closed cannot wait for that. */
function unflushedBodies(): Values {
  const found: Values = {}
  for (const field of document.querySelectorAll<HTMLElement>('.rich-text-lexical[data-field-path]')) {
    const root = field.querySelector('[contenteditable="true"]') as (HTMLElement & { __lexicalEditor?: { getEditorState(): { toJSON(): unknown } } }) | null
    const path = field.dataset['fieldPath']
    if (path && !path.includes('.') && root?.__lexicalEditor) found[path] = root.__lexicalEditor.getEditorState().toJSON()
  }
  return found
}

async function signedInUser(): Promise<string | null> {
  const answer = await fetch('/api/users/me', { credentials: 'include', cache: 'no-store' })
  const { user } = (await answer.json()) as { user?: { id?: string | number } | null }
  return user?.id === undefined ? null : String(user.id)
}

/** Keeps the words of the open story on this machine until the server has confirmed them. */
export function useJournal({ staleMessage }: { staleMessage: string }) {
  const [fields, dispatch] = useAllFormFields()
  const form = useForm()
  const { user } = useAuth()
  const { id, collectionSlug } = useDocumentInfo()
  const [found, setFound] = useState<JournalEntry[]>([])
  const [isReady, setReady] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>(null)

  const writer = useRef<string | null>(null)
  const owner = useRef<string | null>(null)
  const confirmed = useRef<Values | null>(null)
  const latest = useRef({ fields, form })
  const lastSave = useRef<{ sent: Values; doc: Values } | null>(null)
  const before = useRef<FormState | null>(null)
  const restoring = useRef<JournalEntry | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  if (user && owner.current === null) owner.current = String(user.id)
  latest.current = { fields, form }

  const story = id === undefined || id === null ? null : String(id)
  const savePath = story && collectionSlug ? `/api/${collectionSlug}/${story}` : null

  const write = useCallback(async (overlay: Values = {}) => {
    if (timer.current) clearTimeout(timer.current)
    timer.current = null
    if (!confirmed.current || !story || !owner.current || !writer.current) return
    const values = { ...(reduceFieldsToValues(latest.current.fields, true) as Values), ...overlay }
    const unsaved = unconfirmed(values, confirmed.current)
    const key = { user: owner.current, id: story, writer: writer.current }
    if (Object.keys(unsaved).length === 0) return removeEntry(key)
    const entry: JournalEntry = { v: 1, ...key, at: new Date().toISOString(), revision: revisionOf(latest.current.fields), fields: unsaved }
    const isKept = await writeEntry(entry)
    setTrouble((now) => (isKept ? (now === 'notKept' ? null : now) : (now ?? 'notKept')))
  }, [story])

  const saveNow = useCallback(async () => {
    if (!savePath) return
    await latest.current.form.submit({
      acceptValues: { overrideLocalChanges: false }, action: `${savePath}?autosave=true&depth=0&draft=true&fallback-locale=null`, method: 'PATCH',
      context: { getDocPermissions: false, incrementVersionCount: false }, disableFormWhileProcessing: false, disableSuccessStatus: true,
      overrides: { _status: 'draft' }, skipValidation: true,
    })
  }, [savePath])

  // The saves of this story pass through here for as long as it is open.
  useEffect(() => {
    if (!savePath) return
    const original = window.fetch
    const watched = watchSaves({
      path: savePath, staleMessage, fetch: original.bind(window),
      listener: {
        revision: () => revisionOf(latest.current.fields),
        isSignedOut: async () => (await signedInUser()) === null,
        onSaved: (saved) => {
          lastSave.current = saved
          confirmed.current = { ...confirmed.current, ...saved.sent }
          setTrouble((now) => (now === 'stale' || now === 'notKept' ? now : null))
          void write()
        },
        onRefused: ({ kind }) => {
          if (kind !== 'other') setTrouble(kind)
          void write(unflushedBodies())
        },
      },
    })
    window.fetch = watched
    return () => { if (window.fetch === watched) window.fetch = original }
  }, [savePath, staleMessage, write])

  useLayoutEffect(() => {
    if (!fields || Object.keys(fields).length === 0) return
    confirmed.current ??= reduceFieldsToValues(fields, true) as Values
    setReady(true)
    const previous = before.current
    before.current = fields
    if (!previous || previous === fields) return
    for (const path of overwritten({ previous, fields, save: lastSave.current })) {
      const value = previous[path]?.value
      dispatch({ type: 'UPDATE', path, value, ...(typeof value === 'object' && value !== null ? { initialValue: structuredClone(value) } : {}) })
      form.setModified(true)
    }
    const restored = restoring.current
    if (restored && Object.keys(unconfirmed(restored.fields, reduceFieldsToValues(fields, true) as Values)).length === 0) {
      restoring.current = null
      form.setModified(true)
      void write()
        .then(saveNow)
        .then(() => removeEntry(restored))
        .then(() => setFound((entries) => entries.filter(({ writer: other }) => other !== restored.writer)))
    }
    timer.current ??= setTimeout(() => void write(), writeEveryMs)
  }, [dispatch, fields, form, saveNow, write])

  useEffect(() => {
    if (!story || !owner.current || !isReady) return
    const me = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`
    const mine = { user: owner.current, id: story }
    const editors = joinOpenEditors({ channelName: `shuming:journal:${story}`, writer: me })
    let isClosed = false
    writer.current = me
    void Promise.all([findEntries({ ...mine, now: Date.now() }), editors.alive()]).then(([entries, alive]) => {
      if (isClosed || !confirmed.current) return
      const left: JournalEntry[] = []
      for (const entry of entries) {
        if (entry.writer === me || alive.has(entry.writer)) continue
        const rest = remaining(entry, confirmed.current)
        if (rest) left.push(rest)
        else void removeEntry(entry)
      }
      setFound(left)
    })
    const flush = () => { if (document.visibilityState === 'hidden') void write(unflushedBodies()) }
    const leave = () => void write(unflushedBodies())
    document.addEventListener('visibilitychange', flush)
    window.addEventListener('pagehide', leave)
    return () => {
      isClosed = true
      leave()
      editors.close()
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('pagehide', leave)
    }
  }, [isReady, story, write])

  // Back on line, or signed in again in another tab: save without being asked.
  useEffect(() => {
    if (trouble !== 'offline' && trouble !== 'signedOut' && trouble !== 'otherUser') return
    const tryAgain = async () => {
      if (trouble === 'offline') return saveNow()
      const now = await signedInUser().catch(() => null)
      if (now === owner.current) return saveNow()
      if (now) setTrouble('otherUser')
    }
    const attempt = () => { void tryAgain() }
    const interval = trouble === 'offline' ? setInterval(attempt, retryEveryMs) : null
    window.addEventListener('online', attempt)
    window.addEventListener('focus', attempt)
    return () => {
      if (interval) clearInterval(interval)
      window.removeEventListener('online', attempt)
      window.removeEventListener('focus', attempt)
    }
  }, [saveNow, trouble])

  /** Puts written words into the form, over what the server has; what the writer did not touch stays the server's. */
  const restore = useCallback(async (entry: JournalEntry) => {
    // The form is rebuilt by the server (rows, conditions, the editor): without it the words stay where they are.
    const now = await signedInUser().catch(() => undefined)
    if (now !== owner.current) return setTrouble(now === undefined ? 'offline' : now === null ? 'signedOut' : 'otherUser')
    restoring.current = entry
    const values = reduceFieldsToValues(latest.current.fields, true) as Values
    await latest.current.form.reset({ ...values, ...entry.fields })
  }, [])

  const discard = useCallback(async (entry: JournalEntry) => {
    await removeEntry(entry)
    setFound((entries) => entries.filter(({ writer: other }) => other !== entry.writer))
  }, [])

  const currentValues = useCallback(() => reduceFieldsToValues(latest.current.fields, true) as Values, [])
  return { found, trouble, restore, discard, saveNow, write, currentValues, confirmed: confirmed.current ?? {}, revision: fields ? revisionOf(fields) : null }
}

/**
 * The paths whose words a merged save answer has just put back. Payload keeps a local change during a save only in the field that was typed in
 * last (fieldReducer clears `isModified` everywhere else), so words typed into one field and then another during one save would be lost.
 */
function overwritten({ previous, fields, save }: { previous: FormState; fields: FormState; save: { sent: Values; doc: Values } | null }): string[] {
  if (!save || revisionOf(previous) === revisionOf(fields)) return []
  return Object.keys(fields).filter((path) => {
    const old = previous[path]
    const value = fields[path]?.value
    return old !== undefined && isWritten(path.split('.')[0] ?? '') && old.value !== value && !isSame(old.value, value)
      && isSame(value, atPath(save.doc, path)) && !isSame(old.value, atPath(save.sent, path))
  })
}
