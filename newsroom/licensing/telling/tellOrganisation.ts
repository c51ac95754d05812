import type { Payload } from 'payload'

import { createOnce } from '../../../collections/createOnce'
import { siteUrl } from '../../../config/environment'
import { addresses } from '../../../domain/addresses'
import { type RecallKind, recallWords } from '../../../domain/licensing/recallWords'
import { queueMail } from '../../outbox'

export type Telling = { key: string; organisation: string; article: string; kind: RecallKind; title: string; number: string; reason: string; heldHashes: string[]; at: string }

/** Gives one organisation a notice that cannot be muted: on its page, and by mail to everybody there but viewers. Twice under one key is once. */
export async function tellOrganisation(payload: Payload, { number, ...recall }: Telling): Promise<void> {
  const { key, organisation, kind, title, reason } = recall
  await createOnce(payload, { collection: 'recalls', data: recall })
  const party = await payload.findByID({ collection: 'organisations', id: organisation, depth: 0, disableErrors: true, overrideAccess: true })
  const how = party?.status === 'active' ? `请在被授权方门户确认：${siteUrl()}${addresses.licensees()}/notices` : '贵机构的门户账号已停用，请直接联系版权部门，告知处理结果。'
  const { docs: people } = await payload.find({
    collection: 'licensees', where: { and: [{ organisation: { equals: organisation } }, { disabled: { not_equals: true } }, { role: { not_equals: 'viewer' } }] }, pagination: false, depth: 0, overrideAccess: true,
  })
  const words = recallWords[kind]
  for (const { id, name, email } of people) {
    await queueMail(payload, {
      key: `recall:${key}:${id}`, to: email, organisation, subject: `${words.name}通知：${title}`,
      text: `${name}：\n\n贵机构取用过的稿件《${title}》（${number}）${words.happened}。\n\n说明：${reason}\n\n${how}\n`,
    })
  }
}
