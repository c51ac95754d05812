import type { Payload } from 'payload'

import { toNoticeVersion } from '../collections/notice-versions/inForce'
import { siteUrl } from '../config/environment'
import { idOf } from '../domain/editorial/idOf'
import { noticeInForce, parseInstant, reviewDay, reviewReminderDue } from '../domain/rights'
import { daysLeft } from '../domain/licensing/reminders'
import { shanghaiDate } from '../domain/text/shanghai'
import { deskOf, mailEach } from './licensing/desk'

/** A notice version in force, and when somebody should look at it again. */
export type NoticeReview = {
  id: string
  title: string
  no: number
  /** the notice of the whole site, or one that stories name */
  isSite: boolean
  effectiveFrom: string
  publishedOn: string
  /** Shanghai date; null when nobody set one */
  dueOn: string | null
  /** days until then, negative after it */
  left: number | null
}

/** Every notice version in force at an instant, that of the site first. */
export async function noticeReviews(payload: Payload, now: string): Promise<NoticeReview[]> {
  const [{ docs: versions }, { docs: notices }] = await Promise.all([
    payload.find({ collection: 'notice-versions', where: { status: { equals: 'published' } }, limit: 1000, pagination: false, depth: 0, overrideAccess: true }),
    payload.find({ collection: 'notices', limit: 1000, pagination: false, depth: 0, overrideAccess: true }),
  ])
  const terms = versions.map(toNoticeVersion)
  const at = parseInstant(now, 'now')
  const today = shanghaiDate(now)
  const site = noticeInForce(terms, at)
  // Unpopulated, a version's key is the id of its notice.
  const current = [site, ...notices.map(({ id }) => noticeInForce(terms, at, id))].flatMap((found) => (found ? [found.id] : []))
  return [...new Set(current)].flatMap((id) => versions.find((version) => version.id === id) ?? []).map((version) => {
    const notice = notices.find(({ id }) => id === idOf(version.notice))
    const dueOn = reviewDay({ reviewBy: version.reviewBy, nextReview: notice?.nextReview })
    return {
      id: version.id, title: notice?.title ?? version.title ?? '', no: version.no, isSite: version.id === site?.id, effectiveFrom: version.effectiveFrom,
      publishedOn: shanghaiDate(version.publishedAt ?? version.createdAt), dueOn, left: dueOn === null ? null : daysLeft(dueOn, today),
    }
  })
}

/**
 * Writes to the rights desk 60, 30 and 7 days before a review and on its day, once each. Safe to run as often as one likes and in several
 * processes: the outbox takes each key once.
 */
export async function remindOfReviews(payload: Payload, now = new Date().toISOString()): Promise<void> {
  for (const { id, title, no, dueOn, left, publishedOn } of await noticeReviews(payload, now)) {
    if (dueOn === null || left === null) continue
    const days = reviewReminderDue({ dueOn, today: shanghaiDate(now), publishedOn })
    if (days === null) continue
    const when = left > 0 ? `还有 ${left} 天` : left === 0 ? '就是今天' : `已过 ${-left} 天`
    await mailEach(payload, await deskOf(payload, null), {
      key: `notice-review:${id}:${dueOn}:${days}`, subject: `《${title}》第 ${no} 版应于 ${dueOn} 前复核`,
      text: `《${title}》第 ${no} 版的复核日期是 ${dueOn}，${when}。\n条文仍合适的，在该声明的“下次复核日期”里写下一次的日期；需要改的，请起草新版本。\n${siteUrl()}/admin/collections/notice-versions/${id}\n`,
    })
  }
}
