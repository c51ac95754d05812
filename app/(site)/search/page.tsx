import type { Metadata } from 'next'

import { PageFrame, SearchPage } from '@/components'
import { pageNumber } from '@/queries/lists'
import { searchView } from '@/queries/search'
import { siteView } from '@/queries/site'
import { doNotCache } from '@/server/publicRequest'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => ({ title: `搜索 · ${(await siteView()).name}`, robots: { index: false, follow: true } })

const Page = async ({ searchParams }: Props) => {
  doNotCache()
  const { q, page } = await searchParams
  const search = await searchView(typeof q === 'string' ? q : '', pageNumber(page) ?? 1)
  return <PageFrame site={await siteView()} current="/search"><SearchPage search={search} /></PageFrame>
}

export default Page
