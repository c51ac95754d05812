import type { Metadata } from 'next'
import { cache } from 'react'

import { MethodPage, PageFrame } from '@/components'
import { addresses } from '@/domain/addresses'
import { siteView } from '@/queries/site'
import { methodView } from '@/queries/data/statistics'

import { Missing } from '../../Missing'

type Props = { params: Promise<{ slug: string; edition?: string }> }

const load = cache(async (slug: string, edition: string | undefined) => {
  if (edition !== undefined && !/^[1-9]\d{0,3}$/.test(edition)) return null
  return edition === undefined ? methodView(slug) : methodView(slug, Number(edition))
})

/** How figures come about: the newest edition, or an earlier one as it was. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, edition } = await params
  const method = await load(slug, edition)
  if (!method) return { title: '没有这个页面', robots: { index: false } }
  return { title: `${method.title} · 统计方法`, description: method.summary, alternates: { canonical: addresses.method(slug) }, ...(method.current ? { robots: { index: false } } : {}) }
}

const Page = async ({ params }: Props) => {
  const { slug, edition } = await params
  const method = await load(slug, edition)
  if (!method) return <Missing />
  return <PageFrame site={await siteView()} current={addresses.data()}><MethodPage method={method} /></PageFrame>
}

export default Page
