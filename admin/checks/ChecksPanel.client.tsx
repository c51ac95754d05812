'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { ShownFinding, StoryCheck } from '@/newsroom/statistics/desk/endpoints'
import './checks.css'
import { jumpToWords } from './jumpToWords'
import { useStoryCheck } from './useStoryCheck'
import { checkWords, type CheckWords } from './words'

/** Beside the story while it is written: what does not agree between its figures and their records, how grave it is, and where. */
export function ChecksPanel() {
  const { i18n } = useTranslation()
  const words = checkWords(i18n.language)
  const { check, hasFailed, retry } = useStoryCheck()
  return (
    <section className="checks-panel" aria-labelledby="checks-panel-title">
      <h3 id="checks-panel-title">{words.heading}</h3>
      {check ? <Checked check={check} words={words} language={i18n.language === 'en' ? 'en' : 'zh'} /> : (
        <p role="status" className="checks-quiet">
          {hasFailed ? words.failed : words.waiting}
          {hasFailed ? <button type="button" className="checks-retry" onClick={retry}>{words.retry}</button> : null}
        </p>
      )}
    </section>
  )
}

type Parts = { check: StoryCheck; words: CheckWords; language: 'en' | 'zh' }

function Checked({ check: { findings, figures, counts, blocks }, words, language }: Parts) {
  const [missing, setMissing] = useState<string | null>(null)
  const open = findings.filter(({ dismissed }) => dismissed === null)
  const dismissed = findings.filter((one) => one.dismissed !== null)
  const jump = async ({ at, key, words: quoted }: ShownFinding) => {
    setMissing(null)
    if (!(await jumpToWords(quoted, at.start))) setMissing(key)
  }
  const summary = open.length > 0 ? words.counts(counts) : figures > 0 ? words.agrees(figures) : words.none
  return (
    <>
      <div role="status" aria-live="polite" data-errors={counts.error} data-warnings={counts.warning}>
        <p className={counts.error > 0 ? 'checks-sum checks-error' : counts.warning > 0 ? 'checks-sum' : 'checks-quiet'}>{summary}</p>
        {counts.error > 0 && <p className={blocks ? 'checks-stop' : 'checks-quiet'}>{blocks ? words.mayNot : words.mayPublish}</p>}
      </div>
      {open.length > 0 && (
        <ol className="checks-list">
          {open.map((finding) => (
            <li key={finding.key + finding.at.start} data-severity={finding.severity} data-code={finding.code}>
              <p className="checks-head"><span className="checks-mark">{words.severity[finding.severity]}</span>
                <button type="button" onClick={() => void jump(finding)} title={words.jump(finding.words)}>{words.quote[0]}{finding.words}{words.quote[1]}</button></p>
              <p>{finding.says[language]}</p>
              <p className="checks-quiet">{finding.mend[language]}</p>
              {missing === finding.key && <p role="alert" className="checks-quiet">{words.notFound}</p>}
            </li>
          ))}
        </ol>
      )}
      {dismissed.length > 0 && (
        <details className="checks-dismissed">
          <summary>{words.dismissedCount(dismissed.length)}</summary>
          <ul>{dismissed.map((finding) => <li key={finding.key + finding.at.start}>{finding.says[language]} <span className="checks-quiet">{words.dismissed(finding.dismissed ?? '')}</span></li>)}</ul>
        </details>
      )}
    </>
  )
}
