import type { Metadata } from 'next'
import { cache } from 'react'

import { ArticlePage, PageFrame } from '@/components'
import { JsonLd } from '@/delivery/JsonLd'
import { articleGraph } from '@/delivery/jsonLd'
import { rightsHeaders } from '@/delivery/rights'
import { RightsHead } from '@/delivery/RightsHead'
import { presentRepublish } from '@/delivery/republish'
import { shortIdFromSegment } from '@/domain/addresses'
import { articleAt } from '@/queries/articles'
import { republishPackage } from '@/queries/rights/republish'
import { siteView } from '@/queries/site'
import { respondWith } from '@/server/publicRequest'

import { Gone } from '../../Gone'
import { Missing } from '../../Missing'

type Props = { params: Promise<{ path: string[] }> }

const load = cache(async (joined: string) => {
  const segments = joined.split('/')
  const shortId = segments.length === 4 ? shortIdFromSegment(segments[3] ?? '') : null
  return shortId ? articleAt({ shortId, path: `/news/${joined}` }) : ({ kind: 'unknown' } as const)
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await load((await params).path.join('/'))
  if (answer.kind === 'gone') return { title: '此稿已撤下', robots: { index: false } }
  if (answer.kind !== 'article') return { title: '没有这个页面', robots: { index: false } }
  const { article } = answer
  const { name } = await siteView()
  const description = article.summary ?? article.subtitle ?? undefined
  return {
    title: `${article.title} · ${name}`, description, alternates: { canonical: article.href },
    authors: article.byline.map((line) => ({ name: line.name })),
    openGraph: {
      type: 'article', siteName: name, title: article.title, description, url: article.href, locale: 'zh_CN', publishedTime: article.publishedAt,
      modifiedTime: article.updatedAt ?? article.publishedAt, images: [article.picture?.share ?? '/og-default.png'],
    },
    twitter: { card: 'summary_large_image' },
  }
}

const Page = async ({ params }: Props) => {
  const answer = await load((await params).path.join('/'))
  if (answer.kind === 'moved') {
    respondWith({ status: 301, headers: { location: answer.href } })
    return null
  }
  if (answer.kind === 'gone') return <Gone gone={answer.gone} />
  if (answer.kind === 'unknown') return <Missing />
  const { article, rights, pictures } = answer
  const site = await siteView()
  const shortId = shortIdFromSegment(article.href.split('/').at(-1) ?? '')
  const free = article.terms.isFree && shortId ? await republishPackage(shortId) : null
  respondWith({ headers: rightsHeaders(rights) })
  return (
    <PageFrame site={site} current={article.breadcrumb[1]?.href ?? null}>
      <RightsHead rights={rights} />
      <ArticlePage article={article} republish={free && shortId ? { ...presentRepublish(free, site.origin), shortId } : null} />
      <JsonLd graph={articleGraph({ article, site, rights, pictures })} />
    </PageFrame>
  )
}

export default Page
