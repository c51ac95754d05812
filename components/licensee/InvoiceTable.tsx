import { invoiceStateWords } from '@/domain/licensing/invoiceLife'
import { amountInWords } from '@/domain/licensing/money'
import type { InvoiceView } from '@/queries/licensee/invoiceViews'

const badges = { draft: 'badge', issued: 'badge', overdue: 'badge badge-no', paid: 'badge badge-yes', cancelled: 'badge' } as const

const about = ({ agreements, periodFrom, periodTo }: InvoiceView) => [agreements.join('、'), periodFrom && `${periodFrom} 至 ${periodTo ?? ''}`].filter(Boolean).join('，')

/** One row an invoice. Read aloud: number and what for, state with its day, amount, days, file. */
export function InvoiceTable({ invoices }: { invoices: readonly InvoiceView[] }) {
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label="账单明细">
      <table className="data-table invoices">
        <thead><tr><th scope="col">账单</th><th scope="col">状态</th><th scope="col">金额</th><th scope="col">日期</th><th scope="col">文件</th></tr></thead>
        <tbody>
          {invoices.map((invoice) => (
            <tr key={invoice.id}>
              <th scope="row">
                {invoice.no}
                <span className="meta">{invoice.subject}</span>
                {about(invoice) && <span className="meta">{about(invoice)}</span>}
                {invoice.basis.map(({ no, taken, reported }) => <span className="meta" key={no}>{no}：取用 {taken} 件，回报采用 {reported} 件</span>)}
              </th>
              <td>
                <span className={badges[invoice.state]}>{invoiceStateWords[invoice.state].zh}</span>
                {invoice.paidOn && <span className="meta">到账 {invoice.paidOn}</span>}
                {invoice.cancelReason && <span className="meta">{invoice.cancelReason}</span>}
              </td>
              <td className="money">{amountInWords(invoice.total, invoice.currency)}<span className="meta">其中税额 {amountInWords(invoice.tax, invoice.currency)}</span></td>
              <td className="days">开票 {invoice.issuedOn}<span className="meta">付款期限 {invoice.dueOn}</span></td>
              <td>{invoice.hasFile ? <a href={`/licensees/files/invoices/${invoice.id}`} aria-label={`下载账单 ${invoice.no} 的 PDF`}>PDF</a> : '无'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
