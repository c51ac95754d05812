import type { Metadata } from 'next'

import { Panel } from '@/components'
import { InvoiceTable } from '@/components/licensee/InvoiceTable'
import { amountInWords } from '@/domain/licensing/money'
import { invoicesOf, sumsOf } from '@/queries/licensee/invoices'

import { PortalPage } from '../../PortalPage'
import { requireLicensee } from '../session'

export const metadata: Metadata = { title: '账单 · 被授权方' }

/** What the organisation was asked to pay: for who speaks for it. */
const Page = async () => {
  const licensee = await requireLicensee('signatory')
  const invoices = await invoicesOf(licensee.organisation.id)
  const sums = sumsOf(invoices)
  return (
    <PortalPage licensee={licensee} current="/licensees/invoices" title="账单" intro="版权部门开出的账单和付款情况，只有签署人和机构管理员能看到。作废的账单留在这里，不计入合计。">
      {sums.length > 0 && (
        <Panel title="合计">
          <dl className="sums">
            {sums.map(({ currency, open, overdue, paid }) => (
              <div key={currency}>
                <dt>{currency}</dt>
                <dd><span>待付</span><b>{amountInWords(open, currency)}</b></dd>
                <dd {...(/[1-9]/.test(overdue) ? { 'data-late': '' } : {})}><span>其中逾期</span><b>{amountInWords(overdue, currency)}</b></dd>
                <dd><span>已付</span><b>{amountInWords(paid, currency)}</b></dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
      <Panel title="明细" aside={`${invoices.length} 份`}>
        {invoices.length === 0 ? <p className="empty">还没有账单。</p> : (
          <>
            <InvoiceTable invoices={invoices} />
            <p className="below"><a className="button" href="/licensees/files/invoices.csv">下载 CSV</a></p>
          </>
        )}
      </Panel>
    </PortalPage>
  )
}

export default Page
