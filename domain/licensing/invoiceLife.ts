import { isCalendarDate } from '../text/shanghai'
import { type Words } from './words'

const words = (zh: string, en: string): Words => ({ zh, en })

/** What is stored; that a term has run out is asked of the clock. */
export const invoiceStates = ['draft', 'issued', 'paid', 'cancelled'] as const
export type InvoiceState = (typeof invoiceStates)[number]
export type ShownInvoiceState = InvoiceState | 'overdue'

export const invoiceStateWords: Readonly<Record<ShownInvoiceState, Words>> = {
  draft: words('草稿', 'Draft'), issued: words('待付', 'Issued'), overdue: words('逾期', 'Overdue'), paid: words('已付', 'Paid'), cancelled: words('已作废', 'Cancelled'),
}

export const invoiceSteps = ['issue', 'pay', 'cancel'] as const
export type InvoiceStep = (typeof invoiceSteps)[number]
export const invoiceStepWords: Readonly<Record<InvoiceStep, Words>> = { issue: words('开出', 'Issue'), pay: words('记为已付', 'Record payment'), cancel: words('作废', 'Cancel it') }

const moves: Readonly<Record<InvoiceStep, { from: readonly InvoiceState[]; to: InvoiceState }>> = {
  issue: { from: ['draft'], to: 'issued' }, pay: { from: ['issued'], to: 'paid' }, cancel: { from: ['issued', 'paid'], to: 'cancelled' },
}

export const isInvoiceState = (value: unknown): value is InvoiceState => (invoiceStates as readonly unknown[]).includes(value)

/** The state on a day in Shanghai: one that is issued is overdue from the day after its due date. */
export const stateOn = (invoice: { status: InvoiceState; dueOn: string }, today: string): ShownInvoiceState =>
  (invoice.status === 'issued' && invoice.dueOn < today ? 'overdue' : invoice.status)

export const nextInvoiceSteps = (status: InvoiceState): InvoiceStep[] => invoiceSteps.filter((step) => moves[step].from.includes(status))

export type InvoiceMove = { ok: true; to: InvoiceState } | ({ ok: false; code: 'DAY' | 'REASON' | 'STATE' } & Words)

/** Whether a step may be taken. A payment names its day, not after today and not before the invoice; a cancelling its reason. */
export function mayMoveInvoice({ invoice, step, day, reason, today }: { invoice: { status: InvoiceState; issuedOn: string }; step: InvoiceStep; day: string | null; reason: string | null; today: string }): InvoiceMove {
  const { from, to } = moves[step]
  if (!from.includes(invoice.status)) return { ok: false, code: 'STATE', ...words(`账单现在是“${invoiceStateWords[invoice.status].zh}”，不能${invoiceStepWords[step].zh}。`, `The invoice is ${invoiceStateWords[invoice.status].en.toLowerCase()}.`) }
  if (step === 'pay' && (!isCalendarDate(day) || day > today || day < invoice.issuedOn)) return { ok: false, code: 'DAY', ...words('请填写到账日期，不早于开票日，不晚于今天。', 'Give the day of payment, between the issue date and today.') }
  if (step === 'cancel' && !reason?.trim()) return { ok: false, code: 'REASON', ...words('作废要写明理由，对方会看到。', 'A cancelled invoice needs a reason, which the other party reads.') }
  return { ok: true, to }
}
