import type { Payload } from 'payload'

import { plainPdf } from '../../delivery/plainPdf'
import { agreements, invoices, organisations, staff } from '../../demo/staff'
import { issueCertificate } from '../licensing/agreements/certificate'
import { fileRequest } from '../licensing/requests/fileRequest'
import { takeInvoiceStep } from '../licensing/invoices/invoices'
import { takeStep } from '../licensing/agreements/takeStep'
import type { Loading } from './loading'

/** The form of the one demo request: the same each time, so that it is filed once. */
const token = 'de30'.repeat(8)

/** Invoices in every state. One that a killed loader left as a draft is taken on from there. */
async function loadInvoices(payload: Payload, desk: string): Promise<void> {
  const one = { limit: 1, pagination: false, depth: 0, overrideAccess: true } as const
  for (const { organisation, agreement, steps, hasFile, ...data } of invoices) {
    const name = organisations.find(({ key }) => key === organisation)?.name.zh
    const { docs: [party] } = await payload.find({ collection: 'organisations', where: { name: { equals: name } }, ...one })
    const { docs: [licence] } = agreement ? await payload.find({ collection: 'agreements', where: { no: { equals: agreement } }, ...one }) : { docs: [] }
    const { docs: [before] } = await payload.find({ collection: 'invoices', where: { no: { equals: data.no } }, ...one })
    if (!party) throw new Error(`the demo edition names no organisation ${organisation}`)
    const sheet = Buffer.from(plainPdf(['DEMO INVOICE - NOT A REAL DOCUMENT', `${data.currency} ${data.net} + ${data.tax}`, `Due ${data.dueOn}`]))
    const file = hasFile && !before ? await payload.create({ collection: 'invoice-files', data: {}, depth: 0, overrideAccess: true, file: { name: 'demo-invoice.pdf', data: sheet, mimetype: 'application/pdf', size: sheet.length } }) : null
    const invoice = before ?? await payload.create({ collection: 'invoices', depth: 0, overrideAccess: true, data: { ...data, total: '', organisation: party.id, agreements: licence ? [licence.id] : [], file: file?.id ?? null } })
    for (const step of steps.slice(invoice.steps ?? 0)) await takeInvoiceStep(payload, { id: invoice.id, by: desk, ...step })
  }
}

/** What the licensing desk of the demo edition has on its table: certificates of what is signed, an offer, a request. */
export async function loadLicensing({ payload, say }: Loading, noticeVersion: string): Promise<void> {
  say('演示授权')
  const desk = staff.find(({ role }) => role === 'rights-manager')?.name ?? '演示'
  const { docs } = await payload.find({ collection: 'agreements', where: { no: { in: agreements.map(({ no }) => no) } }, limit: 0, pagination: false, depth: 0, overrideAccess: true })
  for (const agreement of docs) {
    if (agreement.status === 'active' && agreement.signedAt) await issueCertificate(payload, agreement, agreement.signedAt)
    if (agreement.status === 'draft') await takeStep(payload, { id: agreement.id, step: 'offer', actor: { kind: 'desk', name: desk } })
  }
  await loadInvoices(payload, desk)
  await fileRequest(payload, {
    input: {
      articles: [], applicantName: '示例周刊（演示）', contact: '演示编辑', email: 'weekly@demo.shuming.example', phone: '', purpose: '演示申请：在虚构的周刊网站转载经济栏目的自有稿件，每周不超过两篇。',
      acts: ['repost'], media: ['text', 'chart'], channelKind: 'web', channelName: 'weekly.example', territory: ['CN'], edit: 'none', exclusive: false, firstDay: '2027-01-01', lastDay: '2027-12-31', token, notice: '',
    },
    source: { articles: [], noticeVersion, party: null },
  })
}
