import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { AdvancePage } from '@/components/licensee/AdvanceParts'
import { sentencesOf } from '@/domain/licensing/reasons'
import { advanceView } from '@/newsroom/licensing/advances/pages'
import { recordLook } from '@/newsroom/licensing/advances/story'
import { readStanding } from '@/newsroom/licensing/standing'
import { database } from '@/queries/database'
import { CLIENT_ADDRESS } from '@/server/clientAddress'

import { Missing } from '../../../Missing'
import { PortalPage } from '../../../PortalPage'
import { requireLicensee } from '../../session'
import { type Asked, askedUse, textParam } from '../../stories/searchParams'

export const metadata: Metadata = { title: '提前供稿 · 被授权方' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

/** The text of a story before its hour. The look is on record before a word is drawn. */
const Page = async ({ params, searchParams }: Props) => {
  const licensee = await requireLicensee('downloader')
  const [{ id }, asked, payload] = await Promise.all([params, searchParams, database()])
  const at = new Date().toISOString()
  const organisation = licensee.organisation.id
  const standing = /^[0-9a-f-]{24,36}$/.test(id) ? await readStanding({ payload, organisation, at }) : null
  const found = standing && (await advanceView({ payload, standing, id, asked: askedUse(asked) }))
  if (!found) return <Missing licensee={licensee} />
  const { advance, view } = found
  await recordLook({ payload, advance, organisation, licensee: licensee.account.id, token: null, ip: (await headers()).get(CLIENT_ADDRESS), at })
  const refused = sentencesOf(textParam(asked, 'refused', 400).split(','))
  return (
    <PortalPage licensee={licensee} current="/licensees/advances" kicker={[view.section, view.number].filter(Boolean).join('　')} title={view.title}>
      <AdvancePage view={view} send="/licensees/files/stories" failure={refused.join('') || null} />
    </PortalPage>
  )
}

export default Page
