import type { Metadata } from 'next'
import { cache } from 'react'

import { IndicatorPage, PageFrame } from '@/components'
import { JsonLd } from '@/delivery/JsonLd'
import { indicatorGraph } from '@/delivery/jsonLd'
import { indicatorView } from '@/queries/data'
import { siteView } from '@/queries/site'

import { Missing } from '../../Missing'

type Props = { params: Promise<{ indicator: string }> }
const load = cache(indicatorView)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const indicator = await load((await params).indicator)
  if (!indicator) return { title: '没有这个指标', robots: { index: false } }
  const { name } = await siteView()
  return {
    title: `${indicator.name} · 统计数据 · ${name}`, description: indicator.definition ?? `${indicator.name}的各期数值、来源和修订。`, alternates: { canonical: indicator.href },
    openGraph: { type: 'website', siteName: name, title: indicator.name, url: indicator.href, locale: 'zh_CN', images: ['/og-default.png'] },
  }
}

const Page = async ({ params }: Props) => {
  const indicator = await load((await params).indicator)
  if (!indicator) return <Missing />
  const site = await siteView()
  return <PageFrame site={site} current="/data"><IndicatorPage indicator={indicator} /><JsonLd graph={indicatorGraph(indicator, site)} /></PageFrame>
}

export default Page
