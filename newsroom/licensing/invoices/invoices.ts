import type { Payload } from 'payload'

import { siteUrl } from '../../../config/environment'
import { compareAndSet } from '../../../database/compareAndSet'
import { type InvoiceStep, isInvoiceState, mayMoveInvoice, stateOn } from '../../../domain/licensing/invoiceLife'
import { amountInWords } from '../../../domain/licensing/money'
import { idOf } from '../../../domain/editorial/idOf'
import { shanghaiDate } from '../../../domain/text/shanghai'
import type { Invoice } from '../../../payload-types'
import { deskOf, LicensingRefusal, mailEach, speakersOf } from '../desk'
import { basisOf } from './invoiceBasis'

export type InvoiceLogEntry = { no: number; at: string; step: InvoiceStep; by: string; reason?: string; day?: string }

export const invoiceLogOf = ({ log }: Pick<Invoice, 'log'>): InvoiceLogEntry[] => (Array.isArray(log) ? log as InvoiceLogEntry[] : [])

const storedState = ({ status }: Pick<Invoice, 'status'>) => (isInvoiceState(status) ? status : 'draft')

/** What it is on a day in Shanghai, overdue included. */
export const invoiceStateOn = (invoice: Pick<Invoice, 'dueOn' | 'status'>, today: string) => stateOn({ status: storedState(invoice), dueOn: invoice.dueOn }, today)

export type InvoiceStepInput = { id: string; step: InvoiceStep; by: string; day?: string | null; reason?: string | null; now?: string }

/**
 * Takes one step in the life of an invoice: state, log and what goes with it are one write that succeeds for one caller only. The mail follows,
 * and is made up for by the clock when the process dies in between.
 * @throws LicensingRefusal
 */
export async function takeInvoiceStep(payload: Payload, { id, step, by, day = null, reason = null, now = new Date().toISOString() }: InvoiceStepInput): Promise<Invoice> {
  const invoice = await readInvoice(payload, id)
  const move = mayMoveInvoice({ invoice: { status: storedState(invoice), issuedOn: invoice.issuedOn }, step, day, reason, today: shanghaiDate(now) })
  if (!move.ok) throw new LicensingRefusal(move.code, move)
  const from = invoice.steps ?? 0
  const entry: InvoiceLogEntry = { no: from + 1, at: now, step, by, ...(reason?.trim() ? { reason: reason.trim() } : {}), ...(step === 'pay' && day ? { day } : {}) }
  const also = {
    issue: async () => ({ issuedAt: now, basis: await basisOf(payload, invoice) }),
    pay: async () => ({ paidOn: day }),
    cancel: async () => ({ cancelledAt: now, cancelReason: reason?.trim() ?? '' }),
  }[step]
  const isOurs = await compareAndSet(payload, {
    collection: 'invoices', id, field: 'steps', from, to: from + 1,
    also: { ...await also(), status: move.to, log: [...invoiceLogOf(invoice), entry], unsettled: invoice.unsettled || from + 1, updatedAt: now },
  })
  if (!isOurs) throw new LicensingRefusal('TAKEN', { zh: '刚好有人同时操作了这份账单，请刷新后再试。', en: 'Somebody acted on this invoice at the same moment. Reload and try again.' })
  await settleInvoice(payload, id)
  return readInvoice(payload, id)
}

async function readInvoice(payload: Payload, id: string): Promise<Invoice> {
  const invoice = await payload.findByID({ collection: 'invoices', id, depth: 0, disableErrors: true, overrideAccess: true })
  if (!invoice) throw new LicensingRefusal('NOT_FOUND', { zh: '没有这份账单。', en: 'There is no such invoice.' }, 404)
  return invoice
}

const sum = ({ total, currency }: Invoice) => amountInWords(total, currency)
const page = () => `${siteUrl()}/licensees/invoices\n`

const mails: Partial<Record<InvoiceStep, { subject: (invoice: Invoice) => string; text: (invoice: Invoice, entry: InvoiceLogEntry) => string }>> = {
  issue: { subject: ({ no }) => `账单 ${no}`, text: (invoice) => `我们向贵机构开出了账单 ${invoice.no}：${invoice.subject}，${sum(invoice)}（含税），请在 ${invoice.dueOn} 前（含当日）付款。\n明细和文件可由签署人或管理员登录后查看：\n${page()}` },
  cancel: { subject: ({ no }) => `账单 ${no} 已作废`, text: (invoice, { reason = '' }) => `账单 ${invoice.no}（${sum(invoice)}）已作废，请勿据此付款。\n理由：${reason}\n${page()}` },
}

/** What follows from the steps: mails, each once. Doing it twice changes nothing. */
async function settleInvoice(payload: Payload, id: string): Promise<void> {
  const invoice = await readInvoice(payload, id)
  const [steps, first] = [invoice.steps ?? 0, invoice.unsettled ?? 0]
  if (first === 0) return
  const party = idOf(invoice.organisation) ?? ''
  for (const entry of invoiceLogOf(invoice).filter(({ no }) => no >= first)) {
    const mail = mails[entry.step]
    if (mail) await mailEach(payload, await speakersOf(payload, party), { key: `invoice:${id}:${entry.no}`, subject: mail.subject(invoice), text: mail.text(invoice, entry), organisation: party })
  }
  await compareAndSet(payload, { collection: 'invoices', id, field: 'steps', from: steps, to: steps, also: { unsettled: 0 } })
}

/** Both sides are told, once, that the term of an invoice has run out. */
async function tellOverdue(payload: Payload, invoice: Invoice, now: string): Promise<void> {
  const party = idOf(invoice.organisation) ?? ''
  const organisation = await payload.findByID({ collection: 'organisations', id: party, depth: 0, disableErrors: true, overrideAccess: true })
  const subject = `账单 ${invoice.no} 已逾期`
  const text = `账单 ${invoice.no}（${organisation?.name ?? ''}，${sum(invoice)}）的付款期限是 ${invoice.dueOn}，尚未记到款项。如已付款，请与版权部门核对。\n`
  await mailEach(payload, await speakersOf(payload, party), { key: `invoice:${invoice.id}:overdue`, subject, text: `${text}${page()}`, organisation: party })
  await mailEach(payload, await deskOf(payload, organisation), { key: `invoice:${invoice.id}:overdue:desk`, subject, text: `${text}${siteUrl()}/admin/collections/invoices/${invoice.id}\n` })
  const steps = invoice.steps ?? 0
  await compareAndSet(payload, { collection: 'invoices', id: invoice.id, field: 'steps', from: steps, to: steps, also: { overdueToldAt: now } })
}

/** What a process is still doing is left alone for this long. */
const patienceMs = 30_000

/** What time does to invoices: tells of those that are overdue, and completes what a killed process left half done. Safe to run as often as one likes. */
export async function keepInvoices(payload: Payload, { now = new Date().toISOString() } = {}): Promise<{ overdue: number; completed: number }> {
  const all = { sort: 'id', limit: 0, pagination: false, depth: 0, overrideAccess: true } as const
  const before = new Date(Date.parse(now) - patienceMs).toISOString()
  const { docs: unsettled } = await payload.find({ collection: 'invoices', where: { and: [{ unsettled: { greater_than: 0 } }, { updatedAt: { less_than: before } }] }, ...all })
  for (const { id } of unsettled) await settleInvoice(payload, id)
  const { docs: overdue } = await payload.find({ collection: 'invoices', where: { and: [{ status: { equals: 'issued' } }, { dueOn: { less_than: shanghaiDate(now) } }, { overdueToldAt: { exists: false } }] }, ...all })
  for (const invoice of overdue) await tellOverdue(payload, invoice, now)
  return { overdue: overdue.length, completed: unsettled.length }
}
