'use client'

import { useEffect, useId, useState } from 'react'

import type { Ids } from './draft'

type Props = { label: string; collection: 'indicators' | 'regions'; value: string; known: Ids; onFound: (found: Ids) => void; onChange: (value: string) => void; hint?: string | null; autoFocus?: boolean }

const askAfterMs = 250

/** A record chosen by its name: what is typed is looked up, and a name that the list has stands for its record. */
export function NamedField({ label, collection, value, known, onFound, onChange, hint = null, autoFocus = false }: Props) {
  const id = useId()
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const name = asked.trim()
    if (name.length < 1) return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      fetch(`/api/${collection}?depth=0&limit=20&where[name][like]=${encodeURIComponent(name)}`, { credentials: 'include', signal: stop.signal })
        .then(async (answer) => (answer.ok ? ((await answer.json()) as { docs: { id: string; name: string }[] }).docs : []))
        .then((docs) => onFound(new Map(docs.map((doc) => [doc.name, doc.id]))), () => undefined)
    }, askAfterMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked, collection, onFound])
  return (
    <p className="figure-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} list={`${id}-list`} value={value} autoComplete="off" autoFocus={autoFocus} onChange={({ target }) => { onChange(target.value); setAsked(target.value) }} />
      <datalist id={`${id}-list`}>{[...known.keys()].map((name) => <option key={name} value={name} />)}</datalist>
      {hint ? <span className="figure-hint">{hint}</span> : null}
    </p>
  )
}
