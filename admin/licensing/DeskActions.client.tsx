'use client'

import { useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

import { ask, type Refused } from '../ask'
import { useIsLive } from '../useIsLive'

type Asked = { name: string; label: string; isOptional?: boolean; usual?: string } & ({ kind: 'text' | 'day' | 'email' } | { kind: 'choice'; options: { value: string; label: string }[] })

export type DeskAction = {
  key: string
  label: string
  /** route of the panel's API, and what is sent beside the fields */
  address: string
  body: Record<string, string>
  /** what is asked before it is done */
  asks: Asked[]
  tone: 'main' | 'plain' | 'grave'
  /** where to go afterwards: the collection whose document the answer names; else the page is read anew */
  opens?: string
}

export type ActionWords = { saveFirst: string; confirm: string; cancel: string; working: string; offline: string; failed: string }

function Field({ asked, value, change }: { asked: Asked; value: string; change: (value: string) => void }) {
  switch (asked.kind) {
    case 'text': return <textarea rows={3} maxLength={4000} value={value} onChange={({ target }) => change(target.value)} />
    case 'choice': return <select value={value} onChange={({ target }) => change(target.value)}>{asked.options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}</select>
    case 'day': return <input type="date" value={value} onChange={({ target }) => change(target.value)} />
    case 'email': return <input type="email" maxLength={200} autoComplete="off" value={value} onChange={({ target }) => change(target.value)} />
  }
}

/** Steps that can be taken now. Each is confirmed in place, with what it needs; a refusal says why and keeps what was typed. */
export function DeskActions({ actions, words }: { actions: DeskAction[]; words: ActionWords }) {
  const isLive = useIsLive()
  const isModified = useFormModified()
  const [open, setOpen] = useState<string | null>(null)
  const [values, setValues] = useState<Record<string, string>>({})
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const [isWorking, setIsWorking] = useState(false)
  const action = actions.find(({ key }) => key === open)

  const choose = (key: string | null) => {
    setOpen(key)
    setValues(Object.fromEntries((actions.find((one) => one.key === key)?.asks ?? []).flatMap(({ name, usual }) => (usual ? [[name, usual]] : []))))
    setRefusal(null)
  }
  const act = async () => {
    if (!action) return
    setIsWorking(true)
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))
    const failed = (status: number) => words.failed.replace('{status}', String(status))
    const answer = await ask<{ id?: string }>(action.address, { body: { ...action.body, ...given }, words: { offline: words.offline, failed } })
    if (!answer.ok) {
      setRefusal(answer)
      setIsWorking(false)
    } else if (action.opens && answer.result.id) window.location.assign(`${action.opens}/${answer.result.id}`)
    else window.location.reload()
  }
  const isIncomplete = action?.asks.some(({ name, isOptional }) => !isOptional && !values[name]?.trim()) ?? false

  return (
    <div className="licensing-actions">
      <div className="licensing-buttons">
        {actions.map(({ key, label, tone }) => (
          <button key={key} type="button" className={`licensing-${tone}`} disabled={!isLive || isModified || isWorking} aria-expanded={open === key} onClick={() => choose(open === key ? null : key)}>{label}</button>
        ))}
      </div>
      {isModified && <p className="licensing-hint" role="status">{words.saveFirst}</p>}
      {action && (
        <div className="licensing-step" role="group" aria-label={action.label}>
          {action.asks.map((asked) => (
            <label key={asked.name}>
              <span>{asked.label}</span>
              <Field asked={asked} value={values[asked.name] ?? ''} change={(value) => setValues({ ...values, [asked.name]: value })} />
            </label>
          ))}
          {refusal && (
            <div className="licensing-refusal" role="alert">
              <p>{refusal.message}</p>
              {refusal.reasons.length > 0 && <ul>{refusal.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
            </div>
          )}
          <div className="licensing-buttons">
            <button type="button" className="licensing-main" disabled={isWorking || isModified || isIncomplete} onClick={() => void act()}>{isWorking ? words.working : words.confirm.replace('{action}', action.label)}</button>
            <button type="button" className="licensing-plain" disabled={isWorking} onClick={() => choose(null)}>{words.cancel}</button>
          </div>
        </div>
      )}
    </div>
  )
}
