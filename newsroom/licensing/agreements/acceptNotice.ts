import type { Payload } from 'payload'

import { idOf } from '../../../domain/editorial/idOf'
import type { Licensee } from '../../../payload-types'
import { bondsOf } from './binding'
import { LicensingRefusal } from '../desk'
import { recordAcceptance } from './recordAcceptance'
import { readStanding } from '../standing'

export type AcceptedNotice = {
  licensee: Licensee
  version: string
  /** hash of the text that the signatory had before their eyes */
  hash: string
  /** numbers of the heavy clauses ticked one by one */
  ticked: readonly string[]
  ip: string | null
  userAgent: string | null
  now?: string
}

/**
 * A signatory accepts the version of the notice that waits for the organisation. From then on that version binds it; downloads that waited
 * for this go on. Sent twice, it is kept once.
 * @returns false when the organisation had accepted it already
 * @throws LicensingRefusal when it is not theirs to accept, not this text, or a heavy clause was not ticked
 */
export async function acceptNotice(payload: Payload, { licensee, version: id, hash, ticked, ip, userAgent, now = new Date().toISOString() }: AcceptedNotice): Promise<boolean> {
  const organisation = idOf(licensee.organisation) ?? ''
  if (licensee.disabled || (licensee.role !== 'signatory' && licensee.role !== 'admin')) throw new LicensingRefusal('NOT_SIGNATORY', { zh: '只有签署人可以接受声明。', en: 'Only a signatory may accept.' }, 403)
  const { totalDocs } = await payload.count({ collection: 'acceptances', where: { and: [{ organisation: { equals: organisation } }, { noticeVersion: { equals: id } }, { agreement: { exists: false } }] }, overrideAccess: true })
  if (totalDocs > 0) return false
  const standing = await readStanding({ payload, organisation, at: now })
  const pending = standing && bondsOf(standing).find((bond) => bond.pending?.version.id === id)?.pending
  if (!pending) throw new LicensingRefusal('NOT_FOUND', { zh: '没有待接受的这一版声明。', en: 'No such version waits for acceptance.' }, 404)
  if (pending.version.hash !== hash) throw new LicensingRefusal('TEXT_CHANGED', { zh: '声明文本已更新，请重新阅读后再接受。', en: 'The text has changed. Read it again before you accept.' })
  const missing = pending.heavy.filter((no) => !ticked.includes(no))
  if (missing.length > 0) throw new LicensingRefusal('NOT_TICKED', { zh: `请逐条勾选已阅读的重要条款：${missing.map((no) => `第 ${no} 条`).join('、')}。`, en: `Tick the heavy clauses you have read: ${missing.join(', ')}.` }, 422)
  return recordAcceptance(payload, { organisation, licensee, noticeVersion: id, hash, at: now, method: 'click', ip, userAgent, emphasisedClauses: pending.heavy })
}
