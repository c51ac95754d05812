import type { Metadata } from 'next'

import { DataIndexPage, PageFrame } from '@/components'
import { dataIndexView } from '@/queries/data'
import { siteView } from '@/queries/site'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await siteView()
  return { title: `统计数据 · ${name}`, description: '每个数字都有来源：指标、地区、时期、原文和后来的修订。', alternates: { canonical: '/data' }, openGraph: { type: 'website', siteName: name, title: '统计数据', url: '/data', locale: 'zh_CN', images: ['/og-default.png'] } }
}

const Page = async () => <PageFrame site={await siteView()} current="/data"><DataIndexPage data={await dataIndexView()} /></PageFrame>

export default Page
