import type { Metadata } from 'next'
import { cache } from 'react'

import { NoticeDiffPage, PageFrame } from '@/components'
import { noticeDiff } from '@/queries/rights/noticeHistory'
import { siteView } from '@/queries/site'

import { Missing } from '../../../Missing'
import NoticeRoute, { generateMetadata as noticeMetadata } from '../../../noticePage'
import { comparedNumbers, type NoticeParams } from '../../place'

const load = cache(noticeDiff)
const comparison = async ({ params }: NoticeParams) => {
  const { key, version } = await params
  const numbers = comparedNumbers(version)
  return numbers && { numbers, view: await load({ key, ...numbers }) }
}

/** `/notices/KEY/v2` is a version, `/notices/KEY/v1..v2` a comparison of two. */
export async function generateMetadata(props: NoticeParams): Promise<Metadata> {
  const compared = await comparison(props)
  if (!compared) return noticeMetadata(props)
  if (!compared.view) return { title: '没有这两版声明', robots: { index: false } }
  return { title: `${compared.view.title}第 ${compared.numbers.from} 版与第 ${compared.numbers.to} 版对照 · ${(await siteView()).name}`, alternates: { canonical: compared.view.href } }
}

const Page = async (props: NoticeParams) => {
  const compared = await comparison(props)
  if (!compared) return <NoticeRoute {...props} />
  return compared.view ? <PageFrame site={await siteView()} current="/notices"><NoticeDiffPage view={compared.view} /></PageFrame> : <Missing />
}

export default Page
