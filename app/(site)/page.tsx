import type { Metadata } from 'next'
import { cache } from 'react'

import { FrontPage, PageFrame } from '@/components'
import { JsonLd } from '@/delivery/JsonLd'
import { siteGraph } from '@/delivery/jsonLd'
import { frontView } from '@/queries/front'
import { siteView } from '@/queries/site'

import { feedLinks } from './feedLinks'
import { renewDaily } from './renewDaily'

const load = cache(() => Promise.all([siteView(), frontView()]))

export async function generateMetadata(): Promise<Metadata> {
  const [site] = await load()
  return {
    title: `${site.name}${site.tagline ? ` · ${site.tagline}` : ''}`, description: site.tagline, alternates: { canonical: '/', types: feedLinks() },
    openGraph: { type: 'website', siteName: site.name, title: site.name, description: site.tagline, url: '/', locale: 'zh_CN', images: ['/og-default.png'] },
  }
}

const Page = async () => {
  const [site, front] = await load()
  return <PageFrame site={site} current="/"><FrontPage front={front} now={renewDaily()} /><JsonLd graph={siteGraph(site)} /></PageFrame>
}

export default Page
