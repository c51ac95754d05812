import type { Metadata } from 'next'

import { PageFrame, ReleasesPage } from '@/components'
import { addresses } from '@/domain/addresses'
import { siteView } from '@/queries/site'
import { releasesView } from '@/queries/data/statistics'

export const metadata: Metadata = { title: '数据发布日程', description: '数据什么时候公布，改期的原因。', alternates: { canonical: addresses.releases() } }

const Page = async () => <PageFrame site={await siteView()} current={addresses.data()}><ReleasesPage releases={await releasesView()} /></PageFrame>

export default Page
