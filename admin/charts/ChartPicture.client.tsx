'use client'

import { useAllFormFields, useDebounce, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'

import type { Lint } from '@/domain/charts'
import { writtenIn } from '@/domain/text/writtenIn'
import './charts.css'
import { Lints } from './Lints.client'
import { chartPanelWords } from './words'

type Answer = { narrow: string; wide: string; lints: Lint[]; keys: { key: string; label: string }[]; points: number }

const drawn = ['type', 'query', 'title', 'subtitle', 'altText', 'note', 'relation', 'order', 'axisFrom', 'highlight', 'annotations']

export const pictureUrl = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

async function fetchPicture(body: string, signal: AbortSignal): Promise<Answer> {
  const answer = await fetch('/api/chart-picture', { method: 'POST', credentials: 'include', headers: { 'Content-Type': 'application/json' }, body, signal })
  const json = (await answer.json()) as Answer & { errors?: { message: string }[] }
  if (!answer.ok) throw new Error(json.errors?.[0]?.message ?? String(answer.status))
  return json
}

/** The chart as the form has it, saved or not, drawn by the server as readers will see it, with everything that is wrong with it. */
export function ChartPicture() {
  const { i18n } = useTranslation()
  const words = chartPanelWords(i18n.language)
  const writing = writtenIn(i18n.language)
  const [fields] = useAllFormFields()
  const values = reduceFieldsToValues(fields, true) as Record<string, unknown>
  const body = useDebounce(JSON.stringify(Object.fromEntries(drawn.map((name) => [name, values[name] ?? null]))), 250)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [isNarrow, setNarrow] = useState(false)
  useEffect(() => {
    const asked = new AbortController()
    fetchPicture(body, asked.signal).then(
      (found) => {
        setFailure(null)
        setAnswer(found)
      },
      (error: unknown) => {
        if (!asked.signal.aborted) setFailure(error instanceof Error ? error.message : String(error))
      },
    )
    return () => asked.abort()
  }, [body, attempt])
  return (
    <section className="chart-panel" aria-labelledby="chart-panel-title">
      <header>
        <h3 id="chart-panel-title">{words.heading}</h3>
        {answer && answer.points > 0 ? <span className="chart-quiet-words">{words.points(answer.points)}</span> : null}
        <span className="chart-widths">
          <button type="button" aria-pressed={!isNarrow} onClick={() => setNarrow(false)}>{words.wide}</button>
          <button type="button" aria-pressed={isNarrow} onClick={() => setNarrow(true)}>{words.narrow}</button>
        </span>
      </header>
      {failure ? <p role="status">{words.failed}{failure} <button type="button" onClick={() => setAttempt(attempt + 1)}>{words.retry}</button></p> : null}
      {!answer && !failure ? <p role="status" className="chart-quiet-words">{words.waiting}</p> : null}
      {answer ? (
        <>
          {answer.points > 0
            // The picture is a file of ours with its own colours; as an image nothing in it can run.
            // eslint-disable-next-line @next/next/no-img-element -- a picture of the form has no address
            ? <img className="chart-live" src={pictureUrl(isNarrow ? answer.narrow : answer.wide)} alt={String(values['altText'] ?? '') || words.heading} data-points={answer.points} />
            : <p className="chart-empty">{words.empty}</p>}
          <Lints lints={answer.lints} />
          {answer.keys.length > 0 ? <p className="chart-quiet-words">{words.keys}{writing.list(answer.keys.map(({ key, label }) => (key === label ? key : `${label}${writing.aside(key)}`)))}</p> : null}
        </>
      ) : null}
    </section>
  )
}
