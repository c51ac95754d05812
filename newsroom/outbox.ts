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

/** Sends what is due, one after the other; called by the newsroom's timer. Safe in several processes: a row is claimed by its number of attempts. */
export async function deliverDue(payload: Payload, { now = Date.now(), limit = 50 } = {}): Promise<number> {
  const at = new Date(now).toISOString()
  const { docs } = await payload.find({
    collection: 'deliveries', where: { and: [{ status: { in: ['pending', 'sending'] } }, { nextAttemptAt: { less_than_equal: at } }] },
    sort: 'nextAttemptAt', limit, pagination: false, depth: 0, overrideAccess: true,
  })
  let sent = 0
  for (const due of docs) {
    if (!await compareAndSet(payload, { collection: 'deliveries', id: due.id, field: 'attempts', from: due.attempts, to: due.attempts + 1 })) continue
    const delivery = await payload.update({
      collection: 'deliveries', id: due.id, data: { status: 'sending', nextAttemptAt: new Date(now + leaseMs).toISOString() }, depth: 0, overrideAccess: true,
    })
    if (await attempt(payload, delivery, now)) sent += 1
  }
  return sent
}

async function attempt(payload: Payload, delivery: Delivery, now: number): Promise<boolean> {
  const isLate = delivery.expiresAt ? Date.parse(delivery.expiresAt) <= now : false
  const sender = send[delivery.kind]
  const result: SendResult = isLate ? { ok: false, note: 'expired', retry: false } : sender ? await sender(delivery) : { ok: false, note: `no sender for ${delivery.kind}`, retry: true }
  const at = new Date(now).toISOString()
  const log = [...(delivery.log ?? []), { at, outcome: result.note.slice(0, 500) }]
  const wait = waits[delivery.attempts - 1]
  const isOver = result.ok || !result.retry || wait === undefined
  await payload.update({
    collection: 'deliveries', id: delivery.id, depth: 0, overrideAccess: true,
    data: {
      log, status: result.ok ? 'sent' : isOver ? (delivery.kind === 'mail' && !smtpUrl() && !isLate ? 'held' : 'failed') : 'pending',
      nextAttemptAt: isOver ? null : new Date(now + wait).toISOString(),
      ...(result.ok ? { sentAt: at } : {}), ...(isOver && delivery.isSecret && (result.ok || isLate) ? { body: '' } : {}),
    },
  })
  return result.ok
}
