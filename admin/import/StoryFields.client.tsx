'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState, type ReactNode } from 'react'

import { bylineRoles } from '../../domain/editorial/genres'
import type { BylineRole, Choice, ImportPreview } from '../../newsroom/import/importTypes'
import { rightsWords } from '../../newsroom/import/importWords'
import { type Choices, type Draft, idNamed, isUnlisted } from './draft'
import type { ImportScreenWords } from './words'

type Props = { choices: Choices; draft: Draft; preview: ImportPreview; words: ImportScreenWords; onChange: (next: Partial<Draft>) => void }

/** Everything that was understood about the story, each to be corrected. */
export function StoryFields({ choices, draft, preview, words, onChange }: Props) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'zh'
  const event = (next: Partial<Draft['event']>) => onChange({ event: { ...draft.event, ...next } })
  const isInferred = preview.event.yearInferred && draft.event.date === preview.event.date
  const isUnknownSource = preview.warnings.includes('SOURCE_UNKNOWN') && preview.sourceLabel !== null
  const isSourceChanged = idNamed(choices.sources, draft.source) !== (preview.source?.id ?? null)
  return (
    <div className="import__fields">
      <Field label={words.headline}>{(id) => <textarea id={id} className="import__headline" rows={2} required maxLength={120} value={draft.title} onChange={({ target }) => onChange({ title: target.value.replaceAll('\n', ' ') })} />}</Field>
      <Text label={words.originalTitle} value={draft.originalTitle} most={200} onChange={(originalTitle) => onChange({ originalTitle })} />
      <details className="import__more" open={Boolean(draft.kicker || draft.subtitle || draft.dateline || draft.originalUrl) || undefined}>
        <summary>{words.more}</summary>
        <Text label={words.kicker} value={draft.kicker} most={60} onChange={(kicker) => onChange({ kicker })} />
        <Text label={words.subtitle} value={draft.subtitle} most={120} onChange={(subtitle) => onChange({ subtitle })} />
        <Text label={words.dateline} value={draft.dateline} most={80} onChange={(dateline) => onChange({ dateline })} />
        <Text label={words.originalAuthor} value={draft.originalAuthor} most={60} onChange={(originalAuthor) => onChange({ originalAuthor })} />
        <Text label={words.originalUrl} value={draft.originalUrl} most={500} type="url" onChange={(originalUrl) => onChange({ originalUrl })} />
      </details>

      <fieldset>
        <legend>{words.byline}</legend>
        <Byline choices={choices.people} draft={draft} language={language} words={words} onChange={(byline) => onChange({ byline })} />
      </fieldset>

      <fieldset>
        <legend>{words.placement}</legend>
        <Listed
          label={words.source} list={choices.sources} value={draft.source} words={words} isWanted={draft.source === ''}
          note={isUnknownSource && draft.source === '' ? words.sourceSaid(preview.sourceLabel ?? '') : null} onChange={(source) => onChange({ source })}
        />
        <Field label={words.section}>{(id) => (
          <select id={id} value={draft.section} onChange={({ target }) => onChange({ section: target.value })}>
            <option value="">{words.noSection}</option>
            {choices.sections.map((section) => <option key={section.id} value={section.id}>{section.name}</option>)}
          </select>
        )}</Field>
        <Listed
          label={words.series} list={choices.series} value={draft.series} words={words}
          note={preview.seriesName && !preview.series && draft.series === '' ? words.seriesSaid(preview.seriesName) : null} onChange={(series) => onChange({ series })}
        />
        <Editors list={choices.people} names={draft.editors} unknown={preview.unknownEditors} words={words} onChange={(editors) => onChange({ editors })} />
        <p className="import__rights">
          <span>{words.rights}</span> {isSourceChanged ? words.rightsLater : (rightsWords[preview.rights.class]?.[language] ?? preview.rights.class)}
          {!isSourceChanged && <small> {preview.rights.reasonCodes.join(' · ')}</small>}
        </p>
      </fieldset>

      <fieldset className="import__event">
        <legend>{words.event}</legend>
        <Text label={words.eventName} value={draft.event.name} most={120} onChange={(name) => event({ name })} />
        <Field label={<>{words.eventDate}{isInferred && <mark>{words.inferred}</mark>}</>}>{(id) => (
          <input id={id} value={draft.event.date} inputMode="numeric" placeholder="2024-10-23" pattern="\d{4}-\d{2}-\d{2}" title={words.dateHint} onChange={({ target }) => event({ date: target.value })} />
        )}</Field>
        <Text label={words.eventPlace} value={draft.event.place} most={60} onChange={(place) => event({ place })} />
      </fieldset>
    </div>
  )
}

function Field({ label, note, isUrgent = false, children }: { label: ReactNode; note?: string | null; isUrgent?: boolean; children: (id: string, noteId: string | undefined) => ReactNode }) {
  const id = useId()
  const noteId = note ? `${id}-note` : undefined
  return (
    <div className="import__field">
      <label htmlFor={id}>{label}</label>
      {children(id, noteId)}
      {note && <p id={noteId} className={isUrgent ? 'import__note is-urgent' : 'import__note'}>{note}</p>}
    </div>
  )
}

const Text = ({ label, value, most, type = 'text', onChange }: { label: string; value: string; most: number; type?: 'text' | 'url'; onChange: (value: string) => void }) => (
  <Field label={label}>{(id) => <input id={id} type={type} value={value} maxLength={most} onChange={({ target }) => onChange(target.value)} />}</Field>
)

type ListedProps = { label: string; list: Choice[]; value: string; words: ImportScreenWords; note: string | null; isWanted?: boolean; onChange: (value: string) => void }

/** One name of a list, typed or chosen; a name that is on no list is said, not dropped. */
function Listed({ label, list, value, words, note, isWanted = false, onChange }: ListedProps) {
  const listId = useId()
  const unlisted = isUnlisted(list, value)
  return (
    <Field label={label} note={unlisted ? words.notListed : note} isUrgent={unlisted || isWanted}>{(id, noteId) => (
      <>
        <input
          id={id} list={listId} value={value} placeholder={words.noSource} className={isWanted ? 'is-wanted' : undefined} aria-invalid={unlisted || undefined}
          aria-describedby={noteId} autoComplete="off" onChange={({ target }) => onChange(target.value)}
          ref={(input) => input?.setCustomValidity(unlisted ? words.notListed : '')}
        />
        <datalist id={listId}>{list.map((choice) => <option key={choice.id} value={choice.name} />)}</datalist>
      </>
    )}</Field>
  )
}

type BylineProps = { choices: Choice[]; draft: Draft; language: 'en' | 'zh'; words: ImportScreenWords; onChange: (byline: Draft['byline']) => void }

function Byline({ choices, draft: { byline }, language, words, onChange }: BylineProps) {
  const listId = useId()
  const put = (at: number, row: Partial<Draft['byline'][number]>) => onChange(byline.map((old, index) => (index === at ? { ...old, ...row } : old)))
  return (
    <>
      <ul className="import__byline">
        {byline.map(({ role, name }, at) => (
          <li key={at}>
            <select aria-label={words.role} value={role} onChange={({ target }) => put(at, { role: target.value as BylineRole })}>
              {Object.entries(bylineRoles).map(([value, [zh, en]]) => <option key={value} value={value}>{language === 'en' ? en : zh}</option>)}
            </select>
            <input aria-label={words.name} list={listId} value={name} maxLength={40} autoComplete="off" onChange={({ target }) => put(at, { name: target.value })} />
            <small>{name && (idNamed(choices, name) ? words.linked : words.asText)}</small>
            <button type="button" className="import__remove" aria-label={words.removeName(name)} onClick={() => onChange(byline.filter((_, index) => index !== at))}>×</button>
          </li>
        ))}
      </ul>
      <datalist id={listId}>{choices.map((person) => <option key={person.id} value={person.name} />)}</datalist>
      <button type="button" className="import__add" onClick={() => onChange([...byline, { role: 'reporter', name: '' }])}>{words.addName}</button>
    </>
  )
}

type EditorsProps = { list: Choice[]; names: string[]; unknown: string[]; words: ImportScreenWords; onChange: (names: string[]) => void }

function Editors({ list, names, unknown, words, onChange }: EditorsProps) {
  const [typed, setTyped] = useState('')
  const listId = useId()
  const type = (value: string) => {
    const isNew = idNamed(list, value) !== null && !names.includes(value.trim())
    setTyped(isNew ? '' : value)
    if (isNew) onChange([...names, value.trim()])
  }
  const note = isUnlisted(list, typed) ? words.notListed : unknown.length > 0 && names.length === 0 ? words.editorsSaid(words.writing.list(unknown)) : null
  return (
    <Field label={words.editors} note={note}>{(id, noteId) => (
      <div className="import__chips">
        {names.map((name) => <span key={name}>{name}<button type="button" aria-label={words.removeEditor(name)} onClick={() => onChange(names.filter((other) => other !== name))}>×</button></span>)}
        <input
          id={id} list={listId} value={typed} placeholder={words.pickEditor} autoComplete="off" aria-describedby={noteId} onChange={({ target }) => type(target.value)}
          ref={(input) => input?.setCustomValidity(isUnlisted(list, typed) ? words.notListed : '')}
          onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault() }}
        />
        <datalist id={listId}>{list.filter(({ name }) => !names.includes(name)).map((person) => <option key={person.id} value={person.name} />)}</datalist>
      </div>
    )}</Field>
  )
}
