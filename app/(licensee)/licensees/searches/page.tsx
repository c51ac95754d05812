import type { Metadata } from 'next'

import { Panel } from '@/components'
import { searchesFor, searchesPerPerson } from '@/newsroom/licensing/finding/savedSearches'
import { readStanding } from '@/newsroom/licensing/standing'
import { database } from '@/queries/database'
import { placeNames } from '@/queries/licensee/places'

import { FormMessage } from '../../FormMessage'
import { Missing } from '../../Missing'
import { PortalPage } from '../../PortalPage'
import { readFormState } from '../form'
import { requireLicensee } from '../session'
import { OwnSearchRow, SharedSearchRow } from './SavedSearchRow'

export const metadata: Metadata = { title: '已存检索 · 被授权方' }

type Props = { searchParams: Promise<{ saved?: string; changed?: string; removed?: string }> }

/** What a person has saved, with what is new in each, and what colleagues share. */
const Page = async ({ searchParams }: Props) => {
  const licensee = await requireLicensee()
  const payload = await database()
  const { organisation, account } = licensee
  const [standing, names, done] = await Promise.all([readStanding({ payload, organisation: organisation.id, at: new Date().toISOString() }), placeNames(), searchParams])
  if (!standing) return <Missing licensee={licensee} />
  const listed = await searchesFor(payload, { person: { organisation: organisation.id, owner: account.id }, standing })
  const own = listed.filter(({ isOwn }) => isOwn)
  const shared = listed.filter(({ isOwn }) => !isOwn)
  const news = done.saved !== undefined ? '已保存。' : done.changed !== undefined ? '已更改。' : done.removed !== undefined ? '已删除。' : null
  return (
    <PortalPage licensee={licensee} current="/licensees/searches" title="已存检索" intro="常用的检索存在这里。授权范围内有新稿发布时，可以用邮件提醒：每篇稿件对每个检索只提醒一次。">
      <FormMessage state={readFormState()} done={news} />
      <Panel title="我的检索" aside={`${own.length} 个，最多 ${searchesPerPerson} 个`}>
        {own.length === 0 && <p className="empty">还没有存过。先在“可用稿件”里检索，再点“存为检索”。</p>}
        <ul className="people saved">{own.map((one) => <OwnSearchRow key={one.search.id} one={one} names={names} />)}</ul>
        <p><a className="button" href="/licensees/stories">去检索稿件</a></p>
      </Panel>
      {shared.length > 0 && (
        <Panel title="同事共享的检索" aside={`${shared.length} 个`}>
          <ul className="people saved">{shared.map((one) => <SharedSearchRow key={one.search.id} one={one} names={names} />)}</ul>
        </Panel>
      )}
    </PortalPage>
  )
}

export default Page
