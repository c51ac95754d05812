import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'

import { mapBody } from '@/domain/editorial/bodyOffsets'
import type { FigureProposal } from '@/domain/editorial/figureProposal'
import { idOf } from '@/domain/editorial/idOf'
import { ask, noWords } from '../ask'
import { useComposition } from '../useComposition'

const askAfterMs = 700
const pathOfDate = 'event.date'

type Found = { key: string; proposals: FigureProposal[] }

/**
 * The figures of the text in the form that wait for an editor. Asked of the server a moment after the words have changed, never in the middle of a
 * composition; confirming a figure changes no word and asks nothing.
 */
export function useProposals(): { article: string | null; pending: FigureProposal[]; confirmed: number; rejected: string[]; isWaiting: boolean; hasFailed: boolean; retry: () => void; noteAccepted: (id: string) => void } {
  const { id } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const body: unknown = fields['body']?.value
  const mapped = useMemo(() => mapBody(body), [body])
  const date = fields[pathOfDate]?.value
  const regions: unknown = fields['regions']?.value
  const region = Array.isArray(regions) ? idOf((regions[0] as { value?: unknown } | undefined)?.value ?? regions[0]) : null
  const wanted = JSON.stringify({ text: mapped.text, date: typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null, region })
  const [found, setFound] = useState<Found | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set())
  const { isComposing, ended } = useComposition()

  const hasText = mapped.text !== ''
  useEffect(() => {
    if (!hasText || isComposing.current) return
    let isCurrent = true
    const timer = setTimeout(() => {
      void ask<{ proposals: FigureProposal[] }>('/api/figure-proposals', { body: wanted, words: noWords }).then((answer) => {
        if (!isCurrent) return
        setFailed(!answer.ok)
        if (answer.ok) setFound({ key: wanted, proposals: answer.result.proposals })
      })
    }, askAfterMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [wanted, attempt, hasText, isComposing, ended])

  const rejectedValue: unknown = fields['rejectedFigures']?.value
  const rejected = useMemo(() => (Array.isArray(rejectedValue) ? rejectedValue.filter((one): one is string => typeof one === 'string') : []), [rejectedValue])
  const proposals = useMemo(() => {
    const blocks = mapped.pieces.filter(({ node }) => node.type === 'inlineBlock')
    const refused = new Set(rejected)
    const all = (found?.proposals ?? []).filter((one) => !refused.has(one.id))
    return all.filter((one) => {
      const block = blocks.find(({ start, end }) => start < one.end && end > one.start)
      if (!block) return true
      // The same words may stand for several records; as many as the figure holds are done.
      const also: unknown = block.node.fields?.['also']
      const held = 1 + (Array.isArray(also) ? also.length : 0)
      const together = all.filter(({ start, end }) => start === one.start && end === one.end).sort((a, b) => Number(accepted.has(b.id)) - Number(accepted.has(a.id)))
      return together.indexOf(one) >= held
    })
  }, [accepted, found, mapped, rejected])

  return {
    article: id === undefined ? null : String(id), pending: proposals, confirmed: mapped.pieces.filter(({ node }) => node.type === 'inlineBlock').length, rejected,
    isWaiting: hasText && found === null, hasFailed, retry: useCallback(() => setAttempt((count) => count + 1), []),
    noteAccepted: useCallback((one: string) => setAccepted((known) => new Set([...known, one])), []),
  }
}
