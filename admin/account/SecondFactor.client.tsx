'use client'

import { useAuth, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { ask } from '../ask'
import { OwnFactor } from './OwnFactor.client'
import { type FactorWords, factorWords } from './words'
import './account.css'

/** In an account: one's own second factor to set up or take away, that of others to be reset by an administrator. */
export function SecondFactor() {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const words = factorWords(i18n.language)
  if (!id) return null
  if (String(user?.id) === String(id)) return <OwnFactor words={words} />
  return <OthersFactor id={String(id)} words={words} />
}

type Entry = { at: string; what: string; by: string }
const entriesIn = (value: unknown): Entry[] => (Array.isArray(value) ? (value as Entry[]) : [])

function OthersFactor({ id, words }: { id: string; words: FactorWords }) {
  const { initialData } = useDocumentInfo()
  const since = useFormFields(([fields]) => fields['totpEnabledAt']?.value) ?? initialData?.['totpEnabledAt']
  const [entries, setEntries] = useState<Entry[]>([])
  const [step, setStep] = useState<'asks' | 'done' | 'idle'>('idle')
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => setEntries(entriesIn(initialData?.['secondFactorLog'])), [initialData])
  const reset = async () => {
    const answer = await ask(`/api/users/${id}/second-factor/reset`, { body: {}, words })
    setProblem(answer.ok ? null : answer.message)
    if (answer.ok) setStep('done')
  }
  const isSet = typeof since === 'string' && step !== 'done'
  return (
    <section className="factor">
      <h3>{words.title}<span>{isSet ? words.since(words.writing.date(since)) : words.off}</span></h3>
      {problem && <p role="alert" className="factor-problem">{problem}</p>}
      {step === 'done' && <p role="status">{words.resetDone}</p>}
      {isSet && step === 'idle' && <button type="button" onClick={() => setStep('asks')}>{words.reset}</button>}
      {isSet && step === 'asks' && (
        <div className="factor-step">
          <p>{words.resetHint}</p>
          <p className="factor-acts"><button type="button" className="factor-main" onClick={() => void reset()}>{words.sure}</button><button type="button" onClick={() => setStep('idle')}>{words.cancel}</button></p>
        </div>
      )}
      {entries.length > 0 && <ul className="factor-log">{entries.map(({ at, what, by }) => <li key={at}><time dateTime={at}>{words.writing.date(at)}</time>{words.log[what] ?? what}<span>{by}</span></li>)}</ul>}
    </section>
  )
}
