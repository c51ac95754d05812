import type { Metadata } from 'next'

import { DataIndexPage, PageFrame } from '@/components'
import { JsonLd } from '@/delivery/JsonLd'
import { catalogueGraph } from '@/delivery/data/jsonLd'
import { addresses } from '@/domain/addresses'
import { dataIndexView } from '@/queries/data/data'
import { pageNumber } from '@/queries/lists'
import { siteView } from '@/queries/site'

import { feedLinks } from '../feedLinks'
import { Missing } from '../Missing'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { name } = await siteView()
  const page = pageNumber((await searchParams).page) ?? 1
  return {
    title: `统计数据 · ${name}`, description: '每个数字都有来源：指标、地区、时期、原文和后来的修订。',
    alternates: { canonical: page > 1 ? `/data?page=${page}` : '/data', types: { ...feedLinks(), 'application/ld+json': [{ url: addresses.dataCatalogue(), title: 'DCAT' }] } },
    openGraph: { type: 'website', siteName: name, title: '统计数据', url: '/data', locale: 'zh_CN', images: ['/og-default.png'] },
  }
}

const Page = async ({ searchParams }: Props) => {
  const page = pageNumber((await searchParams).page)
  const data = page && (await dataIndexView(page))
  if (!data) return <Missing />
  const site = await siteView()
  return <PageFrame site={site} current="/data"><DataIndexPage data={data} /><JsonLd graph={catalogueGraph(data, site)} /></PageFrame>
}

export default Page
