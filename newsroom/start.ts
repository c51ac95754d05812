import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

import { finishNotices } from '../collections/notice-versions/sealPublished'
import { closeVintages } from '../collections/observations/vintages'
import { databaseProblem } from '../database/check'
import { keepAdvances } from './licensing/advances/keep'
import { announceActs } from './licensing/telling/announce'
import { escalate } from './licensing/telling/recalls'
import { sendSearchAlerts } from './licensing/finding/searchAlerts'
import { sendWebhooksWith } from './licensing/telling/webhooks'
import { keepInvoices } from './licensing/invoices/invoices'
import { keepLicensing } from './licensing/daily'
import { remindOfReviews } from './noticeReviews'
import { deliverDue } from './outbox'
import { sweepImports } from './bulk/sweepImports'
import { sweepCases } from './complaints/sweepCases'
import { keepDesk } from './statistics/desk/keepDesk'
import { sweepFigures } from './statistics/sweepFigures'
import { sweepPublications } from './sweep'

const jobsEveryMs = 5_000
const announceEveryMs = 2_000
const alertsEveryMs = 10_000
const outboxEveryMs = 2_000
const vintagesEveryMs = 2_000
const sweepEveryMs = 60_000
const licensingEveryMs = 60_000
const reviewsEveryMs = 10 * 60_000

/** Runs a task again and again, never twice at once; a failure is logged and does not end the rhythm. */
function repeat(payload: Payload, name: string, everyMs: number, task: () => Promise<unknown>): void {
  let isRunning = false
  setInterval(() => {
    if (isRunning) return
    isRunning = true
    task().catch((error: unknown) => payload.logger.error({ msg: `${name} failed`, err: error })).finally(() => { isRunning = false })
  }, everyMs).unref()
}

/**
 * Scheduled publishing runs here and not in Payload's autoRun, which starts inside the first page it renders. Pages are expired through
 * server/invalidation, which works in any context.
 */
export async function startNewsroom(): Promise<void> {
  const problem = await databaseProblem()
  if (problem) {
    console.error(problem)
    process.exit(1)
  }
  const payload = await getPayload({ config })
  await sweepPublications(payload)
  await finishNotices(payload)
  await remindOfReviews(payload)
  sendWebhooksWith(payload)
  repeat(payload, 'scheduled publishing', jobsEveryMs, () => payload.jobs.run({ limit: 20, overrideAccess: true }))
  repeat(payload, 'announcements', announceEveryMs, () => announceActs(payload))
  repeat(payload, 'advances', announceEveryMs, () => keepAdvances(payload))
  repeat(payload, 'alerts of saved searches', alertsEveryMs, () => sendSearchAlerts(payload))
  repeat(payload, 'vintages', vintagesEveryMs, () => closeVintages(payload))
  repeat(payload, 'escalation', sweepEveryMs, () => escalate(payload))
  repeat(payload, 'outbox of mails', outboxEveryMs, () => deliverDue(payload, { kind: 'mail' }))
  repeat(payload, 'outbox of webhooks', outboxEveryMs, () => deliverDue(payload, { kind: 'webhook' }))
  repeat(payload, 'sweep of complaints', sweepEveryMs, () => sweepCases(payload))
  repeat(payload, 'licensing', licensingEveryMs, async () => {
    await keepLicensing(payload)
    await keepInvoices(payload)
  })
  repeat(payload, 'reviews of notices', reviewsEveryMs, () => remindOfReviews(payload))
  repeat(payload, 'statistics desk', sweepEveryMs, () => keepDesk(payload))
  repeat(payload, 'sweep of figures', sweepEveryMs, () => sweepFigures(payload))
  repeat(payload, 'sweep of imports', sweepEveryMs, () => sweepImports(payload))
  repeat(payload, 'sweep of publications', sweepEveryMs, () => sweepPublications(payload))
}
