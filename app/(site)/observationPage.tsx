import type { Metadata } from 'next'
import { cache } from 'react'

import { ObservationPage, PageFrame } from '@/components'
import { observationGraph } from '@/delivery/data/jsonLd'
import { JsonLd } from '@/delivery/JsonLd'
import { periodFromPath } from '@/domain/addresses'
import { observationView } from '@/queries/data/data'
import { siteView } from '@/queries/site'

import { dataLinks } from './data/dataLinks'
import { Missing } from './Missing'
import { renewDaily } from './renewDaily'

type Params = { indicator: string; area: string; period: string; vintage?: string }
type Props = { params: Promise<Params> }

const load = cache(async (indicatorCode: string, areaCode: string, segment: string, vintage: string | undefined) => {
  if (vintage !== undefined && !/^[1-9]\d{0,4}$/.test(vintage)) return null
  return observationView({ indicatorCode, areaCode, period: periodFromPath(segment), now: renewDaily(), ...(vintage ? { vintage: Number(vintage) } : {}) })
})
const read = async ({ params }: Props) => {
  const { indicator, area, period, vintage } = await params
  return load(indicator, area, period, vintage)
}

/** One value: its current state, or one vintage as it was. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const observation = await read(props)
  if (!observation) return { title: '没有这个数', robots: { index: false } }
  const { name } = await siteView()
  const { figure } = observation
  return {
    title: `${observation.area.label}${figure.indicator.label} ${figure.valueText}${figure.unitText}（${observation.periodText}） · ${name}`,
    description: observation.citation.plain, alternates: { canonical: observation.href, types: dataLinks({ downloads: observation.downloads, embed: observation.embed, title: observation.indicator.label }) },
    ...(observation.state.kind === 'superseded' || observation.state.kind === 'withdrawn' ? { robots: { index: false } } : {}),
    openGraph: { type: 'website', siteName: name, title: `${figure.valueText}${figure.unitText}`, url: observation.href, locale: 'zh_CN', images: ['/og-default.png'] },
  }
}

const Page = async (props: Props) => {
  const observation = await read(props)
  if (!observation) return <Missing />
  const site = await siteView()
  return <PageFrame site={site} current="/data"><ObservationPage observation={observation} /><JsonLd graph={observationGraph(observation, site)} /></PageFrame>
}

export default Page
