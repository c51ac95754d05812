import type { CollectionSlug, Payload, Where } from 'payload'

import { siteUrl } from '../../config/environment'
import { daysLeft, reminderDays, reminderDue } from '../../domain/licensing/reminders'
import { idOf } from '../../domain/editorial/idOf'
import { addDays, shanghaiDate } from '../../domain/text/shanghai'
import type { Agreement } from '../../payload-types'
import { logOf } from './agreements/agreementRecord'
import { isConcluded, renewalsOf } from './agreements/renew'
import { deskOf, LicensingRefusal, mailEach, partyOf } from './desk'
import { settleRequest } from './requests/settleRequest'
import { settleAgreement } from './agreements/settle'
import { isAccepted, takeStep, writeStep } from './agreements/takeStep'

/** What a process is still doing is left alone for this long. */
const patienceMs = 30_000

export type LicensingRound = { expired: number; reminded: number; completed: number }

/**
 * What time does to agreements: ends them after their last day in Shanghai, reminds both sides 60, 30 and 7 days before, and completes what
 * a killed process left half done. Safe to run at any time, as often as one likes and in several processes.
 */
export async function keepLicensing(payload: Payload, { now = new Date().toISOString() } = {}): Promise<LicensingRound> {
  const today = shanghaiDate(now)
  const completed = await complete(payload, now)
  const over = await every(payload, 'agreements', { and: [{ status: { in: ['active', 'suspended'] } }, { lastDay: { greater_than: '1900-01-01' } }, { lastDay: { less_than: today } }] })
  let expired = 0
  for (const { id } of over) expired += await unlessTaken(() => takeStep(payload, { id, step: 'expire', actor: { kind: 'clock', name: '系统' }, now }))
  const ending = await every(payload, 'agreements', {
    and: [{ status: { equals: 'active' } }, { lastDay: { greater_than_equal: today } }, { lastDay: { less_than_equal: addDays(today, Math.max(...reminderDays)) } }],
  })
  let reminded = 0
  const renewals = await renewalsOf(payload, ending.map(({ id }) => id))
  for (const agreement of ending) {
    const renewal = renewals.get(agreement.id)
    if (!isConcluded(renewal)) reminded += await remind(payload, { agreement, renewal, now })
  }
  return { expired, reminded, completed }
}

async function every<Slug extends Extract<CollectionSlug, 'agreements' | 'licence-requests'>>(payload: Payload, collection: Slug, where: Where) {
  const { docs } = await payload.find({ collection, where, sort: 'id', limit: 0, pagination: false, depth: 0, overrideAccess: true })
  return docs
}

/** Another process, or the desk, was faster: that is as good. Anything else is a fault. */
async function unlessTaken(act: () => Promise<unknown>): Promise<0 | 1> {
  try {
    await act()
    return 1
  } catch (error) {
    if (error instanceof LicensingRefusal) return 0
    throw error
  }
}

/** What there is to do about the end, by how far a renewal has come; a draft of ours is nobody's business yet. */
const toDo = { none: '需要续约的，请在此之前办理。', offered: '续约协议已发出，请由签署人登录后阅读并接受。', accepted: '续约协议已由被授权方接受，待授权方会签。' } as const

type Ending = { agreement: Agreement; renewal: Agreement | undefined; now: string }

async function remind(payload: Payload, { agreement, renewal, now }: Ending): Promise<0 | 1> {
  const lastDay = agreement.lastDay || null
  const sent = logOf(agreement).flatMap(({ step, days }) => (step === 'remind' && days ? [days] : []))
  const days = reminderDue({ lastDay, today: shanghaiDate(now), signedOn: agreement.signedAt ? shanghaiDate(agreement.signedAt) : '1900-01-01', sent })
  if (days === null || lastDay === null) return 0
  const party = idOf(agreement.organisation) ?? ''
  const organisation = await payload.findByID({ collection: 'organisations', id: party, depth: 0, disableErrors: true, overrideAccess: true })
  const key = `renewal:${agreement.id}:${days}`
  const subject = `授权协议 ${agreement.no} 将于 ${lastDay} 期满`
  const left = daysLeft(lastDay, shanghaiDate(now))
  const what = renewal?.status === 'offered' || renewal?.status === 'accepted' ? toDo[renewal.status] : toDo.none
  const text = `授权协议 ${agreement.no}（${organisation?.name ?? ''}）的最后一日是 ${lastDay}（北京时间二十四时止），${left === 0 ? '即今天' : `还有 ${left} 天`}。\n${what}\n`
  // Nobody of a suspended organisation can act in the portal: our side alone is reminded.
  if (organisation?.status === 'active') await mailEach(payload, await partyOf(payload, organisation), { key, subject, text: `${text}${siteUrl()}/licensees\n`, organisation: party })
  await mailEach(payload, await deskOf(payload, organisation), { key: `${key}:desk`, subject, text: `${text}${siteUrl()}/admin/collections/agreements/${agreement.id}\n` })
  return unlessTaken(() => writeStep(payload, agreement, { at: now, step: 'remind', by: '系统', days }))
}

/** Evidence without its step, steps without what follows from them. */
async function complete(payload: Payload, now: string): Promise<number> {
  const before = new Date(Date.parse(now) - patienceMs).toISOString()
  let completed = 0
  for (const agreement of await every(payload, 'agreements', { and: [{ status: { equals: 'offered' } }, { updatedAt: { less_than: before } }] })) {
    if (await isAccepted(payload, agreement)) completed += await unlessTaken(() => takeStep(payload, { id: agreement.id, step: 'accept', actor: { kind: 'signatory', name: '签署人（见接受记录）' }, now }))
  }
  const unsettled: Where = { and: [{ unsettled: { greater_than: 0 } }, { updatedAt: { less_than: before } }] }
  for (const { id } of await every(payload, 'agreements', unsettled)) {
    await settleAgreement(payload, id)
    completed += 1
  }
  for (const { id } of await every(payload, 'licence-requests', unsettled)) {
    await settleRequest(payload, id)
    completed += 1
  }
  return completed
}
