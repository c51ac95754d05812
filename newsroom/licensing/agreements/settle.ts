import type { Payload } from 'payload'

import { siteUrl } from '../../../config/environment'
import { compareAndSet } from '../../../database/compareAndSet'
import type { AgreementStep } from '../../../domain/licensing/agreementLife'
import { idOf } from '../../../domain/editorial/idOf'
import type { Agreement } from '../../../payload-types'
import { type LogEntry, logOf, readAgreement } from './agreementRecord'
import { issueCertificate } from './certificate'
import { isConcluded, renewalsOf } from './renew'
import { deskOf, mailEach, partyOf } from '../desk'
import { closeRequestOf } from '../requests/requestOfAgreement'

type Telling = { to: 'them' | 'us'; subject: (no: string) => string; text: (agreement: Agreement, entry: LogEntry, renewal: Agreement | undefined) => string }

const portal = () => `${siteUrl()}/licensees`
const because = ({ reason }: LogEntry) => (reason ? `理由：${reason}\n` : '')

/** Whom a step is told, and in which words. */
const tellings: Partial<Record<AgreementStep, Telling>> = {
  offer: { to: 'them', subject: (no) => `请签署授权协议 ${no}`, text: ({ no }) => `我们向贵机构发出了授权协议 ${no}。请由签署人登录后阅读全文并接受：\n${portal()}\n` },
  withdraw: { to: 'them', subject: (no) => `授权协议 ${no} 已撤回`, text: ({ no }, entry) => `我们撤回了尚未生效的授权协议 ${no}。\n${because(entry)}` },
  decline: { to: 'us', subject: (no) => `对方不接受授权协议 ${no}`, text: ({ no }, entry) => `${entry.by} 没有接受授权协议 ${no}。\n${because(entry)}` },
  accept: { to: 'us', subject: (no) => `授权协议 ${no} 待会签`, text: ({ no }, entry) => `${entry.by} 已接受授权协议 ${no}，等待会签。\n` },
  countersign: { to: 'them', subject: (no) => `授权协议 ${no} 已会签`, text: ({ no, effectiveFrom }) => `授权协议 ${no} 已会签，自 ${effectiveFrom} 起有效。授权证书可在登录后查看和打印：\n${portal()}\n` },
  suspend: { to: 'them', subject: (no) => `授权协议 ${no} 已中止`, text: ({ no }, entry) => `授权协议 ${no} 自即刻起中止，恢复前请勿据此使用稿件。\n${because(entry)}` },
  resume: { to: 'them', subject: (no) => `授权协议 ${no} 已恢复`, text: ({ no }) => `授权协议 ${no} 已恢复，可以继续按约定使用。\n` },
  terminate: { to: 'them', subject: (no) => `授权协议 ${no} 终止`, text: ({ no }, entry) => `授权协议 ${no} 自 ${entry.day ?? ''} 起终止。\n${because(entry)}` },
  expire: { to: 'them', subject: (no) => `授权协议 ${no} 已期满`, text: ({ no, lastDay }, _entry, renewal) => `授权协议 ${no} 已于 ${lastDay ?? ''} 期满。${isConcluded(renewal) && renewal ? `续约协议 ${renewal.no} 自 ${renewal.effectiveFrom} 起接续。` : '如需续约，请与我们联系。'}\n` },
}

/** What follows from the steps of an agreement: certificate, the case it came from, mails, pages. Doing it twice changes nothing. */
export async function settleAgreement(payload: Payload, id: string): Promise<void> {
  const agreement = await readAgreement(payload, id)
  const steps = agreement.steps ?? 0
  const first = agreement.unsettled ?? 0
  if (first === 0) return
  if (agreement.signedAt) await issueCertificate(payload, agreement, agreement.signedAt)
  if (agreement.signedAt) await closeRequestOf(payload, agreement)
  const party = idOf(agreement.organisation) ?? ''
  for (const entry of logOf(agreement).filter(({ no }) => no >= first)) await tell(payload, { agreement, entry, party })
  // A step taken meanwhile has counted on: it settles itself.
  await compareAndSet(payload, { collection: 'agreements', id, field: 'steps', from: steps, to: steps, also: { unsettled: 0 } })
}

async function tell(payload: Payload, { agreement, entry, party }: { agreement: Agreement; entry: LogEntry; party: string }): Promise<void> {
  const telling = entry.step === 'note' || entry.step === 'remind' ? undefined : tellings[entry.step]
  if (!telling) return
  const organisation = await payload.findByID({ collection: 'organisations', id: party, depth: 0, disableErrors: true, overrideAccess: true })
  const people = telling.to === 'them' ? await partyOf(payload, organisation) : await deskOf(payload, organisation)
  const renewal = (await renewalsOf(payload, [agreement.id])).get(agreement.id)
  await mailEach(payload, people, { key: `agreement:${agreement.id}:${entry.no}`, subject: telling.subject(agreement.no), text: telling.text(agreement, entry, renewal), ...(telling.to === 'them' ? { organisation: party } : {}) })
}
