import type { Metadata } from 'next'

import { typed } from '@/app/(licensee)/licensees/form'
import { PageFrame, PageHead } from '@/components'
import { CodeForm, RequestCase } from '@/components/licensing/RequestCase'
import { addresses } from '@/domain/addresses'
import { findRequest } from '@/newsroom/licensing/requests/requests'
import { database } from '@/queries/database'
import { siteView } from '@/queries/site'

import { readDeskForm } from '../../../deskForm'
import { openedRequest } from '../../form'
import { requestView } from './requestView'

export const metadata: Metadata = { title: '授权申请进展', robots: { index: false } }

/** The case of whoever has shown its code; else the form that asks for number and code. */
const Page = async () => {
  const [site, id] = await Promise.all([siteView(), openedRequest()])
  const state = readDeskForm()
  const payload = await database()
  const request = id ? await findRequest(payload, id) : null
  return (
    <PageFrame site={site} current={addresses.notices()}>
      {request ? (
        <RequestCase
          view={await requestView(payload, request, new Date().toISOString())} actions={{ write: '/licences/request/status/write', leave: '/licences/request/status/leave' }}
          errors={state.errors} typed={typed(state, 'text')} message={state.message}
        />
      ) : (
        <div className="wrap licence-page">
          <PageHead kicker="版权与授权" title="授权申请进展" intro="用编号和查询码查看报价、消息和签约情况。" />
          <CodeForm action="/licences/request/status/open" no={typed(state, 'no')} errors={state.errors} message={state.message} />
          <p>还没有申请？<a href={addresses.licenceRequest()}>申请授权</a></p>
        </div>
      )}
    </PageFrame>
  )
}

export default Page
