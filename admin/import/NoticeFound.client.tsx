'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { NoticeFinding } from '../../newsroom/import/importTypes'
import { differenceWords } from '../../newsroom/import/importWords'
import { askNoticeDraft, type Copy } from './askImport'
import type { ImportScreenWords } from './words'

type Props = {
  admin: string
  api: string
  copy: Copy
  finding: NoticeFinding
  isStory: boolean
  mayKeep: boolean
  words: ImportScreenWords
  onStory: (isStory: boolean) => void
}

/** The number that stands beside the clause here is not shown twice. */
const printedNumber = /^\s*\d{1,2}\s*[、.．,，)）]\s*/u

type Keeping = { at: 'idle' } | { at: 'busy' } | { at: 'kept'; id: string; title: string } | { at: 'refused'; message: string }

/** The clauses under the story: the same as a published notice, or where they differ, and a draft of them for the rights manager. */
export function NoticeFound({ admin, api, copy, finding, isStory, mayKeep, words, onStory }: Props) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'zh'
  const [keeping, setKeeping] = useState<Keeping>({ at: 'idle' })
  const { clauses, comparedWith, differences, matches } = finding
  // Where no clause is the same, the comparison is of two notices, not of two versions.
  const isForeign = differences.length >= clauses.length

  async function keep() {
    if (keeping.at === 'busy') return
    setKeeping({ at: 'busy' })
    const answer = await askNoticeDraft({ api, copy, words })
    setKeeping(answer.ok ? { at: 'kept', id: answer.result.id, title: answer.result.title } : { at: 'refused', message: answer.message })
  }

  return (
    <section className={`import__notice${isStory ? ' is-story' : ''}`} aria-labelledby="import-notice">
      <h3 id="import-notice">{words.notice}</h3>
      {matches && comparedWith && <p className="import__same">{words.noticeSame(comparedWith.title)}</p>}
      {!matches && comparedWith && (
        <details open={!isForeign}>
          <summary>{isForeign ? words.noticeForeign(comparedWith.title) : words.noticeDiffers(comparedWith.title)}</summary>
          <ul className="import__differences">
            {differences.map((difference) => (
              <li key={`${difference.no} ${difference.change}`}>
                <b>{differenceWords(difference)[language]}</b>
                <p>{difference.diff.map(({ op, text }, at) => (op === 'ins' ? <ins key={at}>{text}</ins> : op === 'del' ? <del key={at}>{text}</del> : <span key={at}>{text}</span>))}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!comparedWith && <p className="import__hint">{words.noticeNone}</p>}
      <details open={!matches}>
        <summary>{words.clause(clauses.map(({ no }) => no).join(' · '))}</summary>
        <ol className="import__clauses">{clauses.map(({ no, text }) => <li key={no}><b>{no}</b><p>{text.replace(printedNumber, '')}</p></li>)}</ol>
      </details>
      <div className="import__noticeactions">
        {!matches && mayKeep && keeping.at !== 'kept' && <button type="button" className="import__secondary" aria-disabled={keeping.at === 'busy'} onClick={() => void keep()}>{keeping.at === 'busy' ? words.keepingNotice : words.keepNotice}</button>}
        {!matches && !mayKeep && <p className="import__hint">{words.noticeRight}</p>}
        {keeping.at === 'kept' && <p role="status">{words.noticeKept}<a href={`${admin}/collections/notice-versions/${keeping.id}`} target="_blank" rel="noreferrer">{keeping.title}</a></p>}
        {keeping.at === 'refused' && <p role="alert" className="import__refusal">{keeping.message}</p>}
        <label className="import__check"><input type="checkbox" checked={isStory} onChange={(event) => onStory(event.target.checked)} />{words.notNotice}</label>
      </div>
    </section>
  )
}
