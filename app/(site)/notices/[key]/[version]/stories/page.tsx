import type { Metadata } from 'next'
import { cache } from 'react'

import { NoticeStoriesPage, PageFrame } from '@/components'
import { pageNumber } from '@/queries/lists'
import { noticeStories } from '@/queries/rights/noticeHistory'
import { siteView } from '@/queries/site'

import { Missing } from '../../../../Missing'
import { type NoticeParams, placeOf } from '../../../place'

type Props = NoticeParams & { searchParams: Promise<Record<string, string | string[] | undefined>> }

const load = cache(noticeStories)
const read = cache(async (props: Props) => {
  const [place, page] = [await placeOf(props), pageNumber((await props.searchParams)['page'])]
  return place && page !== null ? load(place, page) : null
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const view = await read(props)
  return view ? { title: `${view.title}第 ${view.no} 版适用的稿件 · ${(await siteView()).name}`, alternates: { canonical: view.href } } : { title: '没有这一页', robots: { index: false } }
}

const Page = async (props: Props) => {
  const view = await read(props)
  return view ? <PageFrame site={await siteView()} current="/notices"><NoticeStoriesPage view={view} /></PageFrame> : <Missing />
}

export default Page
