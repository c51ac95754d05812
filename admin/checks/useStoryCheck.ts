import { useAllFormFields, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { StoryCheck } from '@/newsroom/statistics/desk/endpoints'
import { ask, noWords } from '../ask'
import { useComposition } from '../useComposition'

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
  const { isComposing, ended } = useComposition()
  const asked = useRef('')

  const values = reduceFieldsToValues(fields, true) as { body?: unknown; event?: { date?: string | null }; firstPublishedAt?: string | null }
  const date = values.event?.date ?? ''
  const query = JSON.stringify({ id: id ? String(id) : null, body: values.body ?? null, event: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null, firstPublishedAt: values.firstPublishedAt || null })
  const othersSaved = mostRecentUpdate && mostRecentUpdate.entitySlug !== 'articles' ? mostRecentUpdate.updatedAt : null

  const checkNow = useCallback(async (body: string) => {
    asked.current = body
    const answer = await ask<StoryCheck>('/api/statistics-desk/check', { body, words: noWords })
    if (asked.current !== body) return
    setFailed(!answer.ok)
    if (answer.ok) setCheck(answer.result)
  }, [])

  useEffect(() => {
    if (isComposing.current) return
    const timer = setTimeout(() => void checkNow(query), checkAfterMs)
    return () => clearTimeout(timer)
  }, [checkNow, query, othersSaved, attempt, isComposing, ended])

  return { check, hasFailed: hasFailed && check === null, retry: () => setAttempt((n) => n + 1) }
}
