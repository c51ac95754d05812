import { describe, expect, it } from 'vitest'

import { invoiceStates, invoiceSteps, mayMoveInvoice, nextInvoiceSteps, stateOn } from './invoiceLife'

const today = '2026-11-23'

describe('the life of an invoice', () => {
  it.each([
    ['issued', '2026-11-22', 'overdue'], ['issued', '2026-11-23', 'issued'], ['issued', '2026-12-01', 'issued'],
    ['paid', '2026-01-01', 'paid'], ['cancelled', '2026-01-01', 'cancelled'], ['draft', '2026-01-01', 'draft'],
  ] as const)('calls one that is %s and due on %s %s', (status, dueOn, shown) => expect(stateOn({ status, dueOn }, today)).toBe(shown))

  it('knows these ways and no other', () => {
    expect(Object.fromEntries(invoiceStates.map((state) => [state, nextInvoiceSteps(state)]))).toEqual({ draft: ['issue'], issued: ['pay', 'cancel'], paid: ['cancel'], cancelled: [] })
  })

  it.each(invoiceStates.flatMap((status) => invoiceSteps.filter((step) => !nextInvoiceSteps(status).includes(step)).map((step) => ({ status, step }))))('refuses $step for one that is $status', ({ status, step }) => {
    expect(mayMoveInvoice({ invoice: { status, issuedOn: '2026-11-01' }, step, day: today, reason: '重复', today })).toMatchObject({ ok: false, code: 'STATE' })
  })

  it.each([[null], [''], ['2026-11-24'], ['2026-10-31'], ['2026-11-31'], ['昨天']])('takes no payment on the day %j', (day) => {
    expect(mayMoveInvoice({ invoice: { status: 'issued', issuedOn: '2026-11-01' }, step: 'pay', day, reason: null, today })).toMatchObject({ ok: false, code: 'DAY' })
  })

  it.each([['2026-11-01'], [today]])('takes a payment on %s', (day) => expect(mayMoveInvoice({ invoice: { status: 'issued', issuedOn: '2026-11-01' }, step: 'pay', day, reason: null, today })).toEqual({ ok: true, to: 'paid' }))

  it.each([[null], ['  ']])('cancels nothing for the reason %j', (reason) => expect(mayMoveInvoice({ invoice: { status: 'paid', issuedOn: '2026-11-01' }, step: 'cancel', day: null, reason, today })).toMatchObject({ ok: false, code: 'REASON' }))
})
