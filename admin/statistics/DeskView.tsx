import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { severities, type Severity } from '../../domain/checks'
import { queues } from '../../domain/checks/queues'
import { DeskRows } from './DeskRows.client'
import { countOpenTasks, countQueues, type Filter, mayActAtDesk, mayReadDesk, readQueue } from './readQueues'
import './statistics.css'
import { statisticsWords } from './words'

type Asked = Record<string, string | string[] | undefined>
const one = (value: Asked[string]): string => (typeof value === 'string' ? value : '')

function filterOf(asked: Asked): Filter {
  const [queue, severity, indicator, page] = [one(asked['queue']), one(asked['severity']), one(asked['indicator']), Number(one(asked['page']))]
  return {
    queue: queues.find((name) => name === queue) ?? queues[0], severity: severities.find((name) => name === severity) ?? null, indicator: /^[0-9a-f-]{24,36}$/i.test(indicator) ? indicator : null,
    state: one(asked['show']) === 'dismissed' ? 'dismissed' : 'open', page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  }
}

const addressOf = (base: string, filter: Filter, change: Partial<Filter>): string => {
  const { queue, severity, indicator, state, page } = { ...filter, page: 1, ...change }
  const query = new URLSearchParams({ queue, ...(severity ? { severity } : {}), ...(indicator ? { indicator } : {}), ...(state === 'dismissed' ? { show: 'dismissed' } : {}), ...(page > 1 ? { page: String(page) } : {}) })
  return `${base}?${query}`
}

/** The queues of the statistics desk. Payload lets anybody reach a custom view: who may see it is asked here. */
export async function DeskView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  if (!user) redirect(`${admin}${payload.config.admin.routes.login}?redirect=${encodeURIComponent(`${admin}/statistics`)}`)
  const words = statisticsWords(i18n.language)
  const frame = (children: ReactNode) => (
    <DefaultTemplate
      i18n={i18n} payload={payload} permissions={permissions} user={user} req={req} params={params ?? {}} searchParams={searchParams ?? {}}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }} {...(locale ? { locale } : {})}
    >
      <SetStepNav nav={[{ label: words.title }]} />
      <div className="statistics-desk">{children}</div>
    </DefaultTemplate>
  )
  if (!mayReadDesk(user)) return frame(<p role="alert">{words.notAllowed}</p>)
  const filter = filterOf(searchParams ?? {})
  const base = `${admin}/statistics`
  const now = new Date().toISOString()
  const [counts, tasks, page, indicators] = await Promise.all([
    countQueues(req), countOpenTasks(req), readQueue({ req, filter, now }),
    payload.find({ collection: 'indicators', sort: 'name', limit: 500, pagination: false, depth: 0, select: { name: true }, overrideAccess: true, req }),
  ])
  const mayAct = mayActAtDesk(user)
  const { queue } = filter
  return frame(
    <>
      <header className="sd-head">
        <h1>{words.title}</h1>
        <p className="sd-muted">{tasks > 0 && <a href={`${admin}/collections/desk-tasks?where[or][0][and][0][state][equals]=open`}>{words.tasks(tasks)}</a>} {mayAct ? words.hint : words.readOnly}</p>
      </header>
      <nav className="sd-queues" aria-label={words.title}>
        {queues.map((name, index) => (
          <a key={name} href={addressOf(base, { ...filter, state: 'open', severity: null, indicator: null }, { queue: name })} data-queue-key={index + 1} aria-current={name === queue ? 'page' : undefined} data-grave={name === 'check' && counts[name] > 0}>
            <span>{words.queues[name]}</span><b>{counts[name]}</b>
          </a>
        ))}
      </nav>
      <p className="sd-about sd-muted">{words.about[queue]}</p>
      {queue === 'waiting' ? <p className="sd-tools"><a href={`${admin}/collections/releases/create`}>{words.newRelease}</a></p> : (
        <form className="sd-tools" action={base}>
          <input type="hidden" name="queue" value={queue} />
          <label>{words.indicator}<select name="indicator" defaultValue={filter.indicator ?? ''}><option value="">{words.all}</option>{indicators.docs.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label>
          <label>{words.severity}<select name="severity" defaultValue={filter.severity ?? ''}><option value="">{words.all}</option>{severities.map((name: Severity) => <option key={name} value={name}>{words.severities[name]}</option>)}</select></label>
          <button type="submit">{words.apply}</button>
          <a href={addressOf(base, filter, { state: filter.state === 'open' ? 'dismissed' : 'open' })}>{filter.state === 'open' ? words.dismissedShow : words.openShow}</a>
        </form>
      )}
      <DeskRows rows={page.rows} mayAct={mayAct} language={i18n.language} />
      <Pages {...{ filter, base, pages: page.pages, total: page.total, words }} />
    </>,
  )
}

type PagesProps = { filter: Filter; base: string; pages: number; total: number; words: ReturnType<typeof statisticsWords> }

function Pages({ filter, base, pages, total, words }: PagesProps) {
  if (pages <= 1) return total > 0 ? <p className="sd-muted sd-pages">{words.total(total)}</p> : null
  return (
    <nav className="sd-pages" aria-label={words.page(filter.page, pages)}>
      {filter.page > 1 && <a rel="prev" href={addressOf(base, filter, { page: filter.page - 1 })}>{words.previous}</a>}
      <span className="sd-muted">{words.page(filter.page, pages)}{words.writing.comma}{words.total(total)}</span>
      {filter.page < pages && <a rel="next" href={addressOf(base, filter, { page: filter.page + 1 })}>{words.next}</a>}
    </nav>
  )
}

