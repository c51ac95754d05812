import type { Metadata } from 'next'
import { cache } from 'react'

import { ListPage, PageFrame } from '@/components'
import { JsonLd } from '@/delivery/JsonLd'
import { listGraph } from '@/delivery/jsonLd'
import { pageNumber } from '@/queries/lists'
import { siteView } from '@/queries/site'
import type { ListView } from '@/queries/views'

import { feedLinks } from './feedLinks'
import { Missing } from './Missing'
import { renewDaily } from './renewDaily'

type Search = Promise<Record<string, string | string[] | undefined>>

/** Pages that list stories differ only in what they ask for and in the name of their parameter. */
export function storyListPage<Name extends string>(parameter: Name, query: (key: string, page: number) => Promise<ListView | null>) {
  type Props = { params: Promise<Record<Name, string>>; searchParams: Search }
  const load = cache(async (key: string, page: number) => query(key, page))
  const read = async ({ params, searchParams }: Props) => {
    const page = pageNumber((await searchParams)['page'])
    return page === null ? null : load((await params)[parameter], page)
  }
  const generateMetadata = async (props: Props): Promise<Metadata> => {
    const list = await read(props)
    if (!list) return { title: '没有这个页面', robots: { index: false } }
    const { name } = await siteView()
    const page = list.paging.page > 1 ? ` 第 ${list.paging.page} 页` : ''
    return {
      title: `${list.title}${page} · ${name}`, description: list.intro ?? `${list.title}的全部报道。`,
      alternates: { canonical: list.paging.page > 1 ? `${list.href}?page=${list.paging.page}` : list.href, ...(list.kind === 'section' ? { types: feedLinks(list.href) } : {}) },
      openGraph: { type: 'website', siteName: name, title: list.title, url: list.href, locale: 'zh_CN', images: ['/og-default.png'] },
    }
  }
  const Page = async (props: Props) => {
    const list = await read(props)
    if (!list) return <Missing />
    renewDaily()
    return <PageFrame site={await siteView()} current={list.href}><ListPage list={list} /><JsonLd graph={listGraph(list)} /></PageFrame>
  }
  return { generateMetadata, Page }
}
