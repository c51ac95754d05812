import type { Where } from 'payload'

import { type Cursor, writeCursor } from '../../domain/licensing/cursor'
import { addAmounts, currencies, isCurrency } from '../../domain/licensing/money'
import { type ShownInvoiceState, isInvoiceState, stateOn } from '../../domain/licensing/invoiceLife'
import { shanghaiDate } from '../../domain/text/shanghai'
import type { Invoice } from '../../payload-types'
import { database, populated } from '../database'
import type { InvoiceSums, InvoiceView } from './invoiceViews'

const issuedTo = (organisation: string): Where[] => [{ organisation: { equals: organisation } }, { issuedAt: { exists: true } }, { status: { not_equals: 'draft' } }]
const shown = { sort: ['-issuedAt', '-id'], pagination: false, depth: 1, overrideAccess: true }

function viewOf(invoice: Invoice, today: string): InvoiceView {
  const { id, no, subject, currency, net, tax, total, issuedOn, dueOn, status, periodFrom, periodTo, paidOn, cancelReason, file, basis } = invoice
  return {
    id, no, subject, currency, net, tax, total, issuedOn, dueOn, issuedAt: invoice.issuedAt ?? '', state: stateOn({ status: isInvoiceState(status) ? status : 'draft', dueOn }, today),
    agreements: (invoice.agreements ?? []).flatMap((one) => populated(one)?.no ?? []), periodFrom: periodFrom || null, periodTo: periodTo || null, paidOn: paidOn || null, cancelReason: cancelReason || null, hasFile: Boolean(file),
    basis: Array.isArray(basis) ? (basis as InvoiceView['basis']).map(({ no: agreement, taken, reported }) => ({ no: agreement, taken, reported })) : [],
  }
}

/** All that was issued to one organisation, the newest first. */
export async function invoicesOf(organisation: string, now = new Date().toISOString()): Promise<InvoiceView[]> {
  const { docs } = await (await database()).find({ collection: 'invoices', where: { and: issuedTo(organisation) }, limit: 1000, ...shown })
  return docs.map((invoice) => viewOf(invoice, shanghaiDate(now)))
}

/** What is to be paid, what of it is overdue, and what was paid, one line a currency. */
export function sumsOf(invoices: readonly InvoiceView[]): InvoiceSums[] {
  const kept = Object.keys(currencies).filter(isCurrency).filter((currency) => invoices.some((one) => one.currency === currency && one.state !== 'cancelled'))
  return kept.map((currency) => {
    const of = (...states: ShownInvoiceState[]) => addAmounts(invoices.filter((one) => one.currency === currency && states.includes(one.state)).map(({ total }) => total), currency)
    return { currency, open: of('issued', 'overdue'), overdue: of('overdue'), paid: of('paid') }
  })
}

/** The stored name of the file of one of their invoices; null for what is not theirs, is a draft, or has none. */
export async function invoiceFileOf({ organisation, id }: { organisation: string; id: string }): Promise<{ no: string; filename: string } | null> {
  const { docs: [invoice] } = await (await database()).find({ collection: 'invoices', where: { and: [{ id: { equals: id } }, ...issuedTo(organisation)] }, limit: 1, ...shown })
  const filename = populated(invoice?.file)?.filename
  return invoice && filename ? { no: invoice.no, filename } : null
}

const pageSize = 100

/** Invoices as the interface for machines lists them, the newest first. */
export async function invoicePage({ organisation, before, now = new Date().toISOString() }: { organisation: string; before: Cursor | null; now?: string }) {
  const earlier: Where[] = before ? [{ or: [{ issuedAt: { less_than: before.at } }, { and: [{ issuedAt: { equals: before.at } }, { id: { less_than: before.id } }] }] }] : []
  const { docs } = await (await database()).find({ collection: 'invoices', where: { and: [...issuedTo(organisation), ...earlier] }, limit: pageSize + 1, ...shown })
  const items = docs.slice(0, pageSize).map((invoice) => viewOf(invoice, shanghaiDate(now)))
  const last = items.at(-1)
  return { items, next_cursor: docs.length > pageSize && last ? writeCursor({ at: last.issuedAt, id: last.id }) : null }
}
