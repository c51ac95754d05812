import type { Metadata } from 'next'
import { cookies } from 'next/headers'

import { PageFrame, PageHead, PartHead } from '@/components'
import { CaseCodes } from '@/components/CaseCodes'
import { Deadlines } from '@/components/complaints/CasePage'
import { WindowBox } from '@/components/complaints/WindowBox'
import { addresses } from '@/domain/addresses'
import { inGroups, isCode } from '@/newsroom/caseCodes'
import { receiptView } from '@/queries/complaints'
import { siteView } from '@/queries/site'
import { respondWith } from '@/server/publicRequest'

import { deskCookie } from '../../deskForm'
import { receiptCookie, receiptPath } from '../form'

export const metadata: Metadata = { title: '投诉已收到', robots: { index: false } }

/** Number and code, shown once: the cookie that brings them is taken back with this answer. */
const Page = async () => {
  const [id = '', code = ''] = ((await cookies()).get(receiptCookie)?.value ?? '').split('.')
  const [site, filed] = await Promise.all([siteView(), /^[\w-]{8,64}$/.test(id) ? receiptView(id) : null])
  const receipt = filed && isCode(code, filed.secretHash) ? filed : null
  respondWith({ headers: { 'set-cookie': deskCookie({ name: receiptCookie, value: '', path: receiptPath, maxAge: 0 }) } })
  if (!receipt) {
    return (
      <PageFrame site={site} current={addresses.complaints()}>
        <div className="wrap">
          <PageHead title="查询码只显示一次" intro="这次的编号和查询码已经显示过。如果没有记下，请用浏览器的“后退”回到表单再提交一次：同一张表单不会重复立案，会再次显示同一个编号和查询码。" />
          <p><a className="button" href={addresses.complaintStatus()}>查询进度</a></p>
        </div>
      </PageFrame>
    )
  }
  return (
    <PageFrame site={site} current={addresses.complaints()}>
      <div className="wrap complaint-receipt">
        <PageHead kicker={receipt.kind} title="投诉已收到" intro="请现在记下编号和查询码。查询码只在这里显示一次，我们也无法再查到它。" />
        <CaseCodes number={receipt.number} code={inGroups(code)} />
        <form method="post" action="/complaints/status/open">
          <input type="hidden" name="number" value={receipt.number} />
          <input type="hidden" name="code" value={code} />
          <button type="submit" className="button button-main">查看这件投诉</button>
        </form>
        <section><PartHead title="接下来" /><Deadlines deadlines={receipt.deadlines} /><p className="meta">程序：{receipt.procedure}</p></section>
        {receipt.window && <WindowBox {...receipt.window} />}
      </div>
    </PageFrame>
  )
}

export default Page
