import type { Payload } from 'payload'

import { plainPdf } from '../../delivery/plainPdf'
import type { LicenseeRole } from '../../domain/licensing/licenseeRoles'
import { issueCertificate } from '../licensing/agreements/certificate'
import { invite } from '../licensing/people/invite'
import { takeInvoiceStep } from '../licensing/invoices/invoices'
import { reportUse } from '../licensing/reports'
import { saveSearch } from '../licensing/finding/savedSearches'
import { createToken } from '../licensing/tokens'
import { addEndpoint } from '../licensing/telling/webhooks'
import { queueDelivery } from '../outbox'
import { type Cast, password } from './cast'

/** Collections that hold something of one organisation. */
export const ownedCollections = [
  'acceptances', 'account-links', 'advance-looks', 'agreements', 'api-tokens', 'certificates', 'deliveries', 'invoices', 'licensees', 'recalls', 'saved-searches', 'search-matches', 'usage-events', 'usage-reports', 'webhook-endpoints',
] as const

const create = { overrideAccess: true, depth: 0 } as const

/** An organisation with one of everything that the portal shows, all of it under words that nobody else has. */
export async function makeHouse({ payload, cast, story, tag }: { payload: Payload; cast: Cast; story: string; tag: string }) {
  const member = (role: LicenseeRole, organisation: string) =>
    payload.create({ collection: 'licensees', ...create, context: { bootstrap: true }, data: { email: `${role}@${tag}.example`, name: `演示${tag}${role}`, organisation, role, password } })
  const organisation = await payload.create({ collection: 'organisations', ...create, data: { name: `示例${tag}社（演示）`, kind: 'publisher', status: 'active' } })
  const people = {
    viewer: await member('viewer', organisation.id), downloader: await member('downloader', organisation.id), signatory: await member('signatory', organisation.id), admin: await member('admin', organisation.id),
  }
  const channel = `web:${tag}.example`
  const scope = { acts: ['repost' as const], media: ['text' as const], channels: [channel], territory: ['CN'], languages: ['zh'], collections: ['*'], edit: 'none' as const }
  const terms = { organisation: organisation.id, noticeVersion: cast.noticeVersion.id, effectiveFrom: '2024-01-01', scope }
  const active = await payload.create({ collection: 'agreements', ...create, data: { ...terms, no: `授字${tag}1号`, status: 'active', signedAt: '2024-01-01T00:00:00.000Z' } })
  const offered = await payload.create({
    collection: 'agreements', ...create, data: { ...terms, no: `授字${tag}2号`, status: 'offered', offeredAt: '2026-11-01T00:00:00.000Z', documentText: `授权协议 授字${tag}2号`, documentHash: tag.padEnd(64, '0') },
  })
  const certificate = await issueCertificate(payload, active, '2026-01-01T00:00:00.000Z')
  await payload.create({
    collection: 'acceptances', ...create,
    data: { organisation: organisation.id, licensee: people.signatory.id, signer: `签署${tag}`, noticeVersion: cast.noticeVersion.id, hash: tag.padEnd(64, 'f'), at: '2026-01-02T00:00:00.000Z', method: 'click' },
  })
  const token = await createToken(payload, { organisation: organisation.id, name: `系统${tag}`, scopes: ['search', 'download', 'usage', 'webhooks', 'invoices'], days: 30, createdBy: people.admin.id })
  const endpoint = await addEndpoint(payload, { organisation: organisation.id, url: `https://${tag}.example/hook`, events: ['kill'], createdBy: people.admin.id })
  await queueDelivery(payload, { key: `walk:${tag}`, kind: 'webhook', organisation: organisation.id, endpoint: endpoint.id, event: 'kill', to: `https://${tag}.example/hook`, subject: `kill ${tag}`, body: '{}' })
  const { docs: [delivery] } = await payload.find({ collection: 'deliveries', where: { key: { equals: `walk:${tag}` } }, limit: 1, ...create })
  const { takeStories } = await import('../licensing/taking/grant')
  const taken = await takeStories({
    payload, taker: { organisation: organisation.id, licensee: people.downloader.id, token: null, ip: null },
    order: { lines: [{ id: story }], use: { act: 'repost', channel, territory: 'CN' }, formats: ['text'], recordedFormat: 'text', isAlone: true },
  })
  if (taken.stories.length !== 1) throw new Error(`nothing was taken: ${JSON.stringify(taken.refusals)}`)
  const { docs: [usage] } = await payload.find({ collection: 'usage-events', where: { organisation: { equals: organisation.id } }, limit: 1, ...create })
  await reportUse(payload, { organisation: organisation.id, licensee: people.downloader.id, usage: usage?.id ?? '', channel, url: `https://${tag}.example/reprint`, usedOn: '2026-11-20', note: `说明${tag}` })
  const recall = await payload.create({ collection: 'recalls', ...create, data: { key: `walk:${tag}`, organisation: organisation.id, article: story, kind: 'correction', title: `更正${tag}`, reason: `原因${tag}`, heldHashes: [], at: '2026-11-21T00:00:00.000Z' } })
  const advance = await payload.create({
    collection: 'advances', ...create,
    data: { key: `walk:${tag}`, article: story, no: 1, title: `提前稿${tag}`, number: '20261121-0001', releaseAt: '2026-11-21T01:00:00.000Z', releasedAt: '2026-11-20T01:00:00.000Z', by: '演示editor', state: 'released', openTold: true, closeTold: true, contentHash: tag.padEnd(64, 'a'), wordsHash: tag.padEnd(64, 'b'), content: {}, frame: {} },
  })
  const look = await payload.create({
    collection: 'advance-looks', ...create,
    data: { organisation: organisation.id, licensee: people.downloader.id, article: story, advance: advance.id, title: `提前稿${tag}`, no: 1, contentHash: tag.padEnd(64, 'a'), releaseAt: '2026-11-21T01:00:00.000Z', at: '2026-11-20T02:00:00.000Z' },
  })
  await invite(payload, { organisation, email: `invited@${tag}.example`, role: 'viewer', by: { kind: 'desk', name: '版权部门' } })
  const { docs: [invitation] } = await payload.find({ collection: 'account-links', where: { organisation: { equals: organisation.id } }, limit: 1, ...create })
  const search = await saveSearch(payload, { person: { organisation: organisation.id, owner: people.viewer.id }, search: { name: `检索${tag}`, alert: 'none', shared: true, q: `词语${tag}`, section: '', series: '', act: '', channel: '', territory: '' } })
  await payload.create({ collection: 'search-matches', ...create, data: { key: `walk:${tag}`, organisation: organisation.id, search: search?.id ?? '', article: story } })
  const sheet = Buffer.from(plainPdf([tag]))
  const file = await payload.create({ collection: 'invoice-files', ...create, data: {}, file: { name: `${tag}.pdf`, data: sheet, mimetype: 'application/pdf', size: sheet.length } })
  const invoice = await payload.create({
    collection: 'invoices', ...create,
    data: { no: `账字${tag}1号`, organisation: organisation.id, currency: 'CNY', net: '1000', tax: '60', total: '', issuedOn: '2026-11-01', dueOn: '2027-11-30', subject: `事由${tag}`, agreements: [active.id], periodFrom: '2026-11-01', periodTo: '2026-11-30', file: file.id },
  })
  await takeInvoiceStep(payload, { id: invoice.id, step: 'issue', by: '版权部门' })
  return {
    organisation, people, active, offered, certificate, token: token.token, channel,
    ids: {
      organisation: organisation.id, member: people.viewer.id, active: active.id, offered: offered.id, token: token.id, endpoint: endpoint.id, delivery: delivery?.id ?? '', usage: usage?.id ?? '', recall: recall.id,
      invitation: invitation?.id ?? '', advance: advance.id, look: look.id, certificate: certificate.number, invoice: invoice.id, search: search?.id ?? '',
    },
    /** what pages show of it and no page of another organisation may */
    words: [
      organisation.name, people.viewer.name, people.viewer.email, active.no, offered.no, `系统${tag}`, `https://${tag}.example/hook`, `https://${tag}.example/reprint`, `说明${tag}`, `更正${tag}`, `原因${tag}`, `签署${tag}`, `检索${tag}`, `词语${tag}`, `提前稿${tag}`, invoice.no, `事由${tag}`,
      `invited@${tag}.example`, certificate.number, `${tag}.example`,
    ],
  }
}
