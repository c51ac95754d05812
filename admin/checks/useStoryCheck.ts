import { useAllFormFields, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { StoryCheck } from '@/newsroom/statistics/desk/endpoints'

const checkAfterMs = 500

/**
 * The figures of the story as it stands in the form, checked by the server a moment after each change, never in the middle of a composition. An answer to an
 * older text is thrown away; what was said last stays until there is something else to say.
 */
export function useStoryCheck(): { check: StoryCheck | null; hasFailed: boolean; retry: () => void } {
  const [fields] = useAllFormFields()
  const { id } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const [check, setCheck] = useState<StoryCheck | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const isComposing = useRef(false)
  const [compositions, setCompositions] = useState(0)
  const asked = useRef('')

  const values = reduceFieldsToValues(fields, true) as { body?: unknown; event?: { date?: string | null }; firstPublishedAt?: string | null }
  const date = values.event?.date ?? ''
  const query = JSON.stringify({ id: id ? String(id) : null, body: values.body ?? null, event: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null, firstPublishedAt: values.firstPublishedAt || null })
  const othersSaved = mostRecentUpdate && mostRecentUpdate.entitySlug !== 'articles' ? mostRecentUpdate.updatedAt : null

  const ask = useCallback(async (body: string) => {
    asked.current = body
    try {
      const answer = await fetch('/api/statistics-desk/check', { method: 'POST', credentials: 'include', cache: 'no-store', headers: { 'content-type': 'application/json' }, body })
      if (!answer.ok) throw new Error(`statistics-desk/check answered ${answer.status}`)
      const found = (await answer.json()) as StoryCheck
      if (asked.current !== body) return
      setFailed(false)
      setCheck(found)
    } catch {
      if (asked.current === body) setFailed(true)
    }
  }, [])

  useEffect(() => {
    if (isComposing.current) return
    const timer = setTimeout(() => void ask(query), checkAfterMs)
    return () => clearTimeout(timer)
  }, [ask, query, othersSaved, attempt, compositions])

  useEffect(() => {
    const begin = () => { isComposing.current = true }
    const end = () => {
      isComposing.current = false
      setCompositions((n) => n + 1)
    }
    document.addEventListener('compositionstart', begin)
    document.addEventListener('compositionend', end)
    return () => {
      document.removeEventListener('compositionstart', begin)
      document.removeEventListener('compositionend', end)
    }
  }, [])

  return { check, hasFailed: hasFailed && check === null, retry: () => setAttempt((n) => n + 1) }
}
