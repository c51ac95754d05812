'use client'

import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState, type DragEvent, type FormEvent } from 'react'

import type { ImportPreview } from '../../newsroom/import/importTypes'
import { type Choices, correctionsOf, type Draft, draftOf } from './draft'
import { NoticeFound } from './NoticeFound.client'
import type { Refused } from '../ask'
import { useEarlyFile } from '../useEarlyFile'
import { useIsLive } from '../useIsLive'
import { askCreate, askPreview, type Copy } from './askImport'
import { StoryFields } from './StoryFields.client'
import { StoryText } from './StoryText.client'
import { findUnfinished, forgetUnfinished, keepUnfinished } from './unfinished'
import { Warnings } from './Warnings.client'
import { importWords, type ImportScreenWords } from './words'

type Props = { admin: string; api: string; choices: Choices; mayKeepNotice: boolean }

type Refusal = Pick<Refused, 'message' | 'status'>

/** The import screen: copy in, what was understood, corrections, a draft. Refusals are said in words and take nothing away. */
export function ImportForm({ admin, api, choices, mayKeepNotice }: Props) {
  const words = importWords(useTranslation().i18n.language)
  const router = useRouter()
  const result = useRef<HTMLElement>(null)
  const [copy, setCopy] = useState<Copy>({ file: null, text: '', date: '' })
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [busy, setBusy] = useState<'creating' | 'reading' | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isRestored, setRestored] = useState(false)
  const kept = useRef<{ hash: string; draft: Draft } | null>(null)

  useEffect(() => {
    const unfinished = findUnfinished()
    if (!unfinished) return
    setCopy((before) => (before.file ? before : { file: null, text: unfinished.text, date: unfinished.date }))
    if (unfinished.hash && unfinished.draft) kept.current = { hash: unfinished.hash, draft: unfinished.draft }
    setRestored(true)
  }, [])

  useEffect(() => {
    if (copy.file || !copy.text) return
    keepUnfinished({ text: copy.text, date: copy.date, hash: preview?.hash ?? kept.current?.hash ?? null, draft: draft ?? kept.current?.draft ?? null })
  }, [copy, draft, preview])

  useEffect(() => {
    if (!preview) return
    result.current?.focus({ preventScroll: true })
    result.current?.scrollIntoView({ block: 'start' })
  }, [preview])

  async function read(wanted: Copy) {
    if (busy) return
    if (!wanted.file && !wanted.text.trim()) return setRefusal({ message: words.emptyPaste, status: 422 })
    setBusy('reading')
    setRefusal(null)
    const answer = await askPreview({ api, copy: wanted, words })
    setBusy(null)
    setRestored(false)
    if (!answer.ok) return setRefusal(answer)
    const { preview: understood } = answer.result
    setPreview(understood)
    setDraft(kept.current?.hash === understood.hash ? kept.current.draft : draftOf(understood, choices))
    kept.current = null
  }

  function change(next: Partial<Copy>) {
    setCopy((before) => ({ ...before, ...next }))
    setPreview(null)
    setDraft(null)
  }

  function take(file: File | undefined) {
    if (!file) return
    change({ file })
    void read({ ...copy, file })
  }

  async function create(event: FormEvent) {
    event.preventDefault()
    if (busy || !preview || !draft) return
    setBusy('creating')
    setRefusal(null)
    const answer = await askCreate({ api, copy, corrections: correctionsOf(draft, preview, choices), words })
    if (!answer.ok) {
      setBusy(null)
      return setRefusal(answer)
    }
    forgetUnfinished()
    router.push(`${admin}/collections/articles/${answer.result.id}`)
  }

  return (
    <div className="import">
      <div className="import__head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <CopyInput copy={copy} isBusy={busy !== null} isReading={busy === 'reading'} isRestored={isRestored} wasRead={preview !== null} words={words} onChange={change} onRead={() => void read(copy)} onTake={take} />
      {refusal && !preview && <RefusalLine admin={admin} refusal={refusal} words={words} />}
      {preview && draft && (
        <form className="import__result" onSubmit={(event) => void create(event)}>
          <section ref={result} tabIndex={-1} aria-labelledby="import-understood" className="import__understood">
            <h2 id="import-understood">{words.understood}</h2>
            <p className="import__summary" role="status">{words.summary(preview.paragraphs, preview.figures, preview.notice.clauses.length, preview.images)}</p>
            {preview.existing && (
              <p className="import__existing">
                {words.existing(preview.existing.number)} <a href={`${admin}/collections/articles/${preview.existing.id}`}>{words.openExisting}</a>
              </p>
            )}
            <Warnings preview={preview} draft={draft} words={words} />
          </section>
          <div className="import__columns">
            <StoryFields choices={choices} draft={draft} preview={preview} words={words} onChange={(next) => setDraft({ ...draft, ...next })} />
            <div className="import__reading">
              <StoryText draft={draft} preview={preview} words={words} onChange={(leaveOut) => setDraft({ ...draft, leaveOut })} />
              {preview.notice.clauses.length > 0 && (
                <NoticeFound
                  admin={admin} api={api} copy={copy} finding={preview.notice} isStory={draft.clausesAreStory} mayKeep={mayKeepNotice} words={words}
                  onStory={(clausesAreStory) => setDraft({ ...draft, clausesAreStory })}
                />
              )}
            </div>
          </div>
          <div className="import__actions">
            {refusal && <RefusalLine admin={admin} refusal={refusal} words={words} />}
            {preview.existing
              ? <a className="import__primary" href={`${admin}/collections/articles/${preview.existing.id}`}>{words.openExisting}</a>
              : <button type="submit" className="import__primary" aria-disabled={busy !== null}>{busy === 'creating' ? words.creating : words.create}</button>}
            {!preview.existing && <p>{words.createHint}</p>}
          </div>
        </form>
      )}
    </div>
  )
}

const RefusalLine = ({ admin, refusal, words }: { admin: string; refusal: Refusal; words: ImportScreenWords }) => (
  <p className="import__refusal" role="alert">
    <strong>{words.failed}</strong> {refusal.message} {refusal.status === 401 && <a href={`${admin}/login`} target="_blank" rel="noreferrer">{words.signIn}</a>}
  </p>
)

type CopyInputProps = {
  copy: Copy
  isBusy: boolean
  isReading: boolean
  isRestored: boolean
  wasRead: boolean
  words: ImportScreenWords
  onChange: (next: Partial<Copy>) => void
  onRead: () => void
  onTake: (file: File | undefined) => void
}

function CopyInput({ copy, isBusy, isReading, isRestored, wasRead, words, onChange, onRead, onTake }: CopyInputProps) {
  const isLive = useIsLive()
  const ids = { file: useId(), text: useId(), date: useId(), pasteHint: useId(), dateHint: useId() }
  const [isOver, setOver] = useState(false)
  const chooser = useEarlyFile(onTake)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onTake(event.dataTransfer.files[0])
  }
  return (
    <section className={`import__copy${copy.file ? ' has-file' : ''}`} aria-label={words.copy}>
      <div className={`import__drop${isOver ? ' is-over' : ''}`} onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <p>
          {copy.file ? <>{words.chosen}<strong>{copy.file.name}</strong> </> : `${words.drop} `}
          <input
            ref={chooser} id={ids.file} className="import__file" type="file" accept=".txt,.md,.markdown,.html,.htm,.docx,text/plain,text/html,text/markdown"
            onChange={(event) => { onTake(event.target.files?.[0]); event.target.value = '' }}
          />
          <label htmlFor={ids.file}>{copy.file ? words.another : words.choose}</label>
          {copy.file && <button type="button" className="import__instead" onClick={() => onChange({ file: null })}>{words.pasteInstead}</button>}
        </p>
      </div>
      {!copy.file && (
        <div className="import__paste">
          <label htmlFor={ids.text}>{words.paste}</label>
          <textarea id={ids.text} rows={wasRead ? 4 : 12} value={copy.text} readOnly={!isLive} aria-describedby={ids.pasteHint} spellCheck={false} onChange={(event) => onChange({ text: event.target.value })} />
          <p id={ids.pasteHint} className="import__hint" role={isRestored ? 'status' : undefined}>{isRestored ? words.restored : words.pasteHint}</p>
        </div>
      )}
      <div className="import__day">
        <label htmlFor={ids.date}>{words.day}</label>
        <input id={ids.date} type="date" value={copy.date} readOnly={!isLive} aria-describedby={ids.dateHint} onChange={(event) => onChange({ date: event.target.value })} />
        <button type="button" className="import__secondary" disabled={!isLive} aria-disabled={isBusy} onClick={onRead}>{isReading ? words.reading : wasRead ? words.readAgain : words.read}</button>
        <p id={ids.dateHint} className="import__hint">{words.dayHint}</p>
      </div>
    </section>
  )
}
