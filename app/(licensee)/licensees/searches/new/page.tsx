import type { Metadata } from 'next'

import { FormField, Panel, Time } from '@/components'
import { UseBadge } from '@/components/licensee/Verdict'
import { hrefOfSearch, searchStories, storiesPath } from '@/newsroom/licensing/finding/searchStories'
import { readStanding } from '@/newsroom/licensing/standing'
import { database } from '@/queries/database'
import { placeNames } from '@/queries/licensee/places'
import type { LicensedRowView } from '@/queries/licensee/storyViews'

import { Missing } from '../../../Missing'
import { PortalPage } from '../../../PortalPage'
import { readFormState, typed } from '../../form'
import { requireLicensee } from '../../session'
import { type Asked, askedUse, textParam } from '../../stories/searchParams'
import { lookedFor, SettingFields } from '../SavedSearchRow'

export const metadata: Metadata = { title: '存为检索 · 被授权方' }

type Props = { searchParams: Promise<Asked> }

const dayMs = 86_400_000
const kept = ['q', 'section', 'series', 'act', 'channel', 'territory'] as const

const Found = ({ title, total, rows, none }: { title: string; total: number; rows: readonly LicensedRowView[]; none: string | null }) => (
  <Panel title={title} aside={`${total} 篇`}>
    {none && <p className="empty">{none}</p>}
    <ul className="plain-list">{rows.map(({ id, href, title: words, publishedAt, badge }) => <li key={id}><UseBadge badge={badge} /> <a href={href}>{words}</a><span className="meta"><Time at={publishedAt} /></span></li>)}</ul>
    {total > rows.length && rows.length > 0 && <p className="meta">{`只列最新的 ${rows.length} 篇。`}</p>}
  </Panel>
)

/** A search before it is saved: what it would have found in the last day and the last seven, and the form that keeps it. */
const Page = async ({ searchParams }: Props) => {
  const licensee = await requireLicensee()
  const [asked, names, payload] = await Promise.all([searchParams, placeNames(), database()])
  const state = readFormState()
  const given = { q: textParam(asked, 'q', 100), section: textParam(asked, 'section', 60), series: textParam(asked, 'series', 60), ...askedUse(asked) }
  const search = Object.fromEntries(kept.map((name) => [name, typed(state, name) || given[name]])) as typeof given
  const standing = await readStanding({ payload, organisation: licensee.organisation.id, at: new Date().toISOString() })
  if (!standing) return <Missing licensee={licensee} />
  const within = (days: number) => searchStories({ payload, standing, search: { ...search, scope: 'licensed', from: '', to: '', page: 1 }, since: new Date(Date.parse(standing.at) - days * dayMs).toISOString() })
  const [day, week] = await Promise.all([within(1), within(7)])
  const isNarrowed = ['from', 'to'].some((name) => textParam(asked, name) !== '') || textParam(asked, 'scope') === 'all'
  const listed = new Set(day.rows.map(({ id }) => id))
  return (
    <PortalPage licensee={licensee} current="/licensees/searches" title="存为检索" intro="先看看这个检索在最近几天里会找到什么，合适再存。">
      <Panel title="检索条件" aside={<a href={hrefOfSearch(storiesPath, search)}>改条件</a>}>
        <p>{lookedFor(search, names)}</p>
        {isNarrowed && <p className="meta">起止日期和“全部稿件”不随检索保存：已存检索只找授权范围内的稿件。</p>}
      </Panel>
      <Panel title="保存">
        <form method="post" action="/licensees/searches/save" className="form">
          {state.message && <p role="alert" className="form-error">{state.message}</p>}
          {kept.map((name) => <input key={name} type="hidden" name={name} value={search[name]} />)}
          <FormField id="name" label="名称" hint="40 字以内" required maxLength={40} defaultValue={typed(state, 'name') || search.q.slice(0, 40)} {...(state.errors['name'] ? { error: state.errors['name'] } : {})} />
          <div className="field saved-settings"><SettingFields id="new" alert={typed(state, 'alert') || 'none'} shared={typed(state, 'shared') === 'yes'} /></div>
          <button type="submit" className="button button-main">保存</button>
        </form>
      </Panel>
      <Found title="最近一天会匹配到" total={day.total} rows={day.rows} none={day.message} />
      <Found title="最近七天会匹配到" total={week.total} rows={week.rows.filter(({ id }) => !listed.has(id))} none={week.message} />
    </PortalPage>
  )
}

export default Page
