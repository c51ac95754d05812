import type { Metadata } from 'next'
import { cache } from 'react'

import { NoticePage, PageFrame } from '@/components'
import { noticeView } from '@/queries/notices'
import { siteView } from '@/queries/site'

import { Missing } from './Missing'

type Params = { key?: string; version?: string }
type Props = { params: Promise<Params> }

const load = cache(async (key: string | undefined, version: string | undefined) => {
  if (key === undefined || version === undefined) return noticeView()
  const no = /^v([1-9]\d{0,3})$/.exec(version)?.[1]
  return no ? noticeView({ key, no: Number(no) }) : null
})
const read = async ({ params }: Props) => {
  const { key, version } = await params
  return load(key, version)
}

/** The notice in force, or one version of it at its permanent address. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const notice = await read(props)
  if (!notice) return { title: '没有这份声明', robots: { index: false } }
  const { name } = await siteView()
  return {
    title: `${notice.title} 第 ${notice.no} 版 · ${name}`, description: `${notice.effectiveFrom} 起生效。${notice.clauses.length} 条。`, alternates: { canonical: notice.href },
    openGraph: { type: 'website', siteName: name, title: notice.title, url: notice.href, locale: 'zh_CN', images: ['/og-default.png'] },
  }
}

const Page = async (props: Props) => {
  const notice = await read(props)
  if (!notice) return <Missing />
  return <PageFrame site={await siteView()} current="/notices"><NoticePage notice={notice} /></PageFrame>
}

export default Page
