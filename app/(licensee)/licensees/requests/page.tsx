import type { Metadata } from 'next'

import { Panel, Time } from '@/components'
import { RequestForm } from '@/components/licensing/RequestForm'
import { inWords, requestStateWords } from '@/domain/licensing/words'
import { Advice, prefilled, type Query } from '@/app/(site)/licences/request/prefill'
import { readDeskForm } from '@/app/(site)/deskForm'
import { requestsOf } from '@/queries/licensee/records'

import { PortalPage } from '../../PortalPage'
import { requireLicensee } from '../session'

import '@/app/(site)/deskForms.css'

export const metadata: Metadata = { title: '申请授权 · 被授权方' }

type Props = { searchParams: Promise<Query> }

/** The request form for somebody who is signed in: for their organisation and for no other; and what the organisation has asked for before. */
const Page = async ({ searchParams }: Props) => {
  const licensee = await requireLicensee()
  const { organisation, account } = licensee
  const [requests, { form, answers }] = await Promise.all([
    requestsOf(organisation.id), prefilled({ query: await searchParams, state: readDeskForm(), now: new Date().toISOString(), fixed: { applicantName: organisation.name, contact: account.name, email: account.email } }),
  ])
  return (
    <PortalPage licensee={licensee} current="/licensees/requests" title="申请授权" intro="现有协议没有涵盖的使用，在这里申请。报价和进展用编号和查询码查看。">
      <Panel title="贵机构的申请" aside={`${requests.length} 件`}>
        {requests.length === 0 ? <p className="empty">还没有申请。</p> : (
          <ul className="plain-list">{requests.map(({ id, no, state, createdAt }) => <li key={id}><b>{no}</b> {inWords(requestStateWords, state ?? 'open')}<span className="meta"><Time at={createdAt} form="day" />提交</span></li>)}</ul>
        )}
        <p><a className="button" href="/licences/request/status">查看报价和进展</a></p>
      </Panel>
      <Panel title="新的申请">
        <Advice answers={answers} />
        <RequestForm action="/licensees/requests/send" isMember {...form} />
      </Panel>
    </PortalPage>
  )
}

export default Page
