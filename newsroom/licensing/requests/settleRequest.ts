import type { Payload } from 'payload'

import { siteUrl } from '../../../config/environment'
import { compareAndSet } from '../../../database/compareAndSet'
import type { LicenceRequest } from '../../../payload-types'
import { deskOf, mailEach } from '../desk'
import { requestLog, type RequestLogEntry } from './requestRecord'

const statusPage = () => `${siteUrl()}/licences/request/status`

const toApplicant: Record<string, (request: LicenceRequest, entry: RequestLogEntry) => string> = {
  send: ({ no }) => `我们收到了您的授权申请 ${no}。查询进展需要编号和提交后页面上显示的查询码。\n${statusPage()}\n`,
  quote: ({ no }) => `授权申请 ${no} 已有报价，请用编号和查询码查看：\n${statusPage()}\n`,
  'message-desk': ({ no }) => `授权申请 ${no} 有新的回复，请用编号和查询码查看：\n${statusPage()}\n`,
  decline: ({ no }, { reason }) => `很抱歉，授权申请 ${no} 未获同意。\n理由：${reason ?? ''}\n`,
  draft: ({ no }) => `授权申请 ${no} 的协议正在准备，签署邀请会另行发送。\n${statusPage()}\n`,
  countersign: ({ no }) => `授权申请 ${no} 的协议已经会签生效。\n${statusPage()}\n`,
}
const toDesk: Record<string, (request: LicenceRequest) => string> = {
  send: ({ applicantName, purpose }) => `${applicantName} 申请授权。\n用途：${purpose}\n`,
  'message-applicant': ({ applicantName }) => `${applicantName} 有新的留言。\n`,
  agree: ({ applicantName }) => `${applicantName} 同意了报价，请建立协议。\n`,
  withdraw: ({ applicantName }) => `${applicantName} 撤回了申请。\n`,
}

/** Tells both sides what has happened in a case since it was last told; doing it twice sends nothing twice. */
export async function settleRequest(payload: Payload, id: string): Promise<void> {
  const request = await payload.findByID({ collection: 'licence-requests', id, depth: 0, overrideAccess: true })
  const revision = request.revision ?? 0
  const first = request.unsettled ?? 0
  if (first === 0) return
  for (const entry of requestLog(request).filter(({ no }) => no >= first)) {
    const key = `licence-request:${id}:${entry.no}`
    const subject = `授权申请 ${request.no}`
    const [theirs, ours] = [toApplicant[entry.step], toDesk[entry.step]]
    if (theirs) await mailEach(payload, [{ id: 'applicant', email: request.applicant.email }], { key, subject, text: theirs(request, entry) })
    if (ours) await mailEach(payload, await deskOf(payload, null), { key: `${key}:desk`, subject, text: `${ours(request)}${siteUrl()}/admin/collections/licence-requests/${id}\n` })
  }
  await compareAndSet(payload, { collection: 'licence-requests', id, field: 'revision', from: revision, to: revision, also: { unsettled: 0 } })
}
