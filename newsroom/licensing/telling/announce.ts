import type { Payload } from 'payload'

import { agreementTerms } from '../../../collections/agreements/terms'
import { siteUrl } from '../../../config/environment'
import { addresses } from '../../../domain/addresses'
import type { StoryEvent } from '../../../domain/licensing/apiWords'
import { licenceState } from '../../../domain/rights'
import { withdrawalInWords } from '../../../domain/editorial/publicRecord'
import { shanghaiDate } from '../../../domain/text/shanghai'
import type { Article, Organisation, Snapshot, WebhookEndpoint } from '../../../payload-types'
import { queueDelivery } from '../../outbox'
import { noteMatches } from '../finding/searchAlerts'
import { tellOrganisation } from './tellOrganisation'

const all = { pagination: false, depth: 0, overrideAccess: true } as const
const id = (reference: string | { id: string }) => (typeof reference === 'string' ? reference : reference.id)
const corrections = (row: Snapshot | undefined) => {
  const content = row?.content as { corrections?: { text?: string }[] | null } | undefined
  return content?.corrections ?? []
}

/**
 * Tells licensees what the public record says has happened: whoever took a story that is corrected or withdrawn gets a notice that cannot be
 * muted, and every webhook that asked for the event a call. Works from the record, so that a killed process loses nothing, and under unique
 * keys, so that twice is once.
 * @returns how many acts were announced.
 */
export async function announceActs(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'snapshots', where: { and: [{ state: { in: ['recorded', 'void'] } }, { announcedAt: { exists: false } }] }, sort: 'at', limit: 200, ...all,
  })
  for (const row of docs) {
    if (row.state === 'recorded') await announce(payload, row)
    await payload.update({ collection: 'snapshots', id: row.id, data: { announcedAt: new Date().toISOString() }, depth: 0, overrideAccess: true })
  }
  return docs.length
}

async function announce(payload: Payload, row: Snapshot): Promise<void> {
  const event = await eventOf(payload, row)
  const { docs: [article] } = await payload.find({ collection: 'articles', where: { shortId: { equals: row.shortId } }, trash: true, limit: 1, ...all })
  if (!event || !article) return
  if (event === 'publish') await noteMatches(payload, { article: article.id, at: row.at })
  else await tellHolders(payload, { event, row, article })
  await callWebhooks(payload, { event, row, article })
}

async function eventOf(payload: Payload, row: Snapshot): Promise<StoryEvent | null> {
  if (row.act === 'unpublish') return 'kill'
  if (row.act === 'publish') return 'publish'
  const { docs: [before] } = await payload.find({ collection: 'snapshots', where: { and: [{ shortId: { equals: row.shortId } }, { no: { less_than: row.no } }, { state: { equals: 'recorded' } }] }, sort: '-no', limit: 1, ...all })
  if (before?.act === 'unpublish') return 'publish'
  return corrections(row).length > corrections(before).length ? 'correction' : null
}

/** What a notice says: the newest correction, or why the story was withdrawn. */
const reasonOf = (event: StoryEvent, row: Snapshot, article: Article): string =>
  (event === 'kill' ? withdrawalInWords(article.withdrawal ?? {}) : corrections(row).at(-1)?.text) ?? '编辑部未另作说明。'

type Act = { event: StoryEvent; row: Snapshot; article: Article }

async function tellHolders(payload: Payload, { event, row, article }: Act): Promise<void> {
  const { docs: taken } = await payload.find({ collection: 'usage-events', where: { and: [{ article: { equals: article.id } }, { at: { less_than_equal: row.at } }] }, ...all })
  const kind = event === 'kill' ? 'kill' as const : 'correction' as const
  const reason = reasonOf(event, row, article)
  for (const organisation of new Set(taken.map((usage) => id(usage.organisation)))) {
    const heldHashes = [...new Set(taken.filter((usage) => id(usage.organisation) === organisation).map(({ contentHash }) => contentHash))]
    await tellOrganisation(payload, { key: `${row.id}:${organisation}`, organisation, article: article.id, kind, title: row.title, number: article.number ?? row.shortId, reason, heldHashes, at: row.at })
  }
}

async function callWebhooks(payload: Payload, { event, row, article }: Act): Promise<void> {
  const { docs: endpoints } = await payload.find({ collection: 'webhook-endpoints', where: { and: [{ events: { in: [event] } }, { disabledAt: { exists: false } }] }, pagination: false, depth: 1, overrideAccess: true })
  for (const endpoint of endpoints) {
    const organisation = endpoint.organisation as Organisation
    if (organisation.status !== 'active' || !await mayHear(payload, endpoint, { event, row, article })) continue
    const body = {
      id: `${row.id}:${endpoint.id}`, event, at: row.at,
      story: { id: article.id, number: article.number, shortId: article.shortId, title: event === 'kill' ? null : row.title, url: addressOf(article), contentHash: row.hash, pubStatus: event === 'kill' ? 'canceled' : 'usable' },
      ...(event === 'publish' ? {} : { reason: reasonOf(event, row, article) }),
    }
    await queueDelivery(payload, { key: `webhook:${row.id}:${endpoint.id}`, kind: 'webhook', organisation: organisation.id, endpoint: endpoint.id, event, to: endpoint.url, subject: `${event} ${article.number ?? row.shortId}`, body: JSON.stringify(body) })
  }
}

const addressOf = (article: Article): string | null =>
  (article.firstPublishedAt && article.shortId ? `${siteUrl()}${addresses.article({ date: shanghaiDate(article.firstPublishedAt), shortId: article.shortId, slug: article.slug ?? null })}` : null)

/** New stories go to who is licensed now; corrections and withdrawals also to who took the story under an agreement that has ended. */
async function mayHear(payload: Payload, endpoint: WebhookEndpoint, { event, row, article }: Act): Promise<boolean> {
  const organisation = id(endpoint.organisation)
  const { docs } = await payload.find({ collection: 'agreements', where: { and: [{ organisation: { equals: organisation } }, { status: { equals: 'active' } }] }, ...all })
  if (docs.some((agreement) => licenceState(agreementTerms(agreement, []), Date.parse(row.at)) === null)) return true
  if (event === 'publish') return false
  const { totalDocs } = await payload.count({ collection: 'usage-events', where: { and: [{ organisation: { equals: organisation } }, { article: { equals: article.id } }] }, overrideAccess: true })
  return totalDocs > 0
}
