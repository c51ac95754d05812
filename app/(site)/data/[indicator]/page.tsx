import type { Metadata } from 'next'
import { cache } from 'react'

import { IndicatorPage, PageFrame } from '@/components'
import { indicatorGraph } from '@/delivery/data/jsonLd'
import { JsonLd } from '@/delivery/JsonLd'
import { indicatorView } from '@/queries/data/indicator'
import { pageNumber } from '@/queries/lists'
import { siteView } from '@/queries/site'

import { Missing } from '../../Missing'
import { renewDaily } from '../../renewDaily'
import { dataLinks } from '../dataLinks'

type Props = { params: Promise<{ indicator: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const load = cache(async (code: string, area: string | null, page: number) => indicatorView(code, { area, page, now: renewDaily() }))
const read = async ({ params, searchParams }: Props) => {
  const { area, page } = await searchParams
  const number = pageNumber(page)
  return number === null ? null : load((await params).indicator, typeof area === 'string' ? area : null, number)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const indicator = await read(props)
  if (!indicator) return { title: '没有这个指标', robots: { index: false } }
  const { name } = await siteView()
  return {
    title: `${indicator.name} · 统计数据 · ${name}`, description: indicator.definition ?? `${indicator.name}的各期数值、来源和修订。`,
    alternates: { canonical: indicator.href, types: dataLinks({ downloads: indicator.downloads, embed: indicator.embed, title: indicator.name }) },
    openGraph: { type: 'website', siteName: name, title: indicator.name, url: indicator.href, locale: 'zh_CN', images: ['/og-default.png'] },
  }
}

const Page = async (props: Props) => {
  const indicator = await read(props)
  if (!indicator) return <Missing />
  const site = await siteView()
  return <PageFrame site={site} current="/data"><IndicatorPage indicator={indicator} /><JsonLd graph={indicatorGraph(indicator, site)} /></PageFrame>
}

export default Page
