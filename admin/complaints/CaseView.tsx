import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { mayPublish } from '../../collections/access'
import { actWords, chooseLanguage, deadlineWords, isOverdue, lawInWords, procedureWords } from '../../domain/complaints'
import { writtenIn } from '../../domain/text/writtenIn'
import type { Complaint } from '../../payload-types'
import { CaseActions } from './CaseActions.client'
import { DeskFrame } from './frame'
import { type CaseFile, isDesk, readCase } from './readCases'
import { type ComplaintDeskWords, complaintDeskWords } from './words'

type Row = [label: string, value: ReactNode]

const Rows = ({ rows }: { rows: Row[] }) => (
  <dl className="cd-facts">
    {rows.filter(([, value]) => value !== null && value !== undefined && value !== '').map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
  </dl>
)

/** One case with its log and what may be done next. An editor who is asked to act sees what they are asked, and nothing of the parties. */
export async function CaseView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const { i18n, payload, user } = req
  const { admin, api } = payload.config.routes
  const segments = params?.['segments']
  const id = Array.isArray(segments) ? (segments[1] ?? '') : ''
  if (!user) redirect(`${admin}${payload.config.admin.routes.login}?redirect=${encodeURIComponent(`${admin}/complaints/${id}`)}`)
  const words = complaintDeskWords(i18n.language)
  const now = new Date().toISOString()
  const found = isDesk(user) || mayPublish(user) ? await readCase({ req, user, id, now }) : null
  const nav = [{ label: words.title, url: '/complaints' }, { label: found?.row.number ?? words.title }]
  const frame = { initPageResult, params, searchParams, nav }
  if (!found) return <DeskFrame {...frame}><p role={isDesk(user) || !mayPublish(user) ? 'alert' : 'status'}>{isDesk(user) ? words.missing : mayPublish(user) ? words.nothingAsked : words.notAllowed}</p><p><a href={`${admin}/complaints`}>{words.toDesk}</a></p></DeskFrame>
  const { row, complaint, acts, entries, article } = found
  const language = i18n.language
  const { colon, comma, dateTime } = writtenIn(language)
  return (
    <DeskFrame {...frame}>
      <div className="cd-head">
        <h1>{row.number}</h1>
        <p><strong className="cd-seal">{row.state}</strong> <span className="cd-muted">{row.kind}{row.isLate && `${comma}${words.late}`}</span></p>
        {!complaint && row.requested && <p className="cd-asked">{words.requested[row.requested]}</p>}
      </div>
      <div className="cd-grid">
        <div>
          <CaseActions
            address={`${api}/complaint-desk/${row.id}`} language={language} isDesk={complaint !== null} hasStory={article !== null} hasCounterparty={Boolean(complaint?.counterparty?.name)}
            acts={acts.map(({ act, law }) => ({ act, label: chooseLanguage(actWords[act], language), law: lawInWords(law, language) }))}
          />
          <section>
            <h2>{words.log}</h2>
            <ol className="cd-log">
              {entries.map((entry) => (
                <li key={entry.id}>
                  <p className="cd-muted">{dateTime(entry.at)} <span>{words.who[entry.party]} {entry.by}</span>{entry.audience === 'desk' && <span>{words.internal}</span>}</p>
                  <p><b>{chooseLanguage(actWords[entry.act], language)}</b></p>
                  {entry.act !== 'file' && <p className="cd-words">{entry.reason}</p>}
                  {entry.law && <p className="cd-muted">{words.law}{colon}{lawInWords(entry.law, language)}</p>}
                  {entry.transfer?.name && <p className="cd-muted">→ {entry.transfer.name} {entry.transfer.email}</p>}
                </li>
              ))}
            </ol>
          </section>
        </div>
        <aside>
          <Deadlines found={found} words={words} now={now} language={language} />
          <section>
            <h2>{words.story}</h2>
            {article ? <p><a href={`${admin}/collections/articles/${article}`}>{row.story || article}</a>{row.path && <> · <a href={row.path} target="_blank" rel="noopener">{words.publicPage}</a></>}</p> : <p className="cd-muted">{words.noStory}</p>}
          </section>
          {complaint && <Parties complaint={complaint} words={words} language={language} />}
          {complaint && <Evidence found={found} words={words} language={language} api={api} />}
        </aside>
      </div>
    </DeskFrame>
  )
}

type PartProps = { words: ComplaintDeskWords; language: string }

const Deadlines = ({ found: { deadlines }, words, now, language }: PartProps & { found: CaseFile; now: string }) => (
  <section>
    <h2>{words.deadlines}</h2>
    <ul className="cd-deadlines">
      {deadlines.map((deadline) => (
        <li key={`${deadline.name}${deadline.lastDay}`}>
          <b>{chooseLanguage(deadlineWords[deadline.name], language)}</b> <span>{writtenIn(language).date(`${deadline.lastDay}T12:00:00+08:00`)}</span>{' '}
          {deadline.metAt ? <span className="cd-ok">{words.met}</span> : isOverdue(deadline, now) ? <em>{words.overdue}</em> : <span className="cd-muted">{words.running}</span>}
        </li>
      ))}
    </ul>
  </section>
)

function Parties({ complaint, words, language }: PartProps & { complaint: Complaint }) {
  const { complainant, counterparty, counterNotice, window } = complaint
  return (
    <>
      <section><h2>{words.facts}</h2><p className="cd-words">{complaint.facts}</p></section>
      <section>
        <h2>{words.complainant}</h2>
        <Rows rows={[
          [words.name, complainant.name], [words.identity, words.identities[complainant.identityKind]], [words.organisation, complainant.organisation], [words.phone, complainant.phone], [words.email, complainant.email],
          [words.url, complaint.url && <span className="cd-url">{complaint.url}</span>], [words.procedure, chooseLanguage(procedureWords[complaint.procedure], language)], [words.submitted, writtenIn(language).dateTime(complaint.submittedAt)], [words.learnt, complaint.eventAt],
          [words.window, window?.computation && <span className="cd-words">{(language === 'en' && window.computationEn) || window.computation}</span>],
        ]} />
      </section>
      {counterparty?.name && (
        <section>
          <h2>{words.counterparty}</h2>
          <Rows rows={[[words.name, counterparty.name], [words.email, counterparty.email], [words.counterNotice, counterNotice?.statement && <span className="cd-words">{counterNotice.statement}</span>], [words.contact, counterNotice?.contact]]} />
        </section>
      )}
    </>
  )
}

const Evidence = ({ found: { evidence }, words, language, api }: PartProps & { found: CaseFile; api: string }) => (
  <section>
    <h2>{words.evidence}</h2>
    {evidence.length === 0 ? <p className="cd-muted">{words.noEvidence}</p> : (
      <>
        <ul className="cd-files">
          {evidence.map((file) => (
            <li key={file.id}><a href={`${api}/complaint-evidence/file/${file.filename}`} download={file.originalName}>{file.originalName}</a> <span className="cd-muted">{words.evidenceFrom[file.party]}{writtenIn(language).comma}{Math.ceil((file.filesize ?? 0) / 1024)} kB</span></li>
          ))}
        </ul>
        <p className="cd-muted">{words.evidenceHint}</p>
      </>
    )}
  </section>
)
