import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { mayPublish } from '../../collections/access'
import { writtenIn } from '../../domain/text/writtenIn'
import { CaseKeys } from './CaseKeys.client'
import { DeskFrame } from './frame'
import { type CaseFilter, isDesk, readCases } from './readCases'
import { complaintDeskWords } from './words'

const dayBefore = (dueAt: string) => new Date(Date.parse(dueAt) - 1).toISOString()

/** The list of cases: overdue first. Payload lets anybody reach a custom view: who may see it is asked here. */
export async function DeskView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  if (!user) redirect(`${admin}${payload.config.admin.routes.login}?redirect=${encodeURIComponent(`${admin}/complaints`)}`)
  const words = complaintDeskWords(i18n.language)
  const { comma, date, short } = writtenIn(i18n.language)
  const frame = { initPageResult, params, searchParams, nav: [{ label: words.title }] }
  const desk = isDesk(user)
  if (!desk && !mayPublish(user)) return <DeskFrame {...frame}><p role="alert">{words.notAllowed}</p></DeskFrame>
  const asked = searchParams?.['show']
  const filter: CaseFilter = asked === 'closed' || asked === 'all' ? asked : 'open'
  const now = new Date().toISOString()
  const rows = await readCases({ req, user, filter, now })
  const overdue = rows.filter((row) => row.isOverdue).length
  return (
    <DeskFrame {...frame}>
      <div className="cd-head">
        <h1>{desk ? words.title : words.waiting}</h1>
        <p className="cd-muted">{words.count(rows.length)}{comma}{overdue > 0 ? <strong className="cd-seal">{words.overdueCount(overdue)}</strong> : words.noOverdue}</p>
        {desk && (
          <nav aria-label={words.state}>
            {(['open', 'closed', 'all'] as const).map((name) => <a key={name} href={`${admin}/complaints?show=${name}`} aria-current={name === filter ? 'page' : undefined}>{words[name]}</a>)}
            <a href={`${admin}/globals/complaint-desk`}>{words.settings}</a>
          </nav>
        )}
      </div>
      {rows.length === 0 ? <p className="cd-muted">{desk ? words.empty : words.waitingEmpty}</p> : (
        <CaseKeys>
          <p className="cd-muted cd-hint">{words.hint}</p>
          <ul className="cd-rows">
            {rows.map((row) => (
              <li key={row.id} data-overdue={row.isOverdue}>
                <a href={`${admin}/complaints/${row.id}`}>
                  <b>{row.number}</b>
                  <span>{row.kind}</span>
                  <span className="cd-state">{row.state}{row.requested && `${comma}${words.waiting}`}</span>
                  <span className="cd-due">{row.isOverdue ? <em>{words.overdue}</em> : null} {row.dueAt ? `${row.dueName} ${words.due(date(dayBefore(row.dueAt)))}` : words.noDue}</span>
                  <span className="cd-muted cd-story">{row.story ?? ''}</span>
                  <span className="cd-muted">{words.submitted} {short(row.submittedAt, now)}{row.isLate && `${comma}${words.late}`}</span>
                </a>
              </li>
            ))}
          </ul>
        </CaseKeys>
      )}
    </DeskFrame>
  )
}
