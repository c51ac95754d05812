import type { Metadata } from 'next'

import { StorySearchPage } from '@/components/licensee/StorySearchPage'
import { reachesRole } from '@/domain/licensing/licenseeRoles'
import { sentencesOf } from '@/domain/licensing/reasons'
import { hrefOfSearch, searchStories, type StorySearch } from '@/newsroom/licensing/finding/searchStories'
import { readStanding } from '@/newsroom/licensing/standing'
import { database } from '@/queries/database'
import { pageNumber } from '@/queries/lists'

import { Missing } from '../../Missing'
import { PortalPage } from '../../PortalPage'
import { requireLicensee } from '../session'
import { type Asked, textParam, askedUse } from './searchParams'

export const metadata: Metadata = { title: '稿件 · 被授权方' }

type Props = { searchParams: Promise<Asked> }

/** Finding stories: what is licensed to the organisation, each with the decision for the use that is named, and taking several at once. */
const Page = async ({ searchParams }: Props) => {
  const licensee = await requireLicensee()
  const asked = await searchParams
  const page = pageNumber(asked['page'])
  const payload = await database()
  const standing = await readStanding({ payload, organisation: licensee.organisation.id, at: new Date().toISOString() })
  if (page === null || !standing) return <Missing licensee={licensee} />
  const search: StorySearch = {
    q: textParam(asked, 'q', 100), scope: textParam(asked, 'scope') === 'all' ? 'all' : 'licensed', section: textParam(asked, 'section'), series: textParam(asked, 'series'),
    from: textParam(asked, 'from', 10), to: textParam(asked, 'to', 10), ...askedUse(asked), page,
  }
  const view = await searchStories({ payload, standing, search })
  const refused = sentencesOf(textParam(asked, 'refused', 400).split(','))
  return (
    <PortalPage licensee={licensee} current="/licensees/stories" title="稿件" intro="只列贵机构可以申请使用的本网稿件。每篇都先写明能否使用、依据哪一条、不能用时该向谁取得许可。">
      {refused.length > 0 && <p role="alert" className="form-error">{refused.join('')}</p>}
      <StorySearchPage view={view} action="/licensees/stories" send="/licensees/files/stories" save={hrefOfSearch('/licensees/searches/new', search)} mayDownload={reachesRole(licensee.role, 'downloader')} />
    </PortalPage>
  )
}

export default Page
