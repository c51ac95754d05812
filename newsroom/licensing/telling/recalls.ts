import type { Payload, Where } from 'payload'

import { siteUrl } from '../../../config/environment'
import { compareAndSet } from '../../../database/compareAndSet'
import { type RecallKind, recallWords } from '../../../domain/licensing/recallWords'
import type { Organisation } from '../../../payload-types'
import { LicensingRefusal } from '../desk'
import { queueMail } from '../../outbox'

const hourMs = 3_600_000
/** How long the desk waits for an acknowledgement before somebody calls. */
export const escalateAfterHours: Record<RecallKind, number> = { kill: 4, correction: 24, moved: 4 }

type Acknowledgement = { id: string; by: string; note: string | null; now?: string }

/** The first acknowledgement stands: of two at the same moment one is kept. */
const keepFirst = (payload: Payload, { id, by, note, now = new Date().toISOString() }: Acknowledgement) =>
  compareAndSet(payload, { collection: 'recalls', id, field: 'acknowledgedAt', from: null, to: now, also: { acknowledgedBy: by, note, updatedAt: now } })

/** Marks a notice of this organisation as read and acted upon, once; false when there is none of that id. */
export async function acknowledge(payload: Payload, { organisation, ...given }: Acknowledgement & { organisation: string }): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'recalls', where: { and: [{ id: { equals: given.id } }, { organisation: { equals: organisation } }] }, overrideAccess: true })
  if (totalDocs === 0) return false
  await keepFirst(payload, given)
  return true
}

/** What somebody of ours was told by telephone, of a notice that was not acknowledged in time. @throws LicensingRefusal */
export async function noteCall(payload: Payload, { id, by, note }: { id: string; by: string; note: string }): Promise<void> {
  const recall = await payload.findByID({ collection: 'recalls', id, depth: 0, disableErrors: true, overrideAccess: true })
  if (!recall) throw new LicensingRefusal('NOT_FOUND', { zh: '没有这条通知。', en: 'There is no such notice.' }, 404)
  if (!recall.escalatedAt && !recall.acknowledgedAt) throw new LicensingRefusal('NOT_LATE', { zh: '对方确认的时限还没有过。', en: 'They still have time to acknowledge it.' })
  if (!await keepFirst(payload, { id, by: `${by}（致电后代记）`, note })) throw new LicensingRefusal('TAKEN', { zh: '这条通知已经确认，请刷新。', en: 'It is acknowledged already. Reload.' })
}

const isLate = (kind: RecallKind, now: number): Where => ({ and: [{ kind: { equals: kind } }, { at: { less_than_equal: new Date(now - escalateAfterHours[kind] * hourMs).toISOString() } }] })

/** Puts notices that nobody has acknowledged in time on the desk's list and tells the rights managers, once for each. */
export async function escalate(payload: Payload, { now = Date.now() } = {}): Promise<number> {
  const { docs: late } = await payload.find({
    collection: 'recalls', sort: 'at', limit: 200, pagination: false, depth: 1, overrideAccess: true,
    where: { and: [{ acknowledgedAt: { exists: false } }, { escalatedAt: { exists: false } }, { or: (['kill', 'correction', 'moved'] as const).map((kind) => isLate(kind, now)) }] },
  })
  if (late.length === 0) return 0
  const { docs: desk } = await payload.find({ collection: 'users', where: { roles: { in: ['rights-manager'] } }, pagination: false, depth: 0, overrideAccess: true })
  for (const recall of late) {
    const { name, contact, status } = recall.organisation as Organisation
    const why = status === 'active' ? '' : '该机构已停用，无法登录确认。\n'
    for (const { id, email } of desk) {
      await queueMail(payload, {
        key: `escalate:${recall.id}:${id}`, to: email, subject: `未确认的${recallWords[recall.kind].name}通知：${name}`,
        text: `${name}已过 ${escalateAfterHours[recall.kind]} 小时仍未确认《${recall.title}》的${recallWords[recall.kind].name}通知，请致电，并在下面的页面记下结果。\n${why}联系人：${[contact?.name, contact?.phone, contact?.email].filter(Boolean).join('，') || '未登记'}\n\n${siteUrl()}/admin/collections/recalls/${recall.id}\n`,
      })
    }
    await compareAndSet(payload, { collection: 'recalls', id: recall.id, field: 'escalatedAt', from: null, to: new Date(now).toISOString() })
  }
  return late.length
}
