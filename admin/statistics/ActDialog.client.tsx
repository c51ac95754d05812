'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'

import type { Bulletin } from '@/newsroom/statistics/desk/acts'
import type { Answer } from '../ask'
import { type Act, askAct, askBulletins } from './askDesk'
import type { DeskRow } from './readQueues'
import type { StatisticsWords } from './words'

type Props = { act: Act; row: DeskRow; words: StatisticsWords; close: (done: string | null) => void }

/** Asks for what an act needs (a reason, a bulletin) and does it; a refusal is told in place and keeps what was typed. */
export function ActDialog({ act, row, words, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const [bulletin, setBulletin] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isWorking, setWorking] = useState(false)
  const done = useRef<string | null>(null)
  useEffect(() => dialog.current?.showModal(), [])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isWorking) return
    setWorking(true)
    const body: Record<string, string> = act === 'verify' ? { bulletin } : act === 'reopen' ? {} : { reason: reason.trim() }
    const answer = await askAct({ act, row, body, words })
    setWorking(false)
    if (!answer.ok) return setRefusal(answer.message)
    done.current = words.done[act]
    dialog.current?.close()
  }
  const needsReason = act === 'dismiss' || act === 'withdraw'
  const isReady = act === 'reopen' || (act === 'verify' ? bulletin !== '' : reason.trim().length >= 2)
  return (
    <dialog ref={dialog} className="sd-dialog" aria-labelledby="sd-act" onClose={() => close(done.current)}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id="sd-act">{words[act]}</h2>
        <p><b>{row.subject}</b>{row.words && ` ${row.words}`}</p>
        {act === 'withdraw' && <p className="sd-grave">{words.withdrawHint}</p>}
        {needsReason && (
          <label>{words.reason}
            <textarea rows={3} minLength={2} maxLength={300} required autoFocus value={reason} onChange={({ target }) => setReason(target.value)} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit() }} />
            <span className="sd-muted">{words.reasonHint}</span>
          </label>
        )}
        {act === 'verify' && row.observation && <Bulletins observation={row.observation} words={words} chosen={bulletin} choose={setBulletin} />}
        {refusal && <p role="alert" className="sd-grave">{refusal}</p>}
        <div className="sd-buttons">
          <button type="submit" className="sd-primary" disabled={!isReady || isWorking}>{isWorking ? words.working : words.confirm}</button>
          <button type="button" onClick={() => dialog.current?.close()}>{words.cancel}</button>
        </div>
      </form>
    </dialog>
  )
}

// An observation is called by its subject, a colon and its value.
const endOfSubject = /：/u

type BulletinsProps = { observation: string; words: StatisticsWords; chosen: string; choose: (id: string) => void }

function Bulletins({ observation, words, chosen, choose }: BulletinsProps) {
  const [found, setFound] = useState<Answer<{ bulletins: Bulletin[] }> | null>(null)
  useEffect(() => {
    let isCurrent = true
    void askBulletins(observation, words).then((answer) => {
      if (!isCurrent) return
      setFound(answer)
      const first = answer.ok && answer.result.bulletins.find(({ agrees }) => agrees)
      if (first) choose(first.id)
    })
    return () => { isCurrent = false }
  }, [observation, words, choose])
  if (found === null) return <p role="status" className="sd-muted">{words.looking}</p>
  if (!found.ok) return <p role="alert" className="sd-grave">{found.message}</p>
  const { bulletins } = found.result
  if (bulletins.length === 0) return <p role="status">{words.noBulletin}</p>
  return (
    <fieldset className="sd-bulletins">
      <legend>{words.chooseBulletin}</legend>
      {bulletins.map(({ id, title, value, source, agrees }, index) => (
        <label key={id} data-agrees={agrees}>
          <input type="radio" name="bulletin" value={id} disabled={!agrees} checked={chosen === id} autoFocus={agrees && index === 0} onChange={() => choose(id)} />
          <span><b>{value}</b> {title.split(endOfSubject)[0]}{words.writing.comma}{source}</span><span className="sd-muted">{agrees ? words.agrees : words.differs}</span>
        </label>
      ))}
    </fieldset>
  )
}
