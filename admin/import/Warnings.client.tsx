'use client'

import { useTranslation } from '@payloadcms/ui'

import type { ImportPreview, ImportWarning } from '../../newsroom/import/importTypes'
import { warningWords } from '../../newsroom/import/importWords'
import type { Draft } from './draft'
import type { ImportScreenWords } from './words'

/** Without these there is no publication; they are said in the house's red. */
const blocking = new Set<ImportWarning>(['BODY_MISSING', 'SOURCE_MISSING', 'SOURCE_UNKNOWN', 'TITLE_MISSING'])

/** Warnings that the editor has settled on this screen are gone. */
const isSettled = (warning: ImportWarning, draft: Draft) =>
  ((warning === 'SOURCE_MISSING' || warning === 'SOURCE_UNKNOWN') && draft.source !== '') || (warning === 'TITLE_MISSING' && draft.title !== '')
  || (warning === 'SERIES_UNKNOWN' && draft.series !== '') || (warning === 'EDITOR_UNKNOWN' && draft.editors.length > 0)
  || (warning === 'BYLINE_MISSING' && draft.byline.some(({ name }) => name !== '')) || ((warning === 'NOTICE_DIFFERS' || warning === 'NOTICE_NUMBERING_GAP') && draft.clausesAreStory)

export function Warnings({ preview, draft, words }: { preview: ImportPreview; draft: Draft; words: ImportScreenWords }) {
  const isEnglish = useTranslation().i18n.language === 'en'
  const open = preview.warnings.filter((warning) => !isSettled(warning, draft)).sort((a, b) => Number(blocking.has(b)) - Number(blocking.has(a)))
  if (open.length === 0) return null
  return (
    <ul className="import__warnings" aria-label={words.warnings}>
      {open.map((warning) => <li key={warning} className={blocking.has(warning) ? 'is-blocking' : undefined}>{warningWords[warning][isEnglish ? 'en' : 'zh']}</li>)}
    </ul>
  )
}
