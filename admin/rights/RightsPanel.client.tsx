'use client'

import { useTranslation } from '@payloadcms/ui'

import { addresses } from '@/domain/addresses'
import type { Judgement } from '@/domain/editorial/judgeStory'
import { classWords, reasonWords, type Words } from '@/domain/rights'
import './rights.css'
import { useJudgement } from './useJudgement'
import { type RightsWords, rightsPanelWords } from './words'

/** Beside the story while it is written: whose it is and why, what publishing still needs, what the world may do with it. */
export function RightsPanel() {
  const { i18n } = useTranslation()
  const words = rightsPanelWords(i18n.language)
  const { judgement, hasFailed, retry } = useJudgement()
  const say = ({ zh, en }: Words) => (i18n.language === 'en' ? en : zh)
  return (
    <section className="rights-panel" aria-labelledby="rights-panel-title">
      <h3 id="rights-panel-title">{words.heading}</h3>
      {judgement ? <Judged judgement={judgement} words={words} say={say} /> : (
        <p role="status" className="rights-quiet">
          {hasFailed ? words.failed : words.waiting}
          {hasFailed ? <button type="button" onClick={retry}>{words.retry}</button> : null}
        </p>
      )}
    </section>
  )
}

type Parts = { judgement: Judgement; words: RightsWords; say: (words: Words) => string }

const tones: Record<Judgement['class'], 'ours' | 'theirs' | 'unclear'> = {
  own_source_label: 'ours', own_marker: 'ours', own_declared: 'ours', reprint: 'theirs', third_party: 'theirs', mixed: 'theirs', undetermined: 'unclear',
}

/** The engine compares folded names; people read the one that the registry prints. */
function asWritten({ decision, standings }: Judgement): Judgement['decision'] {
  const { authority } = decision
  if (!authority || authority.name === null) return decision
  const written = standings.find(({ source }) => source.name.normalize('NFKC') === authority.name)?.source.name
  return { ...decision, authority: { ...authority, name: written ?? authority.name } }
}

function Judged({ judgement, words, say }: Parts) {
  return (
    <>
      <div role="status" aria-live="polite" data-rights={judgement.class}>
        <p className={`rights-class rights-${tones[judgement.class]}`}>{say(classWords[judgement.class])}</p>
        {judgement.reasons.map((code) => <p key={code}>{say(reasonWords(code))}</p>)}
        <p className="rights-hidden">{words.summary(say(classWords[judgement.class]), judgement.problems.length)}</p>
      </div>
      <Found judgement={judgement} words={words} say={say} />
      <Basis judgement={judgement} words={words} say={say} />
      <Standings judgement={judgement} words={words} say={say} />
      {judgement.excluded.length > 0 ? (
        <p>{words.excluded}{judgement.excluded.map(({ name, holder }) => `${name}${holder ? words.holder(holder) : ''}`).join(words.separator)}{words.stop}</p>
      ) : null}
      <dl className="rights-outside"><dt>{words.outside}</dt><dd>{words.repost(asWritten(judgement))}</dd></dl>
      <Needs judgement={judgement} words={words} say={say} />
    </>
  )
}

/** What was found in the lead, quoted, and names that only an editor can settle. */
function Found({ judgement: { classification, standings }, words }: Parts) {
  if (!classification) return null
  const { matchedMarker, dispatch, ambiguousNames } = classification
  const [open, close] = words.quoteMark
  return (
    <>
      {matchedMarker ? <p>{words.marker}<q>{open}{matchedMarker}{close}</q></p> : null}
      {dispatch ? <p>{words.dispatch}<q>{open}{dispatch}{close}</q></p> : null}
      {ambiguousNames.length > 0 ? (
        <div className="rights-hint">
          <p>{words.ambiguous(ambiguousNames.join(words.separator))}{words.ambiguousHint}</p>
          {standings.map(({ source }) => <a key={source.id} href={`/admin/collections/sources/${source.id}`} target="_blank" rel="noreferrer">{words.addAlias(source.name)}</a>)}
        </div>
      ) : null}
    </>
  )
}

function Basis({ judgement: { classification, notice }, words }: Parts) {
  if (!notice) return <p className="rights-quiet">{words.noNotice}</p>
  const clause = classification?.decidingClause ?? null
  const version = { key: notice.key, no: notice.no }
  return (
    <p className="rights-quiet">
      {words.by} <a href={addresses.noticeVersion(version)} target="_blank" rel="noreferrer">{words.version(notice.no)}</a>
      {clause ? <> <a href={addresses.clause({ ...version, clause })} target="_blank" rel="noreferrer">{words.clause(clause)}</a></> : null}
    </p>
  )
}

function Standings({ judgement: { standings }, words }: Parts) {
  if (standings.length === 0) return null
  return (
    <ul className="rights-sources">
      {standings.map(({ source, listing, agreements }) => (
        <li key={source.id}>
          {words.listing({ name: source.name, listing })}
          <span>{agreements.length > 0 ? agreements.map(words.agreement).join(words.separator) : words.noAgreement}</span>
        </li>
      ))}
    </ul>
  )
}

function Needs({ judgement: { problems }, words, say }: Parts) {
  if (problems.length === 0) return <p className="rights-ready">{words.ready}</p>
  return (
    <div className="rights-needs">
      <p>{words.need(problems.length)}</p>
      <ul>{problems.map((problem) => <li key={`${problem.code}-${problem.zh}`} data-problem={problem.code}>{say(problem)}</li>)}</ul>
    </div>
  )
}
