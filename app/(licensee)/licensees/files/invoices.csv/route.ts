import { byteOrderMark, csvRow } from '@/delivery/csv'
import { invoiceStateWords } from '@/domain/licensing/invoiceLife'
import { invoicesOf } from '@/queries/licensee/invoices'

import { licenseeForFile } from '../../session'

const columns = ['number', 'state', 'stateName', 'subject', 'agreements', 'periodFrom', 'periodTo', 'currency', 'net', 'tax', 'total', 'issuedOn', 'dueOn', 'paidOn', 'cancelReason'] as const

/** The invoices of the page, as rows. */
export async function GET() {
  const door = await licenseeForFile('signatory', '/licensees/invoices')
  if ('answer' in door) return door.answer
  const { organisation } = door.licensee
  const rows = (await invoicesOf(organisation.id)).map((one) => csvRow([
    one.no, one.state, invoiceStateWords[one.state].zh, one.subject, one.agreements.join('、'), one.periodFrom, one.periodTo, one.currency, one.net, one.tax, one.total, one.issuedOn, one.dueOn, one.paidOn, one.cancelReason,
  ]))
  return new Response(byteOrderMark + csvRow(columns) + rows.join(''), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="invoices.csv"', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'x-robots-tag': 'noindex' },
  })
}
