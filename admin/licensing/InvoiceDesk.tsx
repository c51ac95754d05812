import type { UIFieldServerProps } from 'payload'

import { hasRole } from '../../collections/access'
import { invoiceStateWords, invoiceStepWords, isInvoiceState, nextInvoiceSteps } from '../../domain/licensing/invoiceLife'
import { amountInWords } from '../../domain/licensing/money'
import { inWords } from '../../domain/licensing/words'
import { shanghaiDate } from '../../domain/text/shanghai'
import { writtenIn } from '../../domain/text/writtenIn'
import { basisIn, basisOf } from '../../newsroom/licensing/invoices/invoiceBasis'
import { invoiceLogOf, invoiceStateOn } from '../../newsroom/licensing/invoices/invoices'
import { actionWords } from './actionWords'
import { DeskActions, type DeskAction } from './DeskActions.client'
import { Log, Part } from './parts'
import { licensingWords } from './words'
import './licensing.css'

/** Above an invoice's fields: its state now, what can be done, what was used in its period, what was done. */
export async function InvoiceDesk({ id, req, i18n }: UIFieldServerProps) {
  const { payload, user } = req
  if (!hasRole(user, 'rights-manager')) return null
  const words = licensingWords(i18n.language)
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const { colon, dateTime, semicolon } = writtenIn(language)
  if (!id) return <div className="licensing"><p className="licensing-hint">{words.createInvoice}</p></div>
  const invoice = await payload.findByID({ collection: 'invoices', id: String(id), depth: 0, disableErrors: true, overrideAccess: false, user })
  if (!invoice) return null
  const today = shanghaiDate(new Date().toISOString())
  const state = invoiceStateOn(invoice, today)
  const basis = invoice.issuedAt ? basisIn(invoice) : await basisOf(payload, invoice)
  const actions = (isInvoiceState(invoice.status) ? nextInvoiceSteps(invoice.status) : []).map((step): DeskAction => ({
    key: step, label: inWords(invoiceStepWords, step, language), address: `${payload.config.routes.api}/licensing/invoices/${invoice.id}/steps`, body: { step }, tone: step === 'cancel' ? 'grave' : 'main',
    asks: step === 'pay' ? [{ name: 'day', label: words.paidOn, kind: 'day', usual: today }] : step === 'cancel' ? [{ name: 'reason', label: words.cancelReason, kind: 'text' }] : [],
  }))
  return (
    <div className="licensing">
      <p className="licensing-state"><strong>{inWords(invoiceStateWords, state, language)}</strong><span>{amountInWords(invoice.total, invoice.currency)}</span></p>
      {actions.length > 0 && <DeskActions actions={actions} words={actionWords(words)} />}
      {state === 'draft' && <p className="licensing-hint">{words.issueHint}</p>}
      <Part title={words.basis}>
        {basis.length === 0 ? <p className="licensing-hint">{words.noBasis}</p> : <ul>{basis.map(({ no, taken, reported }) => <li key={no}>{no}{colon}{words.basisLine(taken, reported)}</li>)}</ul>}
      </Part>
      <Part title={words.log}>
        <Log none={words.noLog} lines={invoiceLogOf(invoice).map(({ no, at, step, by, reason, day }) => ({ key: no, at: dateTime(at), what: inWords(invoiceStepWords, step, language), by, why: [day, reason].filter(Boolean).join(semicolon) })).reverse()} />
      </Part>
    </div>
  )
}
