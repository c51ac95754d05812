'use client'

import { useTranslation } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import { ask } from '../ask'
import { loginWords } from './words'

/** Asks for the code only when the server does: until then nobody learns which accounts have one. */
export function LoginForm({ address, forgotten, leadsTo }: { address: string; forgotten: string; leadsTo: string }) {
  const { i18n } = useTranslation()
  const words = loginWords(i18n.language)
  const [asksCode, setAsksCode] = useState(false)
  const [said, setSaid] = useState<{ text: string; isError: boolean } | null>(null)
  const [isWorking, setIsWorking] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    setIsWorking(true)
    const answer = await ask(address, { body: Object.fromEntries(typed), words, headers: { 'accept-language': i18n.language } })
    if (answer.ok) {
      window.location.assign(leadsTo)
      return
    }
    const needsCode = answer.code === 'SECOND_FACTOR_NEEDED'
    if (needsCode) setAsksCode(true)
    setSaid({ text: answer.message, isError: !needsCode })
    setIsWorking(false)
  }

  return (
    <form className="house-login" method="post" onSubmit={(event) => void submit(event)}>
      <div hidden={asksCode} className="house-login-fields">
        <label>{words.email}<input id="field-email" name="email" type="email" autoComplete="username" required /></label>
        <label>{words.password}<input id="field-password" name="password" type="password" autoComplete="current-password" required /></label>
      </div>
      <p role="status" className={said?.isError ? 'house-login-error' : 'house-login-said'}>{said?.text ?? ''}</p>
      {asksCode && <label>{words.code}<input id="field-code" name="code" inputMode="text" autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} maxLength={20} required autoFocus /><small>{words.codeHint}</small></label>}
      <button type="submit" disabled={isWorking}>{isWorking ? words.working : words.signIn}</button>
      {asksCode ? <a href="">{words.other}</a> : <a href={forgotten}>{words.forgotten}</a>}
    </form>
  )
}
