import type { Metadata } from 'next'
import { cache } from 'react'

import { PageFrame, RegionProfilePage } from '@/components'
import { pageNumber } from '@/queries/lists'
import { regionProfileView } from '@/queries/data/regionProfile'
import { siteView } from '@/queries/site'

import { Missing } from '../../Missing'

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const load = cache(regionProfileView)
const read = async ({ params, searchParams }: Props) => {
  const page = pageNumber((await searchParams).page)
  return page === null ? null : load((await params).code, page)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const profile = await read(props)
  if (!profile) return { title: '没有这个地区', robots: { index: false } }
  const { name } = await siteView()
  return {
    title: `${profile.name}数据 · ${name}`, description: `${profile.name}的 ${profile.total} 个指标：现值、历年变化、与上级地区比较。`, alternates: { canonical: profile.href },
    openGraph: { type: 'website', siteName: name, title: `${profile.name}数据`, url: profile.href, locale: 'zh_CN', images: ['/og-default.png'] },
  }
}

const Page = async (props: Props) => {
  const profile = await read(props)
  if (!profile) return <Missing />
  return <PageFrame site={await siteView()} current="/data"><RegionProfilePage profile={profile} /></PageFrame>
}

export default Page
