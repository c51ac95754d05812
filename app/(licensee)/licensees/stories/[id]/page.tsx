import type { Metadata } from 'next'

import { LicensedStoryPage } from '@/components/licensee/LicensedStoryPage'
import { addresses } from '@/domain/addresses'
import { reachesRole } from '@/domain/licensing/licenseeRoles'
import { sentencesOf } from '@/domain/licensing/reasons'
import { readStanding } from '@/newsroom/licensing/standing'
import { licensedStoryView } from '@/newsroom/licensing/taking/storyPage'
import { database } from '@/queries/database'
import { withdrawnEntry } from '@/queries/licensee/storyFeed'

import { Missing } from '../../../Missing'
import { PortalPage } from '../../../PortalPage'
import { portalRoutes } from '../../../routes'
import { Withdrawn } from '../../../Withdrawn'
import { requireLicensee } from '../../session'
import { type Asked, textParam, askedUse } from '../searchParams'

export const metadata: Metadata = { title: '稿件 · 被授权方' }

/** Where a new notice is read: the portal's own page of the terms where it has one, the public page of the notice otherwise. */
const termsPage = portalRoutes.find(({ path }) => path === '/licensees/terms')?.path ?? addresses.notices()

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

/** One story: the decision in full, and the form to take it. Looking at it grants nothing. */
const Page = async ({ params, searchParams }: Props) => {
  const licensee = await requireLicensee()
  const [{ id }, asked, payload] = await Promise.all([params, searchParams, database()])
  const isId = /^[0-9a-f-]{24,36}$/.test(id)
  const standing = isId ? await readStanding({ payload, organisation: licensee.organisation.id, at: new Date().toISOString() }) : null
  const view = standing && (await licensedStoryView({ payload, standing, id, asked: askedUse(asked) }))
  if (!view) {
    const withdrawn = isId ? await withdrawnEntry(id) : null
    return withdrawn ? <Withdrawn licensee={licensee} entry={withdrawn} /> : <Missing licensee={licensee} />
  }
  const refused = sentencesOf(textParam(asked, 'refused', 400).split(','))
  return (
    <PortalPage licensee={licensee} current="/licensees/stories/one" kicker={[view.section, view.number].filter(Boolean).join('　')} title={view.title}>
      <LicensedStoryPage view={view} send="/licensees/files/stories" terms={termsPage} mayDownload={reachesRole(licensee.role, 'downloader')} failure={refused.join('') || null} />
    </PortalPage>
  )
}

export default Page
