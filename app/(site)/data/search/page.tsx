import type { Metadata } from 'next'

import { DataSearchPage, PageFrame } from '@/components'
import { dataSearchView } from '@/queries/data/dataSearch'
import { siteView } from '@/queries/site'
import { doNotCache } from '@/server/publicRequest'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => ({ title: `查数据 · ${(await siteView()).name}`, robots: { index: false, follow: true } })

const Page = async ({ searchParams }: Props) => {
  doNotCache()
  const { q } = await searchParams
  return <PageFrame site={await siteView()} current="/data"><DataSearchPage search={await dataSearchView(typeof q === 'string' ? q : '')} /></PageFrame>
}

export default Page
