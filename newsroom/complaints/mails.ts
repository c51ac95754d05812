import type { Payload } from 'payload'

import { siteUrl } from '../../config/environment'
import { actWords, type CaseAct, deadlineWords, nextDeadline, type Deadline, stateWords } from '../../domain/complaints'
import type { Complaint, ComplaintEntry } from '../../payload-types'
import { queueMail } from '../outbox'
import { inGroups } from '../caseCodes'

const statusPage = () => `${siteUrl()}/complaints/status`
const signature = '\n\n本邮件由投诉系统发出，请勿直接回复。'
const thirtyDaysMs = 30 * 24 * 60 * 60 * 1000

/** The complainant's copy of the receipt. The code is not in it: a mail can be read by others. */
export async function mailReceipt(payload: Payload, complaint: Complaint): Promise<void> {
  const { email } = complaint.complainant
  if (!email) return
  const due = nextDeadline({ deadlines: (complaint.deadlines ?? []) as Deadline[] })
  await queueMail(payload, {
    key: `complaint:${complaint.id}:1`, to: email, subject: `已收到${complaint.number}`,
    text: `您的投诉已收到，编号${complaint.number}。${due ? `我们将在${due.lastDay}之前${deadlineWords[due.name].zh}。` : ''}\n\n查询进度：${statusPage()}\n查询码只在提交后的页面上显示过一次，本邮件里没有。${signature}`,
  })
}

/** Tells whoever may read it that something was decided or said; what it was stands on the page of the case. */
export async function mailProgress(payload: Payload, complaint: Complaint, { act, no, audience }: { act: CaseAct | 'message'; no: number; audience: ComplaintEntry['audience'] }): Promise<void> {
  const text = `${complaint.number}有新的进展：${actWords[act].zh}。现在的状态是“${stateWords[complaint.state].zh}”。\n\n请用编号和查询码查看：${statusPage()}${signature}`
  const parties = { complainant: complaint.complainant.email, notified: complaint.counterSecretHash ? complaint.counterparty?.email : null }
  for (const [party, to] of Object.entries(parties)) {
    if (to && (audience === 'parties' || audience === party)) await queueMail(payload, { key: `complaint:${complaint.id}:${no}:${party}`, to, subject: `${complaint.number}：${actWords[act].zh}`, text })
  }
}

/** Passes the complaint on: number, code and where to answer. */
export async function mailForwarded(payload: Payload, complaint: Complaint, { to, code, no, now }: { to: string; code: string; no: number; now: string }): Promise<void> {
  await queueMail(payload, {
    key: `complaint:${complaint.id}:${no}:forwarded`, to, subject: `转送${complaint.number}`, isSecret: true, expiresAt: new Date(Date.parse(now) + thirtyDaysMs).toISOString(),
    text: `本网收到与您有关的投诉，编号${complaint.number}，现依法转送。\n\n查看内容、提交不存在侵权的声明：${statusPage()}\n编号：${complaint.number}\n查询码：${inGroups(code)}\n\n请勿把查询码转给他人。${signature}`,
  })
}
