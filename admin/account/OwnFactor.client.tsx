'use client'

import { useEffect, useState } from 'react'

import { ask } from '../ask'
import type { FactorWords } from './words'

type State = { since: string | null; left: number; pending: { secret: string; picture: string } | null; isDemanded: boolean; isHeldBack: boolean }
const place = '/api/users/second-factor'
const fewCodes = 3

/** One's own second factor. Not a form: it stands inside that of the account, which must not send it. */
export function OwnFactor({ words }: { words: FactorWords }) {
  const [state, setState] = useState<State | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const load = async (address = place, body?: Record<string, string>) => {
    const answer = await ask<State>(address, { words, ...(body ? { body } : {}) })
    setProblem(answer.ok ? null : answer.message)
    if (answer.ok) setState(answer.result)
  }
  useEffect(() => { void load() }, []) // eslint-disable-line react-hooks/exhaustive-deps -- once, when it is opened

  const confirm = async (code: string) => {
    const answer = await ask<{ codes: string[] }>(`${place}/confirm`, { body: { code }, words })
    setProblem(answer.ok ? null : answer.message)
    if (!answer.ok) return
    setCodes(answer.result.codes)
    setState((was) => was && { ...was, since: new Date().toISOString(), pending: null })
  }
  const remove = async (code: string) => {
    const answer = await ask(`${place}/remove`, { body: { code }, words })
    if (answer.ok) await load()
    else setProblem(answer.message)
  }

  if (!state) return <section className="factor"><h3>{words.title}</h3><p role="status">{problem ?? words.working}</p></section>
  return (
    <section className="factor">
      <h3>{words.title}<span>{state.since ? words.since(words.writing.date(state.since)) : words.off}</span></h3>
      {problem && <p role="alert" className="factor-problem">{problem}</p>}
      {codes ? (
        <div className="factor-step">
          <h4>{words.codes}</h4>
          <p>{words.codesHint}</p>
          <ul className="factor-codes">{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ul>
          <p className="factor-acts"><button type="button" className="factor-main" onClick={() => window.location.assign('/admin')}>{words.noted}</button></p>
        </div>
      ) : state.since ? (
        <>
          <p>{words.left(state.left)}{state.left <= fewCodes && !state.isDemanded && ` ${words.few}`}</p>
          {state.isDemanded ? <p>{words.demanded}</p> : <CodeField label={words.removeCode} act={words.remove} send={remove} />}
        </>
      ) : (
        <>
          <p className={state.isHeldBack ? 'factor-problem' : ''}>{state.isHeldBack ? words.heldBack : words.why}</p>
          {state.pending ? (
            <div className="factor-step">
              <p>{words.scan}</p>
              {/* eslint-disable-next-line @next/next/no-img-element -- a data address, nothing to optimise */}
              <img src={state.pending.picture} width={220} height={220} alt={words.picture} />
              <p>{words.secret}{words.writing.colon}<code className="factor-secret">{state.pending.secret}</code></p>
              <CodeField label={words.enter} act={words.finish} send={confirm} isMain />
              <p className="factor-acts"><button type="button" onClick={() => void load(`${place}/begin`, {})}>{words.again}</button></p>
            </div>
          ) : <p className="factor-acts"><button type="button" className="factor-main" onClick={() => void load(`${place}/begin`, {})}>{words.begin}</button></p>}
        </>
      )}
    </section>
  )
}

function CodeField({ label, act, send: give, isMain = false }: { label: string; act: string; send: (code: string) => Promise<void>; isMain?: boolean }) {
  const [code, setCode] = useState('')
  const [isWorking, setIsWorking] = useState(false)
  const submit = async () => {
    if (!code.trim() || isWorking) return
    setIsWorking(true)
    await give(code)
    setCode('')
    setIsWorking(false)
  }
  return (
    <div className="factor-code">
      <label>{label}<input
        value={code} maxLength={20} autoComplete="one-time-code" spellCheck={false} onChange={({ target }) => setCode(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault() // the form around it is the account's
          void submit()
        }}
      /></label>
      <button type="button" className={isMain ? 'factor-main' : ''} disabled={isWorking} onClick={() => void submit()}>{act}</button>
    </div>
  )
}
