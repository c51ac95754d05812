import type { ShownInvoiceState } from '../../domain/licensing/invoiceLife'
import type { Currency } from '../../domain/licensing/money'
import type { Invoice } from '../../payload-types'

/** An invoice as its organisation sees it. */
export type InvoiceView = Pick<Invoice, 'currency' | 'dueOn' | 'id' | 'issuedOn' | 'net' | 'no' | 'subject' | 'tax' | 'total'> & {
  issuedAt: string; state: ShownInvoiceState; agreements: string[]; periodFrom: string | null; periodTo: string | null; paidOn: string | null; cancelReason: string | null; basis: { no: string; taken: number; reported: number }[]; hasFile: boolean
}
/** What invoices of one currency come to; the cancelled ones count nowhere. */
export type InvoiceSums = { currency: Currency; open: string; overdue: string; paid: string }
