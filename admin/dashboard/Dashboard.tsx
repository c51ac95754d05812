import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { hasRole, lacksSecondFactor } from '@/collections/access'
import { formatClock, shanghaiDate } from '@/domain/text/shanghai'
import { type Writing, writtenIn } from '@/domain/text/writtenIn'
import { type ComplaintDeskWords, complaintDeskWords } from '../complaints/words'
import { licensingWords } from '../licensing/words'
import { deskCounts } from '../statistics/readQueues'
import { statisticsWords } from '../statistics/words'
import { Licensing, readLicensing } from './Licensing'
import { type Desk, readDesk } from './readDesk'
import { Statistics } from './Statistics'
import { type DeskWords, deskWords } from './words'

const list = (collection: string, query = '') => `/admin/collections/${collection}${query}`
const createNew = (collection: string) => list(collection, '/create')
const importPage = '/admin/import'
const complaintsPage = '/admin/complaints'
const unverifiedList = list('observations', '?limit=50&where[or][0][and][0][status][equals]=V')
const taskList = list('desk-tasks', '?limit=50&where[or][0][and][0][state][equals]=open')
const draftList = list('articles', '?limit=50&where[or][0][and][0][_status][equals]=draft')

type PartName = 'drafts' | 'published' | 'data' | 'statistics' | 'notice' | 'scheduled' | 'accounts' | 'complaints' | 'licensing'

/** What each desk looks at first; the rest follows in the newsroom's usual order. */
function orderFor(user: AdminViewServerProps['user']): PartName[] {
  const usual: PartName[] = ['drafts', 'published', 'complaints', 'licensing', 'scheduled', 'statistics', 'data', 'notice', 'accounts']
  const holds = (role: string) => (user && 'roles' in user && Array.isArray(user.roles) ? user.roles.includes(role as never) : false)
  const first: PartName[] = holds('statistics-editor') ? ['statistics', 'data'] : holds('rights-manager') ? ['complaints', 'licensing', 'notice'] : holds('admin') ? ['accounts'] : []
  return [...first, ...usual.filter((name) => !first.includes(name))]
}

/** The newsroom's desk at the beginning of a shift: what waits, what is out, what needs a second look. */
export async function Dashboard({ initPageResult, user, i18n }: AdminViewServerProps) {
  if (!user) return null
  if (lacksSecondFactor(user)) redirect(`${initPageResult.req.payload.config.routes.admin}${initPageResult.req.payload.config.admin.routes.account}`)
  const now = new Date().toISOString()
  const words = deskWords(i18n.language)
  const writing = writtenIn(i18n.language)
  const { req } = initPageResult
  const [desk, licensing, statistics] = await Promise.all([readDesk({ req, user, now }), readLicensing({ req, user, now }), deskCounts({ req, user })])
  const name = 'name' in user && typeof user.name === 'string' ? user.name : ''
  const clock = formatClock(now)
  const weekday = words.weekdays[new Date(`${shanghaiDate(now)}T00:00:00Z`).getUTCDay()]
  const parts: Record<PartName, ReactNode> = {
    drafts: <Drafts desk={desk} words={words} now={now} short={writing.short} />,
    published: <Published desk={desk} words={words} />,
    data: <Data desk={desk} words={words} />,
    statistics: statistics && <Part title={statisticsWords(i18n.language).card.title}><Statistics counts={statistics} language={i18n.language} /></Part>,
    notice: <Notice desk={desk} words={words} />,
    scheduled: <Scheduled desk={desk} words={words} now={now} short={writing.short} />,
    complaints: desk.complaints && <Complaints counts={desk.complaints} words={complaintDeskWords(i18n.language)} />,
    licensing: licensing && <Part title={licensingWords(i18n.language).desk}><Licensing desk={licensing} language={i18n.language} /></Part>,
    accounts: desk.accounts === null ? null : <Part title={words.accounts}><p><a className="desk-strong" href={list('users')}>{words.accountCount(desk.accounts)}</a></p></Part>,
  }
  const [first = 'drafts', ...others] = orderFor(user)
  const [main, side] = first === 'drafts' ? [['drafts'], others] as const : [[first, 'drafts'], others.filter((part) => part !== 'drafts')] as const
  return (
    <div className="desk">
      <header className="desk-head">
        <div>
          <p className="desk-date">{words.today(writing.date(now), weekday ?? '', clock)}{writing.aside(words.beijing)}</p>
          <h1>{words.greeting(Number(clock.slice(0, 2)))}{name && `${writing.comma}${name}`}</h1>
        </div>
        <nav className="desk-actions" aria-label={words.write}>
          {hasRole(user, 'statistics-editor') && first === 'statistics' && <a href={createNew('observations')}>{words.newFigure}</a>}
          {hasRole(user, 'rights-manager') && first === 'complaints' && <a href={createNew('notice-versions')}>{words.newNotice}</a>}
          <a className="desk-primary" href={createNew('articles')}>{words.write}</a>
          <a href={importPage}>{words.import}</a>
        </nav>
      </header>
      <div className="desk-grid">
        <div className="desk-main">{main.map((part) => <div key={part}>{parts[part]}</div>)}</div>
        <div className="desk-side">{side.map((part) => parts[part] && <div key={part}>{parts[part]}</div>)}</div>
      </div>
    </div>
  )
}

function Part({ title, aside = null, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="desk-part">
      <div className="desk-part-head"><h2>{title}</h2>{aside}</div>
      {children}
    </section>
  )
}

type PartProps = { desk: Desk; words: DeskWords }

function Drafts({ desk, words, now, short }: PartProps & { now: string; short: Writing['short'] }) {
  return (
    <Part title={words.drafts} aside={desk.draftTotal > 0 ? <a href={draftList}>{words.allDrafts(desk.draftTotal)}</a> : null}>
      {desk.drafts.length === 0 ? <p className="desk-quiet">{words.noDrafts}</p> : (
        <ul className="desk-rows">
          {desk.drafts.map(({ id, title, number, savedAt, isPublic, isWithdrawn, missing }) => (
            <li key={id}>
              <a className="desk-title" href={list('articles', `/${id}`)}>{title || words.untitled}</a>
              <p className="desk-meta">
                <time dateTime={savedAt}>{short(savedAt, now)}</time><span>{number}</span>{isWithdrawn ? <span>{words.withdrawn}</span> : isPublic && <span>{words.changed}</span>}
              </p>
              <p className="desk-missing">
                {isWithdrawn ? null : missing.length === 0 ? <span className="desk-ready">{words.ready}</span> : shortProblems(missing, words).map((problem) => <span key={problem.text} title={problem.full}>{problem.text}</span>)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

/** A missing source is said once; that the rights cannot be determined is another matter than having none. */
const shortProblems = (missing: Desk['drafts'][number]['missing'], words: DeskWords) =>
  missing.map(({ code, zh, en }) => ({ text: words.missing[code], full: words.untitled === 'Untitled' ? en : zh }))

function Published({ desk, words }: PartProps) {
  return (
    <Part title={words.published} aside={desk.published.length > 0 ? <span>{words.count(desk.published.length)}</span> : null}>
      {desk.published.length === 0 ? <p className="desk-quiet">{words.none}</p> : (
        <ul className="desk-rows desk-rows-tight">
          {desk.published.map(({ id, title, at, href }) => (
            <li key={id}>
              <a className="desk-title" href={list('articles', `/${id}`)}>{title}</a>
              <p className="desk-meta"><time dateTime={at}>{formatClock(at)}</time><a href={href} target="_blank" rel="noreferrer">{words.see}</a></p>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

function Data({ desk, words }: PartProps) {
  return (
    <Part title={words.data} aside={<a href={list('observations')}>{words.ofAll(desk.observations)}</a>}>
      {desk.unverified === 0 ? <p className="desk-quiet">{words.allVerified}</p> : <p><a className="desk-figure" href={unverifiedList}>{words.unverified(desk.unverified)}</a></p>}
      {desk.tasks.total > 0 && <p className="desk-warning" role="status"><a href={taskList}>{words.tasks(desk.tasks.total)}</a></p>}
      {desk.tasks.rows.length > 0 && (
        <ul className="desk-rows desk-rows-tight">
          {desk.tasks.rows.map(({ id, text }) => <li key={id}><a href={list('desk-tasks', `/${id}`)}>{text}</a></li>)}
        </ul>
      )}
    </Part>
  )
}

const soonDays = 60

function Notice({ desk: { notices }, words }: PartProps) {
  const isAnySite = notices.some(({ isSite }) => isSite)
  return (
    <Part title={words.notice}>
      {!isAnySite && <p className="desk-warning" role="status">{words.noNotice}</p>}
      {notices.map(({ id, title, no, isSite, effectiveFrom, dueOn, left }) => (
        <div key={id}>
          <p><a className="desk-strong" href={list('notice-versions', `/${id}`)}>{isSite ? words.inForce(no) : words.otherInForce(title, no)}</a></p>
          <p className="desk-meta"><span>{words.since(effectiveFrom)}</span><span>{dueOn ? words.review(dueOn) : words.noReview}</span></p>
          {left !== null && left <= soonDays && <p className="desk-warning" role="status">{left < 0 ? words.overdue : words.reviewIn(left)}</p>}
        </div>
      ))}
    </Part>
  )
}

function Complaints({ counts: { open, overdue, requested }, words }: { counts: NonNullable<Desk['complaints']>; words: ComplaintDeskWords }) {
  return (
    <Part title={words.title} aside={<a href={complaintsPage}>{words.dashboardOpen(open)}</a>}>
      {overdue > 0 ? <p className="desk-warning" role="status"><a href={complaintsPage}>{words.overdueCount(overdue)}</a></p> : <p className="desk-quiet">{words.noOverdue}</p>}
      {requested > 0 && <p><a className="desk-strong" href={complaintsPage}>{words.dashboardRequests(requested)}</a></p>}
    </Part>
  )
}

function Scheduled({ desk, words, now, short }: PartProps & { now: string; short: Writing['short'] }) {
  return (
    <Part title={words.scheduled}>
      {desk.refused.map(({ id, text }) => <p key={id} className="desk-warning" role="status"><a href={list('desk-tasks', `/${id}`)}>{text}</a></p>)}
      {desk.scheduled.length === 0 ? <p className="desk-quiet">{words.nothingScheduled}</p> : (
        <ul className="desk-rows desk-rows-tight">
          {desk.scheduled.map(({ id, title, at, type }) => (
            <li key={`${id}${at}`}>
              <a className="desk-title" href={list('articles', `/${id}`)}>{title || words.untitled}</a>
              <p className="desk-meta"><time dateTime={at}>{short(at, now)} {short(at, now).includes(':') ? '' : formatClock(at)}</time><span>{words[type]}</span></p>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
