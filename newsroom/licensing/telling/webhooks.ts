import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import { idOf } from '../../../domain/editorial/idOf'
import type { Delivery, WebhookEndpoint } from '../../../payload-types'
import { queueDelivery, sendWith, type SendResult } from '../../outbox'
import { seal, unseal } from '../../seal'
import { postWebhook, signatureOf, webhookAddress, WebhookAddressError } from './webhookRequest'

const purpose = 'webhook'
const endpointsPerOrganisation = 10
/** Calls of one endpoint that may wait before nothing is sent again by hand. */
const mostWaiting = 20

/** Registers an endpoint. The secret is shown this once. @throws WebhookAddressError. */
export async function addEndpoint(payload: Payload, { organisation, url, events, createdBy }: { organisation: string; url: string; events: WebhookEndpoint['events']; createdBy: string }): Promise<{ id: string; secret: string }> {
  const { totalDocs } = await payload.count({ collection: 'webhook-endpoints', where: { and: [{ organisation: { equals: organisation } }, { disabledAt: { exists: false } }] }, overrideAccess: true })
  if (totalDocs >= endpointsPerOrganisation) throw new WebhookAddressError(`每个机构最多 ${endpointsPerOrganisation} 个推送地址，请先停用不用的。`)
  const secret = `whsec_${randomBytes(24).toString('base64url')}`
  const { id } = await payload.create({ collection: 'webhook-endpoints', data: { organisation, url: webhookAddress(url).href, events, sealedSecret: seal(purpose, secret), createdBy }, depth: 0, overrideAccess: true })
  return { id, secret }
}

/** Stops an endpoint of this organisation; false when there is none of that id. */
export async function disableEndpoint(payload: Payload, { organisation, id }: { organisation: string; id: string }): Promise<boolean> {
  const { docs } = await payload.update({ collection: 'webhook-endpoints', where: { and: [{ id: { equals: id } }, { organisation: { equals: organisation } }, { disabledAt: { exists: false } }] }, data: { disabledAt: new Date().toISOString() }, depth: 0, overrideAccess: true })
  return docs.length > 0
}

/** Queues once more what was sent before: the same body, signed anew. False when this organisation has no such delivery, a sentence when too many wait. */
export async function replay(payload: Payload, { organisation, id }: { organisation: string; id: string }): Promise<boolean | string> {
  const { docs: [before] } = await payload.find({ collection: 'deliveries', where: { and: [{ id: { equals: id } }, { organisation: { equals: organisation } }, { kind: { equals: 'webhook' } }] }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  if (!before) return false
  const { to, subject, body, event, endpoint } = before
  const waiting = await payload.count({ collection: 'deliveries', where: { and: [{ endpoint: { equals: idOf(endpoint) } }, { status: { in: ['pending', 'sending'] } }] }, overrideAccess: true })
  if (waiting.totalDocs >= mostWaiting) return `这个地址还有 ${waiting.totalDocs} 次推送没有送达，请等它们送完再重发。`
  const { totalDocs } = await payload.count({ collection: 'deliveries', where: { key: { like: `${before.key}:replay` } }, overrideAccess: true })
  // Pressed twice at once it is queued once, which is what was asked for.
  await queueDelivery(payload, { key: `${before.key}:replay${totalDocs + 1}`, kind: 'webhook', organisation, endpoint, event, to, subject, body })
  return true
}

async function deliver(payload: Payload, delivery: Delivery): Promise<SendResult> {
  const id = typeof delivery.endpoint === 'string' ? delivery.endpoint : delivery.endpoint?.id
  const { docs: [endpoint] } = await payload.find({ collection: 'webhook-endpoints', where: { id: { equals: id ?? '' } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  if (!endpoint || endpoint.disabledAt) return { ok: false, note: 'the endpoint is disabled', retry: false }
  const secret = unseal(purpose, endpoint.sealedSecret)
  if (secret === null) return { ok: false, note: 'its secret was sealed under another PAYLOAD_SECRET: register the endpoint anew', retry: false }
  const body = delivery.body ?? ''
  try {
    const status = await postWebhook({
      url: endpoint.url, body,
      headers: { 'shuming-event': delivery.event ?? '', 'shuming-delivery': delivery.id, 'shuming-signature': signatureOf({ secret, body, at: Date.now() }), 'user-agent': 'Shuming-Webhook/1' },
    })
    if (status >= 200 && status < 300) return { ok: true, note: String(status) }
    return { ok: false, note: String(status), retry: status !== 410 }
  } catch (error) {
    return { ok: false, note: error instanceof Error ? error.message : String(error), retry: !(error instanceof WebhookAddressError) }
  }
}

/** Makes the outbox able to send webhooks. */
export const sendWebhooksWith = (payload: Payload): void => sendWith('webhook', (delivery) => deliver(payload, delivery))
