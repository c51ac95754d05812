'use client'

import { useAllFormFields, useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { splitNotice } from '@/domain/editorial/noticeClauses'
import { termsOf, unsaid } from '@/newsroom/noticeTerms'
import './notices.css'
import { noticeFormWords } from './words'

/** On a published version: its public pages, and the draft that will follow it. */
export function Published({ id, links }: { id: string; links: { page: string; log: string; changes: string | null } | null }) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const [state, setState] = useState<{ isBusy: boolean; error: string | null }>({ isBusy: false, error: null })
  const words = noticeFormWords(i18n.language)

  const draft = async () => {
    if (state.isBusy) return
    setState({ isBusy: true, error: null })
    try {
      const response = await fetch(`${config.routes.api}/notice-versions/${id}/duplicate`, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: '{}' })
      const answer = await response.json() as { doc?: { id: string }; errors?: { message: string }[] }
      if (answer.doc) router.push(`${config.routes.admin}/collections/notice-versions/${answer.doc.id}`)
      else setState({ isBusy: false, error: words.failed(answer.errors?.[0]?.message ?? String(response.status)) })
    } catch (error) {
      // fetch rejects with a TypeError when nothing answers.
      if (!(error instanceof TypeError)) throw error
      setState({ isBusy: false, error: words.offline })
    }
  }

  return (
    <section className="notice-tools">
      <p>{words.sealed}</p>
      {state.error && <p role="alert" className="notice-tools__error">{state.error}</p>}
      <p className="notice-tools__doors">
        <button type="button" onClick={() => void draft()} aria-disabled={state.isBusy}>{state.isBusy ? words.drafting : words.next}</button>
        {links && <a href={links.page} target="_blank" rel="noopener">{words.publicPage}</a>}
        {links?.changes && <a href={links.changes} target="_blank" rel="noopener">{words.changes}</a>}
        {links && <a href={links.log} target="_blank" rel="noopener">{words.log}</a>}
      </p>
    </section>
  )
}

/** Fields that a notice says itself, filled where they are still empty. */
function said(clauses: Parameters<typeof termsOf>[0]): Record<string, unknown> {
  const { contactDays, ...terms } = termsOf(clauses)
  const known = Object.entries(terms).filter(([, value]) => ![value].flat().some((words) => words.includes(unsaid)))
  return { ...Object.fromEntries(known), 'contactWindow.days': contactDays }
}

/** In a draft: takes the printed notice in whole. Payload does not draw this again when the draft is published. */
export function Draft() {
  const { id, savedDocumentData } = useDocumentInfo()
  return id && savedDocumentData?.['status'] === 'published' ? <Published id={String(id)} links={null} /> : <Paste />
}

function Paste() {
  const { i18n } = useTranslation()
  const [fields] = useAllFormFields()
  const { addFieldRow, dispatchFields, removeFieldRow, setModified } = useForm()
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<string[]>([])
  const id = useId()
  const words = noticeFormWords(i18n.language)
  const rows = fields['clauses']?.rows?.length ?? 0

  const split = () => {
    const blocks = text.split(/\r\n?|\n/u).flatMap((line) => (line.trim() ? [{ type: 'paragraph' as const, text: line.trim() }] : []))
    const { clauses, warnings } = splitNotice(blocks)
    if (clauses.length === 0) {
      setOutcome([words.none])
      return
    }
    for (let row = rows - 1; row >= 0; row--) removeFieldRow({ path: 'clauses', rowIndex: row })
    clauses.forEach(({ no, kind, text: printed }, row) => {
      const state = (value: string) => ({ value, initialValue: value, valid: true, passesCondition: true })
      addFieldRow({ path: 'clauses', schemaPath: 'clauses', rowIndex: row, subFieldState: { no: state(no), kind: state(kind ?? 'other'), text: state(printed), explanation: state('') } })
    })
    for (const [path, value] of Object.entries(said(clauses))) {
      const present = fields[path]?.value
      const isEmpty = present === undefined || present === null || present === '' || (Array.isArray(present) && present.length === 0)
      if (isEmpty || path === 'contactWindow.days') dispatchFields({ type: 'UPDATE', path, value })
    }
    setModified(true)
    setOutcome([
      words.done(clauses.length, clauses.filter(({ kind }) => kind === null).length),
      ...warnings.map((warning) => (warning === 'NOTICE_NUMBERING_GAP' ? words.gap : words.unnumbered)),
    ])
    setText('')
  }

  return (
    <details className="notice-tools">
      <summary>{words.paste}</summary>
      <label htmlFor={id}>{words.pasteHint}</label>
      <textarea id={id} rows={8} value={text} onChange={(event) => setText(event.target.value)} />
      <p className="notice-tools__doors">
        <button type="button" onClick={split} disabled={!text.trim()}>{words.split}</button>
        {rows > 0 && text.trim() && <span>{words.replaces(rows)}</span>}
      </p>
      <div role="status">{outcome.map((line) => <p key={line}>{line}</p>)}</div>
    </details>
  )
}
