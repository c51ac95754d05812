import type { Where } from 'payload'

import type { ApiToken, Delivery, LicenceRequest, Recall, UsageEvent, UsageReport, WebhookEndpoint } from '../../payload-types'
import { type Cursor, writeCursor } from '../../domain/licensing/cursor'
import { database } from '../database'

/** What the portal shows of one organisation's keys, webhooks, notices and reports. Every read names the organisation; nothing else limits it. */

const latest = { pagination: false, depth: 0, overrideAccess: true } as const
const of = (organisation: string) => ({ organisation: { equals: organisation } })

export const tokensOf = async (organisation: string): Promise<ApiToken[]> =>
  (await (await database()).find({ collection: 'api-tokens', where: of(organisation), sort: '-createdAt', limit: 100, ...latest })).docs

export const endpointsOf = async (organisation: string): Promise<WebhookEndpoint[]> =>
  (await (await database()).find({ collection: 'webhook-endpoints', where: of(organisation), sort: '-createdAt', limit: 50, ...latest })).docs

/** The newest webhook calls, with every attempt. */
export const callsOf = async (organisation: string): Promise<Delivery[]> =>
  (await (await database()).find({ collection: 'deliveries', where: { and: [of(organisation), { kind: { equals: 'webhook' } }] }, sort: '-createdAt', limit: 50, ...latest })).docs

/** Notices of corrections and withdrawals: what waits for an acknowledgement first. */
export async function recallsOf(organisation: string): Promise<{ waiting: Recall[]; done: Recall[] }> {
  const payload = await database()
  const find = (isWaiting: boolean) => payload.find({ collection: 'recalls', where: { and: [of(organisation), { acknowledgedAt: { exists: !isWaiting } }] }, sort: '-at', limit: isWaiting ? 500 : 100, ...latest })
  const [waiting, done] = await Promise.all([find(true), find(false)])
  return { waiting: waiting.docs, done: done.docs }
}

export const countWaitingRecalls = async (organisation: string): Promise<number> =>
  (await (await database()).count({ collection: 'recalls', where: { and: [of(organisation), { acknowledgedAt: { exists: false } }] }, overrideAccess: true })).totalDocs

export const reportsOf = async (organisation: string, limit = 200): Promise<UsageReport[]> =>
  (await (await database()).find({ collection: 'usage-reports', where: of(organisation), sort: '-usedOn', limit, ...latest })).docs

/** What was taken last and may be reported on. */
export const takenBy = async (organisation: string, limit = 100): Promise<UsageEvent[]> =>
  (await (await database()).find({ collection: 'usage-events', where: { and: [of(organisation), { counted: { equals: true } }] }, sort: '-at', limit, ...latest })).docs

/** What members have asked for while signed in, the newest first; a request sent without an account is between its sender and the desk. */
export const requestsOf = async (organisation: string): Promise<Pick<LicenceRequest, 'createdAt' | 'id' | 'no' | 'state'>[]> =>
  (await (await database()).find({ collection: 'licence-requests', where: { and: [of(organisation), { licensee: { exists: true } }] }, select: { no: true, state: true, createdAt: true }, sort: '-createdAt', limit: 100, ...latest })).docs

const usagePageSize = 100

/** Usage rows as the interface for machines lists them, the newest first. */
export async function usagePage({ organisation, before }: { organisation: string; before: Cursor | null }) {
  const payload = await database()
  const earlier: Where[] = before ? [{ or: [{ at: { less_than: before.at } }, { and: [{ at: { equals: before.at } }, { id: { less_than: before.id } }] }] }] : []
  const { docs } = await payload.find({ collection: 'usage-events', where: { and: [of(organisation), ...earlier] }, sort: ['-at', '-id'], limit: usagePageSize + 1, ...latest })
  const shown = docs.slice(0, usagePageSize)
  const last = shown.at(-1)
  return {
    items: shown.map(({ id, article, title, contentHash, act, channel, territory, format, counted, components, excluded, at, embargoedUntil }) =>
      ({ id, story: typeof article === 'string' ? article : article.id, title, contentHash, act, channel, territory, format, counted, components: components ?? [], excluded: excluded ?? [], at, early: Boolean(embargoedUntil) })),
    next_cursor: docs.length > usagePageSize && last ? writeCursor(last) : null,
  }
}
