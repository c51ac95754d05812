import type { Metadata } from 'next'

import { AdvanceList } from '@/components/licensee/AdvanceParts'
import { reachesRole } from '@/domain/licensing/licenseeRoles'
import { advanceList } from '@/newsroom/licensing/advances/pages'
import { readStanding } from '@/newsroom/licensing/standing'
import { database } from '@/queries/database'

import { Missing } from '../../Missing'
import { PortalPage } from '../../PortalPage'
import { requireLicensee } from '../session'

export const metadata: Metadata = { title: '提前供稿 · 被授权方' }

/** Stories before their hour, as far as the agreements of the organisation give them. */
const Page = async () => {
  const licensee = await requireLicensee()
  const payload = await database()
  const standing = await readStanding({ payload, organisation: licensee.organisation.id, at: new Date().toISOString() })
  if (!standing) return <Missing licensee={licensee} />
  const mayRead = reachesRole(licensee.role, 'downloader')
  return (
    <PortalPage licensee={licensee} current="/licensees/advances" title="提前供稿" intro="即将发布的稿件，供贵机构提前准备。在标明的时间以前不得以任何方式使用，时间以本站的时钟为准。">
      <AdvanceList list={await advanceList({ payload, standing, showsText: mayRead })} mayRead={mayRead} />
    </PortalPage>
  )
}

export default Page
