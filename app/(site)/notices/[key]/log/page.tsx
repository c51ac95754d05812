import type { Metadata } from 'next'
import { cache } from 'react'

import { NoticeLogPage, PageFrame } from '@/components'
import { noticeLog } from '@/queries/rights/noticeHistory'
import { siteView } from '@/queries/site'

import { Missing } from '../../../Missing'

type Props = { params: Promise<{ key: string }> }
const load = cache(noticeLog)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const log = await load((await params).key)
  if (!log) return { title: '没有这份声明', robots: { index: false } }
  return { title: `${log.title} 版本公示 · ${(await siteView()).name}`, description: `${log.entries.length} 版，附指纹。`, alternates: { canonical: log.href, types: { 'application/json': log.json } } }
}

const Page = async ({ params }: Props) => {
  const log = await load((await params).key)
  if (!log) return <Missing />
  const site = await siteView()
  return <PageFrame site={site} current="/notices"><NoticeLogPage log={log} origin={site.origin} /></PageFrame>
}

export default Page
