import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { plainPdf } from '../../../delivery/plainPdf'
import { addDays, shanghaiDate } from '../../../domain/text/shanghai'
import type { Invoice } from '../../../payload-types'
import { makeCast, password, type Cast } from '../../testing/cast'
import { openPayload, type TestNewsroom } from '../../testing/openPayload'
import { rest } from '../../testing/rest'
import { keepInvoices, takeInvoiceStep } from './invoices'

let room: TestNewsroom
let cast: Cast
let agreement: { id: string; no: string }
const today = shanghaiDate(new Date().toISOString())
beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  const scope = { acts: ['repost' as const], media: ['text' as const], channels: ['web:press.example'], territory: ['CN'], languages: ['zh'], collections: ['*'], edit: 'none' as const }
  agreement = await room.payload.create({ collection: 'agreements', depth: 0, overrideAccess: true, data: { no: '演示授字1号', organisation: cast.organisation.id, noticeVersion: cast.noticeVersion.id, status: 'active', effectiveFrom: '2024-01-01', signedAt: '2024-01-01T00:00:00.000Z', scope } })
})
afterAll(() => room.close())

const data = (over: object = {}) => ({ organisation: cast.organisation.id, currency: 'CNY', net: '12000', tax: '720.5', issuedOn: today, dueOn: addDays(today, 30), subject: '2026年11月转载费', ...over })
const post = (over: object = {}, token = cast.tokens.rights) => rest('/api/invoices', { method: 'POST', token, body: data(over) })
const made = async (over: object = {}): Promise<Invoice> => (await post(over)).body.doc as unknown as Invoice
const patch = (id: string, body: object, token = cast.tokens.rights) => rest(`/api/invoices/${id}`, { method: 'PATCH', token, body })
const step = (id: string, body: object, token: string | null = cast.tokens.rights) => rest(`/api/licensing/invoices/${id}/steps`, { method: 'POST', token, body })
const read = (id: string) => room.payload.findByID({ collection: 'invoices', id, depth: 0, overrideAccess: true })
const mails = async (id: string) => (await room.payload.find({ collection: 'deliveries', where: { key: { like: `invoice:${id}` } }, sort: 'key', limit: 50, depth: 0, overrideAccess: true })).docs.map(({ to, subject }) => `${to} ${subject}`)
const pdf = (bytes: string, name = '账单.pdf', type = 'application/pdf') => {
  const form = new FormData()
  form.set('file', new File([bytes], name, { type }))
  return rest('/api/invoice-files', { method: 'POST', token: cast.tokens.rights, form })
}
const minimalPdf = new TextDecoder().decode(plainPdf(['Demo']))

describe('an invoice as a draft', () => {
  it('gets a number, amounts in one form and their exact sum', async () => {
    const first = await made({ net: '0.1', tax: '0.2', total: '999' })
    expect(first).toMatchObject({ no: `账字〔${today.slice(0, 4)}〕1号`, net: '0.10', tax: '0.20', total: '0.30', status: 'draft' })
    expect(await made({ net: '１２，０００', tax: '' })).toMatchObject({ net: '12000.00', tax: '0.00', total: '12000.00' })
  })

  it('begins as a draft whatever is sent', async () => {
    const invoice = await made({ status: 'paid', issuedAt: '2026-01-01T00:00:00.000Z', paidOn: '2026-01-01', steps: 7, log: [{}] })
    expect(invoice).toMatchObject({ status: 'draft', steps: 0, total: '12720.50' })
    expect([invoice.issuedAt ?? null, invoice.paidOn ?? null]).toEqual([null, null])
  })

  it('has a number of its own, also when two are saved at once', async () => {
    expect((await made({ no: '财-2026-77' })).no).toBe('财-2026-77')
    const again = await post({ no: '财-2026-77' })
    expect([again.status, again.text]).toEqual([400, expect.stringContaining('no')])
    const both = await Promise.all([post({ no: '财-2026-78' }), post({ no: '财-2026-78' })])
    expect(both.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1)
  })

  it.each<[string, object]>([
    ['net', { net: '-1' }], ['net', { net: '1e5' }], ['net', { net: '12.345' }], ['tax', { tax: 'abc' }], ['net', { net: '' }], ['net', { net: '9'.repeat(13) }], ['dueOn', { dueOn: '2020-01-01' }], ['issuedOn', { issuedOn: '2026-02-30' }],
    ['periodTo', { periodFrom: '2026-11-01' }], ['periodTo', { periodFrom: '2026-11-02', periodTo: '2026-11-01' }], ['currency', { currency: 'BTC' }], ['subject', { subject: '' }], ['no', { no: '号'.repeat(61) }],
  ])('is refused at %s for %j', async (path, over) => {
    const answer = await post(over)
    expect(answer.status).toBe(400)
    expect((answer.body['errors'] as { data: { errors: { path: string }[] } }[])[0]?.data.errors.map((one) => one.path)).toContain(path)
  })

  it('names no agreement of another organisation, and none that is not signed', async () => {
    const other = await room.payload.create({ collection: 'organisations', depth: 0, overrideAccess: true, data: { name: '示例他社（演示）', kind: 'publisher', status: 'active' } })
    expect((await post({ organisation: other.id, agreements: [agreement.id] })).status).toBe(400)
    expect((await post({ agreements: [agreement.id] })).status).toBe(201)
  })

  it('is seen by the desk alone, and can be thrown away', async () => {
    const invoice = await made()
    for (const token of [cast.licenseeToken, cast.tokens.editor]) expect([403, 404]).toContain((await rest(`/api/invoices/${invoice.id}`, { token })).status)
    for (const token of [cast.tokens.editor, cast.tokens.statistics, cast.licenseeToken]) expect((await post({}, token)).status).toBe(403)
    expect((await rest(`/api/invoices/${invoice.id}`, { method: 'DELETE', token: cast.tokens.rights })).status).toBe(200)
  })
})

describe('an invoice that is issued', () => {
  it('is told by mail once, seen by who speaks for the organisation, and keeps what was used as it stood', async () => {
    const invoice = await made({ agreements: [agreement.id], periodFrom: '2026-11-01', periodTo: '2026-11-30' })
    expect((await step(invoice.id, { step: 'issue' })).status).toBe(200)
    expect(await read(invoice.id)).toMatchObject({ status: 'issued', unsettled: 0, basis: [{ agreement: agreement.id, no: agreement.no, taken: 0, reported: 0 }] })
    expect(await mails(invoice.id)).toEqual([`licensee@press.example 账单 ${invoice.no}`])
    const theirs = await rest(`/api/invoices/${invoice.id}`, { token: cast.licenseeToken })
    expect(theirs.status).toBe(200)
    for (const hidden of ['log', 'notes', 'steps', 'file']) expect(Object.keys(theirs.body)).not.toContain(hidden)
    await keepInvoices(room.payload)
    expect(await mails(invoice.id)).toHaveLength(1)
  })

  it('never changes, whoever asks and by whichever door', async () => {
    const invoice = await made()
    await takeInvoiceStep(room.payload, { id: invoice.id, step: 'issue', by: '演示' })
    const before = await read(invoice.id)
    for (const body of [{ net: '1' }, { total: '1' }, { dueOn: '2030-01-01' }, { no: '改号' }, { subject: '改' }, { currency: 'USD' }, { organisation: cast.organisation.id, periodFrom: '2026-01-01', periodTo: '2026-01-31' }, { agreements: [agreement.id] }]) {
      expect([body, (await patch(invoice.id, body)).status]).toEqual([body, 409])
    }
    for (const body of [{ status: 'paid' }, { paidOn: today }, { issuedAt: null }, { cancelReason: 'x' }]) expect([body, (await patch(invoice.id, body)).status]).toEqual([body, 409])
    expect([403, 409]).toContain((await rest(`/api/invoices/${invoice.id}`, { method: 'DELETE', token: cast.tokens.admin })).status)
    await expect(room.payload.delete({ collection: 'invoices', id: invoice.id, overrideAccess: true })).rejects.toThrow()
    await expect(room.payload.db.updateOne({ collection: 'invoices', id: invoice.id, data: { net: '1.00' } })).rejects.toThrow()
    expect(await read(invoice.id)).toEqual(before)
    expect((await patch(invoice.id, { net: '1' }, cast.licenseeToken)).status).toBe(403)
  })

  it('is paid once, of many who say so at the same moment', async () => {
    const invoice = await made()
    await takeInvoiceStep(room.payload, { id: invoice.id, step: 'issue', by: '演示' })
    expect((await step(invoice.id, { step: 'pay', day: addDays(today, 1) })).status).toBe(409)
    const answers = await Promise.all(Array.from({ length: 5 }, () => step(invoice.id, { step: 'pay', day: today })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await read(invoice.id)).toMatchObject({ status: 'paid', paidOn: today, steps: 2 })
    expect((await step(invoice.id, { step: 'issue' })).status).toBe(409)
  })

  it('is cancelled with a reason that they read, and stays', async () => {
    const invoice = await made()
    await takeInvoiceStep(room.payload, { id: invoice.id, step: 'issue', by: '演示' })
    expect((await step(invoice.id, { step: 'cancel' })).status).toBe(409)
    expect((await step(invoice.id, { step: 'cancel', reason: '金额有误，另开' })).status).toBe(200)
    expect((await rest(`/api/invoices/${invoice.id}`, { token: cast.licenseeToken })).body).toMatchObject({ status: 'cancelled', cancelReason: '金额有误，另开' })
    expect((await mails(invoice.id)).filter((mail) => mail.endsWith('已作废'))).toHaveLength(1)
  })

  it('takes no step for anybody but the desk', async () => {
    const invoice = await made()
    for (const [token, status] of [[cast.tokens.editor, 403], [cast.licenseeToken, 401], [null, 401]] as const) expect((await step(invoice.id, { step: 'issue' }, token)).status).toBe(status)
    expect((await step(invoice.id, { step: 'overdue' })).status).toBe(400)
    expect((await step(cast.organisation.id, { step: 'issue' })).status).toBe(404)
  })

  it('is told to be overdue from the day after its term in Shanghai, to both sides, once', async () => {
    const invoice = await made({ issuedOn: '2026-10-01', dueOn: '2026-10-31' })
    await takeInvoiceStep(room.payload, { id: invoice.id, step: 'issue', by: '演示' })
    await keepInvoices(room.payload, { now: '2026-10-31T15:59:59.000Z' })
    expect(await mails(invoice.id)).toHaveLength(1)
    for (const now of ['2026-10-31T16:00:00.000Z', '2026-11-02T00:00:00.000Z']) await keepInvoices(room.payload, { now })
    expect((await mails(invoice.id)).filter((mail) => mail.endsWith('已逾期')).sort()).toEqual([`licensee@press.example 账单 ${invoice.no} 已逾期`, `rights-manager@desk.example 账单 ${invoice.no} 已逾期`])
    expect((await read(invoice.id)).status).toBe('issued')
  })

  it('is told of by the clock when the process died before the mail', async () => {
    const invoice = await made()
    await room.payload.db.updateOne({ collection: 'invoices', id: invoice.id, data: { status: 'issued', issuedAt: '2026-11-01T00:00:00.000Z', steps: 1, unsettled: 1, log: [{ no: 1, at: '2026-11-01T00:00:00.000Z', step: 'issue', by: '演示' }] } })
    const later = new Date(Date.now() + 120_000).toISOString()
    await keepInvoices(room.payload, { now: later })
    await keepInvoices(room.payload, { now: later })
    expect(await mails(invoice.id)).toEqual([`licensee@press.example 账单 ${invoice.no}`])
  })
})

describe('the file of an invoice', () => {
  it.each([['<html><script>alert(1)</script></html>', '账单.pdf', 'application/pdf'], ['MZ\u0000', '账单.pdf', 'application/pdf']])('is a PDF by its bytes: %j as %s is refused', async (bytes, name, type) => {
    expect((await pdf(bytes, name, type)).status).toBeGreaterThanOrEqual(400)
  })

  it('lies apart under a name that tells nothing, is added once after issuing, and is nobody’s but the desk’s over REST', async () => {
    const upload = await pdf(minimalPdf)
    expect(upload.status).toBe(201)
    const file = upload.body.doc as { id: string; filename: string }
    expect(file.filename).toMatch(/^[0-9a-f]{18}\.pdf$/)
    expect(readdirSync(join(room.dataDir, 'private', 'invoice-files'))).toContain(file.filename)
    const invoice = await made()
    await takeInvoiceStep(room.payload, { id: invoice.id, step: 'issue', by: '演示' })
    expect((await patch(invoice.id, { file: file.id })).status).toBe(200)
    expect(await read(invoice.id)).toMatchObject({ file: file.id, status: 'issued' })
    const other = (await pdf(minimalPdf)).body.doc as { id: string }
    expect([403, 409]).toContain((await patch(invoice.id, { file: other.id })).status)
    expect((await rest(`/api/invoice-files/${file.id}`, { method: 'DELETE', token: cast.tokens.rights })).status).toBe(409)
    const admin = await room.payload.create({ collection: 'licensees', depth: 0, overrideAccess: true, context: { bootstrap: true }, data: { email: 'boss@press.example', name: '演示管理', organisation: cast.organisation.id, role: 'admin', password } })
    const { token } = await room.payload.login({ collection: 'licensees', data: { email: admin.email, password } })
    for (const who of [token ?? '', cast.tokens.editor, null]) expect((await rest(`/api/invoice-files/file/${file.filename}`, { token: who })).status).toBe(403)
    const ours = await rest(`/api/invoice-files/file/${file.filename}`, { token: cast.tokens.rights })
    expect([ours.status, ours.headers.get('content-disposition'), ours.headers.get('cache-control')]).toEqual([200, 'attachment', 'private, no-store'])
  })

  it('and the invoice itself are not for viewers and downloaders, over REST either', async () => {
    const invoice = await made()
    await takeInvoiceStep(room.payload, { id: invoice.id, step: 'issue', by: '演示' })
    for (const role of ['viewer', 'downloader'] as const) {
      const person = await room.payload.create({ collection: 'licensees', depth: 0, overrideAccess: true, context: { bootstrap: true }, data: { email: `${role}@press.example`, name: `演示${role}`, organisation: cast.organisation.id, role, password } })
      const { token } = await room.payload.login({ collection: 'licensees', data: { email: person.email, password } })
      expect([403, 404]).toContain((await rest(`/api/invoices/${invoice.id}`, { token: token ?? '' })).status)
      expect((await rest('/api/invoices', { token: token ?? '' })).status).toBe(403)
    }
  })
})
