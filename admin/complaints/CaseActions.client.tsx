'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useId, useState } from 'react'

import { type Answer, ask } from '../ask'
import { useIsLive } from '../useIsLive'
import { complaintDeskWords } from './words'

type Offered = { act: string; label: string; law: string }
type Props = { address: string; language: string; acts: Offered[]; isDesk: boolean; hasStory: boolean; hasCounterparty: boolean }
type Done = { code?: string | null }

const internal = new Set(['request_take_down', 'request_restore'])

/** What may be done with a case now, each with its reason; messages to the parties; the story it is about. */
export function CaseActions({ address, language, acts, isDesk, hasStory, hasCounterparty }: Props) {
  const words = complaintDeskWords(language)
  const router = useRouter()
  const [chosen, choose] = useState(acts[0]?.act ?? '')
  const [code, setCode] = useState<string | null>(null)
  const id = useId()
  const act = acts.find((offered) => offered.act === chosen) ?? acts[0]

  const send = async (path: string, body: object): Promise<Answer<Done>> => {
    const answer = await ask<Done>(`${address}/${path}`, { body, words: { offline: words.offline, failed: words.serverError } })
    if (!answer.ok) return answer
    if (answer.result.code) setCode(answer.result.code)
    router.refresh()
    return answer
  }

  return (
    <>
      {code && <p className="cd-code" role="status">{words.code} <code>{code}</code><small>{words.codeHint}</small></p>}
      <Sending title={words.actions} button={words.submit} words={words} isOff={!act} onSend={(form) => send('act', {
        act: act?.act, reason: form.get('reason'), ...(act?.act === 'forward' ? { transfer: { name: form.get('transferName'), email: form.get('transferEmail') } } : {}),
      })}>
        {!act ? <p className="cd-muted">{words.noActions}</p> : (
          <>
            <div className="cd-acts" role="radiogroup" aria-label={words.actions}>
              {acts.map((offered) => (
                <label key={offered.act}>
                  <input type="radio" name="act" value={offered.act} checked={offered.act === act.act} onChange={() => choose(offered.act)} />
                  <span>{offered.label}<small>{offered.law}</small></span>
                </label>
              ))}
            </div>
            {act.act === 'take_down' && <p className="cd-warn">{words.warnDown}</p>}
            {act.act === 'restore' && <p className="cd-warn">{words.warnUp}</p>}
            {act.act === 'forward' && (
              <>
                <label htmlFor={`${id}-name`}>{words.transferName}</label>
                <input id={`${id}-name`} name="transferName" required maxLength={80} />
                <label htmlFor={`${id}-email`}>{words.transferEmail}</label>
                <input id={`${id}-email`} name="transferEmail" type="email" maxLength={200} />
              </>
            )}
            <label htmlFor={`${id}-reason`}>{internal.has(act.act) ? words.reasonInternal : words.reason}</label>
            <textarea id={`${id}-reason`} name="reason" rows={3} required minLength={2} maxLength={5000} aria-describedby={`${id}-hint`} />
            <p className="cd-muted" id={`${id}-hint`}>{words.reasonHint}</p>
          </>
        )}
      </Sending>
      {isDesk && (
        <details>
          <summary>{words.message}</summary>
          <Sending title={null} button={words.send} words={words} onSend={(form) => send('message', { text: form.get('text'), audience: form.get('audience') })}>
            <label htmlFor={`${id}-text`}>{words.message}</label>
            <textarea id={`${id}-text`} name="text" rows={3} required maxLength={5000} />
            <label htmlFor={`${id}-to`}>{words.to}</label>
            <select id={`${id}-to`} name="audience">
              {Object.entries(words.audiences).filter(([value]) => hasCounterparty || value === 'complainant' || value === 'desk').map(([value, label]) => <option key={value} value={value}>{label}</option>)}
            </select>
          </Sending>
        </details>
      )}
      {isDesk && !hasStory && (
        <details>
          <summary>{words.linkStory}</summary>
          <Sending title={null} button={words.link} words={words} onSend={(form) => send('story', { address: form.get('address') })}>
            <label htmlFor={`${id}-address`}>{words.linkHint}</label>
            <input id={`${id}-address`} name="address" required maxLength={500} />
          </Sending>
        </details>
      )}
    </>
  )
}

type SendingProps = { title: string | null; button: string; words: ReturnType<typeof complaintDeskWords>; isOff?: boolean; onSend: (form: FormData) => Promise<Answer<Done>>; children: ReactNode }

/** A form that keeps its words until the server has them. */
function Sending({ title, button, words, isOff = false, onSend, children }: SendingProps) {
  const isLive = useIsLive()
  const [state, setState] = useState<{ isBusy: boolean; error: string | null; isDone: boolean }>({ isBusy: false, error: null, isDone: false })
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state.isBusy) return
    const form = event.currentTarget
    setState({ isBusy: true, error: null, isDone: false })
    const outcome = await onSend(new FormData(form))
    if (outcome.ok) form.reset()
    setState({ isBusy: false, error: outcome.ok ? null : outcome.message, isDone: outcome.ok })
  }
  return (
    <form className="cd-form" onSubmit={(event) => void submit(event)}>
      {title && <h2>{title}</h2>}
      {state.error && <p role="alert" className="cd-error">{state.error}</p>}
      {state.isDone && <p role="status" className="cd-ok">{words.done}</p>}
      {children}
      {!isOff && <button type="submit" disabled={!isLive} aria-disabled={state.isBusy}>{state.isBusy ? words.working : button}</button>}
    </form>
  )
}
