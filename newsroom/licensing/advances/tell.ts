import type { Payload, Where } from 'payload'

import { idOf } from '../../../domain/editorial/idOf'
import { embargoInWords } from '../../../domain/licensing/embargoInWords'
import type { RecallKind } from '../../../domain/licensing/recallWords'
import type { Advance, Organisation } from '../../../payload-types'
import { queueDelivery } from '../../outbox'
import { tellOrganisation } from '../telling/tellOrganisation'
import { advancesOf } from './records'

const all = { pagination: false, depth: 0, overrideAccess: true } as const

type Notice = { advance: Advance; part: 'close' | 'open'; kind: RecallKind; reason: string; at: string; hashes: readonly string[] }

const openingReason = ({ opening, releaseAt }: Advance): string => {
  const until = embargoInWords(new Date(releaseAt).toISOString())
  return opening === 'moved' ? `发布时间已改，文字没有改动。${until}。` : `已重新提前供稿，先前的一稿请勿使用。${until}。`
}

/** Sends what an advance has to say at its beginning and at its end to every organisation that has any of its words, and notes that it is said. */
export async function tellAdvance(payload: Payload, advance: Advance): Promise<void> {
  const rows = await advancesOf(payload, idOf(advance.article) ?? '')
  const hashesUpTo = (no: number) => rows.filter((row) => row.no <= no).map(({ contentHash }) => contentHash)
  if (!advance.openTold) {
    if (advance.opening) await tellHolders(payload, { advance, part: 'open', kind: advance.opening, reason: openingReason(advance), at: advance.releasedAt, hashes: hashesUpTo(advance.no - 1) })
    await payload.update({ collection: 'advances', id: advance.id, data: { openTold: true }, depth: 0, overrideAccess: true })
  }
  if (advance.state !== 'standing' && !advance.closeTold) {
    if (advance.closing && advance.closedAt) await tellHolders(payload, { advance, part: 'close', kind: advance.closing, reason: advance.reason || '编辑部未另作说明。', at: advance.closedAt, hashes: hashesUpTo(advance.no) })
    await payload.update({ collection: 'advances', id: advance.id, data: { closeTold: true }, depth: 0, overrideAccess: true })
  }
}

/** Organisations that took or read the text of an advance, each with the versions it has. */
async function holdersOf(payload: Payload, { advance, hashes, at }: Notice): Promise<Map<string, string[]>> {
  const where: Where = { and: [{ article: { equals: idOf(advance.article) } }, { contentHash: { in: [...hashes] } }, { at: { less_than_equal: at } }] }
  const [taken, looks] = await Promise.all([payload.find({ collection: 'usage-events', where, ...all }), payload.find({ collection: 'advance-looks', where, ...all })])
  const holders = new Map<string, string[]>()
  for (const { organisation, contentHash } of [...taken.docs, ...looks.docs]) {
    const id = idOf(organisation) ?? ''
    holders.set(id, [...new Set([...(holders.get(id) ?? []), contentHash])])
  }
  return holders
}

async function tellHolders(payload: Payload, notice: Notice): Promise<void> {
  const { advance, part, kind, reason, at } = notice
  const article = idOf(advance.article) ?? ''
  const holders = await holdersOf(payload, notice)
  for (const [organisation, heldHashes] of holders) {
    await tellOrganisation(payload, { key: `advance:${advance.id}:${part}:${organisation}`, organisation, article, kind, title: advance.title, number: advance.number, reason: `（提前供稿）${reason}`, heldHashes, at })
  }
  await callWebhooks(payload, notice, [...holders.keys()])
}

/** A change of time is a correction to a machine; the hour is in the call. */
async function callWebhooks(payload: Payload, { advance, part, kind, reason, at }: Notice, organisations: readonly string[]): Promise<void> {
  if (organisations.length === 0) return
  const event = kind === 'kill' ? 'kill' : 'correction'
  const { docs: endpoints } = await payload.find({
    collection: 'webhook-endpoints', where: { and: [{ organisation: { in: [...organisations] } }, { events: { in: [event] } }, { disabledAt: { exists: false } }] }, pagination: false, depth: 1, overrideAccess: true,
  })
  for (const endpoint of endpoints) {
    const organisation = endpoint.organisation as Organisation
    if (organisation.status !== 'active') continue
    const body = {
      id: `${advance.id}:${part}:${endpoint.id}`, event, at, early: true, reason,
      story: { id: idOf(advance.article), number: advance.number, title: kind === 'kill' ? null : advance.title, url: null, contentHash: advance.contentHash, pubStatus: kind === 'kill' ? 'canceled' : 'usable', embargoedUntil: kind === 'kill' ? null : advance.releaseAt },
    }
    await queueDelivery(payload, { key: `webhook:advance:${advance.id}:${part}:${endpoint.id}`, kind: 'webhook', organisation: organisation.id, endpoint: endpoint.id, event, to: endpoint.url, subject: `${event} ${advance.number}`, body: JSON.stringify(body) })
  }
}
