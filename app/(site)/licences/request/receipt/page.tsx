import type { Metadata } from 'next'
import { cookies } from 'next/headers'

import { PageFrame, PageHead } from '@/components'
import { CaseCodes } from '@/components/CaseCodes'
import { addresses } from '@/domain/addresses'
import { inGroups, isCode } from '@/newsroom/caseCodes'
import { findRequest } from '@/newsroom/licensing/requests/requests'
import { database } from '@/queries/database'
import { siteView } from '@/queries/site'

import { receiptCookie } from '../../form'

export const metadata: Metadata = { title: '申请已收到', robots: { index: false } }

/** Number and code, shown to whoever has just sent the form, for ten minutes. */
const Page = async () => {
  const [site, jar] = await Promise.all([siteView(), cookies()])
  const [id = '', code = ''] = (jar.get(receiptCookie)?.value ?? '').split('.')
  const payload = await database()
  const request = id ? await findRequest(payload, id) : null
  const isTheirs = request !== null && isCode(code, request.secretHash)
  return (
    <PageFrame site={site} current={addresses.notices()}>
      <div className="wrap licence-page">
        {isTheirs ? (
          <>
            <PageHead kicker="申请授权" title="申请已收到" intro="请记下编号和查询码：查询码只在这里显示，我们不保存它，也不会写在邮件里。" />
            <CaseCodes number={request.no} code={inGroups(code)} />
            <p>进展会通知到 {request.applicant.email}。<a href={addresses.requestStatus()}>查询进展</a></p>
          </>
        ) : (
          <>
            <PageHead kicker="申请授权" title="回执已过期" intro="回执只显示十分钟。用编号和查询码可以随时查询进展。" />
            <p><a className="button" href={addresses.requestStatus()}>查询进展</a></p>
          </>
        )}
      </div>
    </PageFrame>
  )
}

export default Page
