import type { Metadata } from 'next'

import { CorrectionsPage, PageFrame } from '@/components'
import { addresses } from '@/domain/addresses'
import { correctionsView } from '@/queries/corrections'
import { pageNumber } from '@/queries/lists'
import { siteView } from '@/queries/site'

import { Missing } from '../Missing'

export const metadata: Metadata = { title: '更正与撤稿', description: '本站发表的更正、说明与撤稿。', alternates: { canonical: addresses.corrections(), types: { 'application/rss+xml': addresses.correctionsFeed() } } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Page = async ({ searchParams }: Props) => {
  const page = pageNumber((await searchParams)['page'])
  const [site, view] = await Promise.all([siteView(), page === null ? null : correctionsView(page)])
  if (!view) return <Missing />
  return <PageFrame site={site} current={addresses.corrections()}><CorrectionsPage view={view} /></PageFrame>
}

export default Page
