import { createTransport } from 'nodemailer'
import type { Payload, PayloadRequest } from 'payload'

import { mailFrom, smtpUrl } from '../config/environment'
import { compareAndSet } from '../database/compareAndSet'
import { createOnce } from '../collections/createOnce'
import type { Delivery } from '../payload-types'

/** What is sent, to whom, and under which key: one key is delivered once, however often it is queued. `expiresAt`: pointless after this instant. */
export type Mail = { key: string; to: string; subject: string; text: string; organisation?: string; isSecret?: boolean; expiresAt?: string }

/** How a delivery ended this time. `retry: false` gives up at once. */
export type SendResult = { ok: true; note: string } | { ok: false; note: string; retry: boolean }
export type Sender = (delivery: Delivery) => Promise<SendResult>

const minute = 60_000
/** Waits before the second, third … attempt; after the last one the delivery has failed. */
const waits = [1, 5, 30, 120, 360, 720, 1440].map((minutes) => minutes * minute)
/** A process that has claimed a delivery and died gives it up after this long. */
const leaseMs = 2 * minute
/** How long one line of calls may keep a round. */
const lineMs = 20_000

/**
 * Puts a mail into the outbox, once for its key.
 * @returns false when a mail of that key is there already.
 */
export const queueMail = async (payload: Payload, { text, ...mail }: Mail, req?: PayloadRequest): Promise<boolean> =>
  queueDelivery(payload, { ...mail, kind: 'mail', body: text }, req)

/** Puts any delivery into the outbox, once for its key; false when it is there already. */
export async function queueDelivery(payload: Payload, delivery: Pick<Delivery, 'key' | 'kind' | 'to' | 'subject' | 'body'> & Partial<Delivery>, req?: PayloadRequest): Promise<boolean> {
  const data = { ...delivery, status: 'pending' as const, attempts: 0, nextAttemptAt: new Date().toISOString() }
  return (await createOnce(payload, { collection: 'deliveries', data, req })) !== null
}

const send: Partial<Record<Delivery['kind'], Sender>> = {
  mail: async ({ to, subject, body }) => {
    const url = smtpUrl()
    if (!url) return { ok: false, note: 'SMTP_URL is not set', retry: false }
    const transport = createTransport(url)
    try {
      const { response } = await transport.sendMail({ from: mailFrom(), to, subject, text: body ?? '' })
      return { ok: true, note: response }
    } catch (error) {
      const code = error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0
      return { ok: false, note: error instanceof Error ? error.message : String(error), retry: code < 500 }
    } finally {
      transport.close()
    }
  },
}

/** Names the sender of a kind of delivery. */
export const sendWith = (kind: Delivery['kind'], sender: Sender): void => {
  send[kind] = sender
}

type Round = { now?: number; limit?: number; kind?: Delivery['kind'] }

/**
 * Sends what is due; called by the newsroom's timers. Mails go out one after the other. So do the calls to one address; an address that fails or
 * dawdles keeps nothing waiting but its own calls. Safe in several processes: a row is claimed by its number of attempts.
 */
export async function deliverDue(payload: Payload, { now = Date.now(), limit = 100, kind }: Round = {}): Promise<number> {
  const at = new Date(now).toISOString()
  const { docs } = await payload.find({
    collection: 'deliveries', where: { and: [{ status: { in: ['pending', 'sending'] } }, { nextAttemptAt: { less_than_equal: at } }, ...(kind ? [{ kind: { equals: kind } }] : [])] },
    sort: 'nextAttemptAt', limit, pagination: false, depth: 0, overrideAccess: true,
  })
  const lines = new Map<string, Delivery[]>()
  for (const due of docs) {
    const line = due.kind === 'mail' ? '' : due.to
    lines.set(line, [...(lines.get(line) ?? []), due])
  }
  const sent = await Promise.all([...lines.values()].map((line) => deliverLine(payload, line, now)))
  return sent.reduce((sum, one) => sum + one, 0)
}

/** One line, in turn. What it has no time for is due in the next round; behind a call that failed and will be tried again the others wait with it. */
async function deliverLine(payload: Payload, line: readonly Delivery[], now: number): Promise<number> {
  const endsAt = Date.now() + lineMs
  let sent = 0
  for (const [index, due] of line.entries()) {
    if (index > 0 && Date.now() > endsAt) break
    if (!await compareAndSet(payload, { collection: 'deliveries', id: due.id, field: 'attempts', from: due.attempts, to: due.attempts + 1 })) continue
    const delivery = await payload.update({
      collection: 'deliveries', id: due.id, data: { status: 'sending', nextAttemptAt: new Date(now + leaseMs).toISOString() }, depth: 0, overrideAccess: true,
    })
    const { isSent, nextAttemptAt } = await attempt(payload, delivery, now)
    if (isSent) sent += 1
    if (nextAttemptAt && due.kind === 'webhook') {
      const behind = line.slice(index + 1).map(({ id }) => id)
      if (behind.length > 0) await payload.update({ collection: 'deliveries', where: { and: [{ id: { in: behind } }, { status: { equals: 'pending' } }] }, data: { nextAttemptAt }, depth: 0, overrideAccess: true })
      break
    }
  }
  return sent
}

async function attempt(payload: Payload, delivery: Delivery, now: number): Promise<{ isSent: boolean; nextAttemptAt: string | null }> {
  const isLate = delivery.expiresAt ? Date.parse(delivery.expiresAt) <= now : false
  const sender = send[delivery.kind]
  const result: SendResult = isLate ? { ok: false, note: 'expired', retry: false } : sender ? await sender(delivery) : { ok: false, note: `no sender for ${delivery.kind}`, retry: true }
  const at = new Date(now).toISOString()
  const log = [...(delivery.log ?? []), { at, outcome: result.note.slice(0, 500) }]
  const wait = waits[delivery.attempts - 1]
  const isOver = result.ok || !result.retry || wait === undefined
  const nextAttemptAt = isOver ? null : new Date(now + wait).toISOString()
  await payload.update({
    collection: 'deliveries', id: delivery.id, depth: 0, overrideAccess: true,
    data: {
      log, status: result.ok ? 'sent' : isOver ? (delivery.kind === 'mail' && !smtpUrl() && !isLate ? 'held' : 'failed') : 'pending',
      nextAttemptAt,
      ...(result.ok ? { sentAt: at } : {}), ...(isOver && delivery.isSecret && (result.ok || isLate) ? { body: '' } : {}),
    },
  })
  return { isSent: result.ok, nextAttemptAt }
}
