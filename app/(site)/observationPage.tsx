import type { Metadata } from 'next'
import { cache } from 'react'

import { ObservationPage, PageFrame } from '@/components'
import { periodFromPath } from '@/domain/addresses'
import { observationView } from '@/queries/data'
import { siteView } from '@/queries/site'

import { Missing } from './Missing'

type Params = { indicator: string; area: string; period: string; vintage?: string }
type Props = { params: Promise<Params> }

const load = cache(async (indicatorCode: string, areaCode: string, segment: string, vintage: string | undefined) => {
  if (vintage !== undefined && !/^[1-9]\d{0,4}$/.test(vintage)) return null
  return observationView({ indicatorCode, areaCode, period: periodFromPath(segment), ...(vintage ? { vintage: Number(vintage) } : {}) })
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
    description: observation.citation, alternates: { canonical: observation.href },
    openGraph: { type: 'website', siteName: name, title: `${figure.valueText}${figure.unitText}`, url: observation.href, locale: 'zh_CN', images: ['/og-default.png'] },
  }
}

const Page = async (props: Props) => {
  const observation = await read(props)
  if (!observation) return <Missing />
  return <PageFrame site={await siteView()} current="/data"><ObservationPage observation={observation} /></PageFrame>
}

export default Page
