import type { Metadata } from 'next'

import { PageFrame, PageHead } from '@/components'
import { RequestForm } from '@/components/licensing/RequestForm'
import { addresses } from '@/domain/addresses'
import { siteView } from '@/queries/site'

import { readDeskForm } from '../../deskForm'
import { Advice, prefilled, type Query } from './prefill'

export const metadata: Metadata = { title: '申请授权', robots: { index: false } }

/** The form: prefilled from the story it was asked for, with the decision on it above; or come back with what was typed and what is wrong. */
const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const [site, query] = await Promise.all([siteView(), searchParams])
  const { form, answers } = await prefilled({ query, state: readDeskForm(), now: new Date().toISOString() })
  return (
    <PageFrame site={site} current={addresses.notices()}>
      <div className="wrap licence-page">
        <PageHead kicker="版权与授权" title="申请授权" intro="说明用什么、怎样用，我们会报价并通过邮件回复。">
          <p>已经有编号？<a href={addresses.requestStatus()}>查询申请进展</a></p>
        </PageHead>
        <div className="request-grid">
          <RequestForm action="/licences/request/send" {...form} />
          <aside><Advice answers={answers} /></aside>
        </div>
      </div>
    </PageFrame>
  )
}

export default Page
