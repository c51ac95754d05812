import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'

import { idOf } from '../../../domain/editorial/idOf'

/** Written by the steps of an invoice (newsroom/licensing/invoices/invoices) alone, in one write under the hooks. */
export const stepFields: readonly string[] = ['status', 'steps', 'unsettled', 'log', 'issuedAt', 'paidOn', 'cancelledAt', 'cancelReason', 'basis', 'overdueToldAt']
/** What stays open after an invoice is issued; the file until there is one. */
const open: readonly string[] = ['notes', 'file']

const plain = (value: unknown): unknown => (Array.isArray(value) ? value.map(plain) : (idOf(value) ?? value))
const same = (a: unknown, b: unknown) => JSON.stringify(plain(a) ?? null) === JSON.stringify(plain(b) ?? null)
const refused = (code: string, message: string) => new APIError(message, 409, { code }, true)

/** What is issued has been read by both: it stays as it is. Its state changes by steps alone; a save beside a step does not touch what the step wrote. */
export const keepIssued: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const isEnglish = req.i18n.language === 'en'
  const changed = Object.keys(data).filter((name) => name !== 'updatedAt' && name !== 'createdAt' && !same(data[name], originalDoc?.[name]))
  if (changed.some((name) => stepFields.includes(name))) throw refused('INVOICE_STEP', isEnglish ? 'The state of an invoice changes by its steps, not by saving.' : '账单的状态只能通过操作步骤改变，不能直接保存。')
  const isIssued = originalDoc?.status !== 'draft'
  if (isIssued && changed.some((name) => !open.includes(name) || (name === 'file' && originalDoc?.file))) {
    throw refused('INVOICE_FIXED', isEnglish ? 'An issued invoice cannot be edited. Cancel it and make another.' : '已开出的账单不能修改。请作废后另开。')
  }
  return Object.fromEntries(Object.entries(data).filter(([name]) => !stepFields.includes(name)))
}

/** A draft may be thrown away; what was issued stays, cancelled or not. */
export const refuseDeleteIssued: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const invoice = await req.payload.findByID({ collection: 'invoices', id, depth: 0, disableErrors: true, overrideAccess: true, req })
  if (invoice && invoice.status !== 'draft') throw refused('INVOICE_FIXED', req.i18n.language === 'en' ? 'An issued invoice stays. Cancel it instead.' : '已开出的账单不能删除，可以作废。')
}
