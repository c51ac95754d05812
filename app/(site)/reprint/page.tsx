import type { Metadata } from 'next'

import { PageFrame, ReprintPage } from '@/components'
import { addresses } from '@/domain/addresses'
import { reprintView } from '@/queries/rights/reprint'
import { siteView } from '@/queries/site'
import { doNotCache, respondWith } from '@/server/publicRequest'

import '../notices/notices.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => ({
  title: `转载向导 · ${(await siteView()).name}`, description: '能不能转载、依据哪一条、找谁、下一步做什么。', alternates: { canonical: addresses.reprint() },
  robots: { index: Object.keys(await searchParams).length === 0, follow: true },
})

const Page = async ({ searchParams }: Props) => {
  doNotCache()
  const given = Object.fromEntries(Object.entries(await searchParams).map(([name, value]) => [name, typeof value === 'string' ? value : value?.[0]]))
  const view = await reprintView(given)
  if (view.status !== 200) respondWith({ status: view.status })
  return <PageFrame site={await siteView()} current={addresses.notices()}><ReprintPage view={view} /></PageFrame>
}

export default Page
