'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Lint } from '@/domain/charts'
import { idOf } from '@/domain/editorial/idOf'
import { pictureUrl } from './ChartPicture.client'
import './charts.css'
import { Lints } from './Lints.client'
import { chartPanelWords } from './words'

type Shown = { title: string | null; status: string; follows: string; narrow: string; lints: Lint[] }

/** The chart of a block, small, where it stands in the story. */
export function BlockPicture() {
  const { i18n } = useTranslation()
  const words = chartPanelWords(i18n.language)
  const id = useFormFields(([fields]) => idOf(fields['chart']?.value))
  const [shown, setShown] = useState<{ id: string; chart: Shown } | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    if (!id) return
    let isCurrent = true
    fetch(`/api/chart-picture/${encodeURIComponent(id)}`, { credentials: 'include', cache: 'no-store' }).then(async (answer) => {
      const json = (await answer.json()) as Shown & { errors?: { message: string }[] }
      if (!isCurrent) return
      setFailure(answer.ok ? null : (json.errors?.[0]?.message ?? String(answer.status)))
      if (answer.ok) setShown({ id, chart: json })
    }, (error: unknown) => { if (isCurrent) setFailure(error instanceof Error ? error.message : String(error)) })
    return () => { isCurrent = false }
  }, [id])
  if (!id) return <p className="chart-quiet-words">{words.noChart}</p>
  if (failure) return <p role="status">{words.failed}{failure}</p>
  if (!shown || shown.id !== id) return <p role="status" className="chart-quiet-words">{words.waiting}</p>
  const { chart } = shown
  return (
    <div className="chart-block">
      {/* eslint-disable-next-line @next/next/no-img-element -- drawn for this moment, it has no address */}
      <img className="chart-live" src={pictureUrl(chart.narrow)} alt={chart.title ?? words.heading} />
      <p className="chart-quiet-words">
        {chart.status === 'published' ? null : `${words.draft} · `}{chart.follows === 'live' ? words.live : words.frozen}{' · '}
        <a href={`/admin/collections/charts/${id}`} target="_blank" rel="noreferrer">{words.edit}</a>
      </p>
      {chart.lints.length > 0 ? <Lints lints={chart.lints} /> : null}
    </div>
  )
}
