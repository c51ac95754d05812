import type { Metadata } from 'next'
import { cache } from 'react'

import { NoNoticePage, NoticePage, PageFrame } from '@/components'
import { knownNotices, noticeView, versionToShow } from '@/queries/rights/notices'
import { siteView } from '@/queries/site'

import { Missing } from './Missing'
import { versionNumber } from './notices/place'

type Params = { key?: string; version?: string }
type Props = { params: Promise<Params> }

const load = cache(async (key: string | undefined, version: string | undefined) => {
  if (key === undefined) return noticeView()
  const no = version === undefined ? await versionToShow(key) : versionNumber(version)
  return no === null ? null : noticeView({ key, no })
})
const read = async ({ params }: Props) => {
  const { key, version } = await params
  return load(key, version)
}

/** The notice in force, that of one key, or one version of it at its permanent address. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const notice = await read(props)
  if (!notice) return { title: (await props.params).key ? '没有这份声明' : '目前没有生效的声明', robots: { index: false } }
  const { name } = await siteView()
  return {
    title: `${notice.title} 第 ${notice.no} 版 · ${name}`, description: `${notice.effectiveFrom} 起生效。${notice.clauses.length} 条。`, alternates: { canonical: notice.href },
    openGraph: { type: 'website', siteName: name, title: notice.title, url: notice.href, locale: 'zh_CN', images: ['/og-default.png'] },
  }
}

const Page = async (props: Props) => {
  const notice = await read(props)
  if (!notice && (await props.params).key) return <Missing />
  if (!notice) return <PageFrame site={await siteView()} current="/notices"><NoNoticePage notices={await knownNotices()} /></PageFrame>
  return <PageFrame site={await siteView()} current="/notices"><NoticePage notice={notice} /></PageFrame>
}

export default Page
