import { useAllFormFields, useDocumentEvents } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'

import { type Judgement, judgeStory, type RightsBasis } from '@/domain/editorial/judgeStory'
import { pictureIdsOf, sourceIdsOf, type StoryValues } from '@/domain/editorial/storyRights'
import { useComposition } from '../useComposition'

const judgeAfterMs = 60

/** Several parts of one form ask for the same records at the same moment. */
const underWay = new Map<string, Promise<RightsBasis>>()

async function fetchBasis(query: string): Promise<RightsBasis> {
  const answer = await fetch(`/api/rights-basis?${query}`, { credentials: 'include', cache: 'no-store' })
  if (!answer.ok) throw new Error(`rights-basis answered ${answer.status}`)
  return (await answer.json()) as RightsBasis
}

function basisOf(query: string): Promise<RightsBasis> {
  const known = underWay.get(query)
  if (known) return known
  const asked = fetchBasis(query).finally(() => underWay.delete(query))
  underWay.set(query, asked)
  return asked
}

const namedIn = (story: StoryValues): string =>
  new URLSearchParams({ sources: [...sourceIdsOf(story)].sort().join(','), media: [...pictureIdsOf(story)].sort().join(',') }).toString()

/**
 * The rights of the story as it stands in the form. Judged in the browser a moment after each change, never in the middle of a composition, so that
 * half-typed pinyin decides nothing; what was judged last stays until there is something else to say.
 */
export function useJudgement(): { judgement: Judgement | null; hasFailed: boolean; retry: () => void } {
  const [fields] = useAllFormFields()
  const { mostRecentUpdate } = useDocumentEvents()
  const [judgement, setJudgement] = useState<Judgement | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const [basis, setBasis] = useState<{ query: string; basis: RightsBasis } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const { isComposing, ended } = useComposition()
  const latest = useRef({ fields, basis })
  const said = useRef('')
  latest.current = { fields, basis }

  const judge = useCallback(() => {
    const now = latest.current
    if (isComposing.current || !now.basis) return
    const story = reduceFieldsToValues(now.fields, true) as StoryValues
    // The records of a source just chosen are on their way.
    if (now.basis.query !== namedIn(story)) return
    const next = judgeStory({ story, basis: now.basis.basis, now: new Date().toISOString() })
    const words = JSON.stringify(next)
    if (words === said.current) return
    said.current = words
    setJudgement(next)
  }, [isComposing])

  const query = namedIn(reduceFieldsToValues(fields, true) as StoryValues)
  const othersSaved = mostRecentUpdate && mostRecentUpdate.entitySlug !== 'articles' ? mostRecentUpdate.updatedAt : null
  useEffect(() => {
    let isCurrent = true
    basisOf(query).then(
      (found) => {
        if (!isCurrent) return
        setFailed(false)
        setBasis({ query, basis: found })
      },
      () => { if (isCurrent) setFailed(true) },
    )
    return () => { isCurrent = false }
  }, [query, othersSaved, attempt])

  useEffect(() => {
    const timer = setTimeout(judge, judgeAfterMs)
    return () => clearTimeout(timer)
  }, [fields, basis, ended, judge])

  return { judgement, hasFailed: hasFailed && judgement === null, retry: () => setAttempt((n) => n + 1) }
}
