import type { Payload } from 'payload'

import { siteUrl } from '../../../config/environment'
import { recallWords } from '../../../domain/licensing/recallWords'
import type { Organisation, Recall } from '../../../payload-types'
import { queueMail } from '../../outbox'

const hourMs = 3_600_000
/** How long the desk waits for an acknowledgement before somebody calls. */
export const escalateAfterHours: Record<Recall['kind'], number> = { kill: 4, correction: 24, moved: 4 }

/** Marks a notice of this organisation as read and acted upon, once; false when there is none of that id. */
export async function acknowledge(payload: Payload, { organisation, id, by, note }: { organisation: string; id: string; by: string; note: string | null }): Promise<boolean> {
  const { docs: [recall] } = await payload.find({ collection: 'recalls', where: { and: [{ id: { equals: id } }, { organisation: { equals: organisation } }] }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  if (!recall) return false
  if (!recall.acknowledgedAt) await payload.update({ collection: 'recalls', id, data: { acknowledgedAt: new Date().toISOString(), acknowledgedBy: by, note }, depth: 0, overrideAccess: true })
  return true
}

/** Puts notices that nobody has acknowledged in time on the desk's list and tells the rights managers, once for each. */
export async function escalate(payload: Payload, { now = Date.now() } = {}): Promise<number> {
  const { docs } = await payload.find({ collection: 'recalls', where: { and: [{ acknowledgedAt: { exists: false } }, { escalatedAt: { exists: false } }] }, sort: 'at', limit: 200, pagination: false, depth: 1, overrideAccess: true })
  const late = docs.filter(({ at, kind }) => now - Date.parse(at) >= escalateAfterHours[kind] * hourMs)
  if (late.length === 0) return 0
  const { docs: desk } = await payload.find({ collection: 'users', where: { roles: { in: ['rights-manager'] } }, pagination: false, depth: 0, overrideAccess: true })
  for (const recall of late) {
    const { name, contact } = recall.organisation as Organisation
    for (const { id, email } of desk) {
      await queueMail(payload, {
        key: `escalate:${recall.id}:${id}`, to: email, subject: `未确认的${recallWords[recall.kind].name}通知：${name}`,
        text: `${name}已过 ${escalateAfterHours[recall.kind]} 小时仍未确认《${recall.title}》的${recallWords[recall.kind].name}通知，请致电。\n联系人：${[contact?.name, contact?.phone, contact?.email].filter(Boolean).join('，') || '未登记'}\n\n${siteUrl()}/admin/collections/recalls/${recall.id}\n`,
      })
    }
    await payload.update({ collection: 'recalls', id: recall.id, data: { escalatedAt: new Date(now).toISOString() }, depth: 0, overrideAccess: true })
  }
  return late.length
}
