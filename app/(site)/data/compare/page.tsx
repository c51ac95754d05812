import type { Metadata } from 'next'
import { cache } from 'react'

import { ComparisonPage, PageFrame } from '@/components'
import { comparisonView } from '@/queries/data/comparison'
import { siteView } from '@/queries/site'

import { Missing } from '../../Missing'
import { renewDaily } from '../../renewDaily'
import { comparisonAsked } from './asked'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const load = cache(async (query: string) => comparisonView(comparisonAsked(new URLSearchParams(query), renewDaily())))
async function read({ searchParams }: Props) {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(await searchParams)) for (const one of [value ?? []].flat()) query.append(name, one)
  return load(query.toString())
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const comparison = await read(props)
  if (!comparison) return { title: '没有这个指标', robots: { index: false } }
  const { name } = await siteView()
  const title = comparison.indicator ? `${comparison.indicator.label}：${comparison.chosen.map(({ label }) => label).join('、') || '地区比较'} · ${name}` : `地区比较 · ${name}`
  return { title, description: comparison.chart?.title ?? '选一个指标、若干地区和时期，得到图、表和可分享的网址。', alternates: { canonical: comparison.href }, robots: { index: comparison.chosen.length === 0, follow: true } }
}

const Page = async (props: Props) => {
  const comparison = await read(props)
  if (!comparison) return <Missing />
  return <PageFrame site={await siteView()} current="/data"><ComparisonPage comparison={comparison} /></PageFrame>
}

export default Page
