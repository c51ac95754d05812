import type { Metadata } from 'next'

import { PageFrame, RepublishPage } from '@/components'
import { presentRepublish } from '@/delivery/republish'
import { addresses, shortIdFromSegment } from '@/domain/addresses'
import { republishPackage } from '@/queries/rights/republish'
import { siteView } from '@/queries/site'
import { respondWith } from '@/server/publicRequest'

import { Missing } from '../../Missing'

import '../../notices/notices.css'

type Props = { params: Promise<{ shortId: string }> }

export const metadata: Metadata = { title: '免费转载', robots: { index: false, follow: true } }

/** A story that nobody has freed leads to the guide, which says whom to ask. */
const Page = async ({ params }: Props) => {
  const { shortId } = await params
  if (shortIdFromSegment(shortId) !== shortId) return <Missing />
  const found = await republishPackage(shortId)
  if (!found) {
    respondWith({ status: 302, headers: { location: addresses.reprint(shortId) } })
    return null
  }
  const site = await siteView()
  return <PageFrame site={site} current={addresses.notices()}><RepublishPage republish={presentRepublish(found, site.origin)} /></PageFrame>
}

export default Page
