'use client'

import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

import { isWritten, type Values } from './journal'
import { JournalBar } from './JournalBar'
import { useJournal } from './useJournal'
import { wordsFor } from './words'

/** No typed character is lost: not to an expired session, a closed tab, a lost network, a second tab. Stands in the story's edit view. */
export function KeystrokeJournal() {
  const { i18n } = useTranslation()
  const { collectionSlug, hasSavePermission, isTrashed } = useDocumentInfo()
  const words = wordsFor(i18n.language)
  const { found, trouble, restore, discard, saveNow, write, currentValues, confirmed, revision } = useJournal({ staleMessage: words.stale })
  const [body, setBody] = useState<HTMLElement | null>(null)
  useEffect(() => setBody(document.body), [])

  const saveCopy = useCallback(async () => {
    void write()
    const values = Object.fromEntries(Object.entries(currentValues()).filter(([name]) => isWritten(name) && name !== 'slug' && name !== 'publishedAt')) as Values
    const answer = await fetch(`/api/${collectionSlug}?draft=true&depth=0`, {
      method: 'POST', credentials: 'include', headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
      body: JSON.stringify({ ...values, title: words.copyTitle(String(values['title'] ?? '')), _status: 'draft' }),
    })
    const { doc } = (await answer.json()) as { doc?: { id: string } }
    if (answer.ok && doc) window.location.assign(`/admin/collections/${collectionSlug}/${doc.id}`)
    else toast.error(words.copyFailed)
  }, [collectionSlug, currentValues, i18n.language, words, write])

  if (!body || !hasSavePermission || isTrashed) return null
  const reload = () => {
    void write()
    window.location.reload()
  }
  return createPortal(
    <JournalBar words={words} entry={found[0] ?? null} trouble={trouble} revision={revision} server={confirmed} act={{ restore, discard, retry: saveNow, reload, saveCopy }} />,
    body,
  )
}
