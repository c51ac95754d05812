'use client'

import { useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { writtenIn } from '@/domain/text/writtenIn'
import type { AdvanceDesk } from '@/newsroom/licensing/advances/endpoints'
import './advances.css'
import { advanceWords, type AdvanceWords } from './words'

/** The schedule is made in a drawer of Payload's that tells nobody: while the panel is seen, it looks again. */
const lookAgainMs = 4_000

type Act = 'release' | 'withdraw'

const refusalOf = (answer: unknown, words: AdvanceWords): string => (answer as { error?: { message?: string } } | null)?.error?.message ?? words.failed

/** Beside a scheduled story: give it to licensees before its hour, take it back, see who has it. */
export function AdvancePanel() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const words = advanceWords(i18n.language)
  const { dateTime } = writtenIn(i18n.language)
  const [desk, setDesk] = useState<AdvanceDesk | null>(null)
  const address = id ? `/api/licensing/advances/${id}` : null

  const read = useCallback(async () => {
    if (!address || document.hidden) return
    const answer = await fetch(address, { credentials: 'same-origin', cache: 'no-store' }).catch(() => null)
    if (answer?.ok) setDesk((await answer.json()) as AdvanceDesk)
  }, [address])
  useEffect(() => {
    void read()
    const timer = setInterval(() => void read(), lookAgainMs)
    return () => clearInterval(timer)
  }, [read])

  if (!address || !desk || (!desk.scheduledFor && !desk.standing && desk.before.length === 0)) return null
  return (
    <section className="advance-panel" aria-labelledby="advance-panel-title">
      <h3 id="advance-panel-title">{words.heading}</h3>
      <Standing desk={desk} words={words} dateTime={dateTime} />
      {desk.mayRelease && <Acts key={`${desk.standing?.no ?? 0}`} address={address} desk={desk} words={words} done={read} />}
      {(desk.standing || desk.takers.length > 0) && <Takers desk={desk} words={words} />}
      {desk.before.length > 0 && (
        <details>
          <summary>{words.before}</summary>
          <ul>{desk.before.map(({ no, state, releaseAt, reason }) => <li key={no}>{words.wording(no)} · {words.states[state]} · {dateTime(releaseAt)}{reason && <span>{reason}</span>}</li>)}</ul>
        </details>
      )}
    </section>
  )
}

function Standing({ desk: { scheduledFor, standing }, words, dateTime }: { desk: AdvanceDesk; words: AdvanceWords; dateTime: (iso: string) => string }) {
  if (!standing) return <p role="status">{scheduledFor ? words.scheduled(dateTime(scheduledFor)) : words.unscheduled}</p>
  return (
    <div role="status" data-advance={standing.isHeld ? 'held' : 'standing'}>
      <p className="advance-standing">{words.standing(standing.no, dateTime(standing.releaseAt))}</p>
      <p className="advance-quiet">{words.by(standing.by, dateTime(standing.releasedAt))}</p>
      {standing.isHeld && <p className="advance-held">{words.held}</p>}
    </div>
  )
}

function Takers({ desk: { takers }, words }: { desk: AdvanceDesk; words: AdvanceWords }) {
  return (
    <div>
      <p className="advance-quiet">{words.takers}</p>
      {takers.length === 0 ? <p>{words.nobody}</p> : <ul>{takers.map(({ organisation, looks, taken }) => <li key={organisation}>{organisation}<span>{words.taker(looks, taken)}</span></li>)}</ul>}
    </div>
  )
}

/** Each act is confirmed in place; a refusal says why and keeps what was typed. */
function Acts({ address, desk, words, done }: { address: string; desk: AdvanceDesk; words: AdvanceWords; done: () => Promise<void> }) {
  const isModified = useFormModified()
  const [open, setOpen] = useState<Act | null>(null)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isWorking, setWorking] = useState(false)
  const mayGive = desk.scheduledFor !== null && (!desk.standing || desk.standing.isHeld)
  const choose = (act: Act | null) => {
    setOpen(act)
    setRefusal(null)
  }
  const act = async () => {
    setWorking(true)
    const answer = await fetch(`${address}/${open}`, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(open === 'withdraw' ? { reason } : {}) }).catch(() => null)
    if (answer?.ok) {
      await done()
      choose(null)
    } else setRefusal(answer ? refusalOf(await answer.json().catch(() => null), words) : words.offline)
    setWorking(false)
  }
  return (
    <>
      <div className="advance-buttons">
        {mayGive && <button type="button" className="advance-main" disabled={isModified || isWorking} aria-expanded={open === 'release'} onClick={() => choose(open === 'release' ? null : 'release')}>{desk.standing ? words.again : words.release}</button>}
        {desk.standing && <button type="button" disabled={isWorking} aria-expanded={open === 'withdraw'} onClick={() => choose(open === 'withdraw' ? null : 'withdraw')}>{words.withdraw}</button>}
      </div>
      {open && (
        <div className="advance-step" role="group" aria-label={open === 'release' ? words.release : words.withdraw}>
          {open === 'release' ? <p>{words.releaseHint}</p> : (
            <label>{words.reason}<textarea rows={3} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} /></label>
          )}
          {refusal && <p role="alert" className="advance-held">{refusal}</p>}
          <div className="advance-buttons">
            <button type="button" className="advance-main" disabled={isWorking || (open === 'withdraw' && !reason.trim())} onClick={() => void act()}>{isWorking ? words.working : open === 'release' ? words.confirmRelease : words.confirmWithdraw}</button>
            <button type="button" disabled={isWorking} onClick={() => choose(null)}>{words.cancel}</button>
          </div>
        </div>
      )}
    </>
  )
}
