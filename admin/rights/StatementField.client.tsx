'use client'

import { useAllFormFields, useAuth, useForm, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useId, useState } from 'react'

import { hasRole, mayPublish } from '@/collections/access'
import { exceptionKey } from '@/domain/editorial/publishable'
import { type StatementName, statementOf } from '@/domain/editorial/statements'
import type { StoryValues } from '@/domain/editorial/storyRights'
import { isTitleChanged, titleChanges, titlePairOf } from '@/domain/editorial/titleChange'
import { writtenIn } from '@/domain/text/writtenIn'
import './rights.css'
import { useJudgement } from './useJudgement'
import { type RightsWords, rightsPanelWords } from './words'

type Account = Parameters<typeof hasRole>[0]

/** One statement that a person makes about the story, with who and when. The server signs it; this only says what is stated. */
export function StatementField({ statement }: { statement: StatementName }) {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const [fields] = useAllFormFields()
  const { dispatchFields, setModified } = useForm()
  const story = reduceFieldsToValues(fields, true) as StoryValues
  const said = statementOf(statement, story)
  const state = (values: StoryValues) => {
    for (const [name, value] of Object.entries({ by: null, account: null, at: null, ...values })) dispatchFields({ type: 'UPDATE', path: `${statement}.${name}`, value })
    setModified(true)
  }
  const group = (story[statement] ?? {}) as { by?: unknown; at?: unknown; reason?: unknown }
  const words = rightsPanelWords(i18n.language)
  const common: Common = {
    words, story, state, isStated: said !== null, account: user as Account,
    signature: said === null ? null : typeof group.by === 'string' && typeof group.at === 'string'
      ? words.signed(group.by, writtenIn(i18n.language).short(group.at, new Date().toISOString())) : words.signing,
    storedReason: typeof group.reason === 'string' ? group.reason : '',
  }
  switch (statement) {
    case 'titleChangeConfirmed': return <TitleChange {...common} />
    case 'ownDeclared': return <OwnDeclared {...common} />
    case 'listingException': return <ListingException {...common} />
  }
}

type Common = {
  words: RightsWords
  story: StoryValues
  state: (values: StoryValues) => void
  isStated: boolean
  account: Account
  /** Who and when, once the server has signed; null when nothing is stated. */
  signature: string | null
  storedReason: string
}

function TitleChange({ words: { titleChangeConfirmed: words }, story, state, isStated, account, signature }: Common) {
  const id = useId()
  const pair = titlePairOf(story)
  if (!pair) return <p className="rights-quiet">{words.none}</p>
  if (!isTitleChanged(pair)) return <p className="rights-quiet">{words.same}</p>
  const may = mayPublish(account)
  return (
    <fieldset className="rights-statement" data-statement="titleChangeConfirmed">
      <legend>{words.legend}</legend>
      <p>{words.intro}</p>
      <p className="han-diff">
        {titleChanges(pair).map(({ op, text }, index) => (op === 'del' ? <del key={index}>{text}</del> : op === 'ins' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>))}
      </p>
      <p className="rights-check">
        <input id={id} type="checkbox" checked={isStated} disabled={!may} onChange={({ target }) => state(target.checked ? pair : { title: null, originalTitle: null })} />
        <label htmlFor={id}>{words.check}</label>
      </p>
      {signature ? <p className="rights-quiet">{signature}</p> : may ? null : <p className="rights-quiet">{words.who}</p>}
    </fieldset>
  )
}

function OwnDeclared({ words: { ownDeclared: words }, story, state, isStated, account, signature, storedReason }: Common) {
  const hasSource = story['source'] !== null && story['source'] !== undefined && story['source'] !== ''
  if (hasSource && !isStated) return null
  return (
    <Reasoned
      name="ownDeclared" words={words} intro={words.intro} may={hasRole(account, 'chief-editor', 'rights-manager')} isStated={isStated} signature={signature} storedReason={storedReason}
      make={(reason) => state({ declared: true, reason })} undo={() => state({ declared: false, reason: null })}
    />
  )
}

function ListingException({ words: { listingException: words, separator }, state, isStated, account, signature, storedReason }: Common) {
  const { judgement } = useJudgement()
  const unlisted = judgement?.unlisted ?? []
  if (unlisted.length === 0 && !isStated) return null
  return (
    <Reasoned
      name="listingException" words={words} intro={words.intro(unlisted.map(({ name }) => name).join(separator))} may={hasRole(account, 'rights-manager')} isStated={isStated} signature={signature}
      storedReason={storedReason} make={(reason) => state({ reason, sources: exceptionKey(unlisted) })} undo={() => state({ reason: null, sources: null })}
    />
  )
}

type ReasonedProps = {
  name: StatementName
  words: { legend: string; reason: string; act: string; undo: string; who: string }
  intro: string
  may: boolean
  isStated: boolean
  signature: string | null
  storedReason: string
  make: (reason: string) => void
  undo: () => void
}

/** A statement that is nothing without its reason. */
function Reasoned({ name, words, intro, may, isStated, signature, storedReason, make, undo }: ReasonedProps) {
  const id = useId()
  const [reason, setReason] = useState('')
  return (
    <fieldset className="rights-statement" data-statement={name}>
      <legend>{words.legend}</legend>
      {isStated ? (
        <>
          <p>{storedReason}</p>
          <p className="rights-quiet">{signature}</p>
          {may ? <button type="button" onClick={undo}>{words.undo}</button> : null}
        </>
      ) : (
        <>
          <p>{intro}</p>
          {may ? (
            <>
              <label htmlFor={id}>{words.reason}</label>
              <textarea id={id} rows={2} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
              <button type="button" disabled={reason.trim() === ''} onClick={() => make(reason.trim())}>{words.act}</button>
            </>
          ) : <p className="rights-quiet">{words.who}</p>}
        </>
      )}
    </fieldset>
  )
}
